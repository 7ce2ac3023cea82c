import Testing

@testable import Geppo

struct PlaceQuestionTests {
  private let places = PlaceIndex(SmallGlossary.glossary)
  private let districts = PlaceQuestion(candidates: [
    .init(code: "110105", isFullName: true), .init(code: "220104", isFullName: true),
  ])

  private func rule(_ change: (inout PlaceQuestion) -> Void) -> String {
    var question = districts
    change(&question)
    let answer = question.answer(places)
    #expect(answer.codes == ["220104"])
    return answer.rule
  }

  @Test func aParentBeforeDecides() {
    #expect(rule { $0.namedBefore = NamedPlaces(["220100"]) } == "parent named before")
  }
  @Test func aParentNearbyDecides() {
    #expect(rule { $0.namedInPiece = NamedPlaces(["220000"]) } == "parent named nearby")
  }
  @Test func theIssuingPlaceDecides() { #expect(rule { $0.issuing = ["220100"] } == "issuing body's place") }
  @Test func theDocumentNumberDecides() {
    #expect(rule { $0.numberPlaces = ["220000"] } == "document number")
  }
  @Test func theSourceDecides() { #expect(rule { $0.source = "220000" } == "source's place") }

  @Test func theCountryDecidesNothing() {
    var question = districts
    question.issuing = ["CN"]
    #expect(question.answer(places).isDoubtful)
  }

  @Test func anEarlierRuleOutweighsALater() {
    #expect(
      rule {
        $0.namedBefore = NamedPlaces(["220100"]); $0.source = "110000"
      } == "parent named before")
  }

  @Test func aFullNameOutweighsAShortOne() {
    let question = PlaceQuestion(candidates: [
      .init(code: "220000", isFullName: false), .init(code: "220200", isFullName: true),
    ])
    #expect(question.answer(places).rule == "full name")
    #expect(question.answer(places).codes == ["220200"])
  }

  @Test func anUnlistedPlaceLiesBelowTheCodesOfItsDigits() {
    #expect(places.ancestors(of: "220199") == ["220100", "220000"])
    #expect(places.ancestors(of: "310115") == ["310000"])
    #expect(places.ancestors(of: "delta").isEmpty)
  }
}
