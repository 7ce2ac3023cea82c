/// The words that titles of Chinese policy documents are made of.
enum TitleWords {
  /// Between the issuer and what the document is about: `国务院办公厅对第7264号建议的答复`.
  static let aboutMarkers = ["关于", "对"]

  /// Verbs whose object is a document of its own: the notice only carries it.
  static let carryingVerbs = ["印发", "印送", "发布", "公布", "颁布", "转发", "批转", "下发", "下达"]

  /// Of them, those that pass on another body's document.
  static let forwardingVerbs = ["转发", "批转"]

  /// Verbs whose object is a law that goes on as another: 关于修改《…法》的决定 is its revision.
  static let amendingVerbs = ["修改", "修订", "修正"]

  /// Types of the cover around a document.
  static let covers = ["通知", "公告", "通告", "函", "决定", "命令"]

  /// Before the type of a cover: 的补充通知.
  static let coverQualities = ["补充", "紧急"]

  /// With which the names of several documents go on behind the first: 《…》等2项标准.
  static let furtherDocuments = ["等", "和", "及", "与", "并", "、", ",", "(", "《"]

  /// Verbs behind 关于 whose object is no document, or one that gets no new force. The longest first.
  static let otherVerbs =
    ["公开征求", "征求", "同意", "调整", "成立", "建立", "做好", "加强", "废止", "延长", "推进", "开展", "实施"] + amendingVerbs

  /// Types that end a title, the longer before those that end them.
  static let types = [
    "指导意见", "实施意见", "若干意见", "实施方案", "工作方案", "行动方案", "行动计划", "实施细则", "实施办法", "暂行办法", "管理办法",
    "复函", "通知", "公告", "通告", "通报", "意见", "决定", "决议", "批复", "函", "报告", "请示", "命令", "令", "规定", "办法", "细则", "方案",
    "计划", "规划", "条例", "答复", "公报", "公示", "纪要", "建议", "预案", "措施",
  ]

  /// How the name of a body ends.
  static let bodyEndings = [
    "国务院", "中央", "办公厅", "办公室", "政府", "委员会", "总局", "部", "委", "局", "厅", "署", "院", "常委会", "领导小组", "指挥部",
    "协会", "学会", "集团", "中心", "总站", "银行", "管委会", "法院", "检察院", "气象台", "支队", "总队", "专班", "能源办",
  ]

  /// Tails that stand for further bodies: 等部门, 等四部门, 等十三部委 … after 等.
  static let furtherBodies = ["部门", "部委", "单位", "厅局", "委局", "委办局"]

  /// Between the authors of a forwarded document and its name.
  static let madeBy = ["制定的", "制订的", "起草的", "拟定的", "《"]
}
