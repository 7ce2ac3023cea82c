/// What a saved file is, as its name and its first bytes show.
enum FileForm: Hashable, Sendable {
  case markup, attachment, resource, empty, binary(String)

  /// The form by the first rule that fits.
  static func of(_ path: String, bytes: [UInt8]) -> FileForm {
    if bytes.isEmpty { return .empty }
    return rules.first { $0.fits(path, bytes) }?.form ?? .markup
  }

  struct Rule: Sendable {
    let name: String
    let reason: String
    let form: FileForm
    let fits: @Sendable (_ path: String, _ bytes: [UInt8]) -> Bool
  }

  static let rules: [Rule] = [
    Rule(
      name: "folder of a page", reason: "browsers put the parts of X.html into X_files, X.files or X_文件",
      form: .resource,
      fits: { path, _ in isInPartsFolder(path) }),
    Rule(
      name: "attachment by name",
      reason: "government sites attach plans as office files, PDF, OFD or archives",
      form: .attachment,
      fits: { path, _ in attachmentExtensions.contains(Address.fileExtension(of: path)) }),
    Rule(
      name: "attachment by content", reason: "download scripts give files without a telling name",
      form: .attachment,
      fits: { _, bytes in attachmentMagic.contains { bytes.starts(with: $0) } }),
    Rule(
      name: "part by name",
      reason: "style sheets, scripts, pictures and fonts lie beside a page saved as a whole",
      form: .resource,
      fits: { path, _ in resourceExtensions.contains(Address.fileExtension(of: path)) }),
    Rule(
      name: "control bytes",
      reason: "text in any encoding has hardly a control byte; UTF-16 is known by its first bytes",
      form: .binary("control bytes"),
      fits: { _, bytes in !isUTF16(bytes) && hasControlBytes(bytes) }),
  ]

  static let attachmentExtensions: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "ofd", "rtf", "zip", "rar", "7z", "ceb",
  ]

  private static let resourceExtensions: Set<String> = [
    "css", "js", "json", "png", "jpg", "jpeg", "gif", "ico", "svg", "webp", "bmp", "woff", "woff2", "ttf",
    "eot", "mp3",
    "mp4", "swf", "map",
  ]

  /// `%PDF`, zip, OLE2, RAR, 7z, RTF.
  private static let attachmentMagic: [[UInt8]] = [
    [0x25, 0x50, 0x44, 0x46], [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
    [0x52, 0x61, 0x72, 0x21, 0x1A],
    [0x37, 0x7A, 0xBC, 0xAF], [0x7B, 0x5C, 0x72, 0x74, 0x66],
  ]

  private static func isInPartsFolder(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { PartsFolder.page(of: $0) != nil }
  }

  /// By its mark, or because it begins with `<`.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C]].contains { bytes.starts(with: $0) }
  }

  /// More than one byte in fifty of the first 4,096 is a control other than tab, line ends, form feed, escape.
  private static func hasControlBytes(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    return controls * 50 > head.count
  }
}
