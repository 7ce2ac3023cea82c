/// Findings on what people type into the tables of activities: dates in other forms, unlikely years, names of persons, samples that stayed.
enum LedgerEntryFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .personNamed, severity: .error,
      message: Wording(
        english:
          "{1} seems to name a person ('{0}'); write body, rank and number in place of names (a body of that name belongs into parties.csv)",
        japanese: "{1} に氏名（「{0}」）があるようです。氏名は書かず、所属・役職・人数にしてください（機関の名称であれば parties.csv に登録してください）"),
      explanation: Wording(
        english:
          "The ledger keeps units, kinds and numbers of people, never who they are: tables and volumes go to many readers. Names are known by 氏, 先生, さん and the like, by an office behind a full name, and by full names between two marks. Names of places and bodies of the tables are not taken for persons.",
        japanese:
          "台帳に残すのは、所属、役職、種類、人数だけです。表や年度報告書は多くの人に配られるためです。氏、先生、さんなどの敬称、姓名に続く役職、前後が記号や仮名の姓名を、氏名とみなします。表にある地名と機関名は氏名とみなしません。"
      )),
    FindingText(
      code: .dateForm, severity: .error,
      message: Wording(
        english:
          "'{0}' in {1} is not written as the tables have it; it probably is {2} (write 2018-05-10, or 2018-05 for a month)",
        japanese: "{1} の「{0}」は、表の書き方と異なります。おそらく {2} です（2018-05-10、月だけであれば 2018-05 の形で書いてください）"),
      explanation: Wording(
        english:
          "Spreadsheets turn dates into numbers (43221), names of months (May-18) or days without a year (5月1日). Give the columns of dates the format 'text' before you type. YYYY stands for a year that is missing.",
        japanese:
          "表計算ソフトは、日付を数値（43221）、月の名（May-18）、年のない日付（5月1日）などに変えることがあります。日付の列は、先に「文字列」の書式にしてください。YYYY は、年が書かれていないことを示します。"
      )),
    FindingText(
      code: .unlikelyYear, severity: .error,
      message: Wording(
        english: "the year of '{0}' in {1} is unlikely ({2}){3}; correct it",
        japanese: "{1} の「{0}」の年は正しくないようです（{2}）{3}。直してください"),
      explanation: Wording(
        english:
          "A slip of one digit puts a row into a year of its own, where no table shows it. Cooperation of municipalities began after 1972.",
        japanese: "1桁の誤りで、行がほかの年度に入り、どの表にも出なくなります。自治体の協力は1972年より後のものです。")),
    FindingText(
      code: .monthAsDay, severity: .warning,
      message: Wording(
        english: "it was read as the day {0}; if a spreadsheet made it of a month, write {1}, else {0}",
        japanese: "{0} と読みました。表計算ソフトが月（{1}）を日付に変えたものであれば {1} と、1日の行事であれば {0} と書いてください"),
      explanation: Wording(
        english:
          "What is typed as 2018-05 a spreadsheet saves as 2018/5/1. Tables would print the 1st of the month as the day of the event.",
        japanese: "「2018-05」と入力しても、表計算ソフトは 2018/5/1 として保存します。そのままでは、表に1日の行事として載ります。")),
    FindingText(
      code: .countedBefore, severity: .error,
      message: Wording(
        english:
          "the numbers of fiscal year {1} cannot have been taken on {0}, before it began; correct as_of",
        japanese: "{1}年度の数を、年度の始まる前の {0} に数えたことになっています。as_of を直してください"),
      explanation: Wording(
        english: "'as_of' is the day on which the numbers of a row were taken; tables print it as ※…現在.",
        japanese: "as_of は、その行の数を数えた日です。表には「※…現在」として載ります。")),
    FindingText(
      code: .sentBeforeMonth, severity: .error,
      message: Wording(
        english:
          "the report on {0} would have gone out in {1}, before its month was over; correct covers (the month that it is about, at the latest {2}) or from (the day or month of sending)",
        japanese:
          "{0} 分の月報が、対象月の終わる前（{1}）に送付されたことになります。covers（対象月。遅くとも {2}）か from（送付の日又は月）を直してください"),
      explanation: Wording(
        english: "A report goes out after the month that it covers: covers 2018-12, from 2019-01.",
        japanese: "月報は対象月の後に送付します（例：covers 2018-12、from 2019-01）。")),
    FindingText(
      code: .sampleRows, severity: .note,
      message: Wording(
        english:
          "{0} sample rows (lines {1}) are left out of the tables; replace them by rows of your own, or show them with --with-samples",
        japanese: "見本の行{0}件（{1}行目）は表に載せていません。実際の行に置き換えてください（--with-samples を付けると、（見本）として載せます）"),
      explanation: Wording(
        english:
          "Rows with 'yes' under 'sample' show how plans and needs are written. Nobody planned or asked for them, so they are in no table and no volume.",
        japanese: "sample が yes の行は、計画と要望の書き方を示すためのものです。実際の計画・要望ではないため、表にも年度報告書にも載せません。")),
  ]
}
