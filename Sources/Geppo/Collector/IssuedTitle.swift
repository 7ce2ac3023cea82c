/// The title with its bodies in front, where another place of the page has it so: `<title>` often has only 关于…的通知 of
/// `某省人民政府办公厅关于…的通知`, and sometimes the heading has.
struct IssuedTitle {
  let steps: TitleSteps
  /// The title as it was found.
  let bare: String

  struct Place: Sendable {
    let name: String
    let reason: String
    /// All that may be the title there.
    let candidates: @Sendable (IssuedTitle) -> [FieldValue]
  }

  static let places: [Place] = [
    Place(name: "<title>", reason: "`<title>` is whole where the heading is not") { $0.steps.documentTitles },
    Place(name: "heading", reason: "the heading is whole, over one line or several") { $0.headings() },
    Place(name: "one element", reason: "templates without headings, and the head of the text") {
      $0.elements()
    },
    Place(name: "letterhead", reason: "the document itself begins with its bodies, one a line") {
      $0.letterheads()
    },
  ]

  static let step = "title with its bodies"

  /// The longest of all; nil where no place has more than what was found.
  func read() -> FieldValue? {
    guard TitleLines.isOfficial(bare) else { return nil }
    let found = Self.places.flatMap { $0.candidates(self) }.map { candidate in
      var tidy = candidate
      tidy.value = TitleLabel.without(PageTitle.tidy(candidate.value))
      return tidy
    }.filter { $0.value.count <= TitleSteps.longest && isIssued($0.value) }
    return found.reduce(nil) { best, next in
      best.map { Compact.of($0.value).count >= Compact.of(next.value).count } ?? false ? best : next
    }
  }

  // MARK: Whether a text is the title with bodies in front

  private func isIssued(_ text: String) -> Bool {
    guard let front = front(of: text), let bodies = TitleGrammar.bodies(front), !bodies.isEmpty else {
      return false
    }
    let areNames = bodies.allSatisfy { name in
      (3...40).contains(name.count) && !Self.deeds.contains(where: name.contains)
    }
    return areNames && !TitleGrammar.parse(text).issuers.isEmpty
  }

  /// In front of a title that tells of the document.
  private static let deeds = TitleWords.forwardingVerbs + ["读懂", "图解", "解读"]

  /// What stands before the title, without 联合 behind the bodies.
  private func front(of text: String) -> String? {
    let wanted = Compact.of(bare)
    guard text.count > wanted.count, Compact.of(text).hasSuffix(wanted) else { return nil }
    let view = text.unicodeScalars
    var left = wanted.unicodeScalars.count
    var index = view.endIndex
    while left > 0, index > view.startIndex {
      index = view.index(before: index)
      if !view[index].isSpaceOrInvisible { left -= 1 }
    }
    let front = text[..<index].trimmingSpaces()
    return ["联合", "共同"].first(where: front.hasSuffix).map { String(front.dropLast($0.count)) } ?? front
  }

  // MARK: Places

  private var page: PageLines { steps.evidence.lines }

  private static let mostParts = 6
  private static let longestPart = 120

  private func headings() -> [FieldValue] {
    steps.headingStarts.flatMap { start in
      let rank = page.lines[start].heading
      return joins(from: start, before: page.lines.count, "heading h\(rank)") { $0.heading == rank }
    }
  }

  /// Lines of one element in front of the text.
  private func elements() -> [FieldValue] {
    let boxes = steps.sideBoxes
    let end = steps.endOfHead
    return page.lines.indices.prefix(end).flatMap { start in
      joins(from: start, before: end, Self.step) { $0.block == page.lines[start].block }
        .filter { isIssued(PageTitle.tidy($0.value)) && !boxes.hold(page.lines[start]) }
    }
  }

  /// Lines of the text's own head, or between the title of the page and the text; what stands above is the site's.
  private func letterheads() -> [FieldValue] {
    let body = steps.evidence.body
    let wanted = Compact.of(bare)
    let end = steps.endOfHead
    let title = page.lines.indices.prefix(end).first { Compact.of(page.lines[$0].text) == wanted }
    let text = body.lines.isEmpty || body.step == "density" ? nil : body.lines.lowerBound
    guard let first = [title, text].compactMap({ $0 }).min(), first < end else { return [] }
    return (first..<end).flatMap { joins(from: $0, before: end, Self.step) { _ in true } }
  }

  /// The line with those behind it, as long as they are all of one title.
  private func joins(
    from start: Int, before end: Int, _ step: String, while belongs: (PageLines.Line) -> Bool
  ) -> [FieldValue] {
    let parts = page.lines[start..<max(start, min(start + Self.mostParts, end))].prefix {
      !$0.isLink && $0.size <= Self.longestPart && belongs($0)
    }
    var joined = ""
    return parts.map { part in
      joined += (joined.isEmpty || !areTwoBodies(joined, part.text) ? "" : " ") + part.text
      return FieldValue(field: .title, value: joined, line: page.lines[start].line, step: step)
    }
  }

  /// `生态环境部` / `财政部`, but not `某市人民政府` / `办公厅`.
  private func areTwoBodies(_ above: String, _ below: String) -> Bool {
    let isBody = { (text: String) in TitleGrammar.bodies(PageTitle.tidy(text))?.isEmpty == false }
    return isBody(above) && isBody(below) && !["办公厅", "办公室"].contains(Compact.of(below))
  }
}
