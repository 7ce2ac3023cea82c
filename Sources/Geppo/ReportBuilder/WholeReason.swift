/// Why the 全体版 holds an item, in one plain sentence.
struct WholeReason {
  let atlas: Atlas
  let recipients: [Recipient]

  func sentence(for scope: Scope) -> String {
    let topic = cooperation(scope).map { "協力分野（\($0)）に当た" }
    let rank = scope.highRank.map { "重要度が高い（優先度\($0.japanese)）" }
    let named = recipients.map(\.municipality).filter { scope.named.contains($0.code) }.map(\.ja)
    let naming = named.isEmpty ? nil : named.joined(separator: "、") + "の名が本文に挙が"
    let reasons = [naming, place(scope) + "の動向であ", topic, rank].compactMap(\.self)
    // All but the last go on: 動向であり、…に当たり、重要度が高いため。
    let last = reasons[reasons.count - 1]
    let ending = last == rank ? "ため。" : "るため。"
    return reasons.dropLast().map { $0 + "り、" }.joined() + last + ending
  }

  private func place(_ scope: Scope) -> String {
    if scope.isNational, case .central = scope.home { return "国" }
    if case .group(let group) = scope.home { return "重点地域（\(atlas.names.place(group))）" }
    let codes = scope.issuing + scope.subjects
    let near = recipients.filter {
      EditionRule.sentence(for: scope, to: $0, from: EditionRule.ofPlace) != nil
    }
    guard let code = codes.lazy.compactMap(atlas.listedPlace(holding:)).first else {
      return "月報の対象分野"
    }
    let name = atlas.names.place(code)
    guard !near.isEmpty else { return "協力対象地域（\(name)）" }
    return near.map(\.municipality.ja).joined(separator: "、") + "の協力先に関係する\(name)"
  }

  /// The first topic on which somebody who is told of the item works with the place.
  private func cooperation(_ scope: Scope) -> String? {
    let topics = scope.topics.filter { topic in
      recipients.contains { recipient in
        isTold(recipient, of: scope) && recipient.topics.values.contains { $0.contains(topic) }
      }
    }
    return topics.first.map { String(atlas.names.topic($0).prefix { $0 != "（" }) }
  }

  private func isTold(_ recipient: Recipient, of scope: Scope) -> Bool {
    scope.isNational || EditionRule.sentence(for: scope, to: recipient, from: EditionRule.all) != nil
  }
}
