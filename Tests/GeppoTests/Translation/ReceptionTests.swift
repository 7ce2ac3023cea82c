import Testing

@testable import Geppo

@Suite struct ReceptionTests {
  private let source = revision(["治理方案", "推进源头替代。", "附件", "2.5"])

  @Test func whatIsNewIsTakenAndTheRestIsMissing() {
    let reception = receive([unit(1, "発生源での代替を進める。")])
    #expect(reception.rows.map(\.outcome) == [.taken, .missing, .missing])
    #expect(reception.taken.map(\.target) == ["発生源での代替を進める。"])
    #expect(reception.taken.map(\.source) == ["推进源头替代。"])
  }

  @Test func whatTurnsALineAroundIsNotTaken() {
    #expect(receive([unit(1, "訳\u{202E}文。")]).taken.map(\.target) == ["訳文。"])
  }

  @Test func whatIsNotToBeTranslatedIsToldAndKept() throws {
    let first = source.segments.first { $0.isLocked }
    let locked = try #require(first)
    let reception = receive([unit(locked, "二・五"), unit(locked, locked.text)])
    #expect(reception.rows.first?.outcome == .conflict && reception.rows.first?.obstacle == .locked)
    #expect(reception.suggestions.map(\.target) == ["二・五"] && reception.taken.isEmpty)
  }

  @Test func aTextWhoseIdAndSourceDoNotBelongTogetherIsKept() {
    var moved = unit(1, "訳文。")
    moved.source = "另一句话。"
    let reception = receive([moved])
    #expect(reception.rows.first?.outcome == .unknown && reception.rows.first?.obstacle == .otherSource)
    #expect(reception.suggestions.map(\.segment) == [source.segments[1].id])
  }

  @Test func whatAToolChangedEarlierDoesNotReplaceWhatItChangedLater() {
    func changed(_ target: String, _ time: String) -> IncomingUnit {
      var changed = unit(1, target)
      changed.changedAt = time
      return changed
    }
    let first = receive([changed("新しい訳文。", "20190103T030000Z")])
    #expect(first.taken.map(\.changedAt) == ["20190103T030000Z"])
    let before: [TranslationEvent.Act] = [
      .received(ReceivedFile(name: "山田", sha256: "", taken: first.taken, suggestions: []))
    ]
    #expect(receive([changed("古い訳文。", "20190101T030000Z")], after: before).rows.first?.outcome == .conflict)
    #expect(receive([changed("直した訳文。", "20190104T030000Z")], after: before).rows.first?.outcome == .taken)
  }

  @Test func everyMunicipalityThatAsksIsRemembered() throws {
    var document = DocumentTranslation("2018-12-0003")
    let day = try #require(Day(iso: "2019-01-10"))
    for name in ["大分市", "", "北九州市", "大分市"] {
      document.take(
        TranslationEvent(
          number: 1, document: "2018-12-0003", by: "山田", on: day, why: "", act: .added(requestedBy: name)))
    }
    #expect(document.requestedBy == ["大分市", "北九州市"])
  }

  @Test func theSameTextChangesNothing() {
    let reception = receive([unit(1, "訳文。")], after: [received("山田", [1: "訳文。"])])
    #expect(reception.count(.same) == 1)
    #expect(reception.taken.isEmpty)
    #expect(reception.suggestions.isEmpty)
  }

  @Test func aTranslatorsNewerTextReplacesHerOwn() {
    let reception = receive([unit(1, "直した訳文。")], after: [received("山田", [1: "訳文。"])])
    #expect(reception.taken.map(\.target) == ["直した訳文。"])
  }

  @Test func herOlderFileDoesNot() {
    let before = [received("山田", [1: "古い訳文。"]), received("山田", [1: "新しい訳文。"])]
    let reception = receive([unit(1, "古い訳文。")], after: before)
    #expect(reception.rows.first?.outcome == .conflict)
    #expect(reception.taken.isEmpty)
  }

