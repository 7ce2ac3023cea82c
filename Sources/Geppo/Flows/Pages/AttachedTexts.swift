/// Adds to an item the text of the attachments that were saved with its page.
struct AttachedTexts: Sendable {
  var workspace: Workspace
  /// Nil where no program for PDF is installed.
  let pdf: PDFReader?
  /// Bytes of an attachment.
  let limit: Int

  /// Saved attachments of one page that are opened. Real pages have at most a dozen.
  private static let most = 50

  /// What was read of a page with the texts of its attachments.
  func complete(_ reading: PageReading, of page: PageFile) async -> PageReading {
    var reading = reading
    for index in reading.items.indices {
      let (item, findings) = await read(reading.items[index], of: page)
      reading.items[index] = item
      reading.findings += findings
      // The document is in the attachment.
      if !item.attachedText.isEmpty { reading.findings.removeAll { $0.code == .noText } }
    }
    reading.findings.sort()
    return reading
  }

  /// The item with the texts, and what could not be read. A page opens no other files than those found in its folder.
  private func read(_ item: Item, of page: PageFile) async -> (Item, [Finding]) {
    var item = item
    var findings: [Finding] = []
    let saved = item.attachments.indices.filter { item.attachments[$0].savedAs != nil }
    if saved.count > Self.most {
      let rest = String(saved.count - Self.most)
      findings.append(Finding(.tooManyParts, .file(item.page.file), rest, String(Self.most)))
    }
    for index in saved.prefix(Self.most) {
      let attachment = item.attachments[index]
      guard let name = attachment.savedAs, let path = RelativePath(name) else { continue }
      let place = Location.line(file: item.page.file, line: attachment.line)
      switch workspace.read(page.address.parent.appending(path), limit: limit) {
      case .failure(let problem):
        findings.append(Finding(.unreadAttachment, place, name, problem.words))
      case .success(let bytes):
        let text = await text(of: bytes, file: item.file(of: name))
        item.attachments[index].text = text.pieces
        findings += unreadable(bytes, file: item.file(of: name))
        if let problem = text.problem {
          findings.append(
            Finding(text.pieces.isEmpty ? .unreadAttachment : .cutAttachment, place, name, problem.rawValue))
        }
      }
    }
    return (item, findings)
  }

  /// A PDF that no program is there for. It is told by its bytes, whatever its name; the run says so once.
  func unreadable(_ bytes: [UInt8], file: String) -> [Finding] {
    pdf == nil && DocumentText.form(of: bytes) == .pdf ? [Finding(.noPDFReader, .file(file))] : []
  }

  private func text(of bytes: [UInt8], file: String) async -> DocumentText {
    switch DocumentText.form(of: bytes) {
    case .office: return DocumentText.office(bytes, file: file)
    case .old: return DocumentText(problem: .oldFormat)
    case .other: return DocumentText(problem: .otherFormat)
    case .pdf:
      // That nothing is installed is told apart.
      guard let pdf else { return DocumentText() }
      guard let printed = await pdf.text(of: bytes) else { return DocumentText(problem: .refused) }
      return DocumentText.pdf(printed: printed, file: file)
    }
  }
}

extension ReadingProblem {
  /// Why an attachment could not be opened.
  fileprivate var words: String {
    switch self {
    case .missing: "missing"
    case .empty: "empty"
    case .link, .notAFile: "no regular file"
    case .tooLarge(let size, _): "\(size) bytes"
    case .refused(let words): words
    }
  }
}
