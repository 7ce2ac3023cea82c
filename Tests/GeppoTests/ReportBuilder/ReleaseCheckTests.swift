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
    Damage(check: "links") { subject in
      subject.issue.whole.highlights[0].headline = MixedText([.init(text: "項目", target: "#i9-9")])
    },
    Damage(check: "links") { $0.issue.whole.deadlines[0].number = ItemNumber(parts: [9, 9]) },
    Damage(check: "links") {
      $0.issue.editions[0].bulletin.translations[0].number = ItemNumber(parts: [9, 9])
    },
    Damage(check: "totals") { subject in
      for index in subject.issue.editions.indices {
        subject.issue.editions[index].bulletin.figures.partners?.rows[0].values[0] = 99
      }
    },
    Damage(check: "totals") { subject in
      for index in subject.issue.editions.indices {
        subject.issue.editions[index].bulletin.figures.partners?.rows[0].values[0] += 1
      }
    },
    Damage(check: "totals") { subject in
      for index in subject.pages.indices {
        let text = String(decoding: subject.pages[index].bytes, as: UTF8.self)
        subject.pages[index].bytes = Array(
          text.replacing("<article ", with: "<div ", maxReplacements: 1).utf8)
      }
    },
    Damage(check: "totals") { subject in
      for index in subject.letters.indices {
        let text = String(decoding: subject.letters[index].bytes, as: UTF8.self)
        subject.letters[index].bytes = Array(text.replacing("件</h2>", with: "0件</h2>").utf8)
      }
    },
    Damage(check: "totals") { subject in
      for index in subject.letters.indices {
        let text = String(decoding: subject.letters[index].bytes, as: UTF8.self)
        subject.letters[index].bytes = Array(text.replacing("動向　", with: "動き　").utf8)
      }
    },
    Damage(check: "partners") { subject in
      guard
        let places = subject.issue.editions[0].bulletin.sections.firstIndex(where: {
          $0.number == SectionPlan.places
        })
      else { return }
      let parts = subject.issue.editions[0].bulletin.sections[places].parts
      for index in parts.indices where parts[index].items.isEmpty {
        subject.issue.editions[0].bulletin.sections[places].parts[index].coverage = Coverage(
          subject.issue.whole.sources.filter(\.account.wasChecked))
      }
    },
    Damage(check: "era") { $0.pages[0].bytes += Array("<p>平成３１年１２月</p>".utf8) },
    Damage(check: "wording") { $0.pages[$0.pages.count - 1].bytes += Array("<p>中日の協力</p>".utf8) },
    Damage(check: "wording") { $0.pages[0].bytes += Array("<p>環境保護部が公表</p>".utf8) },
    Damage(check: "wording") { $0.pages[1].bytes += Array("<p>中日の協力</p>".utf8) },
    Damage(check: "figures") { subject in
      subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("99機関が公布")
      subject.issue.whole.sections[0].parts[0].items[0].isHeadlineConfirmed = true
    },
    Damage(check: "figures") { subject in
      subject.issue.whole.sections[0].parts[0].items[0].summary = .japanese("三十七回の検査を行い、一千万元を科す。")
      subject.issue.whole.sections[0].parts[0].items[0].isSummaryConfirmed = true
    },
  ]

  private func subject() throws -> ReleaseCheck.Subject {
    let sample = try SampleMaterial()
    let issue = sample.issue()
    let pages = try BulletinPages(issue: issue, folder: "reports/2018-12")
    return ReleaseCheck.Subject(
      issue: issue, material: sample.material, pages: pages.all,
      letters: try pages.letters(sample.glossary.office), avoided: sample.glossary.avoided,
      names: Names(glossary: sample.glossary, sources: sample.sources))
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

  @Test func thePublicVersionIsAmongThePagesThatAreChecked() throws {
    let subject = try subject()
    #expect(subject.pages.last?.path == "reports/2018-12/public/bulletin.html")
    #expect(subject.bulletins.count == subject.pages.count)
    #expect(subject.bulletins.last?.name == PublicVersion.name)
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
      check.problems(subject).prefix(2).map(\.text) == [
        "案件\(item.id)の日本語の部分に簡体字「页」がある", "「业」の日本語の部分に簡体字「业」がある",
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
    #expect(WordingRule.problems(subject).map(\.text) == ["案件2018-12-0001に「方法」とある（正しくは「弁法」）"])
  }

  @Test func 監視IsRightFor监控() throws {
    var subject = try subject()
    let problems = { (title: String) in
      var subject = subject
      subject.issue.whole.sections[0].parts[0].items[0].headline = .japanese("生態環境部が「オンライン監視」を公表")
      subject.issue.whole.sections[0].parts[0].items[0].facts = [Fact(label: "原題", value: .chinese(title))]
      return WordingRule.problems(subject).map(\.text)
    }
    subject.issue.editions = []
    #expect(problems("在线监测办法") == ["案件2018-12-0001に「監視」とある（正しくは「モニタリング」）"])
    #expect(problems("在线监控和监测") == [])
    #expect(problems("在线监控") == [])
  }

  private func paged(_ page: String, _ change: (inout ReleaseCheck.Subject) -> Void = { _ in }) throws
    -> [ReleaseProblem]
  {
    var subject = try subject()
    change(&subject)
    subject.pages = [WorkspaceFile(path: "x.html", bytes: Array("<body>\(page)</body>".utf8))]
    return WordingRule.problems(subject).filter { $0.text.contains("環境保護部") || $0.text.contains("中日") }
  }

  @Test func oldMinistryMayStandInHistory() throws {
    let older = try paged(
      "<article class=\"item\" id=\"i1-1-1\"><p>環境保護部が公表</p></article><li>環境保護部が公表（１－１－１）</li>"
    ) {
      $0.issue.whole.sections[0].parts[0].items[0].headline = .japanese("環境保護部が公表")
      $0.issue.whole.sections[0].parts[0].items[0].scope.publishedOn = Day(iso: "2017-09-01")
    }
    #expect(older == [])
    let now = try paged("<article class=\"item\" id=\"i1-1-1\"><p>環境保護部が公表</p></article>")
    #expect(now.map(\.text) == ["案件2018-12-0001に「環境保護部」とある（正しくは「生態環境部」）"])
    #expect(now.first?.origin?.file == "feeds/mee/2018-12/2018-12-0001.html")
  }

  @Test func charactersThatMeetByChanceAreNoWord() throws {
    #expect(try paged("<p>研修期間中日本側と、各地の環境保護部門が</p><td>期間中</td><td>日本</td>") == [])
  }

  @Test func whatTheOfficeWroteIsToldAtItsFile() throws {
    let problems = try paged("<footer><p>中日協力の担当</p></footer>") {
      $0.office.contact = ["中日協力の担当"]
    }
    #expect(problems.map(\.origin) == [.file(Glossary.Path.office)])
    let letters = try SampleMaterial()
    var office = letters.glossary.office
    office.contact = ["中日協力の担当"]
    let issue = letters.issue()
    let pages = try BulletinPages(issue: issue, folder: "x")
    let subject = ReleaseCheck.Subject(
      issue: issue, material: letters.material, pages: [], letters: try pages.letters(office), office: office,
      avoided: letters.glossary.avoided)
    let findings = ReleaseCheck.findings(on: subject, file: "x").filter {
      $0.location.file.contains("office")
    }
    // Eleven letters say it: one finding.
    #expect(findings.count == 1)
    #expect(findings.first?.arguments.first?.hasSuffix("とある（正しくは「日中」）（11か所）") == true)
  }

  private func figures(_ summary: String, attached: [String], body: [String] = ["正文。"]) throws
    -> [ReleaseProblem]
  {
    var subject = try subject()
    subject.issue.whole.sections[0].parts[0].items[0].summary = .japanese(summary)
    subject.issue.whole.sections[0].parts[0].items[0].isSummaryConfirmed = true
    let id = subject.issue.whole.sections[0].parts[0].items[0].id
    let index = try #require(subject.material.entries.firstIndex { $0.id == id })
    subject.material.entries[index].item.blocks = body.map { Block(kind: .paragraph, text: $0, line: 1) }
    subject.material.entries[index].item.attachments = attached.map { text in
      var attachment = Attachment(name: "附件", type: "pdf", line: 1)
      if !text.isEmpty {
        attachment.text = [
          AttachedText(kind: .paragraph, text: text, location: .pdfPage(file: "a.pdf", page: 1))
        ]
      }
      return attachment
    }
    return FigureCheck.problems(subject)
  }

  @Test func figuresOfASummaryMayStandInAnAttachmentThatWasRead() throws {
    #expect(try figures("5,300台を更新。", attached: ["更新5300辆。"]) == [])
    let strange = try figures("5400台を更新。", attached: ["更新5300辆。"])
    #expect(strange.map(\.isDoubt) == [false])
  }

  @Test func figuresThatAnUnreadAttachmentMayHaveAreADoubt() throws {
    let problems = try figures("5400台を更新。", attached: ["更新5300辆。", ""])
    #expect(problems.map(\.isDoubt) == [true])
    let findings = ReleaseProblem.findings(of: problems, check: "figures", file: "x")
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func numbersInCharactersAreRead() throws {
    let body = ["开展检查三十七次，罚款1000万元，投资1.5亿元，到二〇二〇年完成，“十三五”规划。"]
    let right = "三十七回の検査、一千万元の罰金、1億5000万元の投資、二〇二〇年に完成。第十三次五か年計画。"
    #expect(try figures(right, attached: [], body: body) == [])
    #expect(
      try figures("三十八回、二千万元、一部で十分に一般化。", attached: [], body: body).map(\.text)
        == ["三十八", "二千万"].map { "案件2018-12-0001の概要にある数値「\($0)」が原文にない" })
  }
}
