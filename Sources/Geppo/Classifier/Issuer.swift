/// Who issued a document: the place it governs, and what it is there.
struct Issuer: Hashable, Sendable {
  enum Kind: Int, Hashable, Sendable, Comparable {
    /// National People's Congress, Communist Party centre, State Council.
    case centre
    case ministry
    /// The government or people's congress of a province, city or county.
    case government
    /// An office of one.
    case bureau

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var place: String
  var kind: Kind
  var evidence: Evidence
}

/// The issuers of one document.
struct Issuers: Hashable, Sendable {
  /// From the first mark of the document that names any.
  var all: [Issuer]
  /// From the prefix of the document number, which may also decide between places.
  var byNumber: [Issuer]

  /// The highest of them.
  var kind: Kind? { all.map(\.kind).min() }
  typealias Kind = Issuer.Kind
}

extension Issuer.Kind {
  init(_ body: IssuingBody) {
    if body.adcode == "CN" {
      self = body.rank <= 1 ? .centre : .ministry
    } else {
      self.init(localName: body.zh)
    }
  }

  /// Of a body that the glossary does not list: 政府 and 人大 govern, the others are offices of theirs.
  init(localName name: String) {
    let governs = ["政府", "人民代表大会", "人大"].contains { name.contains($0) }
    self = governs ? .government : .bureau
  }
}
