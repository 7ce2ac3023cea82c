import Markup

/// The files that a page offers with its text.
struct AttachmentReader {
  let evidence: PageEvidence

  func read() -> [Attachment] {
    var seen: Set<String> = []
    let linked = evidence.lines.links.filter(isNearText).compactMap {
      attachment($0.node, reference: "href")
    }
    return (linked + shown).filter { seen.insert($0.url?.text ?? $0.savedAs ?? $0.name).inserted }
  }

  /// Files that the page shows inside itself, wherever they stand.
  private var shown: [Attachment] {
    [("embed", "src"), ("object", "data"), ("iframe", "src")].flatMap { element, reference in
      evidence.tree.elements(named: element).compactMap { attachment($0, reference: reference) }
    }
  }

  private func attachment(_ node: MarkupTree.Node, reference attribute: String) -> Attachment? {
    let tree = evidence.tree
    guard let reference = tree.attribute(attribute, of: node)?.trimmingSpaces(), !reference.isEmpty else {
      return nil
    }
    let names = AttachmentReader.names(in: reference)
    let isMarked = tree.attribute("appendix", of: node) == "true"
    guard isMarked || names.contains(where: AttachmentReader.isFile) else { return nil }
    let url = evidence.base.link(reference)
    let file = names.first(where: AttachmentReader.isFile) ?? names.first ?? ""
    let name = AttachmentReader.name(
      text: tree.string(of: node), title: tree.attribute("title", of: node), file: file)
    let savedAs = savedName(
      reference, names: names + [name, "\(name).\(Address.fileExtension(of: file))"], url)
    return Attachment(
      name: name, type: AttachmentReader.type(of: [file, savedAs ?? "", name]), url: url, savedAs: savedAs,
      line: tree.line(of: node))
  }

  /// In the text, in the twenty lines after it, or in a line that speaks of an attachment; not in menus. Anywhere on a
  /// page without a text.
  private func isNearText(_ link: PageLines.Link) -> Bool {
    let body = evidence.body.lines
    if body.isEmpty { return true }
    if link.lineIndex >= body.lowerBound && link.lineIndex < body.upperBound + 20 { return true }
    guard link.lineIndex < evidence.lines.lines.count else { return false }
    return evidence.lines.lines[link.lineIndex].text.contains("附件")
  }

  // MARK: Names

  /// Names of files that a reference tells: that of its path, and of the values of its query. 大汉 jcms:
  /// `/module/download/downfile.jsp?filename=1812.pdf`; viewers: `/viewer.html?file=/a/1812.pdf`.
  private static func names(in reference: String) -> [String] {
    let address = Address(reference)
    let values = address.query?.split(separator: "&").compactMap {
      $0.split(separator: "=").dropFirst().first
    }
    return ([address.fileName] + (values ?? []).map { Address($0).fileName }).filter { !$0.isEmpty }
  }

  private static func isFile(_ name: String) -> Bool {
    FileForm.attachmentExtensions.contains(Address.fileExtension(of: name))
  }

  /// By the first of the names that tells.
  private static func type(of names: [String]) -> String {
    names.lazy.map(Address.fileExtension).first(where: FileForm.attachmentExtensions.contains) ?? ""
  }

  /// The words of the link; its `title` where they are cut or say nothing; else the name of the file.
  static func name(text: String, title: String?, file: String) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingSpaces()
    let title = title?.trimmingSpaces() ?? ""
    let isCut = text.hasSuffix("…") || text.hasSuffix("...")
    guard isCut || saysNothing(text) else { return text }
    guard title.isEmpty || saysNothing(title) else { return title }
    return isCut || file.isEmpty ? text : file
  }

  private static func saysNothing(_ text: String) -> Bool {
    emptyWords.contains(text.lowercased().filter { !"【】[]（）()：: ".contains($0) })
  }

  /// Words of links that tell nothing of the file.
  static let emptyWords: Set<String> = [
    "", "下载", "点击下载", "附件", "附件下载", "下载附件", "查看", "点击查看", "查看附件", "pdf", "pdf下载", "pdf版", "word", "word下载",
    "word版",
    "excel下载", "此处",
  ]

  // MARK: Saved files

  /// The file of the page's folder that the link means: what `captures.csv` says came from its address, or what lies
  /// where a saved page points to, or has its name and came from nowhere else.
  private func savedName(_ reference: String, names: [String], _ url: WebLink?) -> String? {
    let (files, origins) = (evidence.page.siblings, evidence.page.savedFrom)
    if let url, let file = files.first(where: { origins[$0] == url }) { return file }
    let path = Address(reference).pathOfFile
    if files.contains(path), path != evidence.page.name { return path }
    return files.first { file in
      let name = Address(file).fileName
      return names.contains(name) && AttachmentReader.isFile(name)
        && (origins[file] == nil || origins[file] == url)
    }
  }
}

extension Address {
  /// The path of a reference to a file beside the page, percent-decoded; empty for one to elsewhere.
  fileprivate var pathOfFile: String {
    guard scheme == nil, authority == nil, !path.hasPrefix("/") else { return "" }
    return path.split(separator: "/").filter { $0 != "." }.map { Address(String($0)).fileName }
      .joined(separator: "/")
  }
}
