/// Characters that are taken for one another when a text is typed or read from paper, and whose exchange makes no other
/// word of an office: 冶 for 治, 作 for 做. Words like 公示 and 公告, 春 and 秋, 省 and 市 differ in one character, too.
enum LookAlikes {
  static func areAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard let one = groupsOf[left], let other = groupsOf[right] else { return false }
    return !one.isDisjoint(with: other)
  }

  /// What two characters have in common that makes a slip of the one for the other.
  struct Confusion: Sendable {
    let name: String
    let reason: String
    let groups: [String]
  }

  /// A group holds characters each of which is taken for each other. Left out are numerals, points of the compass, seasons,
  /// what names places or companies, and pairs that make another word of an office (示事, 查察, 整政, 氨氮).
  static let confusions = [
    Confusion(
      name: "shape", reason: "read from paper, or picked by strokes",
      groups: [
        "治冶", "己已巳", "戊戌戍", "末未", "日曰", "人入", "干千于", "市巿", "开幵", "业亚", "改攺", "旋施", "里理", "官管", "完宪", "实宾",
        "侯候",
        "析折", "拆折", "拨拔", "挡档", "徒徙", "暑署", "辨辩辫", "籍藉", "粱梁", "壁璧", "冒冐", "令今", "天夭", "洒酒", "免兔", "乌鸟",
        "刺剌", "炉护", "垃拉", "茶荼", "矛予", "亳毫", "圾级", "汙污", "烧浇", "晴睛", "淮准", "栏拦", "贷货", "划戈", "迸进", "坚竖",
        "土士", "扬杨场", "防坊妨仿", "料科", "放妨", "涂徐", "秸桔", "测侧则", "秆杆", "抓爪", "名各", "年午", "项顷顶", "渣碴", "柴紫",
        "壤攘嚷", "煤媒", "炼练", "港巷", "窑窖", "热执", "设没", "问间", "驱躯", "储诸", "控挖", "销消削", "监坚", "网冈", "暖暧",
        "告吿", "贯惯", "肥肌", "粪类", "堆推", "排徘", "岗岚", "尾屋", "检捡", "塑朔", "抽油", "核该", "漆膝", "胶狡", "仓仑",
      ]),
    Confusion(
      name: "sound", reason: "typed by pinyin",
      groups: [
        "蓝篮", "烟姻", "清请情", "精晴", "汽气", "摸模", "驻住", "抄炒", "炭碳", "做作", "的地得", "在再", "象像", "账帐",
        "其期", "即既", "型形", "制治", "以已", "度渡", "坐座", "做座", "须需", "反返", "惟唯", "粘黏", "磨摩", "燥躁", "讯迅", "分份",
        "订定", "按安", "园圆", "挂卦", "厉历", "励厉", "畜蓄", "融溶", "复覆", "采彩", "尤由", "蓝兰", "战站", "部布", "案安", "赢嬴",
        "竟竞", "坚艰", "殖植", "罐灌", "达答", "峰锋", "行形", "及急", "项向象", "知之", "组祖", "织职", "标表", "方防", "通同", "意义", "见建",
        "源原", "规归", "巡循", "限现", "企起", "位为", "记纪计", "划化", "函涵", "批披", "策册", "员圆", "联连", "综宗", "提题",
        "爆暴", "流硫", "燃然", "评平", "价架", "专砖转", "绩迹积", "带戴", "竣峻", "偿尝", "缴交", "辐幅副", "购够", "到道", "受收", "底低抵",
        "工公", "重众", "点典", "进近", "强抢", "落络", "调条",
      ]),
  ]

  private static let groupsOf = confusions.flatMap(\.groups).enumerated().reduce(
    into: [Unicode.Scalar: Set<Int>]()
  ) {
    for scalar in $1.element.unicodeScalars { $0[scalar, default: []].insert($1.offset) }
  }
}