  @Test func anotherPersonsTextStandsAndTheIncomingIsKept() {
    let reception = receive([unit(1, "佐藤の訳。")], after: [received("山田", [1: "山田の訳。"])], by: "佐藤")
    #expect(
      reception.rows.first
        == Reception.Row(
          segment: source.segments[1].id, outcome: .conflict, location: .line(file: "a.xlf", line: 2),
          standing: "山田の訳。",
          incoming: "佐藤の訳。"))
    #expect(reception.suggestions.map(\.target) == ["佐藤の訳。"])
  }

  @Test func aReviewerChangesWhatATranslatorWrote() {
    let reception = receive(
      [unit(1, "校閲後の訳。")], after: [received("山田", [1: "山田の訳。"])], by: "佐藤", isReviewer: true)
    #expect(reception.taken.map(\.target) == ["校閲後の訳。"])
  }

  @Test func aReviewersCorrectionLeavesTheTranslatorTheTranslator() throws {
    var document = DocumentTranslation("2018-12-0003")
    let day = try #require(Day(iso: "2019-01-10"))
    for (maker, target, isReviewers) in [("山田", "訳文。", nil), ("佐藤", "直した訳文。", true)]
      as [(String, String, Bool?)]
    {
      guard case .received(var file) = received(maker, [1: target]) else { continue }
      file.isReviewers = isReviewers
      document.take(
        TranslationEvent(
          number: 1, document: "2018-12-0003", by: maker, on: day, why: "", act: .received(file)))
    }
    let standing = try #require(document.standing[source.segments[1].id])
    #expect(standing.by == "山田" && standing.translation.target == "直した訳文。")
  }

  @Test func aCorrectedNumberOfAClauseIsTaken() {
    let lost = SourceRevision(
      [Segment].sample(["一、推进源头替代。"]).map {
        var segment = $0
        segment.isLocked = false
        return segment
      })
    func unit(_ clause: String?) -> IncomingUnit {
      IncomingUnit(
        id: lost.segments[0].id, source: "推进源头替代。", target: "訳文。", state: .translated, clause: clause,
        location: .line(file: "a.xlf", line: 2))
    }
    func receive(_ clause: String?, after: DocumentTranslation) -> Reception {
      Reception(
        IncomingTranslation(document: "x", units: [unit(clause)], findings: []), of: after, now: lost,
        Reception.Rules(by: "山田"))
    }
    var document = DocumentTranslation("x")
    guard let day = Day(iso: "2019-01-10") else { return }
    for (clause, outcome) in [("", Reception.Outcome.taken), ("一、", .taken), ("一、", .same), (nil, .same)] {
      let reception = receive(clause, after: document)
      #expect(reception.rows.map(\.outcome) == [outcome], "\(clause ?? "-")")
      let file = ReceivedFile(
        name: "a", sha256: "", taken: reception.taken, suggestions: reception.suggestions)
      if !reception.taken.isEmpty {
        document.take(
          TranslationEvent(number: 1, document: "x", by: "山田", on: day, why: "", act: .received(file)))
      }
    }
    #expect(document.standing[lost.segments[0].id]?.translation.clause == nil, "as the source has it")
  }

  @Test func whatWasSentBackAndComesAgainIsWhatItsTranslatorStandsFor() {
    let before = [received("山田", [1: "訳文。"]), .rejected([source.segments[1].id])]
    #expect(receive([unit(1, "訳文。")], after: before).count(.taken) == 1)
  }

  @Test func whatATranslatorRemarksIsKeptAlsoWithoutAText() {
    var one = unit(1, "訳文。")
    one.note = "原文の誤記か。"
    var other = unit(0, "")
    other.note = " 不明 "
    let reception = receive([one, other])
    #expect(reception.notes == [source.segments[1].id: "原文の誤記か。", source.segments[0].id: "不明"])
  }

  @Test func whatWasApprovedIsReplacedOnlyWhenSaidSo() {
    let before = [received("山田", [1: "承認済み。"]), .approved([])]
    #expect(receive([unit(1, "別の訳。")], after: before).count(.conflict) == 1)
    #expect(receive([unit(1, "別の訳。")], after: before, replacesApproved: true).count(.taken) == 1)
  }

  @Test func whatWasSentBackGivesWay() {
    let before = [received("佐藤", [1: "誤訳。"]), .rejected([source.segments[1].id])]
    #expect(receive([unit(1, "正しい訳。")], after: before).count(.taken) == 1)
  }

  @Test func anEmptyTargetIsMissingAndALockedOneIsPassedOver() {
    let reception = receive([unit(1, ""), unit(3, "2.6")])
    #expect(reception.taken.isEmpty)
    #expect(reception.count(.missing) == 3)
  }

  @Test func aLateFileFindsWhatItsSentenceBecame() throws {
    let old = Self.revision(["治理方案", "推进源头替代工作。", "附件"])
    let reception = receive(
      [unit(old.segments[1], "発生源での代替を進める。")], after: [.revised(old)])
    #expect(reception.rows.first?.outcome == .stale)
    #expect(reception.rows.first?.segment == source.segments[1].id)
    #expect(reception.suggestions.first?.source == "推进源头替代工作。")
    #expect(reception.taken.isEmpty)
  }

  @Test func aUnitWithoutIdIsTakenByItsSource() {
    var memory = unit(1, "訳文。")
    memory.id = nil
    #expect(receive([memory]).taken.map(\.segment) == [source.segments[1].id])
    memory.source = "別の文書の文。"
    #expect(receive([memory]).rows.first?.outcome == .unknown)
  }

  @Test(arguments: [("推?源?替代。", true), ("推？源？替代。", true), ("推?源?治理。", false), ("推?源?替代", false)])
  func aSourceWhoseCharactersASpreadsheetLostIsKnownByItsId(source: String, isKnown: Bool) {
    var spoilt = unit(1, "訳文。")
    spoilt.source = source
    #expect(receive([spoilt]).rows.first?.outcome == (isKnown ? .taken : .unknown))
  }

  @Test func aSourceThatWasChangedInTheFileIsUnknown() {
    var changed = unit(1, "訳文。")
    changed.source = "推进末端治理。"
    let reception = receive([changed])
    #expect(reception.rows.first?.outcome == .unknown)
    #expect(reception.taken.isEmpty)
  }

  @Test func oneSegmentTwiceInAFileIsTakenOnce() {
    let reception = receive([unit(1, "一つ目。"), unit(1, "二つ目。")])
    #expect(reception.rows.map(\.outcome).prefix(2) == [.taken, .conflict])
    #expect(reception.suggestions.map(\.target) == ["二つ目。"])
  }

  // MARK: Making them

  static func revision(_ texts: [String]) -> SourceRevision {
    var names = SegmentName()
    return SourceRevision(
      texts.enumerated().map { index, text in
        Segment(
          id: names.next(text), kind: index == 0 ? .title : .paragraph, text: text, clause: "",
          place: SegmentPlace(block: index - 1, sentence: 0), isLocked: LockedText.isLocked(text))
      })
  }

  private func unit(_ index: Int, _ target: String) -> IncomingUnit { unit(source.segments[index], target) }

  private func unit(_ segment: Segment, _ target: String) -> IncomingUnit {
    IncomingUnit(
      id: segment.id, source: segment.text, target: target,
      state: target.isEmpty ? .untranslated : .translated,
      clause: nil, location: .line(file: "a.xlf", line: 2))
  }

  private func received(_ by: String, _ texts: [Int: String]) -> TranslationEvent.Act {
    .received(
      ReceivedFile(
        name: by, sha256: "",
        taken: texts.map { index, target in
          SegmentTranslation(
            segment: source.segments[index].id, source: source.segments[index].text, target: target,
            origin: .person, isDraft: false)
        }, suggestions: []))
  }

  private func receive(
    _ units: [IncomingUnit], after acts: [TranslationEvent.Act] = [], by: String = "山田",
    isReviewer: Bool = false,
    replacesApproved: Bool = false
  ) -> Reception {
    var document = DocumentTranslation("2018-12-0003")
    for (index, act) in acts.enumerated() {
      var maker = "山田"
      if case .received(let file) = act { maker = file.name }
      guard let day = Day(year: 2019, month: 1, day: index + 1) else { continue }
      document.take(
        TranslationEvent(
          number: index + 1, document: document.document, by: maker, on: day, why: "", act: act))
    }
    return Reception(
      IncomingTranslation(document: document.document, units: units, findings: []), of: document, now: source,
      Reception.Rules(by: by, isReviewer: isReviewer, replacesApproved: replacesApproved))
  }
}
