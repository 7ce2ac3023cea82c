import Testing

@testable import Geppo

/// Words of importance that titles hold by accident, with the committed tables.
struct TitleWordTests {
  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    return Classifier(glossary: glossary, sources: [glossary.source(ofHost: "paper.example")])
  }

  private func rows(_ title: String) throws -> [String] {
    let item = Item.small(title, source: "paper.example")
    let classifier = try Self.classifier.get()
    return classifier.trace(item).importance.filter(\.holds).map(\.row.name)
  }

  @Test(arguments: [
    ("关于开展2018年检查大气污染防治工作的通知", "procedure"), ("关于大气污染防治集中考核的通知", "temporary"),
    ("关于提高考核大气污染防治工作质量的通知", "temporary"), ("关于建立大气污染防治失信黑名单的通知", "members"),
    ("关于空气中标准物质的大气监测通知", "tender"), ("关于明确大气污染防治责任职责的通知", "personnel"),
    ("关于大气污染物扩散模拟的环境影响报告通知", "single EIA"),
  ])
  func aWordAcrossTwoOthersIsNotRead(_ title: String, _ row: String) throws {
    #expect(try !rows(title).contains(row))
  }

  @Test(arguments: [
    ("关于机动车年检的通知", "procedure"), ("关于中考期间大气污染防治的通知", "temporary"), ("关于公布大气污染防治专家名单的通知", "members"),
    ("关于大气监测设备中标结果的通知", "tender"), ("关于免职的通知", "personnel"),
    ("关于拟受理大气治理项目环境影响报告的通知", "single EIA"), ("关于《大气污染物排放标准》（GB/T12345—2018）的通知", "duties"),
  ])
  func theWordItselfIs(_ title: String, _ row: String) throws { #expect(try rows(title).contains(row)) }

  @Test func codeOfARecommendedStandardIsReadBeforeItsNumber() throws {
    let classifier = try Self.classifier.get()
    let reading = Reading(.small("大气污染物排放标准GB/T12345—2018"), lexicon: classifier.lexicon)
    #expect(classifier.lexicon.titleWords(reading).contains("gb/t"))
  }
}
