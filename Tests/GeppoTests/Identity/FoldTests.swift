import Testing

@testable import Geppo

/// A key of a page of the 2018-12 folder; tests change what they are about.
func foldKey(
  _ name: String, rank: Int = 1, on day: String? = "2018-12-03", source: String = "mee"
) -> FoldKey {
  FoldKey(
    key: name,
    page: PageReference(
      file: name, source: source, folder: Month("2018-12"), sha256: "sha-of-\(name)"),
    sourceRank: rank, publishedOn: day.flatMap { Day(iso: $0) }, savedOn: nil,
    url: WebLink("http://www.example.gov.cn/\(name)"), documentNumber: nil, issuer: "", title: name,
    textDigest: "", isRelevant: true)
}

extension PageReference {
  /// The same bytes in the file of another page.
  fileprivate func saved(as other: PageReference) -> PageReference {
    PageReference(file: other.file, source: other.source, folder: other.folder, sha256: sha256)
  }
}

@Suite struct FoldTests {
  @Test func pagesWithNothingInCommonStayApart() {
    let entries = Fold.entries(of: [foldKey("a"), foldKey("b")])
    #expect(entries.map(\.representative) == ["a", "b"])
    #expect(entries.allSatisfy { $0.members.isEmpty })
  }

  @Test func aRepostWithNumberAndIssuerJoinsTheDocumentOnTheIssuersSite() {
    var original = foldKey("z-original", rank: 1, on: "2018-12-20")
    var repost = foldKey("a-repost", rank: 4, on: "2018-12-10")
    for key in [\FoldKey.documentNumber] {
      original[keyPath: key] = "国办发〔2018〕128号"
      repost[keyPath: key] = "国办发〔2018〕128号"
    }
    (original.issuer, repost.issuer) = ("国务院办公厅", "国务院办公厅")
    (original.title, repost.title) = ("国务院办公厅关于印发无废城市建设试点工作方案的通知", "无废城市建设试点工作方案")
    let entries = Fold.entries(of: [repost, original])
    #expect(entries.count == 1)
    #expect(entries.first?.representative == "z-original")
    #expect(entries.first?.members.first?.relation == .repost)
    #expect(entries.first?.members.first?.rule == "document number and issuer")
    #expect(entries.first?.members.first?.evidence == "国办发〔2018〕128号")
  }

  @Test func anExplanationThatCarriesTheNumberOfItsDocumentStaysApart() {
    var document = foldKey("a")
    var explanation = foldKey("b")
    (document.documentNumber, explanation.documentNumber) = ("国发〔2018〕22号", "国发〔2018〕22号")
    (document.issuer, explanation.issuer) = ("国务院", "国务院")
    (document.title, explanation.title) = ("打赢蓝天保卫战三年行动计划", "生态环境部负责人答记者问")
    #expect(Fold.entries(of: [document, explanation]).count == 2)
  }

  @Test func equalTextJoinsUnlessTheNumbersContradict() {
    var one = foldKey("a")
    var other = foldKey("b", rank: 2)
    (one.textDigest, other.textDigest) = ("digest", "digest")
    #expect(Fold.entries(of: [one, other]).count == 2, "the titles do not fit")
    (one.title, other.title) = ("关于印发方案的通知", "关于印发方案的通知")
    #expect(Fold.entries(of: [one, other]).count == 1)
    (one.documentNumber, other.documentNumber) = ("津环〔2018〕1号", "津环〔2018〕2号")
    #expect(Fold.entries(of: [one, other]).count == 2)
  }

  @Test func theSameWordsIssuedAgainOnOneSiteAreAnotherDocument() {
    var first = foldKey("a", on: "2018-12-02")
    var second = foldKey("b", on: "2018-12-15")
    (first.textDigest, second.textDigest) = ("digest", "digest")
    (first.title, second.title) = ("关于启动重污染天气黄色预警的通知", "关于启动重污染天气黄色预警的通知")
    #expect(Fold.entries(of: [first, second]).count == 2)
  }

