/// Why an issue cannot be written or sent, with the way out.
extension GeppoError {
  static func alreadySent(_ month: Month, on day: Day) -> GeppoError {
    GeppoError(
      .alreadySent, path: "reports/\(month)",
      english:
        "the issue of \(month) is recorded as sent on \(day), so it stays as it is; what is found now goes into the next issue: run the month after it. To mail it again, take the files from reports/\(month)/send/",
      japanese:
        "\(month.japanese)分は\(day.japanese)送付済みと記録されているため、書き換えません。新たに見つかったものは次の号の追補に載ります。次の月を実行してください。もう一度送るときは reports/\(month)/send/ のファイルを使ってください"
    )
  }

  static func notDrafted(_ month: Month) -> GeppoError {
    GeppoError(
      .notDrafted, path: "reports/\(month)",
      english: "there is no draft of \(month) to send; make it with 'geppo run \(month)' and read it first",
      japanese: "\(month.japanese)分の案がありません。「geppo run \(month)」で作り、内容を確認してから送付を記録してください")
  }

  static func sentBeforeIssue(_ month: Month, on day: Day, asOf issued: Day) -> GeppoError {
    GeppoError(
      .badInput, path: "--on \(day)",
      english:
        "the draft is of \(issued), which is later; give that day or a later one, or draft again with 'geppo run \(month) --as-of \(day)'",
      japanese:
        "案の発行日（\(issued.japanese)）より前です。その日以降を指定するか、「geppo run \(month) --as-of \(day)」で案を作り直してください")
  }

  static func sentInFuture(_ month: Month, on day: Day, today: Day) -> GeppoError {
    GeppoError(
      .badInput, path: "--on \(day)",
      english:
        "today is \(today), and a sending is recorded at most \(SendFlow.daysAhead) days ahead; check the year, and give the day on which the issue goes out",
      japanese:
        "本日（\(today.japanese)）から\(SendFlow.daysAhead)日より先の日付です。年の書き誤りがないか確かめ、\(month.japanese)分を送付する日を指定してください"
    )
  }

  static func noContact(_ finding: Finding) -> GeppoError {
    GeppoError(
      .noContact, path: finding.location.description,
      english: finding.message(.english) + "; then make the draft again with 'geppo run', and send it",
      japanese: finding.message(.japanese) + "。書き足してから「geppo run」で案を作り直し、送付してください")
  }

  /// How many ids a message names.
  private static let namedIDs = 5

