import Testing

@testable import Geppo

/// A forward repeats what it forwards; with a number of its own it is a document of its own.
struct ForwardTests {
  private static let letter = "各县（市、区）人民政府：现将该计划转发给你们，请认真执行。"

  private func item(
    _ title: String, number: String? = nil, source: String = "paper", letter: String = letter,
    issuer: String = "某市人民政府办公室"
  ) -> Item {
    var item = Item.small(
      title, source: source, issuers: [issuer], number: number,
      body: [letter, "关于印发《货车治理计划》的通知", "环大气〔2018〕179号", "为落实部署，现将计划印发给你们。"],
      published: "2019-01-04")
    item.page = page(source)
    return item
  }

  private func page(_ source: String) -> PageReference {
    PageReference(file: "feeds/\(source)/a.html", source: source, folder: Month("2018-12"), sha256: source)
  }

  private func original() -> Item {
    var item = Item.small(
      "关于印发《货车治理计划》的通知", source: "gov", issuers: ["生态环境部"], number: "环大气〔2018〕179号",
      published: "2018-12-30")
    item.page = page("gov")
    return item
  }

  private func entries(_ items: [Item]) -> [Entry] {
    Fold.entries(of: items.enumerated().map { FoldKey($1, sourceRank: $0 + 1) })
  }

  @Test(arguments: ["转发《关于印发〈货车治理计划〉的通知》", "某市人民政府办公室转发生态环境部关于印发《货车治理计划》的通知"])
  func aForwardIsARepostOfItsDocument(_ title: String) {
    let entries = entries([original(), item(title)])
    #expect(entries.count == 1)
    #expect(entries.first?.representative == original().key)
    #expect(entries.first?.members.first?.rule == "forwarded document")
    #expect(entries.first?.members.first?.evidence == "环大气〔2018〕179号")
    #expect(entries.first?.publishedOn == Day.small("2018-12-30"))
  }

  @Test func aForwardWithItsOwnNumberIsADocument() {
    let own = item("转发《关于印发〈货车治理计划〉的通知》", number: "某政办〔2019〕1号")
    #expect(entries([original(), own]).count == 2)
  }

  @Test func aForwardOfAnotherDocumentStaysApart() {
    #expect(entries([original(), item("转发《关于印发〈锅炉治理计划〉的通知》")]).count == 2)
  }

  @Test func aLongCoveringLetterSaysSomethingOfItsOwn() {
    let long = String(repeating: "各地要制定本地方案。", count: 50)
    #expect(entries([original(), item("转发《关于印发〈货车治理计划〉的通知》", letter: long)]).count == 2)
  }

  /// Each county's forward is its own, unless what they forward is there: then all are "also published by".
  @Test func twoForwardsMeetOnlyInTheirDocument() {
    let title = "转发《关于印发〈货车治理计划〉的通知》"
    let one = item(title, source: "congtai", issuer: "邯郸市丛台区人民政府")
    let other = item(title, source: "fuxing", issuer: "邯郸市复兴区人民政府")
    #expect(entries([one, other]).count == 2)
    #expect(entries([original(), one, other]).map(\.members.count) == [2])
    #expect(entries([one, other, original()]).map(\.members.count) == [2])
  }

  @Test func whatIsNoForwardIsNotJoinedByANumberInItsText() {
    #expect(entries([original(), item("关于印发《货车治理计划》的通知的说明")]).count == 2)
  }
}
