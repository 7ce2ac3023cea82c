/// A body that has had another name since a reform: pages of one document show the one or the other.
struct RenamedBody: Sendable {
  let before: String
  let after: String

  /// The reform of 2018, and what it did in provinces and cities until 2019.
  static let all = [
    RenamedBody(before: "环境保护部", after: "生态环境部"), RenamedBody(before: "环境保护厅", after: "生态环境厅"),
    RenamedBody(before: "环境保护局", after: "生态环境局"), RenamedBody(before: "环保部", after: "生态环境部"),
    RenamedBody(before: "环保厅", after: "生态环境厅"), RenamedBody(before: "环保局", after: "生态环境局"),
    RenamedBody(before: "国土资源部", after: "自然资源部"), RenamedBody(before: "国土资源厅", after: "自然资源厅"),
    RenamedBody(before: "国土资源局", after: "自然资源局"), RenamedBody(before: "农业部", after: "农业农村部"),
    RenamedBody(before: "农业厅", after: "农业农村厅"), RenamedBody(before: "农业局", after: "农业农村局"),
    RenamedBody(before: "国家林业局", after: "国家林业和草原局"),
    RenamedBody(before: "国家安全生产监督管理总局", after: "应急管理部"),
    RenamedBody(before: "安全生产监督管理局", after: "应急管理局"),
    RenamedBody(before: "国家质量监督检验检疫总局", after: "国家市场监督管理总局"),
    RenamedBody(before: "卫生和计划生育委员会", after: "卫生健康委员会"),
  ]

  /// What a body is called since.
  static func names(of name: String) -> [String] {
    all.filter { name.contains($0.before) }.map { name.replacing($0.before, with: $0.after) }
  }
}
