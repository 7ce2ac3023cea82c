/// What a run keeps in mind of the pages whose records it has handed on.
struct ToldPages {
  private(set) var outcomes: [PageOutcome] = []
  private var attachedFiles: Set<String> = []
  /// By source and last part of the address.
  private var listed: Set<String> = []
  private var knowsOfPDF = false

  /// Takes note of a record. False when all was said before: that no program reads PDF files is told once, at the
  /// first of them.
  mutating func isNews(_ record: StreamedRecord) -> Bool {
    switch record {
    case .other(.page(let outcome)): outcomes.append(outcome)
    case .item(let key, _): attachedFiles.formUnion(key.attachedFiles)
    case .other(.listed(let link)): if let url = link.url { listed.insert(Self.name(link.source, url.text)) }
    case .other(.finding(let finding)) where finding.code == .noPDFReader:
      defer { knowsOfPDF = true }
      return !knowsOfPDF
    case .other, .tagged: break
    }
    return true
  }

  /// Files for an attachment that no page names, nor a list as an entry. Pages of later folders may not have been read.
  func orphans(upTo month: Month) -> [Finding] {
    outcomes.filter { outcome in
      outcome.isAttachmentFile && !attachedFiles.contains(outcome.page.file)
        && !listed.contains(Self.name(outcome.page.source, outcome.page.file))
        && outcome.page.folder.map { $0 <= month } ?? true
    }.map { Finding(.orphanFile, .file($0.page.file)) }
  }

  /// The last part of a path or address, with the source.
  private static func name(_ source: String, _ path: String) -> String {
    "\(source)/\(path.split(separator: "/").last ?? "")"
  }
}

extension PageOutcome {
  /// It is a document and no page: also where a browser saved it with a page.
  fileprivate var isAttachmentFile: Bool {
    let isNamedSo = FileForm.attachmentExtensions.contains(Address.fileExtension(of: page.file))
    return disposition == .attachment || (reason == .pageResource && isNamedSo)
  }
}
