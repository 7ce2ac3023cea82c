import Testing

@testable import Geppo

/// "Nothing happened" is said in three ways that must never be mixed up.
struct CoverageTests {
  private func remark(_ code: String, _ sample: SampleMaterial) throws -> String {
    let part = sample.issue().whole.sections.flatMap(\.parts).first { $0.code == code }
    return try #require(part).remark
  }

  /// The sample without its page that has no date.
  private func settled() throws -> SampleMaterial {
    var sample = try SampleMaterial()
    sample.material.undated = []
    sample.material.outcomes.removeAll { $0.disposition == .undated }
    return sample
  }

  private func link(_ source: String, _ topics: [String], _ date: String?) -> UnsavedLink {
    UnsavedLink(
      link: ListedLink(
        title: "样本", url: nil, date: date.flatMap { Day(iso: $0) }, source: source,
        location: .line(file: "feeds/\(source)/2018-12/list.html", line: 3)), topics: topics)
  }

  @Test func placeWhoseSourcesWereAllReadHadNothing() throws {
    #expect(try remark("310000", settled()) == "今月は該当情報なし（情報源1件、保存ページ14件を確認）。")
  }

  @Test func newspaperIsNoSourceOfTheCentralGovernment() throws {
    let sample = try settled()
    let paper = Source.small("daily", adcode: "CN", level: .media)
    let unread = SampleMaterial(
      glossary: sample.glossary, sources: sample.sources + [paper], material: sample.material)
    let note = { (sample: SampleMaterial) in sample.issue().whole.sections.first?.note }
    #expect(note(unread) == note(sample))
    #expect(unread.issue().whole.sources.map(\.source.id).contains("daily"))
  }

  @Test func placeWithAPageWithoutADateIsNotSettled() throws {
    #expect(try remark("310000", SampleMaterial()) == "今月の該当情報の有無は確認中（公表日不明のページ1件）。")
  }

  @Test func undatedPageOfTheNextFolderMayBeOfTheMonth() throws {
    var sample = try settled()
    let month = sample.material.month
    for folder in [month.previous, month, month.next, month.next.next] {
      let file = "feeds/shanghai/\(folder)/x.html"
      sample.material.outcomes.append(
        PageOutcome(
          page: PageReference(file: file, source: "shanghai", folder: folder, sha256: ""),
          disposition: .undated,
          reason: .noDate, detail: "", title: ""))
    }
    #expect(try remark("310000", sample) == "今月の該当情報の有無は確認中（公表日不明のページ2件）。")
  }

  @Test func undatedPageOfAnotherSiteConcernsThePlaceThatItIsAbout() throws {
    var sample = try SampleMaterial()
    sample.material.undated[0].tagged.places.append(
      PlaceTag(code: "120000", role: .subject, isDoubtful: false, evidence: []))
    sample.material.entries = []
    #expect(try remark("120000", sample).contains("確認中（公表日不明のページ1件）"))
  }

  @Test func unsavedEntriesOfTheMonthOnACoreTopicKeepThePlaceOpen() throws {
    var sample = try settled()
    sample.material.unsaved = [
      link("shanghai", ["VOC"], "2018-12-28"), link("shanghai", ["WATER", "COAL"], nil),
      link("shanghai", ["WATER"], "2018-12-28"), link("shanghai", ["VOC"], "2018-10-28"),
      link("dalian", ["VOC"], "2018-12-28"),
    ]
    #expect(try remark("310000", sample) == "今月の該当情報の有無は確認中（未保存の記事2件）。")
  }

  @Test func itemsBesideOpenQuestionsCarryACaveat() throws {
    var sample = try settled()
    sample.material.unsaved = [link("tianjin_eb", ["VOC"], "2018-12-28")]
    #expect(try remark("120000", sample) == "ほかにも該当情報がある可能性がある（未保存の記事1件）。")
  }

  /// The sample with sources for more provinces, all read, and no items.
  private func withSources(_ adcodes: [String]) throws -> SampleMaterial {
    let sample = try settled()
    let template = try #require(sample.sources.first { $0.id == "shanghai" })
    let more = adcodes.map { adcode in
      var source = template
      (source.id, source.adcode) = ("s\(adcode)", adcode)
      return source
    }
    var wide = SampleMaterial(
      glossary: sample.glossary, sources: sample.sources + more, material: sample.material)
    wide.material.entries = []
    wide.material.sources += more.map {
      SourceAccount(source: $0.id, pages: 1, readable: 1, expectedMinimum: 1)
    }
    return wide
  }

  @Test func keyRegionIsNotProvenByOneOfItsProvinces() throws {
    let text = "今月は情報源の登録がない地域があるため、該当情報の有無は判断できない（情報源の登録がない地域："
    #expect(try remark("jjj", withSources([])) == text + "北京市、河北省）。")
    #expect(try remark("csj_2018", withSources(["320000"])) == text + "浙江省の11市、安徽省の16市）。")
    #expect(try remark("csj_2018", withSources(["320000", "330000"] + anhuiButHefei)) == text + "合肥市）。")
  }

  /// 安徽省 without its first city.
  private let anhuiButHefei = [2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18].map {
    String(340000 + $0 * 100)
  }

  @Test func keyRegionIsProvenBySourcesForAllItsProvinces() throws {
    #expect(try remark("jjj", withSources(["110000", "130000"])).hasPrefix("今月は該当情報なし（情報源3件"))
  }