  static func notDecided(_ material: IssueMaterial) -> GeppoError {
    let (undecided, unconfirmed) = (material.undecided, material.unconfirmed)
    let path = "reports/\(material.month)/review.xlsx"
    guard unconfirmed.isEmpty else {
      let named = unconfirmed.prefix(namedIDs)
      let rest = unconfirmed.count - named.count
      let ids = (
        named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""),
        named.joined(separator: "、") + (rest > 0 ? " ほか\(rest)件" : "")
      )
      return GeppoError(
        .unconfirmedDrafts, path: path,
        english:
          "\(unconfirmed.count) items hold texts that no person has confirmed (\(ids.0)), and \(undecided) documents are not decided; fill in the workbook and take it back with 'geppo review \(material.month)', or say why they are to go out so: --allow-drafts REASON",
        japanese:
          "【自動作成・未確認】の文を含む項目が\(unconfirmed.count)件（\(ids.1)）、採否が未決定の文書が\(undecided)件あります。確認表に書いて「geppo review \(material.month)」で取り込んでください。このまま送付する場合は、--allow-drafts の後に理由を書いてください"
      )
    }
    return GeppoError(
      .undecidedItems, path: path,
      english:
        "\(undecided) documents are not decided (採否 is empty or 保留); fill in the workbook and take it back with 'geppo review \(material.month)', or say why it is to go out so: --allow-drafts REASON",
      japanese:
        "採否が未決定（空欄又は保留）の文書が\(undecided)件あります。確認表に書いて「geppo review \(material.month)」で取り込んでください。このまま送付する場合は、--allow-drafts の後に理由を書いてください"
    )
  }

  static func openConflicts(_ month: Month, _ first: Finding, count: Int) -> GeppoError {
    GeppoError(
      .openConflicts, path: "reports/\(month)/review.xlsx",
      english:
        "\(first.message(.english)); the issue has \(count) points like this. Choose in reports/\(month)/review.xlsx (食い違いの解決), which has the rows also of documents of earlier issues (if one is missing, first run 'geppo run \(month)'), take it back with 'geppo review \(month)' and run 'geppo run \(month)' again; --allow-drafts does not help here",
      japanese:
        "\(first.message(.japanese))。食い違いは\(count)件あります。\(month.japanese)分の確認表（reports/\(month)/review.xlsx）の「食い違いの解決」で採る方を選び（以前の号の文書もこの表に並びます。行がないときは、先に「geppo run \(month)」を実行してください）、「geppo review \(month)」で取り込んで「geppo run \(month)」をもう一度実行してください（--allow-drafts を付けても送付できません）"
    )
  }

  static func draftHasErrors(_ month: Month, _ first: Finding, count: Int) -> GeppoError {
    GeppoError(
      .draftHasErrors, path: first.location.description,
      english:
        "\(first.message(.english)); the draft has \(count) errors like this (see reports/\(month)/findings.csv). Correct them, run 'geppo run \(month)' again, read it, then send",
      japanese:
        "\(first.message(.japanese))。案にはエラーが\(count)件あります（reports/\(month)/findings.csv）。直してから「geppo run \(month)」をもう一度実行し、内容を確認してから送付を記録してください"
    )
  }

  static func lacksPDF(_ month: Month, _ first: Finding) -> GeppoError {
    GeppoError(
      .lacksPDF, path: first.location.description,
      english:
        "\(first.message(.english)). A sent issue stays as it is, so nothing is sent. Then run 'geppo run \(month)' again, read it, and send; or take 'pdf' out of 'formats' in glossary/municipalities.csv and glossary/office.yaml; or send without these files by --allow-missing-pdf",
      japanese:
        "\(first.message(.japanese))。送付した号は後から直せないため、送付を記録しません。直してから「geppo run \(month)」をもう一度実行し、内容を確認して送付を記録してください。PDFが不要なら glossary/municipalities.csv と glossary/office.yaml の formats から pdf を除き、今回だけPDFなしで送るなら --allow-missing-pdf を付けてください"
    )
  }

  static func draftEdited(_ month: Month, _ path: String) -> GeppoError {
    GeppoError(
      .draftEdited, path: path,
      english:
        "the file is not as geppo wrote it, so that what would go out is not what was read. Put the correction into glossary/ (title_words.csv, terms.csv, wording.csv …) or the page, move this file away, run 'geppo run \(month)' again, read it, then send",
      japanese:
        "geppoが書いた内容と異なります。このままでは、確認したものと異なる内容が送付版になります。直した内容を glossary/ の表（title_words.csv、terms.csv、wording.csv など）に移し、このファイルを別の場所へ移してから「geppo run \(month)」をもう一度実行し、内容を確認してから送付を記録してください"
    )
  }

  static func draftMissing(_ month: Month, _ path: String) -> GeppoError {
    GeppoError(
      .draftMissing, path: path,
      english:
        "the file of the draft is no longer there, so that nobody can have read what would go out; bring it back with 'geppo run \(month)', read it, then send",
      japanese:
        "案のファイルがありません。確認していないものを送付しないよう、送付を記録しません。「geppo run \(month)」をもう一度実行すると元に戻ります。内容を確認してから送付を記録してください")
  }

  static func draftOutdated(_ month: Month, _ path: String) -> GeppoError {
    GeppoError(
      .draftOutdated, path: path,
      english:
        "pages, glossary or geppo have changed since the draft was written, and this file would differ; run 'geppo run \(month)' again, read it, then send",
      japanese:
        "案を作った後に、保存ページ、用語表又はgeppoが変わり、このファイルの内容が変わります。「geppo run \(month)」をもう一度実行し、内容を確認してから送付を記録してください")
  }
}
