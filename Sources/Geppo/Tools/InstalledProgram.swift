import Glibc
import Subprocess
import SystemPackage

/// A program that is installed beside geppo. It gets bytes through a pipe and no name of a file, no shell and, unless it is of the user's
/// own choice, no environment but a fixed one. What it may use is counted in bytes of its output and in its own seconds of computing, never in time of the
/// clock.
struct InstalledProgram: Sendable {
  /// What the program may use.
  struct Limits {
    var outputBytes: Int
    /// Of computing.
    var seconds: Int
    var memory = 4 << 30
  }

  private let program: FilePath
  /// `prlimit` of util-linux, which sets the limits of the program that it starts.
  private let limiter: FilePath?

  /// The program in the first of the folders that has it; relative folders may be those of a workspace and are passed
  /// over.
  static func find(_ name: String, in folders: [String]) -> InstalledProgram? {
    let folders = folders.filter { $0.hasPrefix("/") }
    guard let program = executable(name, folders) else { return nil }
    return InstalledProgram(program: program, limiter: executable("prlimit", folders))
  }

  /// `PATH` of the environment.
  static var searchPath: [String] {
    guard let path = getenv("PATH") else { return [] }
    return String(cString: path).split(separator: ":").map(String.init)
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

  /// How a program ended.
  enum Ending: Sendable {
    case finished([UInt8])
    case status(Int32)
    case signal(Int32)
    /// It could not be started, or wrote more than it may.
    case stopped
  }

  /// What it writes; nil when it ends with an error or goes beyond a limit.
  func output(
    _ arguments: [String], reading pieces: [[UInt8]], within limits: Limits, locale: String = "C"
  ) async -> [UInt8]? {
    guard case .finished(let bytes) = await ending(arguments, reading: pieces, within: limits, locale: locale)
    else { return nil }
    return bytes
  }

  /// What it writes, or how it ended.
  func ending(
    _ arguments: [String], reading pieces: [[UInt8]], within limits: Limits, locale: String = "C",
    inheritsEnvironment: Bool = false
  ) async -> Ending {
    Self.ignoringBrokenPipes
    let limited = ["--cpu=\(limits.seconds)", "--as=\(limits.memory)", program.string]
    let result = try? await Subprocess.run(
      .path(limiter ?? program), arguments: Arguments(limiter == nil ? arguments : limited + arguments),
      environment: inheritsEnvironment
        ? .inherit : .custom(["LC_ALL": locale, "PATH": "/usr/bin:/bin"]), input: WholeInput(pieces: pieces),
      output: .bytes(limit: limits.outputBytes), error: .discarded)
    switch result?.terminationStatus {
    case .exited(0): return .finished(result?.standardOutput ?? [])
    case .exited(let status): return .status(status)
    case .signaled(let signal): return .signal(signal)
    default: return .stopped
    }
  }
}

/// Bytes for a program that may end before it has read them all: that is told by its status, and no error here. (The
/// library leaves the pipe open behind an error of its own input, and stops the program for that.)
private struct WholeInput: InputProtocol {
  let pieces: [[UInt8]]

  func write(with writer: StandardInputWriter) async throws {
    for piece in pieces { _ = try? await writer.write(piece) }
  }
}
