import Glibc

/// Folders of the user, as variables of the environment name them.
enum UserFolder {
  /// An absolute path: a relative one would be that of a workspace. Nil where the variable has none.
  static func named(_ variable: String) -> String? {
    guard let text = getenv(variable).map({ String(cString: $0) }), text.hasPrefix("/") else { return nil }
    return text
  }
}
