/// Findings on rows and tables of activities that can hardly be meant as they stand.
enum LedgerRowFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .copiedTable, severity: .error,
      message: Wording(
        english:
          "{0} of its {1} rows stand in {2}, too; remove this file if it is a copy, else the rows that stand twice",
        japanese: "{1}行のうち{0}行が {2} にもあります。写し（コピー）であれば、このファイルを消してください（そうでなければ、重なる行を消してください）"),
      explanation: Wording(
        english:
          "All tables in feeds/activities/ are read, so a copy would count every activity twice. Of this file no row was read; keep copies in another folder.",
        japanese:
          "feeds/activities/ の表はすべて読むため、写しがあると活動を二重に数えてしまいます。このファイルの行は読んでいません。控えは別のフォルダーに置いてください。")),
    FindingText(
      code: .movedCells, severity: .error,
      message: Wording(
        english:
          "the row has {0} cells, the header has {1}, and its values stand under wrong columns; put text with a comma between quotes (\"…,…\"), or put the cells back into their columns",
        japanese: "列名は{1}個ですが、この行のセルは{0}個で、値が別の列にずれています。「,」を含む文は \"…\" で囲み、セルを元の列に戻してください"),
      explanation: Wording(
        english:
          "A comma too many or too few moves all cells behind it. What else would be wrong with the row follows from that and is not told.",
        japanese: "「,」が多いか足りないと、その後のセルがすべてずれます。同じ行のほかの誤りはその結果なので、示していません。")),
    FindingText(
      code: .workbookBeside, severity: .warning,
      message: Wording(
        english: "this file is not read; if it holds rows of activities, save it as 'CSV UTF-8' beside it",
        japanese: "このファイルは読みません。活動の行が入っている場合は、「CSV UTF-8（コンマ区切り）」で保存し直してください"),
      explanation: Wording(
        english:
          "Only .csv files in feeds/activities/ are read as tables. A workbook that rows name under 'materials' may lie there.",
        japanese: "表として読むのは、feeds/activities/ の .csv だけです。行の materials に書いた資料のブックは、置いたままで構いません。")),
    FindingText(
      code: .overlappingActivity, severity: .warning,
      message: Wording(
        english:
          "'{0}' has the kind and the first day of {1}, and its parties as far as both name them; if it is the same activity, remove one",
        japanese: "「{0}」は {1} と種類、始まりの日が同じで、相手も重なります。同じ活動であれば、一方を消してください"),
      explanation: Wording(
        english:
          "One of two rows lacks the end or a party: often an activity that was entered twice. Both are counted.",
        japanese: "一方に終わりの日や相手の一部がないだけの行は、同じ活動を二度入力したものであることが多く、両方とも数えます。")),
    FindingText(
      code: .sentLate, severity: .warning,
      message: Wording(
        english: "the report on {0} would have gone out in {1}, {2} months after it; correct covers or from",
        japanese: "{0} 分の月報が、{2}か月後の {1} に送付されたことになります。covers か from を確かめてください"),
      explanation: Wording(
        english:
          "A report goes out in the month after the one that it covers. It counts in the fiscal year in which it was sent, so a slip of the month may move it to another.",
        japanese: "月報は、対象月の翌月に送付します。送付した日の年度に数えるため、月を書き誤ると別の年度に入ることがあります。")),
    FindingText(
      code: .manyDays, severity: .warning,
      message: Wording(
        english: "it would last {0} days ({1} to {2}); correct 'from' or 'to' if that is a slip",
        japanese: "{0}日間（{1}～{2}）になります。書き誤りであれば、from か to を直してください"),
      explanation: Wording(
        english:
          "Few events last longer than a month. Days are printed and added up as the row has them; what goes on has a kind whose form is 'work'.",
        japanese: "1か月を超える行事はまれです。日数は、そのまま表に載り、合計にも入ります。続いている活動は、form が work の種類にします。")),
    FindingText(
      code: .otherCountry, severity: .error,
      message: Wording(
        english: "'{0}' lies in {2}, but country says {1}; correct one of them",
        japanese: "「{0}」は {2} の都市ですが、country は {1} です。どちらかを直してください"),
      explanation: Wording(
        english:
          "The country of a city is known from glossary/municipalities.csv and glossary/regions.csv. Tables print both, and totals may count the events in one country.",
        japanese:
          "都市の国は、glossary/municipalities.csv と glossary/regions.csv によります。表には国と都市を載せ、国で絞る合計もあります。")),
    FindingText(
      code: .heldBeforehand, severity: .warning,
      message: Wording(
        english: "it is 'held', but begins on {0}, after {1}; write planned, or correct the date",
        japanese: "実施済み（held）ですが、始まるのは {0} で、{1} より後です。planned にするか、日付を直してください"),
      explanation: Wording(
        english:
          "What is still to come is planned. The day is that of as_of, or of 'geppo ledger check' the day on which it runs.",
        japanese:
          "これから行うものは planned（予定）です。比べる日は as_of の日で、「geppo ledger check」では実行した日とも比べます。")),
    FindingText(
      code: .runningEvent, severity: .error,
      message: Wording(
        english:
          "a row of kind '{0}' does not go on ('running'); write held, planned or cancelled, or correct the kind",
        japanese: "種類「{0}」に running（継続中）はありません。held、planned、cancelled のいずれかにするか、kind を直してください"),
      explanation: Wording(
        english:
          "Only kinds whose form is 'work' or 'record' go on. An event that goes on would be counted as held.",
        japanese: "続くのは、form が work か record の種類だけです。行事を継続中とすると、実施した回数に数えてしまいます。")),
  ]
}
