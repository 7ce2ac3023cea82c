/// A check before an issue may be sent. Each failure is an error that says what to correct.
struct ReleaseCheck: Sendable {
  /// What is checked.
  struct Subject: Sendable {
    var issue: Issue
    var material: IssueMaterial
    /// The HTML of 全体版, editions and 公開版.
    var pages: [WorkspaceFile] { didSet { shown = ShownText.all(of: pages + letters) } }
    /// Cover letters as they would be written.
    var letters: [WorkspaceFile]
    /// Nil where nothing is counted again by name.
    var names: Names?
    var office: OfficeSettings
    var avoided: [AvoidedWord]
    /// The Japanese words of pages and letters.
    private(set) var shown: [ShownText]

    init(
      issue: Issue, material: IssueMaterial, pages: [WorkspaceFile], letters: [WorkspaceFile] = [],
      office: OfficeSettings = OfficeSettings(), avoided: [AvoidedWord] = [], names: Names? = nil
    ) {
      (self.issue, self.material, self.pages, self.letters) = (issue, material, pages, letters)
      (self.office, self.avoided, self.names) = (office, avoided, names)
      shown = ShownText.all(of: pages + letters)
    }

    /// All bulletins with their names, in the order of the pages.
    var bulletins: [(name: String, bulletin: Bulletin)] {
      explained + [(PublicVersion.name, issue.publicVersion.bulletin)]
    }

    /// Those that say why they hold an item.
    var explained: [(name: String, bulletin: Bulletin)] {
      [("全体版", issue.whole)] + issue.editions.map { ($0.municipality.ja + "版", $0.bulletin) }
    }
  }

  let name: String
  let reason: String
  let problems: @Sendable (Subject) -> [ReleaseProblem]

  static let all = [
    ReleaseCheck(name: "numbers", reason: "番号と整理番号は一意で、版の項目は全体版と同じ番号を持つ", problems: numbers),
    ReleaseCheck(name: "nothing-lost", reason: "対象月の文書はすべて全体版に載る", problems: lostEntries),
    ReleaseCheck(name: "address", reason: "各項目にURLがあるか、未確認と記す", problems: itemsWithoutOrigin),
    ReleaseCheck(name: "partners", reason: "協力先ごとに項目があるか、ない旨を記す", problems: EditionCheck.silentPartners),
    ReleaseCheck(name: "reasons", reason: "各項目に掲載の理由がある", problems: unexplainedItems),
    ReleaseCheck(name: "translations", reason: "翻訳対象一覧は、対象と記した項目に等しい", problems: queueDifferences),
    ReleaseCheck(name: "page-account", reason: "ページ数の内訳は合計に等しい", problems: pageAccount),
    ReleaseCheck(name: "draft-mark", reason: "公表前の版だけが題名に（案）を持ち、どの版も号数を示す", problems: unmarkedPages),
    ReleaseCheck(name: "characters", reason: "原文の引用のほかに簡体字がない", problems: simplifiedCharacters),
    ReleaseCheck(name: "figures", reason: "概要と見出しの数値は、原文か添付ファイルにある", problems: FigureCheck.problems),
    ReleaseCheck(name: "era", reason: "元号の年と西暦の年は合う", problems: wrongEras),
    ReleaseCheck(name: "links", reason: "リンクは、ウェブのURLか、同じ版にある項目を指す", problems: EditionCheck.brokenLinks),
    ReleaseCheck(name: "totals", reason: "図表と送付状の件数は、項目の件数に等しい", problems: EditionCheck.totals),
    ReleaseCheck(name: "wording", reason: "日本側の書き方に従う", problems: WordingRule.problems),
  ]

  static func findings(on subject: Subject, file: String) -> [Finding] {
    all.flatMap { check in
      ReleaseProblem.findings(of: check.problems(subject), check: check.name, file: file)
    }
  }

  @Sendable private static func numbers(_ subject: Subject) -> [ReleaseProblem] {
    let items = subject.issue.whole.items
    let known = Dictionary(items.map { ($0.number, $0.id) }) { first, _ in first }
    let ids = Set(items.map(\.id))
    let areUnique = known.count == items.count && ids.count == items.count && !ids.contains("")
    let strays = subject.issue.editions.flatMap(\.bulletin.items).filter { known[$0.number] != $0.id }
    return (areUnique ? [] : [ReleaseProblem("番号又は整理番号が重複しているか、ない項目がある")])
      + strays.map { ReleaseProblem("版の項目\($0.number.text)が全体版と一致しない") }
  }

  @Sendable private static func lostEntries(_ subject: Subject) -> [ReleaseProblem] {
    let shown = Set(subject.issue.whole.items.map(\.id))
    return subject.material.entries.filter { !shown.contains($0.id) }.map {
      ReleaseProblem("\($0.id)が全体版にない")
    }
  }

  @Sendable private static func itemsWithoutOrigin(_ subject: Subject) -> [ReleaseProblem] {
    subject.issue.whole.items.filter { item in
      guard let origin = item.facts.first(where: { $0.label == "出典" }) else { return true }
      return item.scope.url == nil && !origin.value.plain.contains("未確認")
    }.map { ReleaseProblem("\($0.number.text)に出典がない") }
  }

  @Sendable private static func unexplainedItems(_ subject: Subject) -> [ReleaseProblem] {
    subject.explained.flatMap { name, bulletin in
      bulletin.items.filter(\.why.isEmpty).map { ReleaseProblem("\(name)の\($0.number.text)に理由がない") }
    }
  }

  @Sendable private static func queueDifferences(_ subject: Subject) -> [ReleaseProblem] {
    let asked = Set(subject.material.entries.filter { $0.translation?.requestedBy != nil }.map(\.id))
    let marked = Set(
      subject.issue.whole.items.filter { $0.scope.priority != nil || asked.contains($0.id) }.map(\.id))
    let listed = Set(subject.issue.queue.map(\.id))
    return marked.symmetricDifference(listed).sorted().map {
      ReleaseProblem("\($0)が一覧と項目の一方だけで翻訳対象になっている")
    }
  }

  @Sendable private static func pageAccount(_ subject: Subject) -> [ReleaseProblem] {
    let account = subject.issue.account
    let files = Set(subject.material.outcomes.map(\.page.file))
    return account.addsUp && files.count == account.total
      ? [] : [ReleaseProblem("ページ数の内訳が合計\(account.total)と一致しない")]
  }

  @Sendable private static func unmarkedPages(_ subject: Subject) -> [ReleaseProblem] {
    let masthead = subject.issue.masthead
    return subject.pages.filter { page in
      let text = String(decoding: page.bytes, as: UTF8.self)
      return text.contains("（案）</h1>") != masthead.isDraft || !text.contains(masthead.number)
    }.map { ReleaseProblem("題名の（案）の有無又は号数が違う", origin: .file($0.path)) }
  }

  @Sendable private static func simplifiedCharacters(_ subject: Subject) -> [ReleaseProblem] {
    let origins = TextOrigins(subject)
    return subject.shown.compactMap { shown in
      SimplifiedCharacters.first(in: shown.text).map { character in
        origins.problem(String(character), in: shown, says: "の日本語の部分に簡体字「\(character)」がある")
      }
    }
  }

  @Sendable private static func wrongEras(_ subject: Subject) -> [ReleaseProblem] {
    let origins = TextOrigins(subject)
    return subject.shown.flatMap { shown in
      EraYears.problems(in: shown.text, issued: subject.issue.masthead.issuedOn.year).map {
        origins.problem($0, in: shown, says: "の年「\($0)」の元号と西暦が合わない")
      }
    }
  }
}
