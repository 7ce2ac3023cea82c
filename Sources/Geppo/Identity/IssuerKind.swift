/// What the name of a body tells of it: how near to the centre it is, and what it is there.
struct IssuerKind: Hashable, Sendable {
  enum Level: Int, Hashable, Sendable { case centre, province, city, county, town }

  /// That of the last place in the name: 河北省唐山市 is a city. Nil where it names none.
  let level: Level?
  /// 局, 分局, 政府 …: nil for other endings.
  let kind: String?
  /// Characters up to the end of the last place.
  let lengthOfPlaces: Int

  /// Of a folded name.
  init(_ name: String) {
    let body = Self.withoutOffice(name)
    kind = Self.kinds.first(where: body.hasSuffix)
    let place = Self.lastPlace(in: Array(name))
    lengthOfPlaces = place?.end ?? 0
    level = place?.level ?? (Self.isOfCentre(body) ? .centre : nil)
  }

  // MARK: What it is

  /// The office of a body signs for it.
  private static func withoutOffice(_ name: String) -> String {
    let body = offices.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    guard let ending = committees.first(where: body.hasSuffix) else { return body }
    return body.dropLast(ending.count) + "委"
  }

  private static let offices = ["办公厅", "办公室", "办"]
  private static let committees = ["委员会", "委会"]

  /// A longer one before those that it ends in.
  private static let kinds = [
    "指挥部", "分局", "总局", "总队", "支队", "大队", "政府", "小组", "中心", "部", "局", "厅", "委", "院", "署", "站", "所",
  ]

  private static func isOfCentre(_ body: String) -> Bool {
    centralOpenings.contains(where: body.hasPrefix)
      || centralEndings.contains(where: body.hasSuffix) && !body.hasSuffix("指挥部")
  }

  private static let centralOpenings = ["国家", "国务院", "中共中央", "全国"]
  private static let centralEndings = ["部", "总局"]

  // MARK: Of which place

  /// A row: places of names with this ending are of this level.
  private struct Unit: Sendable {
    let ending: [Character]
    let level: Level

    init(_ ending: String, _ level: Level) { (self.ending, self.level) = (Array(ending), level) }
  }

  /// A longer one before those that it begins or ends with.
  private static let units = [
    Unit("自治区", .province), Unit("自治州", .city), Unit("自治县", .county), Unit("街道", .town), Unit("地区", .city),
    Unit("省", .province), Unit("市", .city), Unit("州", .city), Unit("盟", .city), Unit("县", .county),
    Unit("区", .county), Unit("旗", .county), Unit("镇", .town), Unit("乡", .town),
  ]

  /// Words that hold such an ending and name no place.
  private static let otherWords = [
    "市场", "市容", "市政工程", "市政管理", "市政公用", "市政园林", "市政局", "城市管理", "城市规划", "城市建设", "城市更新", "城市综合", "城镇", "城乡",
    "乡村",
    "社区", "区域", "联盟", "县域",
  ].map { Array($0) }

  /// Walks over the places of a name from the highest on. A place has a name (镇江市), but for the first, which may be
  /// the one that the site speaks for (市环保局); what another ending follows is a part of the name (广州市, 景德镇市).
  private static func lastPlace(in name: [Character]) -> (level: Level, end: Int)? {
    var place: (level: Level, end: Int)?
    var start = 0
    var position = 0
    while position < name.count {
      if let unit = unit(at: position, in: name) {
        let end = position + unit.ending.count
        if position > start || position == 0 && unit.level != .town, self.unit(at: end, in: name) == nil {
          (place, start) = ((unit.level, end), end)
        }
        position = end
      } else {
        position += otherWords.first { name[position...].starts(with: $0) }?.count ?? 1
      }
    }
    return place
  }

  private static func unit(at position: Int, in name: [Character]) -> Unit? {
    let rest = name[position...]
    return otherWords.contains { rest.starts(with: $0) } ? nil : units.first { rest.starts(with: $0.ending) }
  }
}
