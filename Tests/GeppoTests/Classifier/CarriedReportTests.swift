import Testing

@testable import Geppo

/// A report of a medium on the site of an office.
struct CarriedReportTests {
  private func tag(_ title: String, source: String, body: [String] = []) -> TaggedItem {
    var item = Item.small(title, source: source, body: body)
    item.carrier = .small("新华社")
    return Classifier.small.tag(item).0
  }

  @Test func theSiteIsNotTheIssuerOfAReport() {
    let tagged = tag("大气污染防治法修改决定表决通过", source: "gov")
    #expect(tagged.documentType.code == "report")
    #expect(tagged.documentType.evidence?.rule == "carried by a medium")
    #expect(!tagged.places.contains { $0.role == .issuing })
    #expect(tagged.importance.priority == nil)
  }

  @Test func aReportIsAboutThePlaceOfItsSite() {
    let tagged = tag("我市部署大气污染防治工作", source: "dalian")
    #expect(tagged.places.filter { $0.role == .subject }.map(\.code) == ["210200"])
    #expect(tagged.relevance.isRelevant)
  }

  @Test func whereAMeetingIsHeldIsNotWhatItIsAbout() {
    let tagged = tag("大气污染防治工作会议在武汉召开", source: "dalian")
    #expect(tagged.places.filter { $0.role == .subject }.map(\.code) == ["210200"])
    #expect(tagged.places.filter { $0.role == .mentioned }.map(\.code) == ["420100"])
  }

  @Test func aPlaceInTheTitleIsTheSubject() {
    let tagged = tag("武汉市部署大气污染防治工作", source: "gov", body: ["上海市也作了安排。"])
    #expect(tagged.places.filter { $0.role == .subject }.map(\.code) == ["420100"])
  }
}
