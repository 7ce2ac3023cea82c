/// What stands above the parts of a bulletin that are no sections of items, and where links find it: the same in every form.
struct BulletinHeadings {
  /// Plain and stored, as templates read it.
  struct Heading: Hashable, Sendable {
    var anchor: String
    var text: String
  }

  var contents: Heading
  var highlights: Heading
  var glance: Heading
  var translations: Heading
  var deadlines: Heading
  var cooperation: Heading
  var trend: Heading
  var sources: Heading
  var terms: Heading

  init(_ wording: Phrasing) {
    let plain = { (key: Phrasing.Key) in Heading(anchor: key.rawValue, text: wording[key]) }
    let numbered = { (number: Int, key: Phrasing.Key) in
      Heading(anchor: "s\(number)", text: Self.text(number, wording[key]))
    }
    contents = plain(.contents)
    highlights = Heading(anchor: "points", text: "○ \(wording[.highlights])")
    glance = plain(.glance)
    translations = numbered(SectionPlan.translations, .translations)
    deadlines = numbered(SectionPlan.deadlines, .deadlines)
    cooperation = numbered(SectionPlan.cooperation, .cooperation)
    (trend, sources, terms) = (plain(.trend), plain(.sources), plain(.terms))
  }

  /// `４．意見募集の締切`.
  static func text(_ number: Int, _ title: String) -> String { "\(ItemNumber.fullWidth(number))．\(title)" }

  /// The texts by the names that the JSON has.
  var byName: [String: String] {
    [
      "contents": contents.text, "highlights": highlights.text, "glance": glance.text,
      "translations": translations.text, "deadlines": deadlines.text, "cooperation": cooperation.text,
      "trend": trend.text, "sources": sources.text, "terms": terms.text,
    ]
  }
}
