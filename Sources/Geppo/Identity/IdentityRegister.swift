/// A document that asks for its id.
struct IdentityRequest: Hashable, Sendable {
  /// The month that counts the number, should it need a new one.
  var month: Month
  /// By what a known document may be found.
  var anchors: Anchors
  /// What is kept with a new id: of these what does not depend on the run that gives it.
  var lasting: Anchors
  /// As a finding names it.
  var title: String
  var location: Location

  init(month: Month, anchors: Anchors, lasting: Anchors? = nil, title: String, location: Location) {
    self.month = month
    self.anchors = anchors
    self.lasting = lasting ?? anchors
    self.title = title
    self.location = location
  }
}

/// The ids of a run's documents.
struct IdentityBinding: Hashable, Sendable {
  /// One for each request, in the same order.
  var ids: [String]
  /// Ids given out for the first time: they go into the journal.
  var given: [GivenIdentity]
  var findings: [Finding]
}

/// All ids ever given. A document keeps its id by the surest anchor that names it; where two known documents
/// could be meant it gets a new one and a finding, never a guess.
///
/// New numbers follow the order of the requests: whoever asks sorts them by what later pages do not change.
struct IdentityRegister: Sendable {
  private let known: [GivenIdentity]
  /// Anchors of one kind and value → positions in `known`.
  private let byAnchor: [Anchors.Kind: [String: [Int]]]

  /// From the ids of the journal, in their order; of two lines with one id the first stands.
  init(_ given: [GivenIdentity]) {
    var seen: Set<String> = []
    let known = given.filter { seen.insert($0.id).inserted }
    var byAnchor: [Anchors.Kind: [String: [Int]]] = [:]
    for (position, identity) in known.enumerated() {
      for kind in Anchors.Kind.allCases {
        for value in identity.anchors.values(kind) {
          byAnchor[kind, default: [:]][value, default: []].append(position)
        }
      }
    }
    self.known = known
    self.byAnchor = byAnchor
  }

  func bind(_ requests: [IdentityRequest]) -> IdentityBinding {
    var round = Round(requests: requests)
    settle(&round) { same($0.lasting) }
    for kind in Anchors.Kind.allCases where kind != .title {
      for isEqual in [true, false] {
        settle(&round) { request in
          candidates(request.anchors, kind: kind, isEqual: isEqual).filter {
            kind != .url || known[$0].anchors.mayStandAgain(as: request.anchors)
          }
        }
      }
    }
    settle(&round) { request in
      titled(request.anchors).filter { Self.agree(known[$0].anchors, request.anchors) }
    }
    doubt(&round)
    return binding(of: round)
  }

  /// What is settled so far.
  private struct Round {
    enum Outcome { case open, known(Int), ambiguous([Int]) }

    let requests: [IdentityRequest]
    var outcomes: [Outcome]
    var taken: Set<Int> = []

    init(requests: [IdentityRequest]) {
      self.requests = requests
      outcomes = requests.map { _ in .open }
    }
  }

  /// One pass over the open requests. An id that is taken is no candidate any more.
  private func settle(_ round: inout Round, by candidates: (IdentityRequest) -> [Int]) {
    for (position, request) in round.requests.enumerated() {
      guard case .open = round.outcomes[position] else { continue }
      let free = candidates(request).filter { !round.taken.contains($0) }
      if free.count == 1 {
        round.outcomes[position] = .known(free[0])
        round.taken.insert(free[0])
      } else if free.count > 1 {
        round.outcomes[position] = .ambiguous(free)
      }
    }
  }

  /// A document of the same title, issuer or day of which differ, or one whose address shows another title now, may be the
  /// one or another: never a guess.
  private func doubt(_ round: inout Round) {
    for (position, request) in round.requests.enumerated() {
      guard case .open = round.outcomes[position] else { continue }
      let likely = Set(titled(request.anchors) + addressed(request.anchors)).sorted()
      let free = likely.filter { !round.taken.contains($0) }
      if !free.isEmpty { round.outcomes[position] = .ambiguous(free) }
    }
  }

