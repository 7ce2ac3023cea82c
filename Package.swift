// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// `GEPPO_STRICT=1` (set by CI) turns every warning of our own targets into an error.
let isStrict = ProcessInfo.processInfo.environment["GEPPO_STRICT"] == "1"

/// `GEPPO_OPTIMIZED=1` (set by `make test`) optimizes what the tests try, file by file: they then take half the time.
let isOptimized = ProcessInfo.processInfo.environment["GEPPO_OPTIMIZED"] == "1"

/// `GEPPO_FUZZ=1` (set by Tests/Fuzz/run.sh) adds the fuzz target and instruments what it reads with.
let isFuzzing = ProcessInfo.processInfo.environment["GEPPO_FUZZ"] == "1"

let settings: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault")]
  + (isStrict ? [.treatAllWarnings(as: .error)] : [])
  + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])] : [])

let librarySettings: [SwiftSetting] = settings + (isOptimized ? [.unsafeFlags(["-O"])] : [])

let fuzzTargets: [Target] =
  isFuzzing
  ? [
    .executableTarget(
      name: "GeppoFuzz", dependencies: ["Markup", "Packaging", "Geppo"], path: "Tests/Fuzz",
      exclude: ["Corpus", "run.sh"],
      swiftSettings: settings, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
  ] : []

/// `GEPPO_BENCH=1` (set by the scripts of Benchmarks/) adds the programs that measure decoding, searching and matching alone.
let benchTargets: [Target] =
  ProcessInfo.processInfo.environment["GEPPO_BENCH"] == "1"
  ? [
    .executableTarget(
      name: "GeppoBench", dependencies: ["Markup"], path: "Benchmarks/Decoding", swiftSettings: settings),
    .executableTarget(
      name: "GeppoSearchBench", dependencies: ["Geppo"], path: "Benchmarks/Search", swiftSettings: settings),
    .executableTarget(
      name: "GeppoMatchBench", dependencies: ["Geppo"], path: "Benchmarks/Matching", swiftSettings: settings),
  ] : []

let package = Package(
  name: "geppo",
  products: [.executable(name: "geppo", targets: ["GeppoCommand"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Markup", dependencies: ["CLibXML2", "CIconv"], swiftSettings: librarySettings),
    .target(name: "Packaging", dependencies: ["CZlib"], swiftSettings: librarySettings),
    .target(
      name: "Geppo",
      dependencies: [
        "Markup", "Packaging", "COpenSSL", "CXLSXWriter", "Yams",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [
        "bulletin", "section", "item", "text", "grid", "deadlines", "letter", "paper", "runs",
      ].map { .embedInCode("Resources/\($0).mustache") }
        + [
          "head", "foot", "card", "list", "table", "tables", "directory", "document", "month", "home",
          "search",
          "partners",
        ].map { .embedInCode("Resources/site/\($0).mustache") }
        + ["site.css", "site.js", "search.js"].map { .embedInCode("Resources/site/\($0)") }
        + ["bulletin", "letter", "paper"].map { .embedInCode("Resources/\($0).css") }
        + ["bulletin.typ", "paper.typ", "typeset.py", "bulletin.schema.json"].map {
          .embedInCode("Resources/\($0)")
        },
      swiftSettings: librarySettings),
    .executableTarget(
      name: "GeppoCommand",
      dependencies: [
        "Geppo", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
    .testTarget(name: "PackagingTests", dependencies: ["Packaging"], swiftSettings: settings),
    .testTarget(
      name: "GeppoTests", dependencies: ["Geppo", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(name: "WallTests", swiftSettings: settings),
    .testTarget(name: "GeppoCommandTests", dependencies: ["GeppoCommand"], swiftSettings: settings),
  ] + fuzzTargets + benchTargets,
  swiftLanguageModes: [.v6]
)
