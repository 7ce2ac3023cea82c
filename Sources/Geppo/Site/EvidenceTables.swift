/// For the office: why a document is in the bulletin and has its tags, and where the words stand.
struct EvidenceTables {
  let stock: SiteStock

  /// None for readers who do not get them.
  func all(_ document: SiteDocument) -> [SiteTable] {
    guard let details = document.details else { return [] }
    return weighing(document, details)
      + (details.tagged.map { [topics($0), places($0)] } ?? [])
      .filter { !$0.rows.isEmpty }
  }

  private func weighing(_ document: SiteDocument, _ details: DocumentDetails) -> [SiteTable] {
    var rows: [[SiteTable.Cell]] = []
    let add = { (label: String, text: String) in
      if !text.isEmpty { rows.append([.text(label), .text(text)]) }
    }
    add("掲載の理由", document.why)
    add("優先度", document.priority)
    add("重要度", "\(document.points)点")
    add(
      "重要度の内訳",
      (details.tagged?.importance.terms ?? []).map { "\($0.note)（\($0.points)点）" }.joined(separator: "、"))
    add("保存したページ", details.file)
    if let state = details.translation {
      add("翻訳の状況", state.status.japanese)
      add("翻訳を希望した自治体", state.requestedBy)
      add("訳者", state.translator)
      add("校閲者", state.reviewer)
      add("納期", state.due)
    }
    return [SiteTable(heading: "掲載と翻訳の判断（関係者限り）", columns: ["項目", "内容"], rows: rows)]
  }

  private func topics(_ tagged: TaggedItem) -> SiteTable {
    SiteTable(
      heading: "分野の根拠（関係者限り）", columns: Self.columns,
      rows: tagged.topics.flatMap { topic in
        topic.evidence.map { row("\(stock.names.topic(topic.code))（\(topic.score)点）", $0) }
      })
  }

  private func places(_ tagged: TaggedItem) -> SiteTable {
    SiteTable(
      heading: "地域の根拠（関係者限り）", columns: Self.columns,
      rows: tagged.places.filter { $0.role != .mentioned }.flatMap { place in
        place.evidence.map { row(stock.names.place(place.code), $0) }
      })
  }

  private static let columns = ["判定", "規則", "原文の言葉", "ファイルと行"]

  private func row(_ verdict: String, _ evidence: Evidence) -> [SiteTable.Cell] {
    [
      .text(verdict), .text(RuleNames.shown(evidence.rule, .japanese)), .chinese(evidence.words),
      .text("\(evidence.location)"),
    ]
  }
}
