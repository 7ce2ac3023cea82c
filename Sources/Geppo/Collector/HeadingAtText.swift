/// The heading right above the text that is read. Portals of their authors link it to the page itself, so that elsewhere
/// it would be taken for a link to another page.
struct HeadingAtText {
  let lines: [PageLines.Line]
  let boxes: SideBoxes
  /// The first line of running text.
  let text: Int

  /// Lines of days, authors and numbers that may stand between.
  private static let mostBetween = 3

  /// Its index; nil where something else stands right above the text.
  var index: Int? {
    guard !boxes.body.isEmpty, text > 0 else { return nil }
    let near = max(0, text - Self.mostBetween - 1)..<text
    guard let found = near.last(where: { (1...3).contains(lines[$0].heading) }) else { return nil }
    let between = lines[(found + 1)..<text]
    return boxes.hold(lines[found]) || between.contains(where: \.isListItem) ? nil : found
  }

  /// Whether it is the title rather than another heading in front of the text: of a higher rank, or of the same as one
  /// that heads a list of links.
  func isRather(than other: Int) -> Bool {
    guard let index, index != other else { return false }
    let (own, others) = (lines[index].heading, lines[other].heading)
    return own < others || own == others && headsLinks(other)
  }

  /// Nothing but links, two at least, up to the next heading.
  private func headsLinks(_ heading: Int) -> Bool {
    let below = lines[(heading + 1)..<max(heading + 1, text)].prefix { $0.heading == 0 }
    return below.count > 1 && below.allSatisfy(\.isLink)
  }
}
