/// Cuts a document into segments: blocks first, the number of a clause off the front, sentences by `SentenceCutter`, tables by cell.
enum Segmenter {
  /// The title, the text of the page, and that of its saved attachments, in this order.
  static func revision(of item: Item) -> SourceRevision {
    var cutting = Cutting()
    if let title = item.title?.value { cutting.title(title) }
    for (index, block) in item.blocks.enumerated() {
      cutting.take(block.text, block.kind, file: nil, block: index)
    }
    for attachment in item.attachments {
      let file = attachment.savedAs.map(item.file)
      for (index, piece) in attachment.text.enumerated() {
        cutting.take(piece.text, piece.kind, file: file ?? attachment.name, block: index)
      }
    }
    return SourceRevision(cutting.segments)
  }
}

extension SourceRevision {
  init(_ segments: [Segment]) {
    var digest = SHA256()
    for segment in segments {
      digest.update("\(segment.id)\t\(segment.clause)\t\(segment.text)\n".utf8)
    }
    self.init(digest: digest.hex(), segments: segments)
  }
}

private struct Cutting {
  var segments: [Segment] = []
  private var names = SegmentName()

  mutating func title(_ text: String) {
    // A line break in a title is one of its layout.
    let title = text.split(whereSeparator: \.isNewline).joined()
    add(title, .title, clause: "", SegmentPlace(block: -1, sentence: 0))
  }

  mutating func take(_ text: String, _ kind: Block.Kind, file: String?, block: Int) {
    let place = SegmentPlace(file: file, block: block, sentence: 0)
    if kind == .table { return table(text, place) }
    sentences(text, Segment.Kind(kind), place)
  }

  private mutating func table(_ text: String, _ place: SegmentPlace) {
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for (column, cell) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        var place = place
        (place.row, place.column) = (row, column)
        sentences(String(cell), .cell, place)
      }
    }
  }

  private mutating func sentences(_ text: String, _ kind: Segment.Kind, _ place: SegmentPlace) {
    let front = ClauseScan.front(of: text.trimmingSpaces())
    for (index, sentence) in SentenceCutter.sentences(front.rest).enumerated() {
      var place = place
      place.sentence = index
      add(sentence, kind, clause: index == 0 ? front.number : "", place)
    }
  }

  private mutating func add(_ text: String, _ kind: Segment.Kind, clause: String, _ place: SegmentPlace) {
    segments.append(
      Segment(
        id: names.next(text), kind: kind, text: text, clause: clause, place: place,
        isLocked: LockedText.isLocked(text)))
  }
}

extension Segment.Kind {
  fileprivate init(_ kind: Block.Kind) {
    switch kind {
    case .heading: self = .heading
    case .paragraph: self = .paragraph
    case .table: self = .cell
    case .note: self = .note
    case .caption: self = .caption
    case .listItem: self = .listItem
    }
  }
}

/// Texts that are the same in Japanese.
enum LockedText {
  /// A 文号 alone, an address alone, a day, figures and signs alone.
  static func isLocked(_ text: String) -> Bool {
    let plain = SegmentName.plain(text)
    if DocumentNumber.normalise(plain).map(SegmentName.plain) == plain { return true }
    if WebLink(plain) != nil { return true }
    if isDay(plain) { return true }
    return !plain.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Written alike in both languages: 2018年11月22日.
  private static func isDay(_ text: String) -> Bool {
    let isFigures = text.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || "年月日".unicodeScalars.contains($0)
    }
    return isFigures && text.contains("年") && text.first?.isNumber == true && text.last?.isNumber == false
  }
}
