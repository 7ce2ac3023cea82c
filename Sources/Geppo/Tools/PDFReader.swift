import Glibc
import Subprocess
import SystemPackage

/// Reads PDF files by poppler's `pdftotext`, where it is installed.
///
/// The program gets the bytes through a pipe and no name of a file, no shell and no environment but a fixed one. What it
/// may use is counted in bytes of its output and in its own seconds of computing, never in time of the clock.
package struct PDFReader: Sendable {
  private let program: FilePath
  /// `prlimit` of util-linux, which sets the limits of the program that it starts.
  private let limiter: FilePath?

  /// Bytes of text that are taken.
  private static let outputLimit = 16 << 20
  /// Seconds of computing; a long report takes one or two.
  private static let seconds = 60
  private static let memory = 4 << 30

  /// The program in the first of the folders that has it; relative folders may be those of a workspace and are passed
  /// over.
  package static func find(in folders: [String] = searchPath) -> PDFReader? {
    let folders = folders.filter { $0.hasPrefix("/") }
    guard let program = executable("pdftotext", folders) else { return nil }
    return PDFReader(program: program, limiter: executable("prlimit", folders))
  }

  /// `PATH` of the environment.
  package static var searchPath: [String] {
    guard let path = getenv("PATH") else { return [] }
    return String(cString: path).split(separator: ":").map(String.init)
  }

  private init(program: FilePath, limiter: FilePath?) {
    self.program = program
    self.limiter = limiter
  }

  private static func executable(_ name: String, _ folders: [String]) -> FilePath? {
    let paths: [String] = folders.map { "\($0)/\(name)" }
    return paths.first { access($0, X_OK) == 0 }.map { (path: String) in FilePath(path) }
  }

  /// Which program it is: another one may print another text.
  var identity: String {
    [program.string, limiter?.string ?? "-"].map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return path }
      return "\(path) \(status.st_size) \(status.st_mtim.tv_sec)"
    }.joined(separator: " ")
  }

  /// A program that ends before it has read its input must not end this one too; done once.
  private static let ignoringBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// The text of a PDF, a form feed behind each page; nil when the program refuses it or goes beyond a limit.
  func text(of bytes: [UInt8]) async -> [UInt8]? {
    Self.ignoringBrokenPipes
    let reading = ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    let limits = ["--cpu=\(Self.seconds)", "--as=\(Self.memory)", program.string]
    let result = try? await Subprocess.run(
      .path(limiter ?? program), arguments: Arguments(limiter == nil ? reading : limits + reading),
      environment: .custom(["LC_ALL": "C", "PATH": "/usr/bin:/bin"]), input: WholeInput(bytes: bytes),
      output: .bytes(limit: Self.outputLimit), error: .discarded)
    guard let result, result.terminationStatus == .exited(0) else { return nil }
    return result.standardOutput
  }
}

/// Bytes for a program that may end before it has read them all: that is told by its status, and no error here. (The
/// library leaves the pipe open behind an error of its own input, and stops the program for that.)
private struct WholeInput: InputProtocol {
  let bytes: [UInt8]

  func write(with writer: StandardInputWriter) async throws {
    _ = try? await writer.write(bytes)
  }
}
