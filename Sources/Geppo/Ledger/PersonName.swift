/// What names of persons in China and Japan are made of, as Japanese texts write them.
enum PersonName {
  /// The surnames of most people.
  static let surnames: [[Character]] = (japanese + doubled + single.map(String.init)).map(Array.init)

  /// Those that begin with a character.
  static func surnames(from first: Character) -> [[Character]] { byFirst[first] ?? [] }

  private static let byFirst = Dictionary(grouping: surnames) { $0.first ?? " " }

  static func isChinese(_ surname: [Character]) -> Bool {
    surname.count < 2 || doubled.contains(String(surname))
  }

  /// How many characters a given name has.
  static func lengths(of surname: [Character]) -> ClosedRange<Int> { isChinese(surname) ? 1...2 : 1...3 }

  /// Of bodies, places and ranks, and never of a name.
  static func isOfBody(_ character: Character) -> Bool { bodies.contains(character) }

  /// Of given names, and hardly of anything else that stands behind a surname.
  static func isGiven(_ character: Character) -> Bool { given.contains(character) }

  /// What Japanese given names end with.
  static let endings: Set<Character> = Set("郎子美夫雄男彦樹介輔恵香奈代之也哉助")

  static let offices =
    [
      "研究員", "主任", "局長", "処長", "課長", "部長", "係長", "室長", "所長", "院長", "科長", "団長", "主査", "専門官", "技師", "工程師", "書記",
      "秘書長", "同志", "総理", "主席", "大臣", "長官", "庁長", "市長", "省長", "知事", "区長", "司長", "会長", "理事長", "社長", "事務局長",
      "学長",
      "センター長",
    ].flatMap { [$0, "副" + $0] } + ["総工程師", "総経理", "董事長", "参事官", "次長", "助理"]

  /// What begins with the character of a surname and is the field of an office: 林業局長, 金融部長.
  static let fields: Set<String> = [
    "林業", "林務", "林草", "金融", "金属", "石炭", "石化", "高校", "高等", "高新", "高級", "黄砂", "黄河", "江南", "江北", "武装", "森林",
    "方面",
    "方針", "任期", "海洋", "史料", "段階", "万博", "毛織", "金型", "金工", "高速", "洪水", "雷電", "潘陽", "関係", "唐人", "湯沸", "賀詞",
    "沈殿",
    "何名", "龍頭", "余剰", "原料", "原子", "葉物", "陶器", "夏季", "江戸", "石材", "石綿", "馬力", "高温", "白書", "上官",
  ]

  /// What ends the name of an institution and no given name.
  static let institutions = ["大学", "学院", "高校", "研究", "公司", "集団", "協会", "工業", "大"]

  static let parts = [
    "研修員", "研修生", "参加者", "出席者", "受講者", "代表", "通訳", "講師", "発表者", "担当者", "担当", "引率", "随行", "氏名", "名前",
  ]

  private static let bodies: Set<Character> = Set("市省県区州郡国局庁部委課科室会社院所業者炉油策校館署処級側等駅町村場廠")

  private static let given: Set<Character> = Set(
    "明偉芳娜敏静麗強磊軍洋勇艶傑娟濤超秀霞平剛桂英華玉萍紅玲芬燕彬鳳梅琳波斌宇浩凱健俊鑫婷雪飛鵬輝峰志文春暁小麟瑞博思雨欣怡佳琪夢婕颖潔丹寧旭昊晨睿宏建国栄徳義仁信礼"
      + "郎子美夫雄男彦樹介輔恵香奈代之也哉助太一二三")

  private static let single: [Character] = Array(
    "王李張劉陳楊黄趙周呉徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾肖田董袁潘于蒋蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鐘譚陸汪范金石廖賈夏韋傅方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵万銭厳頼覃洪武莫孔"
      + "森原")

  private static let doubled = ["欧陽", "司馬", "諸葛", "上官", "司徒", "夏侯", "東方", "皇甫", "尉遅", "公孫"]

  private static let japanese = [
    "長谷川", "佐々木", "五十嵐", "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "山口",
    "松本", "井上", "木村", "斎藤", "斉藤", "清水", "山崎", "阿部", "池田", "橋本", "山下", "石川", "中島", "前田", "藤田", "小川", "後藤",
    "岡田",
    "村上", "近藤", "石井", "坂本", "遠藤", "青木", "藤井", "西村", "福田", "太田", "三浦", "藤原", "岡本", "松田", "中川", "中野", "原田",
    "小野",
    "田村", "竹内", "金子", "和田", "中山", "石田", "上田", "森田", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤",
    "谷口",
    "大野", "丸山", "今井", "高田", "藤本", "武田", "村田", "上野", "杉山", "増田", "平野", "大塚", "千葉", "久保", "松井", "小島", "岩崎",
    "桜井",
    "木下", "野口", "松尾", "野村", "菊地", "菊池", "佐野", "大西", "杉本", "新井", "浜田", "古川", "市川", "水野", "小松", "島田", "小山",
    "山中",
    "福島", "北村", "川口", "大久保",
  ]
}
