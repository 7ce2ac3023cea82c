/// An item as the classifier sees it: pieces of folded text, and the words of the lexicon that stand in them.
struct Reading: Sendable {
  typealias Zone = TextZone

  struct Piece: Sendable {
    var field: Evidence.Field
    var zone: Zone
    var text: FoldedText
    var location: Location
    /// The rest of a paragraph whose head is the lead.
    var isRest = false

    /// Whether it is a piece of the running text.
    var isOfText: Bool { zone == .lead || zone == .heading || zone == .body }
  }

  let pieces: [Piece]
  /// In reading order.
  let sightings: [Sighting]
  /// Words that were found and do not stand; only in a traced reading.
  let lost: [LostSighting]
  let title: TitleReading
  /// The medium whose report it is.
  let carrier: Field<String>?
  /// By piece: how what is said in its first lines is meant.
  private let leads: [LeadReading]
  /// By piece: 《》 around titles, and parentheses.
  private let brackets: [(titles: OpenBrackets, asides: OpenBrackets)]

  init(_ item: Item, lexicon: Lexicon, isTraced: Bool = false) {
    let pieces = Reading.pieces(of: item)
    var lost: [LostSighting]? = isTraced ? [] : nil
    let found = pieces.indices.map { Reading.sightings(in: pieces[$0].text, piece: $0, lexicon, &lost) }
    self.pieces = pieces
    self.lost = lost ?? []
    sightings = found.flatMap { $0 }
    leads = zip(pieces, found).map { LeadReading($0, $1, lexicon) }
    brackets = pieces.map { piece in
      let text = piece.isOfText ? piece.text.scalars : []
      return (
        OpenBrackets(text, open: TitleReading.open, close: TitleReading.close),
        OpenBrackets(text, open: 0x28, close: 0x29)
      )
    }
    title = TitleReading(FoldedText(item.title?.value ?? ""))
    carrier = item.carrier ?? MediumInTitle.carrier(item.title, lexicon)
  }

  func piece(of sighting: Sighting) -> Piece { pieces[sighting.piece] }

  func sightings(_ layer: Lexicon.Layer) -> [Sighting] { sightings.filter { $0.layer == layer } }

  /// Paragraphs of the text and of what is attached.
  var paragraphs: Int { pieces.count { ($0.field == .body || $0.field == .attachment) && !$0.isRest } }

  var namesPlaceInTitle: Bool { sightings(.place).contains { piece(of: $0).zone == .title } }

  /// The words exactly as the page has them.
  func words(_ sighting: Sighting) -> String {
    String(piece(of: sighting).text.original(of: sighting.range))
  }

  func evidence(_ sighting: Sighting, rule: String) -> Evidence {
    let piece = piece(of: sighting)
    return Evidence(rule: rule, words: words(sighting), field: piece.field, location: piece.location)
  }

  /// The zone of its piece; within 《》 in the body it only cites another document; in the first lines it may stand
  /// in parentheses, in the first article of a law, or be what is stressed.
  func zone(of sighting: Sighting) -> Zone {
    let piece = piece(of: sighting)
    guard piece.isOfText else { return piece.zone }
    let (titles, asides) = brackets[sighting.piece]
    let isCited = titles.isOpen(at: sighting.range.lowerBound)
    // An explanation in parentheses lists what is not the subject.
    let isAside = piece.zone == .lead && asides.isOpen(at: sighting.range.lowerBound)
    if isCited || isAside { return .cited }
    return piece.zone == .lead ? leads[sighting.piece].zone(of: sighting) : piece.zone
  }

  /// Whether it stands where the title names who issued the document.
  func isInIssuerOfTitle(_ sighting: Sighting) -> Bool {
    piece(of: sighting).zone == .title && sighting.range.upperBound <= title.issuerEnd
  }
}

extension Reading {
  /// Folded characters at the head of the body that count as its lead; its last sentence is read to the end.
  private static let leadLength = 300

  private static func pieces(of item: Item) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ field: Field<String>?, _ kind: Evidence.Field, _ zone: Zone) {
      guard let field else { return }
      pieces.append(Piece(field: kind, zone: zone, text: FoldedText(field.value), location: field.location))
    }
    add(item.title, .title, .title)
    for issuer in item.issuers { add(issuer, .issuer, .issuer) }
    add(item.documentNumber, .documentNumber, .documentNumber)
    return pieces + text(of: item)
  }

  /// The body, and behind it the attachments. That of a page that only wraps its files is their text.
  private static func text(of item: Item) -> [Piece] {
    var length = 0
    func piece(
      _ kind: Block.Kind, _ text: String, _ field: Evidence.Field, _ location: Location
    ) -> [Piece] {
      let text = FoldedText(text)
      defer { length += text.scalars.count }
      func part(_ text: FoldedText, _ zone: Zone) -> Piece {
        Piece(field: field, zone: zone, text: text, location: location)
      }
      guard length < leadLength else { return [part(text, kind == .heading ? .heading : .body)] }
      guard let parts = text.parted(behind: leadLength - length) else { return [part(text, .lead)] }
      var rest = part(parts.rest, .body)
      rest.isRest = true
      return [part(parts.head, .lead), rest]
    }
    let body = item.blocks.flatMap {
      piece($0.kind, $0.text, .body, .line(file: $0.part ?? item.page.file, line: $0.line))
    }
    if item.wrapsFiles {
      return body + item.attachedText.flatMap { piece($0.kind, $0.text, .attachment, $0.location) }
    }
    return body
      + item.attachedText.map {
        Piece(field: .attachment, zone: .attachment, text: FoldedText($0.text), location: $0.location)
      }
  }

  private static func sightings(
    in text: FoldedText, piece: Int, _ lexicon: Lexicon, _ lost: inout [LostSighting]?
  ) -> [Sighting] {
    var found: [Sighting] = []
    lexicon.automaton.forEachMatch(in: text) { word, range in
      for layer in lexicon.layers(of: word) {
        found.append(Sighting(word: word, layer: layer, piece: piece, range: range))
      }
    }
    if let closed = ClosedText(text) {
      lexicon.automaton.forEachMatch(in: closed.text) { word, range in
        for layer in lexicon.layers(of: word) {
          guard let range = closed.place(of: range, isName: layer == .place, in: text) else { continue }
          found.append(Sighting(word: word, layer: layer, piece: piece, range: range))
        }
      }
    }
    return OverlapRules.standing(found, in: text, words: lexicon, lost: &lost)
  }
}

extension FoldedText {
  /// The text to the end of the sentence that goes on behind a place, and the rest; nil where nothing is left.
  fileprivate func parted(behind place: Int) -> (head: FoldedText, rest: FoldedText)? {
    guard let end = SentenceMarks.ends(in: self).first(where: { $0 >= place }), end + 1 < scalars.count
    else { return nil }
    let cut = indices(of: 0..<end + 1).upperBound
    return (FoldedText(String(original[..<cut])), FoldedText(String(original[cut...])))
  }
}

extension Lexicon {
  fileprivate func layers(of word: Int) -> [Layer] {
    Layer.allCases.filter { layer in meanings[word].contains { $0.layer == layer } }
  }
}
