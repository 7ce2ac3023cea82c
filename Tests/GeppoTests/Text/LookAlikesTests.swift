import Testing

@testable import Geppo

struct LookAlikesTests {
  @Test(arguments: LookAlikes.confusions.flatMap(\.groups))
  func eachOfAGroupIsTakenForEachOther(_ group: String) {
    let scalars = Array(group.unicodeScalars)
    #expect(Set(scalars).count == scalars.count && scalars.count > 1)
    for (one, other) in zip(scalars, scalars.dropFirst() + scalars.prefix(1)) {
      #expect(LookAlikes.areAlike(one, other) && LookAlikes.areAlike(other, one))
    }
  }

  /// A slip in a title, in our own words.
  @Test(arguments: [
    ("邯郸市扬尘污染综合治理攻坚方案", "邯郸市杨尘污染综合治理攻坚方案"), ("关于加强秸秆禁烧工作的通知", "关于加强桔秆禁烧工作的通知"),
    ("邯郸市涂料行业深度治理方案", "邯郸市涂科行业深度治理方案"), ("关于加强畜禽养殖污染防治的意见", "关于加强畜禽养植污染防治的意见"),
    ("邯郸市油品储罐整治工作要点", "邯郸市油品储灌整治工作要点"), ("邯郸市碳达峰行动实施方案", "邯郸市碳达锋行动实施方案"),
    ("邯郸市扬尘防治攻坚行动方案", "邯郸市扬尘防治攻艰行动方案"), ("关于加强自动监测设备管理的通知", "关于加强自动监侧设备管理的通知"),
  ])
  func aSlipLeavesATitleWhatItIs(_ title: String, _ slip: String) {
    #expect(TitleLikeness.almostFits(Folding.key(title), Folding.key(slip)))
  }

  /// Pairs that differ in one character and name two documents.
  @Test(arguments: [
    "示告", "春秋", "夏冬", "省市", "县区", "东西", "南北", "上下", "前后", "一二", "三五", "甲乙", "氨氮", "氧氮", "江山", "河湖", "查察",
    "整政",
    "增减", "升降", "新旧", "润新", "红橙", "黄蓝", "同不",
  ])
  func otherWordsAreNoSlips(_ pair: String) {
    let scalars = Array(pair.unicodeScalars)
    #expect(!LookAlikes.areAlike(scalars[0], scalars[1]))
  }

  @Test func whatCountsOrNamesPlacesStandsInNoGroup() {
    let telling = Set("一二三四五六七八九十百零两东西南北春夏秋冬甲乙丙丁京津冀晋辽吉沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵滇陕甘青".unicodeScalars)
    for group in LookAlikes.confusions.flatMap(\.groups) {
      #expect(telling.isDisjoint(with: group.unicodeScalars), "\(group)")
    }
  }
}
