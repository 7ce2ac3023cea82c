/// A check before an issue may be sent. Each failure is an error that says what to correct.
struct ReleaseCheck: Sendable {
  /// What is checked.
  struct Subject: Sendable {
    var issue: Issue
    var material: IssueMaterial
    var pages: [WorkspaceFile]
    var avoided: [AvoidedWord] = []
  }

  let name: String
  let reason: String
  /// One sentence a failure.
  let problems: @Sendable (Subject) -> [String]

  static let all = [
    ReleaseCheck(name: "numbers", reason: "番号と整理番号は一意で、版の項目は全体版と同じ番号を持つ", problems: numbers),
    ReleaseCheck(name: "nothing-lost", reason: "対象月の文書はすべて全体版に載る", problems: lostEntries),
    ReleaseCheck(name: "address", reason: "各項目にURLがあるか、未確認と記す", problems: itemsWithoutOrigin),
    ReleaseCheck(name: "partners", reason: "協力先ごとに項目があるか、ない旨を記す", problems: silentPartners),
    ReleaseCheck(name: "reasons", reason: "各項目に掲載の理由がある", problems: unexplainedItems),
    ReleaseCheck(name: "translations", reason: "翻訳対象一覧は、対象と記した項目に等しい", problems: queueDifferences),
    ReleaseCheck(name: "page-account", reason: "ページ数の内訳は合計に等しい", problems: pageAccount),
    ReleaseCheck(name: "draft-mark", reason: "公表前の版だけが題名に（案）を持ち、どの版も号数を示す", problems: unmarkedPages),
    ReleaseCheck(name: "characters", reason: "原文の引用のほかに簡体字がない", problems: simplifiedCharacters),
    ReleaseCheck(name: "figures", reason: "概要の数値は、原文にある", problems: strangeFigures),
    ReleaseCheck(name: "era", reason: "元号の年と西暦の年は合う", problems: wrongEras),
    ReleaseCheck(name: "links", reason: "リンクは、ウェブのURLか、同じ版にある項目を指す", problems: brokenLinks),
    ReleaseCheck(name: "wording", reason: "日本側の書き方に従う", problems: WordingRule.problems),
  ]

  static func findings(on subject: Subject, file: String) -> [Finding] {
    all.flatMap { check in
      check.problems(subject).map { Finding(.releaseCheck, .file(file), "\(check.name)：\($0)") }
    }
  }

  @Sendable private static func numbers(_ subject: Subject) -> [String] {
    let items = subject.issue.whole.items
    let known = Dictionary(items.map { ($0.number, $0.id) }) { first, _ in first }
    let ids = Set(items.map(\.id))
    let areUnique = known.count == items.count && ids.count == items.count && !ids.contains("")
    let strays = subject.issue.editions.flatMap(\.bulletin.items).filter { known[$0.number] != $0.id }
    return (areUnique ? [] : ["番号又は整理番号が重複しているか、ない項目がある"])
      + strays.map { "版の項目\($0.number.text)が全体版と一致しない" }
  }

  @Sendable private static func lostEntries(_ subject: Subject) -> [String] {
    let shown = Set(subject.issue.whole.items.map(\.id))
    return subject.material.entries.filter { !shown.contains($0.id) }.map { "\($0.id)が全体版にない" }
  }

  @Sendable private static func itemsWithoutOrigin(_ subject: Subject) -> [String] {
    subject.issue.whole.items.filter { item in
      guard let origin = item.facts.first(where: { $0.label == "出典" }) else { return true }
      return item.scope.url == nil && !origin.value.plain.contains("未確認")
    }.map { "\($0.number.text)に出典がない" }
  }

  @Sendable private static func silentPartners(_ subject: Subject) -> [String] {
    subject.issue.editions.flatMap { edition in
      let parts = edition.bulletin.sections.flatMap(\.parts)
      return edition.municipality.partners.filter { partner in
        guard let part = parts.first(where: { $0.code == partner }) else { return true }
        return part.items.isEmpty && part.elsewhere.isEmpty && part.remark.isEmpty
      }.map { "\(edition.municipality.ja)版に協力先\($0)の記載がない" }
    }
  }

