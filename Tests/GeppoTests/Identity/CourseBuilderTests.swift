import Testing

@testable import Geppo

struct CourseBuilderTests {
  private func entry(_ key: String, _ day: String) -> Entry {
    Entry(representative: key, members: [], publishedOn: Day(iso: day))
  }

  /// Of which only the entry knows the day.
  private func key(_ name: String) -> FoldKey {
    var key = foldKey(name)
    key.publishedOn = nil
    return key
  }

  private func relation(_ kind: Relation.Kind, _ subject: String, _ object: String) -> Relation {
    Relation(kind: kind, subject: subject, object: object, rule: "rule", evidence: "words")
  }

  private var builder: CourseBuilder {
    var draft = key("draft")
    draft.titleSense = TitleSense("办法（征求意见稿）")
    draft.closesOn = Day(iso: "2018-11-01")
    var rule = key("rule")
    rule.inForceOn = Day(iso: "2019-01-01")
    return CourseBuilder(
      [
        entry("draft", "2018-10-01"), entry("rule", "2018-12-03"), entry("why", "2018-12-01"),
        entry("change", "2020-02-01"), entry("end", "2021-02-01"),
      ],
      keys: [draft, rule, key("why"), key("change"), key("end")],
      relations: [
        relation(.draft, "draft", "rule"), relation(.explanation, "why", "rule"),
        relation(.amendment, "change", "rule"), relation(.repeal, "end", "rule"),
      ])
  }

  @Test func aCourseGoesFromTheDraftToTheRepeal() {
    let course = builder.course(of: "rule")
    #expect(course.document == "rule")
    #expect(course.steps.map(\.stage) == [.draft, .explanation, .issued, .inForce, .amendment, .repeal])
    #expect(course.steps.first?.closesOn == Day(iso: "2018-11-01"))
    #expect(course.steps.first?.relation?.evidence == "words")
  }

  @Test(arguments: ["draft", "why", "change"])
  func whatBelongsToADocumentHasItsCourse(_ key: String) {
    #expect(builder.course(of: key) == builder.course(of: "rule"))
  }

  @Test func aRepealHasACourseOfItsOwnThatNamesWhatItEnds() {
    let course = builder.course(of: "end")
    #expect(course.steps.map(\.stage) == [.repealed, .issued])
    #expect(course.steps.map(\.document) == ["rule", "end"])
  }

  @Test func aNewEditionNamesTheOldOne() {
    let builder = CourseBuilder(
      [entry("old", "2015-10-01"), entry("new", "2018-10-01")], keys: [key("old"), key("new")],
      relations: [relation(.replacement, "new", "old")])
    #expect(builder.course(of: "new").steps.map(\.stage) == [.replaced, .issued])
    #expect(builder.course(of: "old").steps.map(\.stage) == [.issued, .replacement])
  }

  @Test func relationsThatGoRoundEnd() {
    let builder = CourseBuilder(
      [entry("a", "2018-10-01"), entry("b", "2018-10-01")], keys: [key("a"), key("b")],
      relations: [relation(.explanation, "a", "b"), relation(.explanation, "b", "a")])
    #expect(builder.course(of: "a").document == "b")
  }
}
