/// Tells the headlines of news from the names of documents.
struct HeadlineReading: Sendable {
  /// Why a title that has who and verb is a document all the same.
  struct Exception: Sendable {
    let name: String
    let reason: String
    let holds: @Sendable (Telling, HeadlineWords) -> Bool
  }

  /// Who, verb and object of a title.
  struct Telling: Sendable {
    let text: ArraySlice<UInt32>
    let headline: NewsHeadline
    /// All before the verb.
    let before: ArraySlice<UInt32>
    /// Who acts is a body and no place or people.
    let isByBody: Bool

    var object: ArraySlice<UInt32> { text[headline.object] }
    var verb: ArraySlice<UInt32> { text[headline.verb] }
  }

  static let exceptions: [Exception] = [
    Exception(name: "cover", reason: "某省政府印发…的通知 is the notice") { telling, _ in
      isCarrying(telling.verb) && covers.contains { telling.text.ends(with: $0) }
    },
    Exception(name: "bare cover", reason: "某省政府发布某方案通知, cut short by the site") { telling, _ in
      telling.isByBody && isCarrying(telling.verb) && bareCovers.contains { telling.text.ends(with: $0) }
    },
    Exception(name: "name in full", reason: "市政府印发上海市…规划 is the notice, cut short by the site") {
      telling, words in
      telling.isByBody && isCarrying(telling.verb) && words.beginsWithFullPlace(telling.object)
    },
    Exception(name: "carries out another", reason: "某省落实…实施细则, 某市实施《…法》办法 are made to carry it out") {
      telling, words in
      words.carryingOut.contains { $0[...] == telling.verb }
        && words.carryingOutTexts.contains { telling.text.ends(with: $0) }
    },
    Exception(name: "rule on rules", reason: "某市制定地方性法规条例 says how rules are made") { telling, words in
      words.exceptions.contains { telling.text.firstRange(of: $0) != nil }
    },
    Exception(name: "published by its headline", reason: "the Party publishes its documents as 中共中央印发《…》") {
      telling, words in words.ownHeadlines.contains { telling.before.firstRange(of: $0) != nil }
    },
  ]

  private let words: HeadlineWords
  /// The longest first.
  private let verbs: [[UInt32]]

  init(_ words: HeadlineWords) {
    self.words = words
    verbs = (words.verbs + words.carryingOut).sorted { $0.count > $1.count }
  }

  /// The headline that a title is; nil for the name of a document.
  func headline(_ text: ArraySlice<UInt32>) -> NewsHeadline? {
    guard let telling = telling(text), !Self.exceptions.contains(where: { $0.holds(telling, words) })
    else { return nil }
    return telling.headline
  }

  /// A word of the editor with a mark behind it, at the head of the title.
  func opening(_ text: ArraySlice<UInt32>) -> Range<Int>? {
    let rest = text.drop { Self.openingMarks.contains($0) }
    return words.openings.filter { word in
      rest.starts(with: word) && rest.dropFirst(word.count).first.map(Self.marks.contains) ?? false
    }.map { rest.startIndex..<rest.startIndex + $0.count }.max { $0.count < $1.count }
  }

  /// The full name of the place that acts; nil for others, and for the country.
  func place(_ headline: NewsHeadline, in text: [UInt32]) -> String? {
    words.places[Array(text[headline.who])].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension HeadlineReading {
  private static let about = FoldedText("关于").scalars
  /// 关于, and verbs with which no news is told: 某办公厅转发某委制订的…办法.
  private static let otherHeads = [about] + TitleWords.forwardingVerbs.map { FoldedText($0).scalars }
  private static let covers = (TitleWords.covers + ["批复", "复函"]).map { FoldedText("的" + $0).scalars }
  private static let bareCovers = ["通知", "公告", "通告"].map { FoldedText($0).scalars }
  private static let carryingVerbs = TitleWords.carryingVerbs.map { FoldedText($0).scalars }
  private static let bodyEndings = TitleWords.bodyEndings.map { FoldedText($0).scalars }
  private static let openingMarks = scalars("【[ ")
  /// Behind which another sentence begins.
  private static let marks = scalars("!?:;,|丨。】] ")
  private static let times = scalars("0123456789年月日号起时零 -")
  private static let longestWho = 30

  private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static func isCarrying(_ verb: ArraySlice<UInt32>) -> Bool {
    carryingVerbs.contains { $0[...] == verb }
  }

  /// The first verb outside 《》 with somebody before it. 关于 may only stand right behind it.
  private func telling(_ text: ArraySlice<UInt32>) -> Telling? {
    var depth = 0
    for index in text.indices {
      if text[index] == Self.open { depth += 1 } else if text[index] == Self.close { depth -= 1 }
      guard depth == 0 else { continue }
      if Self.otherHeads.contains(where: { text[index...].starts(with: $0) }) { return nil }
      guard let verb = verbs.first(where: { text[index...].starts(with: $0) }),
        let (who, isBody) = who(text[..<index])
      else { continue }
      let end = index + verb.count
      guard end < text.endIndex, !tellsAbout(text[end...]) else { return nil }
      return Telling(
        text: text,
        headline: NewsHeadline(who: who, verb: index..<end, object: end..<text.endIndex),
        before: text[..<index], isByBody: isBody)
    }
    return nil
  }

  private static let open = UInt32(("《" as Unicode.Scalar).value)
  private static let close = UInt32(("》" as Unicode.Scalar).value)

  /// 省委决定加快…关于… has its 关于 somewhere else than 通过关于….
  private func tellsAbout(_ object: ArraySlice<UInt32>) -> Bool {
    let bare = object.prefix { $0 != Self.open }
    return bare.firstRange(of: Self.about).map { $0.lowerBound > object.startIndex } ?? false
  }

  /// Who acts, at the end of what stands before the verb.
  private func who(_ before: ArraySlice<UInt32>) -> (Range<Int>, isBody: Bool)? {
    let bare = withoutManners(before)
    let last = bare.lastIndex { Self.marks.contains($0) }.map { bare[($0 + 1)...] } ?? bare
    let who = last.drop { Self.times.contains($0) }
    guard !who.isEmpty, who.count <= Self.longestWho, !who.contains(Self.close) else { return nil }
    let range = who.startIndex..<who.endIndex
    if words.places[Array(who)] != nil || words.actors.contains(where: { who.ends(with: $0) }) {
      return (range, false)
    }
    return Self.bodyEndings.contains { who.count >= 2 && who.ends(with: $0) } ? (range, true) : nil
  }

  /// Without words of when and how at its end.
  private func withoutManners(_ text: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    var rest = text
    while let last = rest.last {
      // 近日 before 日.
      if let manner = words.manners.first(where: { rest.ends(with: $0) }) {
        rest = rest.dropLast(manner.count)
      } else if Self.times.contains(last) || last == 0x2C {
        rest = rest.dropLast()
      } else {
        break
      }
    }
    return rest
  }
}

extension HeadlineWords {
  /// 上海市…: a full name, and no more than the name.
  fileprivate func beginsWithFullPlace(_ text: ArraySlice<UInt32>) -> Bool {
    (2...12).contains { count in
      guard count < text.count, let full = places[Array(text.prefix(count))] else { return false }
      return FoldedText(full).scalars.count == count
    }
  }
}
