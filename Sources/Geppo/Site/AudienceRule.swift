extension Audience {
  func shows(_ content: SiteContent) -> Bool { self == .internal || !Self.withheld.contains(content) }

  private static let withheld = Set(AudienceRule.all.map(\.keeps))
}

/// What only the internal site has and is no part of an issue: what of an issue is public, the 公開版 decides, from which the public
/// site is made.
enum SiteContent: String, Hashable, Sendable, CaseIterable {
  case drafts, evidence, queuePage, needPage, internalActivities, remarks, taggingNotes, partnershipContent
}

/// A row of what the public site keeps back, and why. What no row names is public.
struct AudienceRule: Hashable, Sendable {
  let name: String
  let reason: String
  let keeps: SiteContent

  static let all = [
    AudienceRule(name: "drafts", reason: "送付前の案は変わることがある", keeps: .drafts),
    AudienceRule(name: "evidence", reason: "判定の根拠は、担当者が確かめるためのもの", keeps: .evidence),
    AudienceRule(name: "queue", reason: "翻訳の担当と納期は、関係者の間のこと", keeps: .queuePage),
    AudienceRule(name: "needs", reason: "相手都市の要望は、公表を前提に述べられたものではない", keeps: .needPage),
    AudienceRule(name: "activities", reason: "台帳で内部とした行", keeps: .internalActivities),
    AudienceRule(name: "notes on tagging", reason: "分野の説明の2文目からは、分野を付ける担当者のためのもの", keeps: .taggingNotes),
    AudienceRule(
      name: "content of partnerships", reason: "協力の内容の欄は、内部とした活動も数えた担当者の覚え。公開用には分野と年度だけを載せる",
      keeps: .partnershipContent),
    AudienceRule(name: "remarks", reason: "不確かな点、出典、備考は担当者の覚え", keeps: .remarks),
  ]
}
