/// A field that is right or wrong.
struct ScoredField: Sendable {
  /// As the files of answers and predictions name it.
  let name: String
  let title: Wording
  let gold: @Sendable (GoldPage) -> String?
  let read: @Sendable (PagePrediction) -> String

  static let all = [
    ScoredField(
      name: "title", title: Wording(english: "title", japanese: "題名"), gold: { $0.title }, read: { $0.title }),
    ScoredField(
      name: "date", title: Wording(english: "date", japanese: "公表日"), gold: { $0.date }, read: { $0.date }),
    ScoredField(
      name: "date_adopted", title: Wording(english: "adopted", japanese: "成文日"), gold: { $0.dateAdopted },
      read: { $0.dateAdopted }),
    ScoredField(
      name: "issuer", title: Wording(english: "issuer", japanese: "発出機関"), gold: { $0.issuer },
      read: { $0.issuer }),
    ScoredField(
      name: "doc_number", title: Wording(english: "number", japanese: "文号"), gold: { $0.docNumber },
      read: { $0.docNumber }),
    ScoredField(
      name: "index_number", title: Wording(english: "index no.", japanese: "索引号"),
      gold: { $0.indexNumber }, read: { $0.indexNumber }),
    ScoredField(
      name: "subject", title: Wording(english: "subject", japanese: "主題分類"), gold: { $0.subject },
      read: { $0.subject }),
  ]
}
