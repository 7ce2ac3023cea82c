import Testing

@testable import Geppo

@Suite struct TranslationEffortTests {
  @Test(arguments: [
    ("大气污染", 4), ("治理VOCs污染", 5), ("PM2.5 and O3", 3), ("2018年12月3日", 6), ("，。《》", 0), ("1,234.5吨", 2),
    ("ＰＭ２．５", 1),
    ("", 0),
  ])
  func charactersWordsAndNumbersCount(_ text: String, _ count: Int) {
    #expect(TranslationEffort.characters(in: text) == count)
  }

  /// The count of the tagged item, plus numbers, less numbers of clauses and locked texts.
  @Test func withoutAMemoryItIsTheCountOfTheDocument() {
    let texts = ["治理方案", "第一条　为改善空气质量，制定本方案。", "国发〔2018〕22号", "完成35家VOCs企业治理。", "（二）加强监督。"]
    let blocks = texts.dropFirst().enumerated().map { index, text in
      Block(kind: .paragraph, text: text, line: index + 1)
    }
    let item = SampleItem.item(title: texts[0], blocks: blocks)
    let effort = TranslationEffort(Segmenter.revision(of: item).segments)
    let (numbers, clauses, locked) = (1, "第一条二".count, "国发号".count)
    #expect(effort.characters == CharacterCount.of(item) + numbers - clauses - locked)
    #expect(Set(effort.counts.keys) == [TranslationEffort.Band.new])
  }

  @Test func bandsFollowTheBestMatchAndRepetitionsAreSeen() {
    let texts = ["推进产业结构调整。", "推进能源结构调整。", "推进交通结构调整。", "推进用地结构调整。", "推进产业结构调整。", "附件"]
    let segments = [Segment].sample(texts)
    let percents = [1: 75, 2: 90, 3: 101]
    let matches = Dictionary(
      uniqueKeysWithValues: percents.map { index, percent in
        (segments[index].id, [MemoryMatch(percent: percent, source: "", target: "", document: "d")])
      })
    let effort = TranslationEffort(segments, matches: matches)
    #expect(effort.counts[.new] == TranslationEffort.Count(segments: 2, characters: 10))
    #expect(effort.counts[.from75]?.characters == 8)
    #expect(effort.counts[.from85]?.characters == 8)
    #expect(effort.counts[.same]?.characters == 8)
    #expect(effort.counts[.repetition] == TranslationEffort.Count(segments: 1, characters: 8))
    #expect(effort.characters == 42)
    // 10 + 4.8 + 4.8 + 2.4 + 2.4, rounded up.
    #expect(effort.weighted(by: EffortWeights()) == 25)
    #expect(effort.tenthsOfHour(by: EffortWeights(), charactersPerHour: 400) == 1)
  }

  @Test func onlyWhatIsOpenIsWork() {
    let texts = ["推进产业结构调整。", "推进产业结构调整。", "加强监督。"]
    let segments = [Segment].sample(texts)
    let effort = TranslationEffort(segments) { $0.id != segments[0].id }
    #expect(
      effort.counts == [
        .repetition: .init(segments: 1, characters: 8), .new: .init(segments: 1, characters: 4),
      ])
  }

  @Test func whatIsTranslatedOrApprovedIsNotOpenAndADraftIs() throws {
    let source = SourceRevision([Segment].sample(["推进产业结构调整。", "加强监督。", "推进用地结构调整。"]))
    var said = DocumentTranslation("2018-12-0042")
    func translation(_ index: Int, isDraft: Bool) -> SegmentTranslation {
      SegmentTranslation(
        segment: source.segments[index].id, source: source.segments[index].text, target: "訳", origin: .person,
        clause: nil, isDraft: isDraft)
    }
    let day = try #require(Day(iso: "2019-01-10"))
    for (number, act) in [
      TranslationEvent.Act.revised(source),
      .received(
        ReceivedFile(
          name: "a", sha256: "", taken: [translation(0, isDraft: false), translation(1, isDraft: true)],
          suggestions: [])),
    ].enumerated() {
      said.take(
        TranslationEvent(number: number + 1, document: said.document, by: "山田", on: day, why: "", act: act))
    }
    var office = OfficeSettings()
    office.charactersPerHour = 10
    let open = EffortEstimate(memory: TranslationMemory([]), office: office).left(of: said, source)
    #expect(open.characters == [.new: 12])
    #expect(open.hours == "1.2")
    #expect(open.text(.japanese) == "12字、約1.2時間（新規 12字）")
    #expect(open.text(.english) == "12 characters, 1.2 h (new 12)")
  }

  @Test func weightsStandInTheOfficeFile() throws {
    let text = "name: a\nprogramme: b\nbulletin_title: c\nplaces: []\nformats: [html]\n"
    let right = WorkspaceFile("glossary/office.yaml", text + "translation:\n  from_75: 70\n  same: 0\n")
    let (settings, _) = OfficeSettings.read(right, regions: nil)
    #expect(settings.effortWeights.from75 == 70)
    #expect(settings.effortWeights.same == 0)
    #expect(settings.effortWeights.repetition == 30)
    let wrong = WorkspaceFile("glossary/office.yaml", text + "translation:\n  fuzzy: 70\n  same: 300\n")
    let findings = OfficeSettings.read(wrong, regions: nil).1.map(\.code)
    #expect(findings.contains(.unknownKey) && findings.contains(.badValue))
  }
}
