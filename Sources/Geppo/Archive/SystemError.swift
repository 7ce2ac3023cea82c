import Glibc

/// What the operating system refused, and about which path.
struct SystemError: Error, Hashable, Sendable {
  let code: Int32
  let path: String

  /// The words of the C library: `Permission denied`. geppo sets no C locale, so they are the same everywhere.
  var text: String { String(cString: strerror(code)) }

  var isMissing: Bool { code == ENOENT }

  /// The result of a C call that says -1 for an error; a call that a signal interrupted is made again.
  @discardableResult
  static func check<Result: SignedInteger>(
    _ path: @autoclosure () -> String, _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      guard result == -1 else { return result }
      let code = errno
      guard code == EINTR else { throw SystemError(code: code, path: path()) }
    }
  }
}
