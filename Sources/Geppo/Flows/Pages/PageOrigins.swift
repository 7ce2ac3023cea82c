/// Where saved files came from, as the `captures.csv` of their folders say.
struct PageOrigins: Sendable {
  /// By path of the file.
  let captures: [String: Capture]
  /// By folder and name, where an address is given.
  let addresses: [String: [String: WebLink]]

  init(_ captures: [String: Capture]) {
    self.captures = captures
    addresses = Captures.addresses(captures)
  }

  /// A file that is a page of its own, with all that its folder knows of it.
  func page(_ file: PageFile, sha256: String) -> SavedPage {
    SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: sha256,
      declaredCapture: captures[file.path], siblings: file.siblings + file.parts,
      savedFrom: addresses[file.address.parent.description] ?? [:])
  }
}
