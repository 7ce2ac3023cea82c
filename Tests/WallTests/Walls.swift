import Testing

/// A rule that all files together must keep, with a file that breaks it.
struct Wall: Sendable, CustomTestStringConvertible {
  let name: String
  let reason: String
  let planted: @Sendable () -> [SourceFile]
  let breaches: @Sendable ([SourceFile]) -> [Breach]

  var testDescription: String { name }

  static let all =
    Folder.all.flatMap { [imports(of: $0), length(of: $0)] }
    + Folder.all.filter { !$0.hidden.isEmpty }.map(types)
    + Folder.all.filter(\.isPure).map(purity) + modules + [
      threads, knownFolders, documentation, testLength, functionLength, names, noCrash, noUnfinishedWork,
    ]
}

// MARK: - One folder

extension Wall {
  private static func imports(of folder: Folder) -> Wall {
    Wall(
      name: "\(folder.name) imports only what it may",
      reason: "SwiftPM lets a target import what it did not name",
      planted: { [folder.file("package import Dispatch")] },
      breaches: { files in
        files.filter { $0.folder?.path == folder.path }.flatMap { file in
          file.code.imports.filter { !folder.imports.contains($0.module) }
            .map { Breach(path: file.path, line: $0.line, what: "imports \($0.module)") }
        }
      })
  }

  private static func types(of folder: Folder) -> Wall {
    Wall(
      name: "\(folder.name) names only types that it may", reason: "stages are put together in Flows",
      planted: {
        [folder.file("func go(_ it: Foreign) {}")]
          + folder.hidden.prefix(1).map { $0.file("struct Foreign {}") }
      },
      breaches: { files in
        let foreign = TypeOwners(files).hidden(from: folder)
        return files.filter { $0.folder?.path == folder.path }.flatMap { file in
          file.code.words.compactMap { word in
            foreign[word.text].map {
              Breach(path: file.path, line: word.line, what: "names \(word.text) of \($0)")
            }
          }
        }
      })
  }

  private static func length(of folder: Folder) -> Wall {
    Wall(
      name: "\(folder.name) has files of at most \(folder.mostLines) lines", reason: "one idea a file",
      planted: { [folder.file(String(repeating: "\n", count: folder.mostLines + 1))] },
      breaches: { files in
        files.filter { $0.folder?.path == folder.path && !$0.isGenerated }.compactMap {
          breach($0, mostLines: folder.mostLines)
        }
      })
  }

  private static func purity(of folder: Folder) -> Wall {
    Wall(
      name: "\(folder.name) is pure", reason: "the same input gives the same bytes",
      planted: { [folder.file("let now = Date()")] },
      breaches: { files in
        said(ForbiddenWord.ofPureCode, in: files.filter { $0.folder?.path == folder.path })
      })
  }

  private static func said(_ words: [ForbiddenWord], in files: [SourceFile]) -> [Breach] {
    files.flatMap { file in
      file.code.words.compactMap { word in
        words.first { $0.isSaid(by: word, in: file.code) }
          .map { Breach(path: file.path, line: word.line, what: "says \($0.text): \($0.reason)") }
      }
    }
  }
}

// MARK: - All files

extension Wall {
  /// The bounded helper that keeps the order.
  private static let parallelFile = "Sources/Geppo/Flows/OrderedParallel.swift"

  private static let threads = Wall(
    name: "Parallel work has one file", reason: "one bounded, order-keeping helper",
    planted: {
      [Folder.file("Sources/Geppo/Flows/Issues/MonthlyRun.swift", "withTaskGroup(of: Int.self) { _ in }")]
    },
    breaches: { files in
      said(
        ForbiddenWord.ofParallelWork,
        in: files.filter { $0.path.hasPrefix("Sources/") && $0.path != parallelFile })
    })

  private static let knownFolders = Wall(
    name: "Every source folder has a row", reason: "a folder outside the table has no walls",
    planted: { [Folder.file("Sources/Geppo/Misc/A.swift", "")] },
    breaches: { files in
      files.filter { $0.path.hasPrefix("Sources/") && $0.folder == nil }
        .map { Breach(path: $0.path, line: 1, what: "is in a folder without a row") }
    })

  /// Folders whose declarations for another target may stand without a word.
  private static let undocumented = ["Sources/Geppo/Flows/", "Sources/GeppoCommand/"]

  private static let documentation = Wall(
    name: "What another target sees is documented", reason: "units, errors and sources of rules stand there",
    planted: {
      [Folder.file("Sources/Markup/A.swift", "/// A page.\n\n@frozen\npackage struct A {}")]
    },
    breaches: { files in
      files.filter { file in
        file.path.hasPrefix("Sources/") && !undocumented.contains { file.path.hasPrefix($0) }
      }.flatMap { file in
        file.undocumentedLines.map { Breach(path: file.path, line: $0, what: "has no ///") }
      }
    })

