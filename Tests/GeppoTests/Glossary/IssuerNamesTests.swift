import Testing

@testable import Geppo

@Suite struct IssuerNamesTests {
  private func full(_ name: String, at adcode: String) throws -> String? {
    IssuerNames(try CommittedGlossary.read()).full(name, at: adcode)
  }

  @Test(arguments: [
    ("市政府", "610100", "西安市人民政府"), ("市政府办公厅", "350200", "厦门市人民政府办公厅"),
    ("市人民政府办公厅", "420100", "武汉市人民政府办公厅"), ("市政府办公室", "440400", "珠海市人民政府办公室"),
    ("市环境保护局", "440400", "珠海市环境保护局"), ("市环保局", "610100", "西安市环境保护局"),
    ("市政府办公厅", "310000", "上海市人民政府办公厅"), ("市科委", "310000", "上海市科学技术委员会"),
    ("省政府办公厅", "320000", "江苏省人民政府办公厅"), ("省生态环境厅", "320000", "江苏省生态环境厅"),
    ("省生态环境厅", "350200", "福建省生态环境厅"), ("市生态环境局", "320581", "常熟市生态环境局"),
    ("自治区生态环境厅", "450200", "广西壮族自治区生态环境厅"), ("市市场监管局", "610100", "西安市市场监督管理局"),
    ("廣東省人民政府辦公廳", "440000", "广东省人民政府办公厅"), ("省政府辦公廳", "440000", "广东省人民政府办公厅"),
  ])
  func shortAndTraditionalNamesAreCompleted(name: String, adcode: String, full: String) throws {
    #expect(try self.full(name, at: adcode) == full)
  }

  @Test(arguments: [
    ("西安市环境保护局", "610100"), ("市场监督管理局", "610100"), ("市", "610100"), ("生态环境部", "CN"), ("市政府", "CN"),
    ("省政府", "310000"),
    ("办公室", "440400"),
  ])
  func othersStayAsTheyAre(name: String, adcode: String) throws {
    #expect(try full(name, at: adcode) == nil)
  }

  @Test(arguments: IssuerNames.endings.map(\.short))
  func everyEndingBecomesTheOfficialOne(short: String) throws {
    let ending = try #require(IssuerNames.endings.first { $0.short == short })
    let place = Glossary.withOnlyPlace
    #expect(IssuerNames(place).full("市" + short, at: "610100") == "西安市" + ending.full)
  }

  @Test(arguments: IssuerNames.openings.map(\.word))
  func everyOpeningStandsForAPlace(word: String) throws {
    var glossary = Glossary.withOnlyPlace
    glossary.regions[0].zh = "某" + word
    #expect(IssuerNames(glossary).full(word + "公安局", at: "610100") == "某\(word)公安局")
  }
}

extension Glossary {
  /// One city, and no body.
  fileprivate static var withOnlyPlace: Glossary {
    var glossary = Glossary()
    glossary.regions = [
      Region(
        adcode: "610100", level: .prefecture, zh: "西安市", zhShort: "西安", ja: "西安市", kana: "", romaji: "",
        parent: "", aliases: [], namesakes: [], isDoubtful: false, location: .file("glossary/regions.csv"))
    ]
    return glossary
  }
}
