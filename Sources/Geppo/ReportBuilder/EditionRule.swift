/// A rule that puts an item into a municipality's edition, and the sentence that says so.
/// The first that answers is printed.
struct EditionRule: Sendable {
  let name: String
  let reason: String
  let sentence: @Sendable (Scope, Recipient) -> String?

  /// The rules that look at the place; an item that they choose is 関係自治体 for its readers.
  static let ofPlace = [
    EditionRule(name: "partner", reason: "協力先、又はその中の地域の文書") { scope, recipient in
      connection(scope, recipient) { place, partner, names in
        guard names.isWithin(place, partner) else { return nil }
        let (whole, part) = (names.place(partner), names.place(place))
        return part.hasPrefix(whole) ? part : whole + "の" + part
      }
    },
    EditionRule(name: "province of a partner", reason: "協力先の市を管轄する省の文書") { scope, recipient in
      connection(scope, recipient) { place, partner, names in
        guard place != "CN", names.isWithin(partner, place) else { return nil }
        return names.place(partner) + "を管轄する" + names.place(place)
      }
    },
  ]

  static let all =
    ofPlace + [
      EditionRule(name: "key region of a partner", reason: "協力先を含む重点地域の動向") { scope, recipient in
        guard case .group(let group) = scope.home, let partner = recipient.partner(in: group) else {
          return nil
        }
        let names = recipient.atlas.names
        return "協力先の\(names.place(partner))を含む重点地域（\(names.place(group))）の動向であるため。"
      },
      EditionRule(name: "national, topic of cooperation", reason: "協力分野に当たる国の文書") { scope, recipient in
        guard scope.isNational, !isOfForeignRegion(scope, recipient),
          let match = recipient.cooperation(on: scope.topics)
        else { return nil }
        let names = recipient.atlas.names
        let partners = match.partners.map(names.place).joined(separator: "、")
        return "国の動向のうち、\(partners)との協力分野（\(names.topic(match.topic))）に当たるため。"
      },
    ]

  /// Of a key region that holds no partner: it is told of only where it is among the most important of all.
  private static func isOfForeignRegion(_ scope: Scope, _ recipient: Recipient) -> Bool {
    guard case .group(let group) = scope.home else { return false }
    return recipient.partner(in: group) == nil
  }

  /// Printed for national items of the highest importance of the month, which every municipality gets: those that are worth a
  /// full translation, and others.
  static let nationalHighlights = ["国の動向のうち、重要度が高いため。", "国の主な動向であるため。"]

  static func nationalHighlight(_ scope: Scope) -> String {
    nationalHighlights[scope.highRank == nil ? 1 : 0]
  }

  /// Whom the text names is told so first, whatever else connects it with the document.
  static func sentence(for scope: Scope, to recipient: Recipient, from rules: [EditionRule]) -> String? {
    let reason = rules.lazy.compactMap { $0.sentence(scope, recipient) }.first
    let municipality = recipient.municipality
    guard scope.named.contains(municipality.code) else { return reason }
    return reason.map { "本文に\(municipality.ja)の名が挙がっている。\($0)" } ?? "本文に\(municipality.ja)の名が挙がっているため。"
  }

  /// Looks for a place of the item that `named` connects with a partner.
  private static func connection(
    _ scope: Scope, _ recipient: Recipient,
    named: (_ place: String, _ partner: String, Names) -> String?
  ) -> String? {
    let names = recipient.atlas.names
    for (places, verb) in [(scope.issuing, "が発出した"), (scope.subjects, "を対象とする")] {
      for partner in recipient.municipality.partners {
        guard let place = places.compactMap({ named($0, partner, names) }).first else { continue }
        return place + verb + "文書であるため。\(names.place(partner))は\(recipient.municipality.ja)の協力先"
          + recipient.cooperation(with: partner) + "。"
      }
    }
    return nil
  }
}