  private static let testLength = Wall(
    name: "Tests have files of at most 400 lines", reason: "one idea a file",
    planted: { [Folder.file("Tests/GeppoTests/ATests.swift", String(repeating: "\n", count: 401))] },
    breaches: { files in
      files.filter { $0.path.hasPrefix("Tests/") }.compactMap { breach($0, mostLines: 400) }
    })

  private static func breach(_ file: SourceFile, mostLines: Int) -> Breach? {
    let lines = file.text.utf8.count { $0 == .lineFeed }
    guard lines > mostLines else { return nil }
    return Breach(path: file.path, line: lines, what: "has \(lines) lines")
  }

  private static let functionLength = Wall(
    name: "Functions and properties have at most 60 lines", reason: "they read as the sentence of the task",
    planted: {
      [
        Folder.file(
          "Sources/Geppo/Text/A.swift", "var a: Int {\n\(String(repeating: "  b()\n", count: 60))}\n")
      ]
    },
    breaches: { files in
      files.flatMap { file in
        (file.code.functions + file.code.properties).filter { $0.length > 60 }
          .map { Breach(path: file.path, line: $0.line, what: "\($0.name) has \($0.length) lines") }
      }
    })

  private static let names = Wall(
    name: "Names say what a thing is", reason: "drawers that take everything",
    planted: { [Folder.file("Sources/Geppo/Text/TextUtils.swift", "")] },
    breaches: { files in
      files.flatMap { file in
        (file.code.sharedTypes + [String(file.name.dropLast(6))]).filter(isDrawer)
          .map { Breach(path: file.path, line: 1, what: "the name \($0)") }
      }
    })

  static func isDrawer(_ name: String) -> Bool {
    ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Service"].contains { name.hasSuffix($0) }
      || name.contains("+Part") || (name.contains("+") && name.last?.isNumber == true)
  }

  private static let noCrash = Wall(
    name: "No data problem ends the program", reason: "a data problem is a finding",
    planted: { [Folder.file("Sources/Geppo/Text/A.swift", "let a = try! b()")] },
    breaches: { files in said(ForbiddenWord.ofProgram, in: files.filter { $0.path.hasPrefix("Sources/") }) })

  private static let noUnfinishedWork = Wall(
    name: "No unfinished work", reason: "what is not done is an issue, not a comment",
    planted: { [Folder.file("Sources/Geppo/Text/A.swift", "// TODO: more\n")] },
    breaches: { files in
      files.filter { $0.path.hasPrefix("Sources/") }.flatMap { file in
        file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .filter { line in ["TODO", "FIXME", "XXX"].contains { line.element.contains($0) } }
          .map { Breach(path: file.path, line: $0.offset + 1, what: "is unfinished") }
      }
    })
}

// MARK: - Modules of others

extension Wall {
  /// Each module of C or of others: who may import it, and in how many files at most.
  private static let modules = [
    module("CLibXML2", below: "Sources/Markup/", files: .max),
    module("CIconv", below: "Sources/Markup/", files: 1),
    module("CXLSXWriter", below: "Sources/Geppo/Office/", files: 1),
    module("CZlib", below: "Sources/Packaging/", files: 2),
    module(
      "Packaging", below: "Sources/Geppo/Containers/", "Sources/Geppo/Office/",
      "Sources/Geppo/ReportBuilder/", "Sources/Geppo/Translation/",
      files: .max),
    module("Subprocess", below: "Sources/Geppo/Tools/", files: 1),
    module("COpenSSL", below: "Sources/Geppo/Text/", files: 1),
    module("Yams", below: "Sources/Geppo/Text/", files: 1),
    module("Mustache", below: "Sources/Geppo/Office/", files: 1),
    module("GRDB", below: "Sources/Geppo/Archive/", files: .max),
    module("ArgumentParser", below: "Sources/GeppoCommand/", files: .max),
  ]

  private static func module(_ module: String, below places: String..., files most: Int) -> Wall {
    Wall(
      name: "\(module) is imported in its place", reason: "a part of others can be exchanged at one place",
      planted: { [Folder.file("Sources/Geppo/Flows/A.swift", "private import \(module)")] },
      breaches: { files in
        let importers = files.filter { file in
          file.path.hasPrefix("Sources/") && file.code.imports.contains { $0.module == module }
        }
        let wrong =
          importers.count > most
          ? importers : importers.filter { file in !places.contains { file.path.hasPrefix($0) } }
        return wrong.map { Breach(path: $0.path, line: 1, what: "imports \(module)") }
      })
  }
}

extension Folder {
  func file(_ text: String) -> SourceFile { Folder.file("\(path)/Planted.swift", text) }

  static func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text) }
}

extension SourceFile {
  /// Data that a script writes as Swift may be long.
  var isGenerated: Bool { text.hasPrefix("// Generated by ") }
}
