/// Whether a name is that of a public body, by its ending.
enum BodyName {
  static let endings = [
    "政府", "办公厅", "办公室", "委员会", "委", "部", "厅", "局", "署", "院", "总局", "领导小组", "指挥部", "人大常委会", "常务委员会", "中心",
    "管理局", "督察局",
    "总队", "协会", "银行", "分行", "支行",
  ]

  /// Words of names that end so, but are no bodies: newspapers, portals, editors.
  static let media = ["网", "报", "社", "电视台", "电台", "记者", "频道", "编辑", "出版"]

  static func isBody(_ name: String) -> Bool {
    let text = Folding.simplified(name)
    guard (3...40).contains(text.count), endings.contains(where: text.hasSuffix) else { return false }
    return !media.contains(where: text.contains) && text.unicodeScalars.allSatisfy(isNamePart)
  }

  /// Whether a name is that of a part of a body which does not name the body: 经济运行调节局, 办公厅. On the site of a
  /// ministry such a name stands for a department of the ministry; 国家能源局 and 北京市环境保护局 are bodies themselves.
  static func isDepartment(_ name: String) -> Bool {
    departmentEndings.contains(where: name.hasSuffix)
      && !["国家", "中国", "中华", "全国", "国务院", "中共", "中央"].contains(where: name.hasPrefix)
      && !["省", "市", "县", "自治", "部办公厅", "委办公厅", "委员会办公厅", "总局", "领导小组", "指挥部"].contains(where: name.contains)
  }

  private static let departmentEndings = ["局", "厅", "室", "处", "中心", "司"]

  /// The bodies of a joint issue: `国务院办公厅、中央军委办公厅`, `生态环境部 国家发展改革委`.
  static func split(_ text: String) -> [String] {
    text.unicodeScalars.split { $0.isSpaceOrInvisible || "、，,；;/|".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// Names hold neither a label with its colon nor the year of a 文号.
  static func mayBeName(_ text: String) -> Bool {
    guard !text.contains("："), !text.contains(":") else { return false }
    return !text.indices.contains { index in
      guard "〔[［(（【".contains(text[index]) else { return false }
      let inside = text[text.index(after: index)...].prefix { $0.isNumber }
      return inside.count == 4 && text[inside.endIndex...].first.map { "〕]］)）】年".contains($0) } ?? false
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    Prose.isHan(scalar) || "（）()“”《》".unicodeScalars.contains(scalar)
  }
}
