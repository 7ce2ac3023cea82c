import Packaging

/// Pages that lie in a ZIP archive: geppo does not unpack what may hold whole sites.
enum PackedPages {
  /// How many files of the archive are called as pages are; none for what is no archive, or is a document.
  static func count(in bytes: [UInt8]) -> Int {
    guard ZipArchive.isZip(bytes), let archive = ZipArchive(bytes),
      !archive.names.contains(where: marks.contains)
    else { return 0 }
    return archive.names.count(where: isPage)
  }

  /// Whether a file is called as pages are, or as files that hold pages.
  static func isPage(_ name: String) -> Bool {
    let lower = name.lowercased()
    return endings.contains(where: lower.hasSuffix)
  }

  /// Office Open XML, OpenDocument and EPUB, OFD (GB/T 33190): documents may hold pages.
  private static let marks: Set<String> = ["[Content_Types].xml", "mimetype", "OFD.xml"]

  static let endings = [".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml", ".warc", ".warc.gz"]
}
