/// A word of a title, as a draft of its Japanese takes it.
struct TitleToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// The name of a place.
    case place
    /// A run of Chinese characters that no table has, in Japanese characters.
    case unknown
    /// Digits, Latin letters, brackets.
    case sign
    /// A document in 《》, with the quotation marks that it gets.
    case quoted
  }

  var zh: String
  /// What stands for it where it is no verb.
  var ja: String
  var kind: Kind
  /// The noun of the verb that it is before an object: 強化 of 加强.
  var verb: String?
  /// How it describes the verb behind it: 一層の of 进一步.
  var adverb: String?
  /// A table has it as a noun, too: 使用, 建设.
  var isNoun = true

  static func quoted(_ zh: String, _ ja: String) -> TitleToken { TitleToken(zh: zh, ja: ja, kind: .quoted) }

  var isParticle: Bool { Self.particles.contains(zh) }

  /// 3件の.
  var isNumber: Bool { ja.first.map { ("0"..."9").contains($0) } ?? false }

  /// Between two nouns, or behind one.
  private static let particles: Set = ["的", "和", "及", "与", "、", "，", "或", "暨", "之", "以及", "及其", "）", "等"]
}

/// Cuts a title into words: as few unknown characters as possible, then as few words, the longest first.
struct TitleSegmenter: Sendable {
  let lexicon: TitleLexicon

  private static let costOfUnknown = 3

  private struct Best {
    var cost: Int
    var token: TitleToken?
    var length = 0
  }

  func tokens(_ text: String) -> [TitleToken] {
    let text = Array(text)
    var best = [Best](repeating: Best(cost: 0), count: text.count + 1)
    for index in text.indices.reversed() {
      best[index] = self.best(at: index, of: text, behind: best)
    }
    var found: [TitleToken] = []
    var index = 0
    while index < text.count {
      found.append(best[index].token ?? Self.single(text[index]))
      index += max(best[index].length, 1)
    }
    return Self.joined(found)
  }

  private func best(at index: Int, of text: [Character], behind: [Best]) -> Best {
    let single = Self.single(text[index])
    var best = Best(
      cost: behind[index + 1].cost + (single.kind == .unknown ? Self.costOfUnknown : 1), token: single,
      length: 1)
    for (length, token) in candidates(at: text[index...]) {
      let cost = behind[index + length].cost + 1
      if cost <= best.cost { best = Best(cost: cost, token: token, length: length) }
    }
    return best
  }

  private static func joined(_ found: [TitleToken]) -> [TitleToken] {
    var tokens: [TitleToken] = []
    for (index, token) in found.enumerated() {
      let isPart = isPartOfUnknown(
        token, between: index > 0 ? found[index - 1] : nil, index + 1 < found.count ? found[index + 1] : nil)
      add(isPart ? single(Character(token.zh)) : token, to: &tokens)
    }
    return tokens
  }

  /// 拟 of 虚拟 is part of a word that no table has. Words that join others, and units, stay what they are.
  private static func isPartOfUnknown(_ token: TitleToken, between before: TitleToken?, _ behind: TitleToken?)
    -> Bool
  {
    guard token.kind == .word, token.zh.count == 1, !token.isParticle, !standing.contains(token.zh) else {
      return false
    }
    return before?.kind == .unknown || token.zh == "拟" && behind?.kind == .unknown
  }

  /// Ends of names: 某某市, 某某厂 are a city and a factory, whatever stands before.
  private static let standing: Set = [
    "省", "市", "县", "区", "局", "厅", "委", "部", "法", "厂", "证", "年", "月", "日", "级", "号", "类", "版", "函", "案", "项",
  ]

  /// Runs of what no table has stay together.
  private static func add(_ token: TitleToken, to tokens: inout [TitleToken]) {
    guard [.unknown, .sign].contains(token.kind), tokens.last?.kind == token.kind else {
      return tokens.append(token)
    }
    tokens[tokens.count - 1].zh += token.zh
    tokens[tokens.count - 1].ja += token.ja
  }

  private static func single(_ character: Character) -> TitleToken {
    TitleToken(
      zh: String(character), ja: TitleText.japanese(character),
      kind: TitleText.isChinese(character) ? .unknown : .sign)
  }

