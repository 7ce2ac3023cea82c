extension SearchResult {
  /// One value with the hits, sorted as they are shown.
  package func json() throws -> [UInt8] {
    try FoundDocuments(total: total, documents: hits.map(\.found)).json()
  }

  /// A table that Excel opens.
  package func csv() -> [UInt8] {
    let rows = hits.map { hit -> [CSVCell] in
      let document = hit.document
      let match = hit.matches.first
      return [
        document.id, document.month.description, hit.state(.japanese),
        document.publishedOn?.description ?? "",
        document[.title], document[.headline], document[.issuer], document[.number], hit.type,
        hit.topics.joined(separator: "、"), hit.places.joined(separator: "、"), document.source,
        document.file, document.url, match?.plain ?? "",
      ].map(CSVCell.text)
    }
    return CSVWriter.bytes(
      header: [
        "整理番号", "対象月", "状態", "公表日", "原題", "見出し", "発出機関", "文書番号", "種類", "分野", "対象地域", "情報源", "ファイル",
        "掲載URL", "一致箇所",
      ], rows: rows)
  }
}

extension SearchHit {
  fileprivate var found: FoundDocument {
    FoundDocument(
      id: document.id, month: document.month, state: document.standing, sentOn: sentOn,
      isWithdrawn: isWithdrawn ? true : nil,
      publishedOn: document.publishedOn, title: document[.title], headline: document[.headline],
      issuer: document[.issuer], number: document[.number], type: document.type, topics: document.topics,
      places: document.places, source: document.source, file: document.file, url: document.url,
      matchedField: matches.first?.field, match: matches.first?.plain ?? "")
  }
}
