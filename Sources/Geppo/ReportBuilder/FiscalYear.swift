/// A Japanese fiscal year (April to March) as letters to municipalities name it.
enum FiscalYear {
  /// `平成30年度`; from 2019 on `令和元年度`, `令和2年度`.
  static func eraName(_ year: Int) -> String {
    switch year {
    case 2020...: "令和\(year - 2018)年度"
    case 2019: "令和元年度"
    case 1990...: "平成\(year - 1988)年度"
    default: "\(year)年度"
    }
  }
}
