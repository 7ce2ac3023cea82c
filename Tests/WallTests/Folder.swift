/// What the files of one folder may do: the table that ARCHITECTURE.md explains in words.
struct Folder {
  let path: String
  /// Modules that its files may import.
  let imports: Set<String>
  /// Folders of `Sources/Geppo` whose types its files may name, besides their own.
  let uses: Set<String>
  /// Whether files, clocks, chance, locale and the terminal are out of its own reach. Flows has the archive for files.
  let isPure: Bool
  let mostLines: Int

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Folders of the library whose types it must not name; `Markup` and `Packaging` cannot see the library at all.
  var hidden: [Folder] {
    ["Sources/Markup", "Sources/Packaging"].contains(path)
      ? [] : Folder.library.filter { $0.path != path && !uses.contains($0.name) }
  }

  private static let library = all.filter { $0.path.hasPrefix("Sources/Geppo/") }
  private static let base: Set = ["Records", "Text", "Glossary"]
  private static let stages: Set = [
    "Collector", "Classifier", "Identity", "Review", "ReportBuilder", "Containers", "Evaluation",
    "Termbase", "Ledger", "Translation", "Site",
  ]

  static let all = [
    Folder("Sources/Markup", imports: ["CLibXML2", "CIconv"], uses: [], isPure: true),
    Folder("Sources/Packaging", imports: ["CZlib"], uses: [], isPure: true),
    Folder("Sources/Geppo/Records", imports: ["FoundationEssentials"], uses: base, isPure: true),
    Folder("Sources/Geppo/Text", imports: ["COpenSSL", "Markup", "Yams"], uses: base, isPure: true),
    Folder("Sources/Geppo/Glossary", imports: [], uses: base, isPure: true),
    Folder(
      "Sources/Geppo/Office", imports: ["CXLSXWriter", "Markup", "Mustache", "Packaging", "Synchronization"],
      uses: base, isPure: true),
    Folder("Sources/Geppo/Containers", imports: ["Packaging"], uses: base, isPure: true),
    Folder("Sources/Geppo/Termbase", imports: ["Markup"], uses: base, isPure: true),
    Folder("Sources/Geppo/Collector", imports: ["Markup"], uses: base, isPure: true),
    Folder("Sources/Geppo/Classifier", imports: [], uses: base, isPure: true),
    Folder("Sources/Geppo/Identity", imports: [], uses: base, isPure: true),
    Folder("Sources/Geppo/Ledger", imports: [], uses: base.union(["Office"]), isPure: true),
    Folder("Sources/Geppo/Review", imports: [], uses: base.union(["Office"]), isPure: true),
    Folder(
      "Sources/Geppo/Translation", imports: ["Markup", "Packaging"], uses: base.union(["Office"]),
      isPure: true),
    Folder(
      "Sources/Geppo/ReportBuilder", imports: ["Markup", "Packaging"], uses: base.union(["Office"]),
      isPure: true),
    Folder(
      "Sources/Geppo/Site", imports: ["FoundationEssentials", "Markup"], uses: base.union(["Office"]),
      isPure: true),
    Folder(
      "Sources/Geppo/Evaluation", imports: ["Foundation", "FoundationEssentials"], uses: base, isPure: true),
    Folder(
      "Sources/Geppo/Archive", imports: ["Foundation", "Glibc", "GRDB", "Synchronization"], uses: base,
      isPure: false),
    Folder(
      "Sources/Geppo/Tools", imports: ["Glibc", "Subprocess", "SystemPackage"], uses: base, isPure: false),
    Folder(
      "Sources/Geppo/Flows", imports: ["Markup"],
      uses: base.union(stages).union(["Archive", "Office", "Tools"]), isPure: true,
      mostLines: 150),
    Folder(
      "Sources/GeppoCommand",
      imports: ["ArgumentParser", "FlyingFox", "FlyingSocks", "Foundation", "Geppo", "Glibc"],
      uses: base.union(["Archive", "Flows"]), isPure: false, mostLines: 80),
  ]

  private init(
    _ path: String, imports: Set<String>, uses: Set<String>, isPure: Bool, mostLines: Int = 400
  ) {
    self.path = path
    self.imports = imports
    self.uses = uses
    self.isPure = isPure
    self.mostLines = mostLines
  }
}
