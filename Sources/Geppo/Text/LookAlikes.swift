/// Characters that are taken for one another when a text is typed or read from paper, and whose exchange makes no other
/// word of an office: 冶 for 治, 作 for 做. Words like 公示 and 公告, 春 and 秋, 省 and 市 differ in one character, too.
enum LookAlikes {
  static func areAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard let one = groupsOf[left], let other = groupsOf[right] else { return false }
    return !one.isDisjoint(with: other)
  }

  /// Those of one shape, then those of one sound. Left out are numerals, points of the compass and what names places.
  private static let groups = [
    "治冶", "己已巳", "戊戌戍", "末未", "日曰", "人入", "干千于", "市巿", "开幵", "业亚", "改攺", "旋施", "里理", "官管", "完宪", "实宾", "侯候",
    "析折", "拆折",
    "拨拔", "挡档", "徒徙", "暑署", "辨辩辫", "籍藉", "粱梁", "壁璧", "竟竞", "冒冐", "令今", "天夭", "洒酒", "免兔", "乌鸟", "刺剌", "茶荼",
    "矛予", "亳毫",
    "蓝篮", "烟姻", "炉护", "垃拉", "圾级", "汙污", "烧浇", "晴睛", "清请情", "精晴", "淮准", "汽气", "栏拦", "摸模", "驻住", "贷货", "划戈",
    "抄炒", "拉垃", "迸进",
    "炭碳", "做作", "的地得", "在再", "象像", "账帐", "其期", "即既", "型形", "制治", "以已", "度渡", "坐座", "做座", "须需", "反返",
    "惟唯", "粘黏", "磨摩", "燥躁", "讯迅", "分份", "订定", "按安", "园圆", "挂卦", "坚竖", "厉历", "励厉", "畜蓄", "融溶", "复覆", "采彩",
    "尤由", "蓝兰", "战站", "部布", "案安", "赢嬴",
  ]

  private static let groupsOf = groups.enumerated().reduce(into: [Unicode.Scalar: Set<Int>]()) {
    for scalar in $1.element.unicodeScalars { $0[scalar, default: []].insert($1.offset) }
  }
}
