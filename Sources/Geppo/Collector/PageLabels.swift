/// The labels that Chinese government pages print before a fact, and what each one means.
enum PageLabels {
  struct Rule: Sendable {
    /// Without spaces and colon.
    let label: String
    let field: PageField
    /// Whether the label counts only with a colon: the word is common in running text and menus.
    let needsColon: Bool
    let reason: String
  }

  /// In the order in which they are believed; pages print some facts twice.
  static let rules: [Rule] = [
    Rule(label: "索引号", field: .indexNumber, needsColon: false, reason: catalogue),
    Rule(label: "信息索引号", field: .indexNumber, needsColon: false, reason: catalogue),
    Rule(label: "发文机关", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "制发机关", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "发布机构", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "发布机关", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "发文单位", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "发布单位", field: .issuer, needsColon: false, reason: catalogue),
    Rule(label: "公开主体", field: .issuer, needsColon: false, reason: "tables of 2019 and later"),
    Rule(label: "标题", field: .title, needsColon: true, reason: catalogue),
    Rule(label: "名称", field: .title, needsColon: false, reason: "ecology ministry and its bureaus"),
    Rule(label: "信息名称", field: .title, needsColon: false, reason: catalogue),
    Rule(label: "文件名称", field: .title, needsColon: false, reason: catalogue),
    Rule(label: "发文字号", field: .documentNumber, needsColon: false, reason: catalogue),
    Rule(label: "文号", field: .documentNumber, needsColon: false, reason: catalogue),
    Rule(label: "文件编号", field: .documentNumber, needsColon: false, reason: catalogue),
    Rule(label: "成文日期", field: .adoption, needsColon: false, reason: catalogue),
    Rule(label: "发文日期", field: .adoption, needsColon: false, reason: catalogue),
    Rule(label: "发文时间", field: .adoption, needsColon: false, reason: catalogue),
    Rule(label: "签发日期", field: .adoption, needsColon: false, reason: catalogue),
    Rule(label: "发布日期", field: .publication, needsColon: false, reason: catalogue),
    Rule(label: "发布时间", field: .publication, needsColon: false, reason: catalogue),
    Rule(label: "公开日期", field: .publication, needsColon: false, reason: catalogue),
    Rule(label: "公布日期", field: .publication, needsColon: false, reason: catalogue),
    Rule(label: "日期", field: .publication, needsColon: true, reason: line),
    Rule(label: "时间", field: .publication, needsColon: true, reason: line),
    Rule(
      label: "生成日期", field: .publication, needsColon: false,
      reason:
        "ecology ministry: the day of the page, as in its address; the document's own day stands under the text"
    ),
    Rule(label: "主题分类", field: .subjectClass, needsColon: false, reason: catalogue),
    Rule(label: "主题词", field: .keywords, needsColon: false, reason: catalogue),
    Rule(label: "关键词", field: .keywords, needsColon: true, reason: catalogue),
    Rule(label: "有效性", field: .status, needsColon: false, reason: catalogue),
    Rule(label: "效力状态", field: .status, needsColon: false, reason: catalogue),
    Rule(label: "实施日期", field: .inForce, needsColon: false, reason: catalogue),
    Rule(label: "施行日期", field: .inForce, needsColon: false, reason: catalogue),
    Rule(label: "生效日期", field: .inForce, needsColon: false, reason: catalogue),
    Rule(label: "失效日期", field: .expiry, needsColon: false, reason: catalogue),
    Rule(label: "废止日期", field: .expiry, needsColon: false, reason: catalogue),
    Rule(label: "来源", field: .origin, needsColon: true, reason: line),
    Rule(label: "信息来源", field: .origin, needsColon: true, reason: line),
    Rule(label: "文章来源", field: .origin, needsColon: true, reason: line),
    Rule(label: "分类", field: .other, needsColon: false, reason: endsValue),
    Rule(label: "体裁分类", field: .other, needsColon: false, reason: endsValue),
    Rule(label: "公文种类", field: .other, needsColon: false, reason: endsValue),
    Rule(label: "组配分类", field: .other, needsColon: false, reason: endsValue),
    Rule(label: "服务对象", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "公开方式", field: .other, needsColon: false, reason: endsValue),
    Rule(label: "作者", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "编辑", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "责任编辑", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "字号", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "字体", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "浏览次数", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "点击数", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "访问量", field: .other, needsColon: true, reason: endsValue),
    Rule(label: "分享到", field: .other, needsColon: true, reason: endsValue),
  ]

  private static let catalogue = "label of the 政府信息公开 catalogue"
  private static let line = "line under the title"
  private static let endsValue = "ends the value before it; itself of no use here"
}