  @Sendable private static func unexplainedItems(_ subject: Subject) -> [String] {
    let whole = ("全体版", subject.issue.whole)
    let all = [whole] + subject.issue.editions.map { ($0.municipality.ja + "版", $0.bulletin) }
    return all.flatMap { name, bulletin in
      bulletin.items.filter(\.why.isEmpty).map { "\(name)の\($0.number.text)に理由がない" }
    }
  }

  @Sendable private static func queueDifferences(_ subject: Subject) -> [String] {
    let marked = Set(subject.issue.whole.items.filter { $0.scope.priority != nil }.map(\.id))
    let listed = Set(subject.issue.queue.map(\.id))
    return marked.symmetricDifference(listed).sorted().map { "\($0)が一覧と項目の一方だけで翻訳対象になっている" }
  }

  @Sendable private static func pageAccount(_ subject: Subject) -> [String] {
    let account = subject.issue.account
    let files = Set(subject.material.outcomes.map(\.page.file))
    return account.addsUp && files.count == account.total ? [] : ["ページ数の内訳が合計\(account.total)と一致しない"]
  }

  @Sendable private static func unmarkedPages(_ subject: Subject) -> [String] {
    let masthead = subject.issue.masthead
    return subject.pages.filter { page in
      let text = String(decoding: page.bytes, as: UTF8.self)
      return text.contains("（案）</h1>") != masthead.isDraft || !text.contains(masthead.number)
    }.map { "\($0.path)の題名の（案）の有無又は号数が違う" }
  }

  @Sendable private static func simplifiedCharacters(_ subject: Subject) -> [String] {
    let ids = Dictionary(subject.issue.whole.items.map { ($0.number.anchor, $0.id) }) { first, _ in first }
    return subject.pages.flatMap { page in
      JapaneseText.pieces(of: page.bytes).compactMap { piece in
        SimplifiedCharacters.first(in: piece.text).map { character in
          let item = ids[String(piece.anchor)].map { "案件\($0)の" } ?? ""
          return "\(page.path)の\(item)日本語の部分に簡体字「\(character)」がある"
        }
      }
    }
  }

  /// A person may take a figure from an attached file that geppo could not read; geppo itself may not.
  @Sendable private static func strangeFigures(_ subject: Subject) -> [String] {
    let items = Dictionary(subject.material.entries.map { ($0.id, $0.item) }) { first, _ in first }
    return subject.issue.whole.items.flatMap { shown -> [String] in
      guard let item = items[shown.id], !item.blocks.isEmpty,
        !shown.isSummaryConfirmed || item.attachments.isEmpty
      else { return [] }
      return SummaryNumbers.strange(in: shown.summary.plain, to: item).map {
        "案件\(shown.id)の概要にある数値「\($0)」が原文にない"
      }
    }
  }

  @Sendable private static func wrongEras(_ subject: Subject) -> [String] {
    subject.pages.flatMap { page in
      EraYears.problems(in: JapaneseText.of(page.bytes)).map { "\(page.path)の年「\($0)」の元号と西暦が合わない" }
    }
  }

  @Sendable private static func brokenLinks(_ subject: Subject) -> [String] {
    let whole = ("全体版", subject.issue.whole)
    return ([whole] + subject.issue.editions.map { ($0.municipality.ja + "版", $0.bulletin) }).flatMap {
      name, bulletin in
      let anchors = Set(bulletin.items.map { "#" + $0.number.anchor })
      let runs = bulletin.items.flatMap { [$0.headline, $0.summary] + $0.facts.map(\.value) }.flatMap(\.runs)
      return runs.filter { $0.isLink && !anchors.contains($0.target) && WebLink($0.target) == nil }.map {
        "\(name)のリンク「\($0.target)」の先がない"
      }
    }
  }
}
