/// A small file of the workspace, read whole: settings, glossary tables, capture lists.
package struct WorkspaceFile: Hashable, Sendable {
  /// Relative to the workspace: `glossary/terms.csv`.
  package var path: String
  /// All of its content.
  package var bytes: [UInt8]

  /// A file with its content.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
