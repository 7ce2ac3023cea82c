/// Reads PDF files by poppler's `pdftotext`, where it is installed.
package struct PDFReader: Sendable {
  private let program: InstalledProgram

  /// A long report takes one or two seconds.
  private static let limits = InstalledProgram.Limits(outputBytes: 16 << 20, seconds: 60)

  /// The program in the first of the folders that has it.
  package static func find(in folders: [String] = searchPath) -> PDFReader? {
    InstalledProgram.find("pdftotext", in: folders).map { PDFReader(program: $0) }
  }

  /// `PATH` of the environment.
  package static var searchPath: [String] { InstalledProgram.searchPath }

  /// Which program it is: another one may print another text.
  var identity: String { program.identity }

  /// The text of a PDF, a form feed behind each page; nil when the program refuses it or goes beyond a limit.
  func text(of bytes: [UInt8]) async -> [UInt8]? {
    await program.output(
      ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"], reading: [bytes], within: Self.limits)
  }
}
