/// A medium named in parentheses at the end of a title: 全国碳市场运行框架基本建立（人民日报） is its report.
enum MediumInTitle {
  private static let agencies = ["新华社", "新华网", "人民网", "中新社", "央视", "央视网", "澎湃新闻"]
  /// What ends in 报, but is no paper.
  private static let reports = ["公报", "通报", "简报", "月报", "季报", "年报", "专报", "预报", "申报", "上报", "填报"]

  static func carrier(_ title: Field<String>?) -> Field<String>? {
    guard let title, let last = title.value.last, last == "）" || last == ")",
      let opening = title.value.lastIndex(where: { $0 == "（" || $0 == "(" })
    else { return nil }
    let name = String(title.value[title.value.index(after: opening)...].dropLast())
    guard isMedium(name) else { return nil }
    return Field(value: name, location: title.location, step: "medium in the title")
  }

  private static func isMedium(_ name: String) -> Bool {
    agencies.contains(name)
      || ((3...10).contains(name.count) && name.hasSuffix("报") && !reports.contains { name.hasSuffix($0) })
  }
}
