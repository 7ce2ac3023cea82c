extension Audience {
  func shows(_ content: SiteContent) -> Bool { self == .internal || !Self.withheld.contains(content) }

  private static let withheld = Set(AudienceRule.all.map(\.keeps))
}

/// What only the internal site has: a field of documents or issues, or a kind of page.
enum SiteContent: String, Hashable, Sendable, CaseIterable {
  case drafts, evidence, points, reasons, requests, mediaExcerpts, mediaIssues, tables
  case queuePage, needPage, internalActivities, remarks
}

/// A row of what the public site keeps back, and why. What no row names is public.
struct AudienceRule: Hashable, Sendable {
  let name: String
  let reason: String
  let keeps: SiteContent

  static let all = [
    AudienceRule(name: "drafts", reason: "送付前の案は変わることがある", keeps: .drafts),
    AudienceRule(name: "evidence", reason: "判定の根拠は、担当者が確かめるためのもの", keeps: .evidence),
    AudienceRule(name: "points", reason: "重要度と優先度は、翻訳の順を決める内部の目安", keeps: .points),
    AudienceRule(name: "reasons", reason: "掲載の理由は、月報の読者である自治体に宛てたもの", keeps: .reasons),
    AudienceRule(name: "requests", reason: "翻訳の希望と作業の状況は、関係者の間のこと", keeps: .requests),
    AudienceRule(name: "media excerpts", reason: "報道機関の記事の著作権", keeps: .mediaExcerpts),
    AudienceRule(name: "issues with media excerpts", reason: "号の全文も、報道機関の記事の抜粋を含む", keeps: .mediaIssues),
    AudienceRule(name: "tables of issues", reason: "表とJSONには、重要度と掲載の理由の欄がある", keeps: .tables),
    AudienceRule(name: "queue", reason: "翻訳の担当と納期は、関係者の間のこと", keeps: .queuePage),
    AudienceRule(name: "needs", reason: "相手都市の要望は、公表を前提に述べられたものではない", keeps: .needPage),
    AudienceRule(name: "activities", reason: "台帳で内部とした行", keeps: .internalActivities),
    AudienceRule(name: "remarks", reason: "不確かな点、出典、備考は担当者の覚え", keeps: .remarks),
  ]
}