  /// By length, the shortest first.
  private func candidates(at text: ArraySlice<Character>) -> [(length: Int, token: TitleToken)] {
    var found: [Int: TitleToken] = [:]
    for entry in lexicon.words(at: text) {
      found[entry.zh.count] = TitleToken(zh: String(entry.zh), ja: entry.ja, kind: .word)
    }
    for entry in lexicon.verbs(at: text) {
      let noun = found[entry.zh.count]?.ja
      found[entry.zh.count] = TitleToken(
        zh: String(entry.zh), ja: noun ?? entry.ja, kind: .word, verb: entry.ja, isNoun: noun != nil)
    }
    for entry in lexicon.adverbs(at: text) {
      let known = found[entry.zh.count]
      found[entry.zh.count] = TitleToken(
        zh: String(entry.zh), ja: known?.ja ?? entry.ja, kind: .word, verb: known?.verb, adverb: entry.ja,
        isNoun: known?.isNoun ?? true)
    }
    if let place = lexicon.place(at: text) { found[place.zh.count]?.kind = .place }
    if let number = CountedWord.first(in: text), found[number.zh.count] == nil {
      found[number.zh.count] = number.token
    }
    return found.sorted { $0.key < $1.key }.map { (length: $0.key, token: $0.value) }
  }
}

/// 三年, 第十二批: a number in Chinese characters and what it counts.
struct CountedWord: Hashable, Sendable {
  var zh: String
  var ja: String

  private static let counters = [
    "年": "年", "年度": "年度", "项": "件の", "个": "", "批": "期", "届": "回", "次": "回", "轮": "回", "号": "号", "条": "か条",
    "阶段": "段階", "季度": "四半期", "批次": "期", "类": "類", "级": "級", "大": "大", "期": "期", "部分": "部分", "个月": "か月",
    "家": "社の",
    "部门": "部門", "部委": "部・委員会",
  ]
  private static let longestCounter = 3
  private static let longestNumber = 3
  private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两"]

  /// The longest one at the beginning.
  static func first(in text: ArraySlice<Character>) -> CountedWord? {
    let isOrdinal = text.first == "第"
    let behind = text.dropFirst(isOrdinal ? 1 : 0)
    let digits = behind.prefix(longestNumber).prefix { numerals.contains($0) }
    guard !digits.isEmpty, let number = value(digits) else { return nil }
    if isOrdinal, let pair = pair(behind, digits, number) { return pair }
    for length in (1...longestCounter).reversed() {
      let counter = String(behind.dropFirst(digits.count).prefix(length))
      guard counter.count == length, let ja = counters[counter], isOrdinal || counter != "大" || number > 1
      else { continue }
      return CountedWord(
        zh: (isOrdinal ? "第" : "") + String(digits) + counter,
        ja: (isOrdinal ? "第" : "") + String(number) + counted(counter, ja, number, isOrdinal))
    }
    return nil
  }

  /// 第三、四阶段.
  private static func pair(_ text: ArraySlice<Character>, _ digits: ArraySlice<Character>, _ number: Int)
    -> CountedWord?
  {
    guard text.dropFirst(digits.count).first == "、" else { return nil }
    let also = text.dropFirst(digits.count + 1).prefix(longestNumber).prefix { numerals.contains($0) }
    guard !also.isEmpty, let second = value(also),
      let counted = first(in: text.dropFirst(digits.count + 1)), counted.zh.count > also.count
    else { return nil }
    let counter = counted.ja.dropFirst("\(second)".count)
    return CountedWord(zh: "第\(String(digits))、\(counted.zh)", ja: "第\(number)、\(second)\(counter)")
  }

  /// 第三条 is an article, 三条 are three of them; 个 counts anything.
  private static func counted(_ counter: String, _ ja: String, _ number: Int, _ isOrdinal: Bool) -> String {
    if isOrdinal { return counter == "条" ? "条" : ja }
    guard counter == "个" else { return ja }
    return number < 10 ? "つの" : "件の"
  }

  private static func value(_ digits: ArraySlice<Character>) -> Int? {
    let text = String(digits).replacing("两", with: "二")
    return ChineseNumeral.number(text.unicodeScalars.map(\.value)[...])
  }

  var token: TitleToken { TitleToken(zh: zh, ja: ja, kind: .word) }
}
