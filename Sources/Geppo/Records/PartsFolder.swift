/// The folder that a browser saves beside a page for its pictures, styles and frames.
enum PartsFolder {
  /// What follows the page's name. A bare 文件 would swallow 政策文件, a folder of documents.
  private static let endings = ["_files", ".files", "_文件"]

  /// `X_files` → `X`; nil for the name of another folder.
  static func page(of folder: some StringProtocol) -> String? {
    let ending = endings.first { folder.hasSuffix($0) && folder.count > $0.count }
    return ending.map { String(folder.dropLast($0.count)) }
  }
}
