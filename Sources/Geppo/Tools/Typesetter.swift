import Glibc
import Subprocess
import SystemPackage

/// Makes PDF files by typst, as the Python package that `scripts/install-dependencies` installs beside geppo. One process
/// sets all documents, because most of its time goes into reading fonts.
///
/// The process gets template and data through a pipe, only the fonts of known folders, no file of a workspace, no shell and a fixed
/// environment.
struct Typesetter: Sendable {
  private let program: FilePath
  private let fonts: [String]
  private let limiter: FilePath?

  /// What came of one document.
  enum Outcome: Hashable, Sendable {
    /// Tagged, and marked as PDF/UA-1.
    case accessible([UInt8])
    /// The standard was refused: tagged without the mark.
    case tagged([UInt8])
    case refused(String)
  }

  /// Bytes of all files of a run.
  private static let outputLimit = 1 << 30
  /// Seconds of computing; twelve editions take ten.
  private static let seconds = 600
  private static let memory = 4 << 30
  /// What every folder of fonts must hold: Japanese and Chinese shapes are different faces of these files.
  private static let face = "NotoSerifCJK-Regular.ttc"
  private static let fontFolders = [
    "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk",
    "/usr/share/fonts/google-noto-serif-cjk-fonts", "/usr/share/fonts/google-noto-sans-cjk-fonts",
  ]

  /// Nil where there is no Python, or none of the fonts; whether it has typst shows when it starts.
  static func find(
    python: [String] = pythons, fonts: [String] = fontFolders
  ) -> Typesetter? {
    let program = python.first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
    let folders = fonts.filter { access($0, R_OK) == 0 }
    guard let program, folders.contains(where: { access("\($0)/\(face)", R_OK) == 0 }) else { return nil }
    let limiters = ["/usr/bin/prlimit", "/bin/prlimit"]
    return Typesetter(
      program: FilePath(program), fonts: folders,
      limiter: limiters.first { access($0, X_OK) == 0 }.map { (path: String) in FilePath(path) })
  }

  /// The environment that `scripts/install-dependencies` made, then those on `PATH`.
  static var pythons: [String] {
    let data = variable("XDG_DATA_HOME") ?? variable("HOME").map { $0 + "/.local/share" }
    return (data.map { ["\($0)/geppo/venv/bin/python"] } ?? [])
      + PDFReader.searchPath.map { "\($0)/python3" }
  }

  private static func variable(_ name: String) -> String? {
    guard let text = getenv(name).map({ String(cString: $0) }), text.hasPrefix("/") else { return nil }
    return text
  }

  private static let ignoringBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// An outcome for each document; nil when the program has no typst, or ended before its work was done.
  func outcomes(template: [UInt8], documents: [[UInt8]]) async -> [Outcome]? {
    Self.ignoringBrokenPipes
    let script = String(decoding: PackageResources.typeset_py, as: UTF8.self)
    // Isolated: neither the folder in which geppo runs nor variables of its user add modules.
    let reading = ["-I", "-c", script] + fonts
    let limits = ["--cpu=\(Self.seconds)", "--as=\(Self.memory)", program.string]
    let result = try? await Subprocess.run(
      .path(limiter ?? program), arguments: Arguments(limiter == nil ? reading : limits + reading),
      environment: .custom(["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]),
      input: FramedInput(frames: [template] + documents), output: .bytes(limit: Self.outputLimit),
      error: .discarded)
    guard let result, result.terminationStatus == .exited(0) else { return nil }
    let outcomes = Self.read(result.standardOutput)
    return outcomes.count == documents.count ? outcomes : nil
  }

  /// `ua-1 4711`, a line end, and so many bytes; and so on.
  private static func read(_ bytes: [UInt8]) -> [Outcome] {
    var outcomes: [Outcome] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 2, let size = Int(head[1]), size >= 0, rest.endIndex - end > size else { break }
      let content = Array(rest[(end + 1)..<(end + 1 + size)])
      switch head[0] {
      case "ua-1": outcomes.append(.accessible(content))
      case "tagged": outcomes.append(.tagged(content))
      default: outcomes.append(.refused(String(decoding: content, as: UTF8.self)))
      }
      rest = rest[(end + 1 + size)...]
    }
    return outcomes
  }
}

/// Pieces of bytes, each behind a line with their number. A program that ends before it has read them is told by its status.
private struct FramedInput: InputProtocol {
  let frames: [[UInt8]]

  func write(with writer: StandardInputWriter) async throws {
    for frame in frames {
      _ = try? await writer.write(Array("\(frame.count)\n".utf8))
      _ = try? await writer.write(frame)
    }
  }
}
