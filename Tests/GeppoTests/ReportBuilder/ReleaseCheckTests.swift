import Testing

@testable import Geppo

/// Each check passes on the sample, and fails on one damage of it.
struct ReleaseCheckTests {
  struct Damage: Sendable {
    var check: String
    var apply: @Sendable (inout ReleaseCheck.Subject) -> Void
  }

  static let damages = [
    Damage(check: "numbers") {
      $0.issue.editions[0].bulletin.sections[0].parts[0].items[0].number.parts = [9]
    },
    Damage(check: "nothing-lost") { $0.issue.whole.sections[0].parts.removeAll() },
    Damage(check: "address") { subject in
      subject.issue.whole.sections[0].parts[0].items[0].facts.removeAll { $0.label == "出典" }
    },
    Damage(check: "partners") { $0.issue.editions[0].bulletin.sections[2].parts.removeAll() },
    Damage(check: "reasons") { $0.issue.editions[0].bulletin.sections[0].parts[0].items[0].why = "" },
    Damage(check: "reasons") { $0.issue.whole.sections[0].parts[0].items[0].why = "" },
    Damage(check: "translations") { $0.issue.queue.removeLast() },
    Damage(check: "page-account") { $0.material.outcomes.removeLast() },
    Damage(check: "draft-mark") { $0.pages[0].bytes = Array("<h1>月報</h1>".utf8) },
    Damage(check: "characters") { $0.pages[0].bytes += Array("<p>污染环境</p>".utf8) },
    Damage(check: "figures") { subject in
      subject.issue.whole.sections[0].parts[0].items[0].summary = .japanese("2020年までに18％削減。")
    },
    Damage(check: "era") { $0.pages[0].bytes += Array("<p>平成30年度（2019年度）</p>".utf8) },
    Damage(check: "era") { $0.pages[0].bytes += Array("<p>平成32年3月</p>".utf8) },
    Damage(check: "links") { subject in
      let link = MixedText([.init(text: "項目", target: "#i9-9")])
      subject.issue.editions[0].bulletin.sections[0].parts[0].items[0].facts.append(
        Fact(label: "経緯", value: link))
    },
    Damage(check: "wording") { subject in
      subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("環境保護部が公表")
    },
  ]

  private func subject() throws -> ReleaseCheck.Subject {
    let sample = try SampleMaterial()
    let issue = sample.issue()
    let pages = try BulletinPages(issue: issue, folder: "reports/2018-12")
    return ReleaseCheck.Subject(
      issue: issue, material: sample.material, pages: pages.all, avoided: sample.glossary.avoided)
  }

  @Test func sampleMayBeReleased() throws {
    #expect(ReleaseCheck.findings(on: try subject(), file: "x") == [])
  }

  @Test(arguments: damages) func damageIsFound(damage: Damage) throws {
    var subject = try subject()
    damage.apply(&subject)
    let check = try #require(ReleaseCheck.all.first { $0.name == damage.check })
    #expect(!check.problems(subject).isEmpty)
  }

  @Test func everyCheckHasADamage() {
    #expect(Set(Self.damages.map(\.check)) == Set(ReleaseCheck.all.map(\.name)))
  }

  @Test func chineseInAnAddressIsNoJapaneseText() throws {
    var sample = try SampleMaterial()
    sample.material.entries[0].item.url = WebLink("http://www.example.gov.cn/网页/关于通知.html")
    let issue = sample.issue()
    let pages = try BulletinPages(issue: issue, folder: "reports/2018-12")
    #expect(pages.all.contains { String(decoding: $0.bytes, as: UTF8.self).contains("/网页/") })
    let subject = ReleaseCheck.Subject(issue: issue, material: sample.material, pages: pages.all)
    let check = try #require(ReleaseCheck.all.first { $0.name == "characters" })
    #expect(check.problems(subject) == [])
  }

  @Test func itemWithASimplifiedCharacterIsNamed() throws {
    var subject = try subject()
    let check = try #require(ReleaseCheck.all.first { $0.name == "characters" })
    let item = try #require(subject.issue.whole.items.first)
    subject.pages[0].path = "x.html"
    subject.pages[0].bytes = Array(
      "<body><article class=\"item\" id=\"\(item.number.anchor)\"><p>页</p></article><p>业</p>".utf8)
    #expect(
      check.problems(subject) == [
        "x.htmlの案件\(item.id)の日本語の部分に簡体字「页」がある", "x.htmlの日本語の部分に簡体字「业」がある",
      ])
  }

  @Test func japaneseNamesOfTheGlossaryHaveNoSimplifiedCharacters() throws {
    let glossary = try SampleMaterial().glossary
    let names = glossary.terms.map(\.ja) + glossary.regions.map(\.ja) + glossary.bodies.map(\.ja)
    #expect(names.filter { SimplifiedCharacters.first(in: $0) != nil } == [])
  }

  @Test func badTranslationIsFoundOnlyWhereItsWordStands() throws {
    var subject = try subject()
    subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("生態環境部が「測定方法」を公表")
    #expect(WordingRule.problems(subject) == [])
    subject.issue.whole.sections[0].parts[0].items[0].facts.append(
      Fact(label: "原題", value: .chinese("某管理办法")))
    #expect(WordingRule.problems(subject) == ["１－１－１に「方法」とある（正しくは「弁法」）"])
  }

  @Test func 監視IsRightFor监控() throws {
    var subject = try subject()
    let problems = { (title: String) in
      var subject = subject
      subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("生態環境部が「オンライン監視」を公表")
      subject.issue.whole.sections[0].parts[0].items[0].facts = [Fact(label: "原題", value: .chinese(title))]
      return WordingRule.problems(subject)
    }
    subject.issue.editions = []
    #expect(problems("在线监测办法") == ["１－１－１に「監視」とある（正しくは「モニタリング」）"])
    #expect(problems("在线监控和监测") == [])
    #expect(problems("在线监控") == [])
  }

  @Test func oldMinistryMayStandInHistory() throws {
    var subject = try subject()
    subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("環境保護部が公表")
    subject.issue.whole.sections[0].parts[0].items[0].scope.publishedOn = Day(iso: "2017-09-01")
    #expect(WordingRule.problems(subject) == [])
  }
}
