/// `review.csv`: everything that an analyst needs to decide on a document; the columns at the left are hers.
struct ReviewTable {
  /// A column and how it is filled. The empty ones are for the analyst.
  struct Column {
    let name: String
    let cell: (Row) -> CSVCell
  }

  /// What a row is made from.
  struct Row {
    var entry: IssueEntry
    /// 掲載, 追補 or 日付なし.
    var state: String
    var number: String
    var headline: String
    var findings: [Finding]
  }

  let names: Names

  /// Documents, then the pages that gave none.
  func bytes(_ rows: [Row], pages: [ReviewPages.Page]) -> [UInt8] {
    let columns = decisions + facts + tags + origins
    let documents = rows.map { row in columns.map { $0.cell(row) } }
    let others = pages.map { page in
      let cells = cells(of: page)
      return columns.map { cells[$0.name] ?? "" }
    }
    return CSVWriter.bytes(header: columns.map(\.name), rows: documents + others)
  }

  /// By name of the column.
  private func cells(of page: ReviewPages.Page) -> [String: CSVCell] {
    let outcome = page.outcome
    return [
      "状態": .text("要確認"), "原題": .text(outcome.title), "発出機関": .text(outcome.issuer),
      "文書番号": .text(outcome.documentNumber), "ファイル": .text(outcome.page.file),
      DatedFact.Kind.publication.japanese: .text(outcome.publishedOn?.description ?? ""),
      "指摘": .text(Self.sentences(page.findings)),
    ]
  }

  private static func sentences(_ findings: [Finding]) -> String {
    findings.sorted().map { "\($0.severity.word(.japanese))：\($0.message(.japanese))" }
      .joined(separator: "\n")
  }

  private var decisions: [Column] {
    [
      Column(name: "採否") { _ in "" }, Column(name: "日本語見出し（修正）") { _ in "" },
      Column(name: "概要") { _ in "" }, Column(name: "メモ") { _ in "" },
      Column(name: "ID") { .text($0.entry.id) }, Column(name: "状態") { .text($0.state) },
      Column(name: "項目番号") { .text($0.number) }, Column(name: "見出し（自動作成・未確認）") { .text($0.headline) },
    ]
  }

  private var facts: [Column] {
    [
      Column(name: "原題") { .text($0.entry.item.title?.value ?? "") },
      Column(name: "発出機関") { .text(bodies($0.entry.item)) },
      Column(name: "文書番号") { .text($0.entry.item.documentNumber?.value ?? "") },
      Self.date(.publication), Self.date(.adoption), Self.date(.inForce),
      Self.date(.commentDeadline), Self.date(.signature), Self.date(.expiry),
      Column(name: "種類") {
        .text(names.type($0.entry.tagged.documentType.code)?.ja ?? $0.entry.tagged.documentType.code)
      },
    ]
  }

  /// With those whose document is passed on.
  private func bodies(_ item: Item) -> String {
    let issuers = item.issuers.map(\.value).joined(separator: "、")
    let forwarded = (item.forwarded ?? []).map(\.value).joined(separator: "、")
    return forwarded.isEmpty ? issuers : "\(issuers)（転送元：\(forwarded)）"
  }

  private static func date(_ kind: DatedFact.Kind) -> Column {
    Column(name: kind.japanese) { .text($0.entry.item.date(kind)?.description ?? "") }
  }

  private var tags: [Column] {
    [
      Column(name: "分野") { row in
        .text(row.entry.tagged.topics.map { "\(names.topic($0.code))（\($0.score)点）" }.joined(separator: "、"))
      },
      Column(name: "地域") { row in .text(row.entry.tagged.places.map(place).joined(separator: "、")) },
      Column(name: "重要度") { .number($0.entry.tagged.importance.points) },
      Column(name: "重要度の内訳") { row in
        .text(row.entry.tagged.importance.terms.map { "\($0.note)（\($0.points)点）" }.joined(separator: "、"))
      },
      Column(name: "翻訳優先度") { .text($0.entry.tagged.importance.priority?.rawValue ?? "") },
      Column(name: "文字数") { .number($0.entry.tagged.characters) },
      Column(name: "根拠（why）") { .text(Why(names: names).lines(of: $0.entry).joined(separator: "\n")) },
    ]
  }

  private func place(_ tag: PlaceTag) -> String {
    names.place(tag.code) + "（\(tag.role.japanese)\(tag.isDoubtful ? "、要確認" : "")）"
  }

  private var origins: [Column] {
    [
      Column(name: "指摘") { .text(Self.sentences($0.findings)) },
      Column(name: "同じ文書のページ") { row in
        .text(
          row.entry.entry.members.map { "\($0.key)（\($0.relation.japanese)：\($0.japaneseRule)）" }.joined(
            separator: "\n"))
      },
      Column(name: "ファイル") { .text($0.entry.item.page.file) },
      Column(name: "URL") { .text($0.entry.item.url?.text ?? "") },
    ]
  }
}
