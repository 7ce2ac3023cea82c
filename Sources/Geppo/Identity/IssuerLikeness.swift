/// Whether two names may be of one body. Sites shorten names (市环保局, 省政府办公厅), and a joint document is shown under any of
/// its issuers.
enum IssuerLikeness {
  /// No body of one list can be one of the other. Nothing is said of an empty list.
  static func contradicts(_ left: [String], _ right: [String]) -> Bool {
    !left.isEmpty && !right.isEmpty && !left.contains { one in right.contains { mayBeOne(one, $0) } }
  }

  /// Also under the name that one of them has had since a reform.
  static func mayBeOne(_ left: String, _ right: String) -> Bool {
    isShorter(left, right) || RenamedBody.names(of: left).contains { isShorter($0, right) }
      || RenamedBody.names(of: right).contains { isShorter(left, $0) }
  }

  /// The shorter name is made of characters of the longer one, in their order, and the longer one names no place below
  /// it (南京市江宁区人民政府, 苏州市吴江生态环境局) and no other kind of body (生态环境部华北督察局).
  private static func isShorter(_ left: String, _ right: String) -> Bool {
    if left == right { return !left.isEmpty }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard !short.isEmpty, isMade(short, of: long) else { return false }
    let (one, other) = (IssuerKind(short), IssuerKind(long))
    return mayBeEqual(one.level, other.level) && mayBeEqual(one.kind, other.kind)
      && !namesPlaceBelow(long, short, one)
  }

  /// 苏州市吴江生态环境局 is 苏州市生态环境局 with a name between the place and the rest.
  private static func namesPlaceBelow(_ long: String, _ short: String, _ kind: IssuerKind) -> Bool {
    let (place, rest) = (short.prefix(kind.lengthOfPlaces), short.dropFirst(kind.lengthOfPlaces))
    guard !place.isEmpty, !rest.isEmpty, long.hasSuffix(rest) else { return false }
    let head = long.dropLast(rest.count)
    guard let above = head.ranges(of: place).last else { return false }
    let between = head[above.upperBound...]
    return lengthsOfPlace.contains(between.count) && !wordsOfBodies.contains(where: between.contains)
  }

  private static let lengthsOfPlace = 2...4

  /// Words of what a body is for, which a shorter name leaves out: 市（人民）政府, 市（城乡）规划局.
  private static let wordsOfBodies = [
    "人民", "城乡", "市场", "工业", "规划", "住房", "综合", "农业", "农村", "生态", "环境", "自然", "资源", "交通", "运输", "公安", "国土",
    "国有",
    "行政", "食品", "药品", "应急", "安全", "重污染", "大气", "污染", "防治", "水务", "园林", "文化", "旅游", "卫生", "健康", "人力", "社会",
    "发展",
    "改革", "经济", "科技", "科学", "技术", "教育", "民政", "财政", "商务", "林业", "水利", "气象", "城市", "建设", "管理", "监督", "执法",
    "保护",
    "领导", "工作", "专项", "联合", "地方", "质量", "和", "与", "及", "委员会", "中共",
  ]

  private static func mayBeEqual<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }

  private static func isMade(_ short: String, of long: String) -> Bool {
    var rest = long[...]
    for character in short {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
