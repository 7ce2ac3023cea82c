/// A site as a server on the same machine gives it away: files of its own folder, to browsers that came to this machine.
package struct ServedSite: Sendable {
  private let workspace: Workspace
  private let folder: RelativePath

  package enum Answer: Hashable, Sendable {
    /// Its media type and what it holds.
    case file(type: String, bytes: [UInt8])
    case notFound
    /// Somebody else's address led here.
    case notOurs
    /// Only looking is possible.
    case notAllowed
  }

  package init(workspace: Workspace, audience: Audience) {
    self.workspace = workspace
    folder = RelativePath(stringLiteral: "reports/\(audience.folder)")
  }

  /// `path` is decoded: `/documents/2018-12-0001.html`; one that ends with `/` is that of an `index.html`.
  ///
  /// A page of the web may let its own name point to this machine and read an internal site through the browser of who runs it
  /// (DNS rebinding), so the name that the browser asked for has to be one of this machine.
  ///
  /// Scripts need no such trick to be taken into a page of another site, so what another site asks for is refused but for a
  /// link that a person follows: `fetchSite` and `fetchMode` are what the browser says of that (Fetch Metadata, W3C).
  package func answer(
    method: String, path: String, host: String, fetchSite: String = "", fetchMode: String = ""
  ) -> Answer {
    guard ["127.0.0.1", "localhost"].contains(host.prefix { $0 != ":" }.lowercased()) else { return .notOurs }
    guard ["", "none", "same-origin"].contains(fetchSite) || fetchMode == "navigate" else { return .notOurs }
    guard ["GET", "HEAD"].contains(method) else { return .notAllowed }
    guard path.hasPrefix("/"),
      let file = RelativePath(String(path.dropFirst()) + (path.hasSuffix("/") ? "index.html" : "")),
      case .success(let bytes) = workspace.read(folder.appending(file), limit: 1 << 30)
    else { return .notFound }
    return .file(type: Self.type(of: file), bytes: bytes)
  }

  private static func type(of file: RelativePath) -> String {
    let ending = file.names.last?.description.split(separator: ".").last.map { String($0).lowercased() }
    return ending.flatMap { types[$0] } ?? "application/octet-stream"
  }

  /// By IANA's names (https://www.iana.org/assignments/media-types), as far as a site has such files.
  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "json": "application/json", "csv": "text/csv", "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
