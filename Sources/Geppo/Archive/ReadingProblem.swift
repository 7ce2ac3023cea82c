import Glibc

/// Why a file of the workspace gave no bytes.
enum ReadingProblem: Error, Hashable, Sendable {
  case missing
  case empty
  case link
  case notAFile
  /// Both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The words of the operating system.
  case refused(String)

  init(_ error: SystemError) {
    switch error.code {
    case ENOENT: self = .missing
    case ELOOP: self = .link
    // A socket, or a device without a driver.
    case ENXIO, ENODEV: self = .notAFile
    default: self = .refused(error.text)
    }
  }

  /// What is said of the file.
  func finding(_ path: String) -> Finding {
    let place = Location.file(path)
    switch self {
    case .missing: return Finding(.missingFile, place)
    case .empty: return Finding(.emptyFile, place)
    case .link: return Finding(.linkOutside, place)
    case .notAFile: return Finding(.notAFile, place)
    case .tooLarge(let size, let limit): return Finding(.fileTooLarge, place, String(size), String(limit))
    case .refused(let words): return Finding(.unreadableFile, place, words)
    }
  }

  /// What is said of a file that is no page: a table, settings, something that a person named.
  func finding(ofData path: String) -> Finding {
    self == .empty ? Finding(.emptyData, .file(path)) : finding(path)
  }

  /// What becomes of a saved page with this problem.
  var disposition: Disposition {
    switch self {
    case .empty: .empty
    case .tooLarge: .tooLarge
    case .missing, .link, .notAFile, .refused: .unreadable
    }
  }

  var reason: OutcomeReason {
    switch self {
    case .empty: .noText
    case .tooLarge: .overLimit
    case .link, .notAFile: .notAPage
    case .missing, .refused: .cannotRead
    }
  }

  /// What the reason is about: the size of a file that is too large.
  var detail: String {
    if case .tooLarge(let size, _) = self { return String(size) }
    return ""
  }
}
