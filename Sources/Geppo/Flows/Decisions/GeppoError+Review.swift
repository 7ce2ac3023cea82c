/// Why a review workbook cannot be taken back, or must be before anything else, with the way out.
extension GeppoError {
  /// `unnamed` are the rows that do not say who decided, `others` the cells that cannot be taken at all.
  static func reviewPending(
    _ month: Month, _ path: String, changes: Int, unnamed: [Finding], others: [Finding]
  ) -> GeppoError {
    let (name, rows, rest) = (
      unnamed.isEmpty ? ("", "") : (" --by NAME", " --by 名前"), rows(unnamed), rest(others)
    )
    return GeppoError(
      .reviewPending, path: path,
      english:
        "\(changes) changes in it are not taken back; \(rows.english)take them back with 'geppo review \(month)\(name.0)' ('--dry-run' shows them first), or move the file away to give them up\(rest.english)",
      japanese:
        "取り込まれていない記入が\(changes)件あります。\(rows.japanese)「geppo review \(month)\(name.1)」で取り込んでください（「--dry-run」で内容を確かめられます）。取りやめる場合は、このファイルを別の場所へ移してください\(rest.japanese)"
    )
  }

  private static func rows(_ unnamed: [Finding]) -> Wording {
    guard let first = unnamed.first else { return Wording(english: "", japanese: "") }
    let count = unnamed.count
    return Wording(
      english:
        "\(count) rows do not say who decided (the first: \(first.location)), so fill in 記入者 or name somebody for all of them: ",
      japanese: "「記入者」が空欄の行が\(count)件あります（最初は \(first.location)）。「記入者」に書くか、名前を付けて")
  }

  private static func rest(_ others: [Finding]) -> Wording {
    guard let first = others.first else { return Wording(english: "", japanese: "") }
    let count = others.count
    return Wording(
      english:
        ". Besides, \(count) cells cannot be taken (the first: \(first.location): \(first.message(.english)))",
      japanese: "。このほか、取り込めない記入が\(count)件あります（最初は \(first.location)：\(first.message(.japanese))）")
  }

  static func reviewUnclear(_ month: Month, _ first: Finding, count: Int) -> GeppoError {
    GeppoError(
      .reviewPending, path: first.location.description,
      english:
        "\(first.message(.english)); \(count) cells like this are not taken back. Correct them and type 'geppo review \(month)'",
      japanese:
        "\(first.message(.japanese))。このように取り込めない記入が\(count)件あります。直してから「geppo review \(month)」を実行してください")
  }

  static func noReview(_ month: Month) -> GeppoError {
    GeppoError(
      .notDrafted, path: "reports/\(month)",
      english:
        "there is no review workbook of \(month); make it with 'geppo run \(month)', or name one with --file",
      japanese: "\(month.japanese)分の確認表がありません。「geppo run \(month)」で作るか、--file で指定してください")
  }

  static func noReviewTable(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english:
        "no review table: the columns ID and 照合 are missing; use a copy of reports/<month>/review.xlsx or review.csv with all its columns",
      japanese: "確認表ではありません（列「ID」「照合」がありません）。reports/<月>/ の review.xlsx 又は review.csv の写しを、列を消さずに使ってください")
  }

  static func unreadableReview(_ path: String, _ problem: SheetTables.Problem) -> GeppoError {
    let (english, japanese) =
      switch problem {
      case .otherFormat: ("another format than .xlsx, or locked by a password", "xlsx以外の形式か、パスワードで保護されている")
      case .damaged: ("damaged", "壊れている")
      case .tooLarge: ("too large", "大きすぎる")
      }
    return GeppoError(
      .badInput, path: path,
      english:
        "the workbook cannot be read (\(english)); open it in Excel or LibreOffice and save it as .xlsx without a password",
      japanese: "確認表を読めません（\(japanese)）。ExcelかLibreOfficeで開き、パスワードなしの .xlsx で保存し直してください")
  }
}