  /// Known documents of one of the addresses, but for those with another number.
  private func addressed(_ anchors: Anchors) -> [Int] {
    anchors.urls.flatMap { byAnchor[.url]?[$0] ?? [] }.filter {
      !known[$0].anchors.hasOtherNumber(than: anchors)
    }
  }

  /// Known documents of the title, but for those with another number.
  private func titled(_ anchors: Anchors) -> [Int] {
    guard !anchors.title.isEmpty else { return [] }
    return (byAnchor[.title]?[anchors.title] ?? []).filter {
      let number = known[$0].anchors.documentNumberAndIssuer
      return [number, anchors.documentNumberAndIssuer].contains("")
        || number == anchors.documentNumberAndIssuer
    }
  }

  /// Whether issuer and day of two documents with one title are the same.
  private static func agree(_ one: Anchors, _ other: Anchors) -> Bool {
    one.day == other.day
      && !IssuerLikeness.contradicts([one.issuer].compactMap(\.self), [other.issuer].compactMap(\.self))
  }

  /// The ids that were given to exactly these anchors, so that a run finds again what it gave before.
  private func same(_ anchors: Anchors) -> [Int] {
    let kind = Anchors.Kind.allCases.first { !anchors.values($0).isEmpty }
    guard let kind, let value = anchors.values(kind).first else { return [] }
    return (byAnchor[kind]?[value] ?? []).filter { known[$0].anchors.isSame(as: anchors) }.prefix(1).map(
      \.self)
  }

  /// Known documents that share anchors of a kind: of several, the one that shares all that the others do and more.
  private func candidates(_ anchors: Anchors, kind: Anchors.Kind, isEqual: Bool) -> [Int] {
    let wanted = Set(anchors.values(kind))
    let positions = Set(wanted.flatMap { byAnchor[kind]?[$0] ?? [] }).sorted()
    let shared = positions.map { (position: $0, values: wanted.intersection(known[$0].anchors.values(kind))) }
    if isEqual {
      return positions.filter { Set(known[$0].anchors.values(kind)) == wanted }
    }
    let best = shared.first { one in
      shared.allSatisfy { $0.position == one.position || one.values.isStrictSuperset(of: $0.values) }
    }
    return best.map { [$0.position] } ?? positions
  }

  private func binding(of round: Round) -> IdentityBinding {
    var binding = IdentityBinding(ids: [], given: [], findings: [])
    var numbers = NumberSeries(known.map(\.id))
    for (request, outcome) in zip(round.requests, round.outcomes) {
      let identity: GivenIdentity
      switch outcome {
      case .known(let position): identity = known[position]
      case .open: identity = numbers.next(request, couldBe: [])
      case .ambiguous(let positions):
        identity = numbers.next(request, couldBe: positions.map { known[$0].id })
      }
      if case .known = outcome {} else { binding.given.append(identity) }
      binding.ids.append(identity.id)
      // Told by every run until a person decides, not only by the one that gave the id.
      guard !identity.couldBe.isEmpty else { continue }
      let others = identity.couldBe.joined(separator: ", ")
      binding.findings.append(Finding(.ambiguousIdentity, request.location, request.title, others))
    }
    return binding
  }
}

extension Anchors {
  /// The day counts where both note one.
  fileprivate func isSame(as other: Anchors) -> Bool {
    pageHashes == other.pageHashes && urls == other.urls
      && documentNumberAndIssuer == other.documentNumberAndIssuer && title == other.title
      && (day == nil || other.day == nil || day == other.day)
  }
}

/// The numbers of each month: `2018-12-0001`, `2018-12-0002` …
private struct NumberSeries {
  private var last: [Month: Int] = [:]

  init(_ ids: [String]) {
    for id in ids {
      guard let id = NumberedID(id) else { continue }
      last[id.month] = max(last[id.month] ?? 0, id.number)
    }
  }

  mutating func next(_ request: IdentityRequest, couldBe: [String]) -> GivenIdentity {
    let number = (last[request.month] ?? 0) + 1
    last[request.month] = number
    let digits = String(number)
    let id = "\(request.month)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    return GivenIdentity(id: id, month: request.month, anchors: request.lasting, couldBe: couldBe)
  }
}
