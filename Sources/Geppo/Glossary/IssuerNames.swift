/// Names of issuing bodies in full. Sites write 市政府办公厅 of the place they speak for, and mirrors write in traditional
/// characters: both are brought to the name in `glossary/bodies.csv`, or else to place and official ending.
struct IssuerNames: Sendable {
  /// A word that stands for the place of the site.
  struct Opening: Sendable {
    let word: String
    /// Words that begin so and name no place.
    let exceptions: [String]
    let reason: String
  }

  static let openings = [
    Opening(
      word: "市", exceptions: ["市场", "市容", "市政工程", "市政管理", "市政局", "市政公用", "市政园林"],
      reason: "市环境保护局 on the site of 西安市; 市场监督管理局 is an office for markets"),
    Opening(word: "省", exceptions: [], reason: "省生态环境厅 on the sites of 江苏省 and of its cities"),
    Opening(word: "自治区", exceptions: [], reason: "自治区生态环境厅 on the sites of 广西壮族自治区"),
    Opening(word: "县", exceptions: [], reason: "县政府 on the site of a county"),
  ]

  /// The short form of what follows the place, and the official one.
  struct Ending: Sendable {
    let short: String
    let full: String
  }

  static let endings = [
    Ending(short: "政府", full: "人民政府"), Ending(short: "政府办公厅", full: "人民政府办公厅"),
    Ending(short: "政府办公室", full: "人民政府办公室"), Ending(short: "政府办", full: "人民政府办公室"),
    Ending(short: "人大常委会", full: "人民代表大会常务委员会"), Ending(short: "环保局", full: "环境保护局"),
    Ending(short: "环保厅", full: "环境保护厅"), Ending(short: "发展改革委", full: "发展和改革委员会"),
    Ending(short: "发改委", full: "发展和改革委员会"), Ending(short: "科委", full: "科学技术委员会"),
    Ending(short: "经济信息化委", full: "经济和信息化委员会"), Ending(short: "经信委", full: "经济和信息化委员会"),
    Ending(short: "交通委", full: "交通委员会"), Ending(short: "住房城乡建设委", full: "住房和城乡建设委员会"),
    Ending(short: "住建委", full: "住房和城乡建设委员会"), Ending(short: "住建局", full: "住房和城乡建设局"),
    Ending(short: "工信局", full: "工业和信息化局"), Ending(short: "工信厅", full: "工业和信息化厅"),
    Ending(short: "市场监管局", full: "市场监督管理局"),
  ]

  /// The tables that it knows names from.
  static let tables = [Glossary.Path.bodies, Glossary.Path.regions]

  private let glossary: Glossary
  /// By name and by other name.
  private let listed: [String: String]

  init(_ glossary: Glossary) {
    self.glossary = glossary
    let names = glossary.bodies.flatMap { body in ([body.zh] + body.aliases).map { ($0, body.zh) } }
    listed = Dictionary(names) { first, _ in first }
  }

  /// The name in full on a site that speaks for a place; nil when it is full already, or when nobody can tell.
  func full(_ name: String, at adcode: String) -> String? {
    let simplified = Folding.simplified(name)
    if let full = withPlace(simplified, at: adcode) { return full }
    return simplified == name ? nil : listed[simplified] ?? simplified
  }

  private func withPlace(_ name: String, at adcode: String) -> String? {
    guard let opening = Self.openings.first(where: { name.hasPrefix($0.word) }),
      !opening.exceptions.contains(where: name.hasPrefix),
      let place = place(endingIn: opening.word, at: adcode)
    else { return nil }
    let office = String(name.dropFirst(opening.word.count))
    guard !office.isEmpty else { return nil }
    let official = place + (Self.endings.first { $0.short == office }?.full ?? office)
    return listed[place + office] ?? listed[official] ?? official
  }

  /// The nearest place of that kind: the place itself, else what lies above it.
  private func place(endingIn word: String, at adcode: String) -> String? {
    let places = [glossary.region(adcode)].compactMap { $0 } + glossary.ancestors(of: adcode)
    return places.first { $0.zh.hasSuffix(word) }?.zh
  }
}