  @Test func titleIssuerAndSignatureJoinPagesWithoutANumber() {
    var original = foldKey("a", source: "jiangsu")
    var repost = foldKey("b", rank: 2, on: "2018-12-06", source: "jiangsu_eb")
    for title in ["关于印发沿江化工园区整治方案的通知", "关于开会的通知"] {
      (original.title, repost.title) = (title, title)
      (original.issuer, repost.issuer) = ("江苏省人民政府办公厅", "江苏省人民政府办公厅")
      (original.signedOn, repost.signedOn) = (Day(iso: "2018-12-01"), Day(iso: "2018-12-01"))
      let entries = Fold.entries(of: [original, repost])
      #expect(
        entries.flatMap(\.members).map(\.rule) == (title.count < 12 ? [] : ["title, issuer and signature"]))
    }
    (original.title, repost.title) = ("关于印发沿江化工园区整治方案的通知", "关于印发沿江化工园区整治方案的通知")
    repost.signedOn = Day(iso: "2018-12-02")
    #expect(Fold.entries(of: [original, repost]).count == 2)
    (repost.signedOn, repost.issuer) = (original.signedOn, "")
    #expect(Fold.entries(of: [original, repost]).count == 2)
  }

  @Test func aMirrorInTraditionalCharactersNeverStandsForTheDocument() {
    var mirror = foldKey("a")
    var original = foldKey("b")
    (mirror.textDigest, original.textDigest, mirror.title, original.title) = (
      "digest", "digest", "title", "title"
    )
    mirror.isTraditional = true
    #expect(Fold.entries(of: [mirror, original]).map(\.representative) == ["b"])
  }

  @Test func keysOfBothScriptsAreTheSame() {
    let simplified = FoldKey(.small("关于印发计划的通知", issuers: ["广东省人民政府办公厅"]), sourceRank: 1)
    let traditional = FoldKey(.small("關於印發計劃的通知", issuers: ["廣東省人民政府辦公廳"]), sourceRank: 1)
    #expect(traditional.title == simplified.title)
    #expect(traditional.issuer == simplified.issuer)
    #expect(traditional.isTraditional && !simplified.isTraditional)
  }

  @Test func aThirdPageNeverBridgesTwoNumbers() {
    var keys = [foldKey("a"), foldKey("b"), foldKey("c")]
    for index in keys.indices { (keys[index].textDigest, keys[index].title) = ("digest", "title") }
    (keys[0].documentNumber, keys[2].documentNumber) = ("津环〔2018〕1号", "津环〔2018〕2号")
    #expect(Fold.entries(of: keys).count == 2)
  }

  @Test func theSameAddressSavedTwiceIsARevisionAndTheNewerCaptureStands() {
    var older = foldKey("a")
    var newer = foldKey("b")
    newer.url = older.url
    (older.savedOn, newer.savedOn) = (Day(iso: "2018-12-05"), Day(iso: "2019-01-05"))
    let entries = Fold.entries(of: [older, newer])
    #expect(entries.map(\.representative) == ["b"])
    #expect(entries.first?.members.map(\.relation) == [.revision])
  }

  @Test func aWholePageStandsBeforeANewerOneThatBreaksOff() {
    var whole = foldKey("a")
    var cut = foldKey("b")
    cut.url = whole.url
    (whole.savedOn, cut.savedOn, cut.isPartial) = (Day(iso: "2018-12-05"), Day(iso: "2019-01-05"), true)
    #expect(Fold.entries(of: [cut, whole]).map(\.representative) == ["a"])
    // Its address was lost with the rest of the page.
    (cut.url, cut.page) = (nil, whole.page)
    #expect(Fold.entries(of: [cut, whole]).map(\.representative) == ["a"])
  }

  @Test func anUndatedPageNeverHidesADatedOne() {
    var undated = foldKey("a", rank: 1, on: nil)
    var dated = foldKey("b", rank: 5)
    (undated.textDigest, dated.textDigest) = ("digest", "digest")
    (undated.title, dated.title, dated.page) = ("title", "title", foldKey("b", source: "gov").page)
    #expect(Fold.entries(of: [undated, dated]).map(\.representative) == ["b"])
  }

  @Test func theOrderOfTheInputChangesNothing() {
    var keys = (0..<12).map { foldKey("page\($0)", rank: $0 % 3) }
    for index in keys.indices {
      (keys[index].textDigest, keys[index].title) = (index % 4 == 0 ? "" : "digest\(index % 4)", "title")
    }
    let expected = Fold.entries(of: keys)
    #expect(Fold.entries(of: keys.reversed()) == expected)
    #expect(Fold.entries(of: Array(keys[5...] + keys[..<5])) == expected)
  }

  @Test func aLaterRepostOnAHigherSiteDoesNotMakeTheDocumentNewAgain() {
    var early = foldKey("city", rank: 5, on: "2018-10-12")
    var late = foldKey("gov", rank: 1, on: "2018-12-05")
    (early.textDigest, late.textDigest) = ("digest", "digest")
    (early.title, late.title, late.page) = ("title", "title", foldKey("gov", source: "gov").page)
    let entry = Fold.entries(of: [early, late]).first
    #expect(entry?.representative == "gov")
    #expect(entry?.publishedOn?.description == "2018-10-12")
  }

  /// The same file in the folder of a source that is nearer to the issuer, without its address.
  @Test func ofOneFileTheOneWithAnAddressStands() {
    let known = foldKey("z", rank: 5, source: "city")
    var copy = foldKey("a", rank: 3, source: "province")
    (copy.url, copy.page, copy.title) = (nil, known.page.saved(as: copy.page), known.title)
    for keys in [[known, copy], [copy, known]] {
      let entries = Fold.entries(of: keys)
      #expect(entries.map(\.representative) == ["z"])
      #expect(entries.first?.members.map(\.relation) == [.sameBytes])
    }
    // Of the whole document, whose copies have other addresses, the nearest of those stands that can be cited.
    var repost = foldKey("m", rank: 4, source: "elsewhere")
    (repost.textDigest, repost.title) = ("digest", known.title)
    let all = [known, copy].map { key in
      var key = key
      key.textDigest = "digest"
      return key
    }
    #expect(Fold.entries(of: all + [repost]).map(\.representative) == ["m"])
  }

  @Test func ofOneFileWithItsAddressTheOneOnItsOwnSiteStands() {
    let own = foldKey("z", rank: 5, source: "city")
    var copy = foldKey("a", rank: 3, source: "province")
    (copy.url, copy.title, copy.isOffSite) = (own.url, own.title, true)
    copy.page = own.page.saved(as: copy.page)
    #expect(Fold.entries(of: [copy, own]).map(\.representative) == ["z"])
  }

  /// Other bytes, the same rank and day.
  @Test func anAbsentAddressIsNeverTheLeast() {
    let known = foldKey("z")
    var other = foldKey("a")
    (other.url, other.title) = (nil, known.title)
    let keys = [known, other].map { key in
      var key = key
      key.textDigest = "digest"
      return key
    }
    #expect(Fold.entries(of: keys).map(\.representative) == ["z"])
  }
}
