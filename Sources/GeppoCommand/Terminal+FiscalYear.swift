import Geppo

extension Terminal {
  /// A fiscal year in either era, or an error that shows the form.
  static func fiscalYear(_ text: String) throws -> FiscalYear {
    if let year = FiscalYear(text: text) { return year }
    throw refusal(
      english: "write a fiscal year as 2018, 平成30 or 令和元", japanese: "年度は 2018、平成30、令和元 の形で指定してください")
  }
}
