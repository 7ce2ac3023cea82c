import Markup

/// The files that a page offers with its text.
struct AttachmentReader {
  let evidence: PageEvidence

  func read() -> [Attachment] {
    var seen: Set<String> = []
    return evidence.lines.links.compactMap(attachment).filter {
      seen.insert($0.url?.text ?? $0.name).inserted
    }
  }

  private func attachment(_ link: PageLines.Link) -> Attachment? {
    let tree = evidence.tree
    guard let reference = tree.attribute("href", of: link.node)?.trimmingSpaces(), !reference.isEmpty else {
      return nil
    }
    guard isNearText(link), isFile(reference, link.node) else { return nil }
    let name = AttachmentReader.name(
      text: tree.string(of: link.node), title: tree.attribute("title", of: link.node),
      file: Address(reference).fileName)
    return Attachment(
      name: name, url: evidence.base.link(reference), savedAs: savedName(reference),
      line: tree.line(of: link.node))
  }

  /// In the text, in the twenty lines after it, or in a line that speaks of an attachment; not in menus.
  private func isNearText(_ link: PageLines.Link) -> Bool {
    let body = evidence.body.lines
    if link.lineIndex >= body.lowerBound && link.lineIndex < body.upperBound + 20 { return true }
    guard link.lineIndex < evidence.lines.lines.count else { return false }
    return evidence.lines.lines[link.lineIndex].text.contains("附件")
  }

  private func isFile(_ reference: String, _ node: MarkupTree.Node) -> Bool {
    let address = Address(reference)
    if FileForm.attachmentExtensions.contains(address.fileExtension) { return true }
    if evidence.tree.attribute("appendix", of: node) == "true" { return true }
    // 大汉 jcms: /module/download/downfile.jsp?filename=1812.pdf
    return address.query.map { FileForm.attachmentExtensions.contains(Address.fileExtension(of: $0)) }
      ?? false
  }

  private func savedName(_ reference: String) -> String? {
    let name = Address(reference).fileName
    return evidence.page.siblings.contains(name) ? name : nil
  }

  /// The words of the link; its `title` where they are cut or say nothing; else the name of the file.
  static func name(text: String, title: String?, file: String) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingSpaces()
    let title = title?.trimmingSpaces() ?? ""
    let isCut = text.hasSuffix("…") || text.hasSuffix("...")
    let saysNothing = text.isEmpty || ["下载", "点击下载", "附件", "附件下载", "查看"].contains(text)
    guard isCut || saysNothing else { return text }
    return title.isEmpty ? (text.isEmpty ? file : text) : title
  }
}
