/// A document by what others say of it: its title, and number and issuers where they are told.
struct OriginalName: Hashable, Sendable {
  /// `TitleSense.core` of its title.
  var core: String
  var role: TitleRole
  var number: String?
  /// Folded.
  var issuers: [String]

  init(title: String, number: String?, issuers: [String]) {
    let sense = TitleSense(title)
    core = sense.core
    role = sense.role
    self.number = number
    self.issuers = issuers.map(Folding.key)
  }

  /// Whether two pages may speak of one document.
  func mayBe(_ other: OriginalName) -> Bool {
    if let number, let another = other.number {
      guard number == another else { return false }
      if OriginalName.isTelling(number) { return true }
    }
    return core == other.core && role == other.role
      && !IssuerLikeness.contradicts(issuers, other.issuers)
  }

  /// Takes over what only the other page tells.
  mutating func learn(from other: OriginalName) {
    number = number ?? other.number
    if issuers.isEmpty { issuers = other.issuers }
  }

  /// 国发〔2018〕22号 is the number of one document, 公告2018年第4号 one of every ministry.
  static func isTelling(_ number: String) -> Bool {
    DocumentNumber.parse(number).map { $0.form == .bracketed && !$0.code.isEmpty } ?? false
  }

  // MARK: In the journal

  /// `original:<core>:<role>:<number>:<issuers>`, by which other reports of the document are known.
  var subject: String {
    ReviewTask.original.subject(
      [core, role.rawValue, number ?? "", issuers.joined(separator: ",")].joined(separator: ":"))
  }

  /// Nil for what is no subject of an original.
  init?(subject: String) {
    guard ReviewTask(of: subject) == .original else { return nil }
    let parts = subject.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let role = TitleRole(rawValue: parts[2]) else { return nil }
    core = parts[1]
    self.role = role
    number = parts[3].isEmpty ? nil : parts[3]
    issuers = parts[4].split(separator: ",").map(String.init)
  }
}
