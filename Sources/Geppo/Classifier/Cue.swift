/// What a body says that makes a document worth reading in full (content points of the importance score).
enum Cue: String, CaseIterable, Sendable {
  /// A day by which something must be reached; with a figure in the same paragraph it is a target.
  case deadline
  /// A quantity in which targets of air policy are set.
  case figure
  /// Something that firms must do.
  case duty
  /// Money, prices, penalties.
  case lever

  var words: [String] {
    switch self {
    case .deadline: ["到20", "至20", "年底前", "年底，", "年前"]
    case .figure: ["%", "微克", "毫克", "百分点", "万吨", "蒸吨"]
    case .duty:
      [
        "应当安装", "必须安装", "不得超过", "不得新建", "严禁", "限期", "完成改造", "提标改造", "低氮改造", "超低排放改造",
        "全面淘汰", "一律", "持证排污", "特别排放限值", "排放限值", "停止使用", "禁止使用", "禁止通行", "错峰生产",
      ]
    case .lever: ["罚款", "处罚", "专项资金", "补贴", "奖励", "差别电价", "环境保护税", "排污费", "信贷", "问责"]
    }
  }
}
