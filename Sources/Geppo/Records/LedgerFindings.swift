/// Findings on the tables of activities below `feeds/activities/`.
enum LedgerFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .ledgerNotWhole, severity: .warning,
      message: Wording(
        english:
          "the ledger has {0} errors, so activities of the month may be missing; see 'geppo ledger check'",
        japanese: "活動の台帳に誤りが{0}件あるため、今月の活動の一部が月報に載らないことがあります。「geppo ledger check」で確かめてください"),
      explanation: Wording(
        english:
          "The bulletin lists the activities of its month from the tables in feeds/activities/. A row that is wrong is left out.",
        japanese: "月報には feeds/activities/ の表から、対象月の活動を載せます。誤りのある行は載りません。")),
    FindingText(
      code: .endsBeforeBegin, severity: .error,
      message: Wording(
        english: "it would end ({1}) before it begins ({0}); correct 'from' or 'to'",
        japanese: "終わり（{1}）が始まり（{0}）より前です。from か to を直してください"),
      explanation: Wording(
        english:
          "'from' and 'to' are the first and the last day. One day needs no 'to'. A monthly report is sent after the month that it covers.",
        japanese: "from は最初の日、to は最後の日です。1日だけの行事では to を空欄にします。月報の from は送付の日又は月で、対象月より後です。")),
    FindingText(
      code: .otherFiscalYear, severity: .error,
      message: Wording(
        english:
          "fiscal_year says {0}, but {2} lies in fiscal year {1}; correct one of them, or leave fiscal_year empty",
        japanese: "fiscal_year は {0} ですが、{2} は {1} 年度です。どちらかを直すか、fiscal_year を空欄にしてください"),
      explanation: Wording(
        english:
          "A fiscal year begins on 1 April. A row with a date belongs to the year of its first day; fiscal_year is only for rows without a date.",
        japanese: "年度は4月1日に始まります。日付のある行は最初の日の年度に数えます。fiscal_year は日付のない行のためのものです。")),
    FindingText(
      code: .daysDiffer, severity: .error,
      message: Wording(
        english: "days says {0}, but from the first to the last day are {1} days; correct days or the dates",
        japanese: "days は {0} ですが、始まりから終わりまでは{1}日間です。days か日付を直してください"),
      explanation: Wording(
        english:
          "Days are counted from the first to the last, both included, with days of travel. Where days is empty, they are counted from the dates.",
        japanese: "日数は、移動日を含め、始まりの日から終わりの日までを数えます。days が空欄であれば日付から数えます。")),
    FindingText(
      code: .headsDiffer, severity: .error,
      message: Wording(
        english: "heads says {0}, but the participants add up to {1}; correct one of them",
        japanese: "heads は {0} ですが、participants の合計は{1}名です。どちらかを直してください"),
      explanation: Wording(
        english:
          "Where both are given they have to agree. Where heads is empty, the participants are added up.",
        japanese: "両方を書く場合は一致しなければなりません。heads が空欄であれば participants を合計します。")),
    FindingText(
      code: .unknownParty, severity: .error,
      message: Wording(
        english: "'{0}' in {1} is no known party{2}; write it as the tables do, or add it to {3}",
        japanese: "{1} の「{0}」は登録されていません{2}。表の表記に合わせるか、{3} に追加してください"),
      explanation: Wording(
        english:
          "The Japanese side are municipalities of glossary/municipalities.csv and bodies of parties.csv; the Chinese side are places of glossary/regions.csv, by their Japanese name, and bodies of parties.csv. A name that only one row has would be counted as a party of its own.",
        japanese:
          "日本側は glossary/municipalities.csv の自治体と parties.csv の機関、中国側は glossary/regions.csv の地名（日本語名）と parties.csv の機関です。表記が違うと、別の都市・機関として数えてしまいます。"
      )),
    FindingText(
      code: .missingAdcode, severity: .error,
      message: Wording(
        english: "adcodes does not have that of '{0}'{1}; add it",
        japanese: "adcodes に「{0}」の行政区画コードがありません{1}。追加してください"),
      explanation: Wording(
        english:
          "Places of one name are told apart by their codes; with them policies and activities of a city find each other.",
        japanese: "同名の地域は行政区画コードで区別します。都市ごとの政策と活動は、このコードで結び付けます。")),
    FindingText(
      code: .doubledActivity, severity: .error,
      message: Wording(
        english:
          "the same row stands at {0}: same kind, time and parties; remove one, or give them different titles",
        japanese: "{0} と同じ行です（種類、時期、相手が同じ）。一方を消すか、別のものであれば title を書き分けてください"),
      explanation: Wording(
        english: "A row that stands twice, also in two files, is counted twice in all totals.",
        japanese: "同じ行が二つあると（別のファイルでも）、すべての合計で二重に数えます。")),
    FindingText(
      code: .similarActivity, severity: .warning,
      message: Wording(
        english: "'{0}' has kind, days and parties of {1}; if it is the same event, remove one",
        japanese: "「{0}」は {1} と種類、日、相手が同じです。同じ行事であれば、一方を消してください"),
      explanation: Wording(
        english:
          "Two events of one kind with the same parties on the same day are possible; more often somebody entered one event again in other words. Both are counted.",
        japanese: "同じ日に同じ相手と同じ種類の行事が二つあることもありますが、多くは同じ行事を別の言葉で入力したものです。両方とも数えます。")),
    FindingText(
      code: .doubledID, severity: .error,
      message: Wording(
        english: "the id '{0}' stands at {1}, too; give one of them another, or none",
        japanese: "id「{0}」は {1} にもあります。一方を別のidにするか、空欄にしてください"),
      explanation: Wording(
        english:
          "An id names one row of all tables of activities, so that notes can refer to it. Rows may have none.",
        japanese: "idは、備考などから参照するための名前で、活動のすべての表を通じて一つです。idのない行があっても構いません。")),
    FindingText(
      code: .countedTwice, severity: .error,
      message: Wording(
        english:
          "this row only counts, and {0} has one of what it counts in fiscal year {1}; keep the rows or the count",
        japanese: "回数だけの行ですが、{1}年度の {0} に、数えられている行事の行があります。行事の行か回数の行のどちらかにしてください"),
      explanation: Wording(
        english:
          "Rows of a kind that only counts stand for events of which nobody has the rows. Together with them the total would be too high.",
        japanese: "回数だけの種類の行は、行事の行がない場合に書きます。両方があると、合計が多くなります。")),
    FindingText(
      code: .sentOtherwise, severity: .error,
      message: Wording(
        english:
          "the ledger says {1} of the report on {0}, but it was recorded as sent on {2}; correct status and from",
        japanese: "{0} 分の月報は、台帳では「{1}」ですが、送付の記録は {2} です。status と from を直してください"),
      explanation: Wording(
        english:
          "'geppo send' recorded the day on which the report went out. The ledger has to say the same, because the report counts in the fiscal year in which it was sent.",
        japanese: "「geppo send」が送付日を記録しています。月報は送付した日の年度に数えるため、台帳も同じでなければなりません。")),
    FindingText(
      code: .incompleteRow, severity: .error,
      message: Wording(
        english: "a row of kind '{0}' needs {1}; fill it in, or correct the kind",
        japanese: "種類「{0}」の行には {1} が必要です。記入するか、kind を直してください"),
      explanation: Wording(
        english:
          "Events have a date, rows that only count have a fiscal year and a count, monthly reports have the month that they cover and the day or month of sending. 'form' in kinds.csv says which kind is which.",
        japanese:
          "行事には from、回数だけの行には fiscal_year と count、月報には covers（対象月）と from（送付の日又は月）が必要です。種類ごとの形は kinds.csv の form にあります。"
      )),
  ]
}
