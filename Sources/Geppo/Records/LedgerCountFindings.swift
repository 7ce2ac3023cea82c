/// Further findings on the tables of activities: what stands twice, is counted nowhere, or does not fit the day of the tables.
enum LedgerCountFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .doubledEntry, severity: .error,
      message: Wording(
        english: "'{0}' stands at {1}, too; remove one of the two rows",
        japanese: "「{0}」は {1} にもあります。どちらかの行を消してください"),
      explanation: Wording(
        english:
          "A month has one report, a group has a member once, a figure has a part once: a second row would be counted again. A report that was sent again after a correction is no second one.",
        japanese: "対象月ごとの月報、枠組みの構成員、公表値の内訳は、それぞれ1行です。二つあると二重に数えます。訂正して送り直した月報は、別の行にしません。")),
    FindingText(
      code: .codeOfNobody, severity: .error,
      message: Wording(
        english: "adcodes has {0} ({1}), but china_side does not name it; add the place, or remove the code",
        japanese: "adcodes に {0}（{1}）がありますが、china_side にその地名がありません。地名を加えるか、コードを消してください"),
      explanation: Wording(
        english:
          "Codes are those of the places in china_side. With a code too many, policies of a place that took no part are shown beside the activity.",
        japanese: "adcodes は china_side の地名のコードです。余分なコードがあると、参加していない都市の政策が活動に結び付きます。")),
    FindingText(
      code: .repeatedParty, severity: .error,
      message: Wording(
        english: "'{0}' stands twice in {1}, perhaps under another name; remove one",
        japanese: "{1} に「{0}」が二度あります（略称と正式名を含む）。一つにしてください"),
      explanation: Wording(
        english: "The table of parties would count the activity twice for it.",
        japanese: "都市・機関別の回数で、同じ活動を二度数えてしまいます。")),
    FindingText(
      code: .uncountedKind, severity: .warning,
      message: Wording(
        english:
          "no table and no total takes kind '{0}', so this row is shown nowhere; add the kind to tables.csv or totals.csv, or write 'yes' under 'uncounted' in kinds.csv",
        japanese:
          "種類「{0}」を載せる表も合計もないため、この行はどこにも出ません。tables.csv か totals.csv に加えるか、kinds.csv の uncounted を yes にしてください"
      ),
      explanation: Wording(
        english:
          "Tables and totals name the kinds that they take. A kind that is kept for other purposes says so in kinds.csv.",
        japanese: "表と合計は、載せる種類を kinds、of の欄で決めます。数えないことにしている種類は、kinds.csv の uncounted に yes と書きます。")),
    FindingText(
      code: .otherBudget, severity: .error,
      message: Wording(
        english:
          "tables and totals take rows of kind '{0}' only under budget {2}, not under '{1}'; correct the budget",
        japanese: "種類「{0}」の行は、budget が {2} のものだけが表と合計に入ります（この行は「{1}」）。budget を直してください"),
      explanation: Wording(
        english:
          "A row without its budget is in no table and in no total. Activities that a municipality paid for itself have the budget 'own', which no table takes.",
        japanese: "budget のない行は、どの表にも合計にも入りません。自治体の独自予算による活動は own とします（委託業務の表には載りません）。")),
    FindingText(
      code: .countOfEvent, severity: .error,
      message: Wording(
        english:
          "count says {0}, but a row of kind '{1}' is one event; leave count empty, or write a row that only counts{2}",
        japanese: "count は {0} ですが、種類「{1}」の行は1件の行事です。count を空欄にするか、回数だけの種類の行にしてください{2}"),
      explanation: Wording(
        english:
          "A row of an event is one line of its table and one in its total. How many there were without a row of each says a kind whose form is 'count'.",
        japanese: "行事の行は、表でも合計でも1回です。行事ごとの行がない場合は、form が count の種類の行に回数を書きます。")),
    FindingText(
      code: .longEvent, severity: .error,
      message: Wording(
        english:
          "it would last {0} days ({1} to {2}); correct the years of 'from' and 'to', or give it a kind that goes on (form 'work' or 'record')",
        japanese: "{0}日間（{1}～{2}）になります。from と to の年を直すか、続いている活動であれば form が work か record の種類にしてください"),
      explanation: Wording(
        english:
          "An event of more than a year is a slip of the year as a rule, and its days would be added to totals.",
        japanese: "1年を超える行事は、多くは年の書き誤りです。日数の合計にもそのまま入ります。")),
    FindingText(
      code: .countedLater, severity: .warning,
      message: Wording(
        english:
          "the numbers of {2} rows (lines {3}) count up to {0}, beyond the day of the tables ({1}); they are left out, as nobody knows how many there were by then",
        japanese: "回数だけの行{2}件（{3}行目）は {0} までの回数で、表の基準日（{1}）より後です。基準日までの回数は分からないため、表に含めていません"),
      explanation: Wording(
        english:
          "A row that only counts has no days, so nothing tells what of it came before. It counts up to its as_of, or to the end of the fiscal year where that is empty. Choose a later day with --as-of, or keep the rows of the events.",
        japanese:
          "回数だけの行は as_of の日まで（空欄なら年度末まで）の回数で、基準日までに何回あったかは分かりません。基準日までの回数であれば as_of にその日を書いてください。ほかに、--as-of を後の日にする、行事ごとの行を記録する、という方法があります。"
      )),
    FindingText(
      code: .plannedInPast, severity: .warning,
      message: Wording(
        english:
          "it is still 'planned', but was to be over by {0}, before the day of the tables ({1}); write held or cancelled, or correct the date",
        japanese: "予定（planned）のままですが、{0} までに終わるはずで、表の基準日（{1}）より前です。held か cancelled にするか、日付を直してください"),
      explanation: Wording(
        english: "The tables print it as planned, and totals of what was held do not have it.",
        japanese: "表には（予定）と出て、実施済みの合計には入りません。")),
    FindingText(
      code: .sentUnwritten, severity: .error,
      message: Wording(
        english:
          "the report on {0} was recorded as sent on {1}, but no row has it; add a row with covers {0} and from {1}",
        japanese: "{0} 分の月報は {1} に送付の記録がありますが、台帳に行がありません。covers {0}、from {1} の行を加えてください"),
      explanation: Wording(
        english:
          "'geppo send' recorded that the report went out. Without its row the year has a report too few. Years of which the ledger has no row at all are not told of.",
        japanese: "「geppo send」が送付を記録しています。行がないと、月報の数が足りなくなります。台帳に行のない年度については示しません。")),
    FindingText(
      code: .unreadTable, severity: .warning,
      message: Wording(
        english: "this table is not read; move it up into {0}",
        japanese: "この表は読みません。{0} の直下へ移してください"),
      explanation: Wording(
        english: "Tables of activities lie in feeds/activities/ itself, not in folders below it.",
        japanese: "活動の表は feeds/activities/ の直下に置きます。その下のフォルダーは読みません。")),
    FindingText(
      code: .missingMaterial, severity: .warning,
      message: Wording(
        english: "there is no file '{0}' in the workspace; correct the path, or put the file there",
        japanese: "作業フォルダーに「{0}」がありません。パスを直すか、ファイルを置いてください"),
      explanation: Wording(
        english:
          "Materials are addresses, or files of the workspace with their path from its top. The tables name them, so readers would look for them.",
        japanese: "materials は、URL か、作業フォルダーからのパスです。表に載るので、読む人が探すことになります。")),
  ]
}
