/// What somebody does, and by or from when: 加油站应在2019年6月30日前安装监控设备.
struct Deed: Hashable, Sendable {
  /// In Japanese; empty where the clause names nobody.
  var subject = ""
  var day: Horizon?
  var object: String
  var verb: String
  /// The Chinese verb.
  var zh: String
  /// 13万台: what is behind the object.
  var amount = ""

  /// オンライン監視設備の設置.
  var noun: String { object.isEmpty ? verb : object + amount + "の" + verb }

  /// 給油所は2019年6月30日までにオンライン監視設備を設置; without a subject it ends as a noun.
  var japanese: String {
    let day = day?.japanese ?? ""
    if subject.isEmpty { return day + noun }
    return subject + link + day + (object.isEmpty ? verb : object + amount + predicate)
  }

  /// を設置, の使用を禁止.
  private var predicate: String {
    let ban = "禁止"
    guard verb.hasSuffix(ban), verb != ban else { return "を" + Self.adverbial(verb) }
    return "の" + verb.dropLast(ban.count) + "を" + ban
  }

  /// 重点地域では…を実施, 企業は…を設置, 車両については…を設置: nothing does anything itself.
  private var link: String {
    if object.isEmpty { return "は" }
    if Self.things.contains(where: subject.hasSuffix) { return "については" }
    return Self.places.contains(where: subject.hasSuffix) ? "では" : "は"
  }

  private static let things = ["車", "車両", "機械", "ボイラー", "炉", "船舶", "設備", "施設"]

  private static let places = ["内", "以内", "区域", "地域", "市街地", "区", "全域", "市", "省", "現場"]

  /// 段階的な設置 is 段階的に設置 where an object stands before it.
  private static func adverbial(_ verb: String) -> String {
    verb.replacing("に基づく", with: "に基づき").replacing("な", with: "に").replacing("の", with: "に")
  }
}

extension Deed {
  /// 国三车辆自2019年7月1日起夜间禁入，12月31日起全天禁入: what happens to the same thing later in the same year; nil where the
  /// clauses are not alike.
  fileprivate func continuing(_ before: Deed) -> Deed? {
    guard object.isEmpty, before.object.isEmpty, let day, let later = day.inSameYear(as: before.day) else {
      return nil
    }
    var next = self
    next.subject = before.subject
    next.day = later
    return next
  }
}

extension Horizon {
  /// `12月31日から` behind `2019年7月1日から` is `2019年12月31日から`.
  fileprivate func inSameYear(as before: Horizon?) -> Horizon? {
    guard let before, let year = before.japanese.firstRange(of: "年"), !japanese.contains("年"),
      let earlier = Int(before.japanese[year.upperBound...].prefix { $0 != "月" }),
      let month = Int(japanese.prefix { $0 != "月" }), earlier < month
    else { return nil }
    var later = self
    later.japanese = before.japanese[..<year.upperBound] + japanese
    return later
  }
}

/// Reads a clause as a deed where every word of it is known.
struct DeedReader: Sendable {
  let titles: TitleTranslator

  private var clauses: ClauseReader { ClauseReader(titles: titles) }

  func deed(_ clause: String) -> Deed? {
    whole(clause) ?? Self.first(of: clause).flatMap(whole)
  }

  /// 安装监控设备并与平台联网: what stands before 并.
  private static func first(of clause: String) -> String? {
    guard let mark = clause.firstMatch(of: #/[^合一兼吞](并)(?![轨列行入网存])/#), !clause.hasPrefix("并") else {
      return nil
    }
    return String(clause[..<mark.1.startIndex])
  }

  private func whole(_ clause: String) -> Deed? {
    let text = Self.withoutOpening(clause)
    guard !Self.signsOfOther.contains(where: text.contains), let parts = parted(text) else { return nil }
    let subject = parts.subject.isEmpty ? "" : clauses.noun(parts.subject)
    guard let subject, parts.day == nil || !subject.isEmpty || parts.subject.isEmpty else { return nil }
    return act(Self.withoutModal(parts.rest)).map { deed in
      var deed = deed
      if !subject.isEmpty {
        guard deed.subject.isEmpty else { return nil }
        deed.subject = subject
      }
      deed.day = parts.day
      return deed
    } ?? nil
  }

  // MARK: Day and subject

  private func parted(_ text: String) -> (subject: String, day: Horizon?, rest: String)? {
    let characters = Array(text)
    for index in characters.indices where Self.beginsDay(characters, at: index) {
      guard let day = Horizon(String(characters[index...])),
        day.japanese.contains(where: { "年月日".contains($0) })
      else { continue }
      let before = Self.withoutModal(String(characters[..<index]), atEnd: true)
      return (before, day, day.rest)
    }
    if let mark = text.firstRange(of: "不得"), mark.lowerBound > text.startIndex {
      let subject = String(text[..<mark.lowerBound])
      return (subject, nil, String(text[mark.lowerBound...]))
    }
    return ("", nil, text)
  }

