extension GeppoError {
  static func ledgerHasErrors(_ first: Finding, count: Int) -> GeppoError {
    let more = count == 1 ? ("", "") : (" (and \(count - 1) more errors)", "（ほかにエラー\(count - 1)件）")
    return GeppoError(
      .badRules, path: first.location.description,
      english:
        "\(first.message(.english))\(more.0); correct this first ('geppo ledger check' lists all), nothing was written",
      japanese: "\(first.message(.japanese))\(more.1)。先に直してください（「geppo ledger check」で一覧を表示）。何も書いていません")
  }

  /// Where only samples were left out, that has to be said: somebody sees the rows in the table.
  static func noActivities(_ year: FiscalYear, in book: LedgerBook) -> GeppoError {
    let years = book.ledger.reportedYears.map(\.description).joined(separator: ", ")
    let hasSamples = book.findings.contains { $0.code == .sampleRows }
    let (only, japanese) =
      hasSamples
      ? ("; its rows are samples, which --with-samples shows", "（見本の行だけがあります。--with-samples を付けると表にします）")
      : ("", "")
    return GeppoError(
      .badInput, path: Ledger.folder,
      english:
        "no table has a row of fiscal year \(year)\(only); years with rows: \(years.isEmpty ? "none" : years)",
      japanese: "\(year)年度の行がありません\(japanese)。行のある年度：\(years.isEmpty ? "なし" : years)")
  }

  static func dayOutsideYear(_ day: Day, _ year: FiscalYear) -> GeppoError {
    let (first, last) = (
      year.days?.lowerBound.description ?? "", year.next?.days?.upperBound.description ?? ""
    )
    return GeppoError(
      .badInput, path: "--as-of \(day)",
      english: "tables of fiscal year \(year) stand on a day from \(first) to \(last); choose one of these",
      japanese: "\(year)年度の表の基準日は、\(first) から \(last) までの日にしてください")
  }

  static func noDocument(_ path: String) -> GeppoError {
    GeppoError(
      .noWorkbook, path: path,
      english:
        "the tables could not be made, because the system gave no memory or no temporary file; make room (also in /tmp) and run again",
      japanese: "メモリー又は一時ファイルを確保できず、表を作れません。空き（/tmp を含む）を作って、もう一度実行してください")
  }
}
