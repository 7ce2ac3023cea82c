/// An ending that makes something else of the word before it: 南京 + 路 is a street, 生态环境 + 局 an office.
struct Continuation: Sendable {
  let name: String
  let layer: Lexicon.Layer
  let endings: [[UInt32]]
  /// Endings which only look like these: 区 but not 区域.
  let exceptions: [[UInt32]]
  let reason: String

  init(
    _ name: String, after layer: Lexicon.Layer, _ endings: [String], but exceptions: [String] = [],
    reason: String
  ) {
    self.name = name
    self.layer = layer
    self.endings = endings.map { FoldedText($0).scalars }
    self.exceptions = exceptions.map { FoldedText($0).scalars }
    self.reason = reason
  }

  static let all: [Continuation] = [
    Continuation(
      "street", after: .place, ["路", "街", "大道", "大桥"], but: ["路网", "路段"],
      reason: "streets are named after places: 南京路 is in Shanghai"),
    Continuation(
      "school", after: .place, ["大学", "学院", "师范大学"],
      reason: "a university speaks for itself, not for the place of its name"),
    Continuation(
      "district", after: .place, ["区", "县", "藏族", "新区"], but: ["区域", "区县", "区、", "县区", "县域"],
      reason: "天津市河北区 and 海南藏族自治州 are other places than 河北 and 海南"),
    Continuation(
      "office", after: .term, ["局", "厅", "主管部门", "行政主管部门", "部门", "委员会", "分局", "执法局", "保护局", "保护厅"],
      but: ["局部", "局面"],
      reason: "生态环境局 is who acts, not what the text is about"),
  ]

  /// Whether the text goes on after the word in a way that makes something else of it.
  static func changes(_ sighting: Sighting, in text: FoldedText, words: Lexicon) -> Bool {
    let rest = text.scalars[sighting.range.upperBound...]
    guard isOpen(sighting, words) else { return runsOn(sighting, in: text, rest) }
    let layer = sighting.layer == .ruleWord ? Lexicon.Layer.term : sighting.layer
    return all.contains { $0.layer == layer && $0.fits(rest) }
  }

  /// Even a full name can be the head of another word: 中原区 in 中原区域, 东方市 in 东方市场.
  private static func runsOn(_ name: Sighting, in text: FoldedText, _ rest: ArraySlice<UInt32>) -> Bool {
    guard let last = text.scalars[name.range].last, let next = rest.first else { return false }
    return (last == area && next == extent) || (last == city && next == field && name.range.count <= 3)
  }

  private static let (area, extent) = (UInt32(0x533A), UInt32(0x57DF))
  private static let (city, field) = (UInt32(0x5E02), UInt32(0x573A))

  private func fits(_ rest: ArraySlice<UInt32>) -> Bool {
    endings.contains { rest.starts(with: $0) } && !exceptions.contains { rest.starts(with: $0) }
  }

  /// A full name (北京市) is closed; a short one can go on.
  private static func isOpen(_ sighting: Sighting, _ words: Lexicon) -> Bool {
    guard sighting.layer == .place else { return true }
    return words.meanings[sighting.word].allSatisfy { meaning in
      if case .region(_, let isFullName) = meaning { return !isFullName }
      return false
    }
  }
}