  private static func beginsDay(_ text: [Character], at index: Int) -> Bool {
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    if index > 0, isDigit(text[index - 1]) || "自到至".contains(text[index - 1]) { return false }
    if isDigit(text[index]) { return true }
    return "自到".contains(text[index]) && index + 1 < text.count && isDigit(text[index + 1])
  }

  // MARK: Verb and object

  /// 停止户外活动; 不得使用X; 完成 alone.
  private func act(_ text: String) -> Deed? {
    let isForbidden = text.hasPrefix("不得")
    let bare = isForbidden ? String(text.dropFirst(2)) : text
    if !isForbidden, let verb = titles.lexicon.clause(bare) { return Deed(object: "", verb: verb, zh: bare) }
    let (words, amount) = Self.counted(bare)
    guard var deed = clauses.parts(of: words), deed.object.first.map({ ("0"..."9").contains($0) }) != true
    else { return nil }
    deed.amount = amount
    if isForbidden {
      deed = Deed(subject: deed.subject, object: deed.noun, verb: "禁止", zh: "不得" + deed.zh)
    }
    return deed
  }

  /// 淘汰柴油货车13万辆: the words, and the number with its counter in Japanese.
  private static func counted(_ text: String) -> (String, String) {
    guard let mark = text.firstIndex(where: { ("0"..."9").contains($0) }), mark > text.startIndex else {
      return (text, "")
    }
    let rest = String(text[mark...])
    let bound = ["以上", "左右", "以内"].first(where: rest.hasSuffix) ?? ""
    guard let number = CountedNumber(String(rest.dropLast(bound.count))),
      let counter = number.counter(of: String(text[..<mark]))
    else { return (text, "") }
    return (String(text[..<mark]), number.digits + counter + (bound == "左右" ? "程度" : bound))
  }

  // MARK: Words around the deed

  private static func withoutOpening(_ clause: String) -> String {
    let text = clause.trimmingSpaces()
    return openings.first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) } ?? text
  }

  private static func withoutModal(_ text: String, atEnd: Bool = false) -> String {
    var text = text.trimmingSpaces()
    while let modal = modals.first(where: { atEnd ? text.hasSuffix($0) : text.hasPrefix($0) }) {
      text = String(atEnd ? text.dropLast(modal.count) : text.dropFirst(modal.count))
    }
    return text
  }

  private static let openings = ["并且", "并", "同时", "对此", "以及"]
  private static let modals = ["应当", "必须", "应", "须", "要", "一律", "全部", "逐步", "原则上", "力争", "在", "于", "均"]
  /// What a clause is that says something else than what is done.
  private static let signsOfOther = ["没有", "未", "？", "如果", "已", "比例", "可以", "是否", "情况"]
}

extension DeedReader {
  /// The same of a paragraph below a heading: 非道路移动机械。2019年6月底前完成编码登记 is about these machines.
  func deeds(in text: String, under topic: String) -> [Deed] {
    let whose = actor(topic) ?? ""
    return deeds(in: text).map { deed in
      guard deed.subject.isEmpty, deed.day != nil else { return deed }
      var deed = deed
      deed.subject = whose
      return deed
    }
  }

  /// Of a paragraph, sentence by sentence. Behind a clause that cannot be told, or a condition, nothing of its sentence is: who does
  /// it, or when, might stand there.
  func deeds(in text: String) -> [Deed] {
    text.split { "。；;\n".contains($0) }.flatMap { deeds(ofSentence: String($0)) }
  }

  private func deeds(ofSentence sentence: String) -> [Deed] {
    var found: [Deed] = []
    var day: Horizon?
    var whose = ""
    let cut = sentence.split { "，,".contains($0) }.map { String($0).trimmingSpaces() }
    for (index, clause) in cut.enumerated() {
      if let horizon = Horizon(clause), horizon.rest.isEmpty {
        day = horizon
        continue
      }
      guard !Self.isCondition(clause) else { break }
      if index == 0, cut.count > 1, let subject = actor(clause) {
        whose = subject
        continue
      }
      guard var deed = deed(clause) else { break }
      deed.day = deed.day ?? day
      if deed.subject.isEmpty { deed.subject = whose }
      if deed.subject.isEmpty, let before = found.last, !before.subject.isEmpty {
        guard let next = deed.continuing(before) else { break }
        deed = next
      }
      found.append(deed)
    }
    return found
  }

  /// 青山区的石化企业 before its comma: those of whom the sentence speaks.
  func actor(_ clause: String) -> String? {
    Self.actors.contains(where: clause.hasSuffix) ? clauses.noun(clause) : nil
  }

  private static let actors = [
    "企业", "单位", "加油站", "项目", "锅炉", "车辆", "机械", "船舶", "工地", "机构", "城市", "市", "区", "县",
  ]

  private static func isCondition(_ clause: String) -> Bool {
    ["的", "时", "期间", "外", "后"].contains(where: clause.hasSuffix)
      || ["对", "除", "如", "若", "未"].contains(where: clause.hasPrefix)
  }
}