  @Test func sourceOfADistrictDoesNotProveForTheWholePlace() throws {
    var sample = try settled()
    let template = try #require(sample.sources.first { $0.id == "shanghai" })
    var district = template
    district.adcode = "310104"
    sample = SampleMaterial(glossary: sample.glossary, sources: [district], material: sample.material)
    sample.material.entries = []
    let known = sample.glossary.region("310104") != nil
    let expected = known ? "今月は情報源の登録がない地域があるため" : "情報源が登録されていないため"
    #expect(try remark("310000", sample).hasPrefix(expected))
  }

  @Test func longListsOfNamesAreCut() {
    let names = (1...8).map { "地域\($0)" }
    #expect(Coverage([], missing: names).nothing == "情報源が登録されていないため、今月の動向は確認していない。")
    let status = SourceStatus(
      source: .small("x", adcode: "110000", level: .province),
      account: SourceAccount(source: "x", pages: 1, readable: 1, expectedMinimum: 1))
    #expect(Coverage([status], missing: names).nothing.hasSuffix("地域5、地域6ほか）。"))
  }

  @Test func placeWithAnUnreadSourceIsNotKnown() throws {
    let text = try remark("420100", SampleMaterial())
    #expect(text == "今月は確認できない情報源があったため、該当情報の有無は判断できない（登録1件のうち確認できなかったもの：武漢市人民政府）。")
  }

  @Test func placeWithoutASourceIsNotKnownEither() throws {
    #expect(try remark("210100", SampleMaterial()) == "情報源が登録されていないため、今月の動向は確認していない。")
  }

  @Test func oneUnreadSourceOfSeveralForbidsTheClaim() throws {
    var sample = try SampleMaterial()
    sample.material.sources.removeAll { $0.source == "henan" }
    sample.material.entries.removeAll { $0.item.page.source != "dalian" }
    #expect(try remark("2p26", sample).hasPrefix("今月は確認できない情報源があったため"))
  }

  @Test func fewerPagesThanTheMinimumAreNotEnough() throws {
    var sample = try SampleMaterial()
    sample.material.sources = sample.material.sources.map {
      SourceAccount(source: $0.source, pages: 3, readable: 3, expectedMinimum: 5)
    }
    #expect(try remark("310000", sample).hasPrefix("今月は確認できない情報源があったため"))
  }

  @Test func itemsBesideAnUnreadSourceCarryACaveat() throws {
    var sample = try SampleMaterial()
    sample.material.sources.removeAll { $0.source == "tianjin_eb" }
    #expect(try remark("120000", sample).hasSuffix("ほかにも該当情報がある可能性がある：天津市生態環境局。"))
  }

  @Test func placeWithAPageThatCannotBeReadIsNotSettled() throws {
    var sample = try settled()
    let file = "feeds/shanghai/2018-12/yanzheng.html"
    sample.material.outcomes.append(
      PageOutcome(
        page: PageReference(file: file, source: "shanghai", folder: sample.material.month, sha256: ""),
        disposition: .errorPage, reason: .errorNotice, detail: "", title: ""))
    #expect(try remark("310000", sample) == "今月の該当情報の有無は確認中（読めなかったページ1件）。")
    let status = try #require(sample.issue().whole.sources.first { $0.source.id == "shanghai" })
    #expect(status.japanese == "一部確認できず（1ページ）")
  }

  @Test func placeThatOnlyLateFindsTellOfHadNothingInTheMonth() throws {
    let sample = try settled()
    let part = try #require(sample.issue().whole.sections.flatMap(\.parts).first { $0.code == "210200" })
    #expect(part.references.map(\.text) == ["６－１"])
    #expect(part.remark == "今月公表分は該当情報なし（情報源1件、保存ページ14件を確認）。")
  }

  @Test func placeThatANeighbouringItemNamesIsNotSaidToHaveNothing() throws {
    var sample = try settled()
    var entry = SampleEntry.henan
    entry.places.append(("310000", .mentioned, .body))
    entry.places.append(("120000", .mentioned, .body))
    var late = SampleEntry.late
    late.isLate = false
    sample.material.entries = try [entry, late].map { try $0.entry(sample.glossary) }
    let parts = sample.issue().whole.sections.flatMap(\.parts)
    // 天津市 lies in the key region of the item, 上海市 does not.
    let tianjin = try #require(parts.first { $0.code == "120000" })
    #expect(tianjin.mentions.map(\.parts.first) == [2])
    #expect(tianjin.remark == "この項に掲げる文書はない（情報源1件、保存ページ14件を確認）。")
    #expect(parts.first { $0.code == "310000" }?.mentions == [])
    // Nor is a province whose city has something, though nothing names it.
    let dalian = try #require(parts.first { $0.code == "210200" })
    #expect(!dalian.items.isEmpty)
    #expect(parts.first { $0.code == "210000" }?.mentions == dalian.items.map(\.number))
  }

  @Test func emptyKindsAreNamedBesideACaveat() throws {
    var sample = try settled()
    sample.material.unsaved = [link("mee", ["VOC"], "2018-12-28")]
    let note = try #require(sample.issue().whole.sections.first).note
    #expect(note == "法令・基準、執法・督察、大気質の状況、その他に掲げる項目はない。ほかにも該当情報がある可能性がある（未保存の記事1件）。")
  }

  @Test func emptyKindsOfTheCentreAreNamedWithTheSourcesThatWereRead() throws {
    let central = try #require(try SampleMaterial().issue().whole.sections.first)
    #expect(central.note == "法令・基準、執法・督察、大気質の状況、その他は、今月は該当情報なし（情報源2件、保存ページ28件を確認）。")
  }
}
