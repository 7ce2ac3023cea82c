import Foundation

@testable import Geppo

/// The committed tables of activities, and copies of them with another row.
enum LedgerSample {
  static func files() throws -> [WorkspaceFile] {
    let folder = TemporaryWorkspace.repository.appending(path: Ledger.folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
      .sorted().map { try CommittedFiles.read("\(Ledger.folder)/\($0)") }
  }

  static func glossary() throws -> Glossary { try CommittedGlossary.read() }

  static func ledger() throws -> Ledger { try once.get() }

  private static let once = Result { Ledger.read(try files(), try glossary()).0 }

  /// Columns of `extra(_:)`.
  static let header =
    "id,kind,status,fiscal_year,from,to,days,country,japan_side,china_side,adcodes,topics,title,count,heads,participants,covers,materials,budget"

  /// A table of an analyst beside the committed ones.
  static func extra(_ rows: String...) -> WorkspaceFile {
    WorkspaceFile("\(Ledger.folder)/z_extra.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  static func findings(_ rows: String...) throws -> [Finding] {
    let extra = WorkspaceFile(
      "\(Ledger.folder)/z_extra.csv", ([header] + rows).joined(separator: "\n") + "\n")
    return Ledger.read(try files() + [extra], try glossary()).1
  }

  /// A table of `Tests/Fixtures/ledger/`.
  static func fixture(_ name: String) throws -> CSVTable {
    let file = try CommittedFiles.read("Tests/Fixtures/ledger/\(name)")
    return CSVTable.read(file.bytes, file: file.path).0
  }
}
