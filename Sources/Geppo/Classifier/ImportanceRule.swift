/// One term of the importance score: its points are added when it holds.
struct ImportanceRule: Sendable {
  let name: String
  /// Why, for the analyst.
  let note: String
  let points: @Sendable (ImportanceCase) -> Int

  init(_ name: String, _ note: String, _ points: @escaping @Sendable (ImportanceCase) -> Int) {
    self.name = name
    self.note = note
    self.points = points
  }

  init(
    _ name: String, _ points: Int, _ note: String, when holds: @escaping @Sendable (ImportanceCase) -> Bool
  ) {
    self.init(name, note) { holds($0) ? points : 0 }
  }

  static let all: [ImportanceRule] = issuer + form + content + cooperation + minus

  private static let issuer: [ImportanceRule] = [
    ImportanceRule("issuer centre", 5, "全国人民代表大会・党中央・国務院の文書") { $0.issuer == .centre },
    ImportanceRule("issuer ministry", 4, "国務院の部・委員会の文書") { $0.issuer == .ministry },
    ImportanceRule("issuer partner government", 4, "協力相手の省・市の政府の文書") {
      $0.issuer == .government && $0.isPartners
    },
    ImportanceRule("issuer partner bureau", 3, "協力相手の省・市の部局の文書") { $0.issuer == .bureau && $0.isPartners },
    ImportanceRule("issuer key-region province", 3, "協力相手のない重点区域の省の文書") {
      $0.issuer != nil && !$0.isNational && !$0.isPartners && $0.isKeyRegionProvince
    },
  ]

  private static let form: [ImportanceRule] = [
    ImportanceRule("form", "文書の種類による点") { $0.type.points },
    ImportanceRule("plan of several years", 2, "複数年の方案は行動計画と同じ扱い") {
      $0.isPlan && $0.type.points == 3 && ($0.years ?? 1) >= 2
    },
    ImportanceRule("plan of one year", -2, "単年度の計画") { $0.isPlan && $0.type.points >= 5 && $0.years == 1 },
  ]

  private static let content: [ImportanceRule] = [
    ImportanceRule("targets", 2, "期限付きの数値目標がある") { $0.targets > 0 },
    ImportanceRule("duties", 2, "事業者の義務（基準、設備、許可など）を定める") { $0.duties >= 3 },
    ImportanceRule("levers", 1, "資金、料金又は罰則の手段がある") { $0.levers >= 2 },
    ImportanceRule("partners named", 2, "協力相手の都市を名指ししている") { $0.partnersNamed > 0 },
  ]

  private static let cooperation: [ImportanceRule] = [
    ImportanceRule("place's programme", 3, "その都市との協力事業の分野") { $0.isInPlacesProgramme },
    ImportanceRule("programme", 1, "協力事業全体で扱う分野") { !$0.isInPlacesProgramme && $0.isInProgramme },
  ]

  private static let minus: [ImportanceRule] = [
    ImportanceRule("temporary", -4, "行事や一時的な事態に限るもの") { events.fits($0.title) },
    ImportanceRule("procedure", -3, "手続だけを定めるもの") { procedures.fits($0.title) },
    ImportanceRule("members", -6, "構成員や名簿だけのもの") { members.fits($0.title) },
  ]

  private static let events = TitlePattern(["疫情", "新冠", "纪念活动", "国庆", "春节期间", "运动会", "博览会", "军运会", "亚运会"])
  private static let procedures = TitlePattern(["审批权限", "申报", "年检", "审批程序", "下放"])
  private static let members = TitlePattern(["组成人员", "成员名单", "名单"], without: ["管理办法"])
}
