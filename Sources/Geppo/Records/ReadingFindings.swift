/// Findings on what a page says, or does not say.
enum ReadingFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .emptyPage, severity: .warning,
      message: Wording(
        english: "no text on the page; its content may come from a script, save it as complete page",
        japanese: "本文のないページです。スクリプトで表示している可能性があります。「完全」形式で保存してください"),
      explanation: Wording(
        english:
          "The page has markup but hardly any visible text. Save it from the browser after it has been displayed.",
        japanese: "マークアップだけで、表示される文字がほとんどありません。ブラウザーで表示し終えてから保存してください。")),
    FindingText(
      code: .errorPage, severity: .warning,
      message: Wording(
        english: "the server sent a notice instead of the page ('{0}'); save the page again",
        japanese: "ページの代わりにサーバーの通知が保存されています（「{0}」）。保存し直してください"),
      explanation: Wording(
        english:
          "404, 403, 502, a login form or a verification page was saved. It never becomes an item; the source counts as not checked if nothing else was saved.",
        japanese: "404、403、502、ログイン画面、認証画面などが保存されています。項目にはなりません。ほかに保存がなければ、その情報源は「確認できず」となります。")),
    FindingText(
      code: .noTitle, severity: .warning,
      message: Wording(
        english:
          "no title found; the file name stands in, give the source a recipe for it in feeds/sources.yaml",
        japanese: "題名が見つかりません。ファイル名で代用しました。feeds/sources.yaml の情報源に読み取り規則を書いてください"),
      explanation: Wording(
        english: "Neither the meta tags nor the label table, a heading or <title> gave a title.",
        japanese: "メタタグ、項目表、見出し、<title> のいずれからも題名を読めませんでした。")),
    FindingText(
      code: .longTitle, severity: .warning,
      message: Wording(
        english:
          "what stands for the title is longer than {0} characters; it was cut, give the source a recipe for the title",
        japanese: "題名に当たる部分が{0}文字を超えるため、途中で切りました。情報源に題名の読み取り規則を書いてください"),
      explanation: Wording(
        english:
          "No title of a document is so long: the page puts more than the title where the title belongs. Its beginning is kept. Write a recipe (title) for the source in feeds/sources.yaml, or correct the title in review.csv.",
        japanese:
          "これほど長い題名はなく、題名の場所に本文などが入っています。初めの部分だけを残しました。feeds/sources.yaml の情報源に読み取り規則（recipe の title）を書くか、review.csv で題名を直してください。"
      )),
    FindingText(
      code: .noDate, severity: .warning,
      message: Wording(
        english: "no publication date found; the page is listed in review.csv and is in no bulletin",
        japanese: "公表日が見つかりません。review.csv に挙げ、月報には載せていません"),
      explanation: Wording(
        english:
          "Without a date nobody can say in which month the document was published. The page is in review.csv. Find out where the site prints the date and declare it for the source in feeds/sources.yaml (recipe: date), or save the page anew from an address that holds it.",
        japanese:
          "日付がないと、どの月の公表か判断できません。review.csv に挙げています。サイトのどこに日付があるかを確かめ、feeds/sources.yaml の情報源に読み取り規則（recipe の date）を書くか、日付を含むアドレスから保存し直してください。"
      )),
    FindingText(
      code: .doubtfulDate, severity: .warning,
      message: Wording(
        english: "the {0} date '{1}' is not plausible and was not used",
        japanese: "{0}「{1}」は日付としてあり得ないため使いませんでした"),
      explanation: Wording(
        english: "The date does not exist in the calendar, lies before 1949, or after the day of issue.",
        japanese: "暦にない日付、1949年より前の日付、又は発行日より後の日付です。")),
    FindingText(
      code: .noText, severity: .warning,
      message: Wording(
        english: "a title but no text was found; check whether the document is only in the attachment",
        japanese: "題名はありますが本文が見つかりません。本文が添付だけにあるか確認してください"),
      explanation: Wording(
        english: "The item is kept with its title and dates. Its topics come from the title alone.",
        japanese: "題名と日付だけで項目を作りました。分野は題名だけから判断しています。")),
    FindingText(
      code: .noAddress, severity: .warning,
      message: Wording(
        english: "the address of the page is not known; add it to captures.csv of the folder",
        japanese: "掲載URLが分かりません。フォルダーの captures.csv に書き足してください"),
      explanation: Wording(
        english:
          "A file saved without its address cannot be cited: the bulletin says 掲載URL未確認. Add a line 'file,url,saved_on' to captures.csv in the same folder.",
        japanese:
          "アドレスのないファイルは出典を示せず、月報では「掲載URL未確認」となります。同じフォルダーの captures.csv に「file,url,saved_on」の行を足してください。")),
    FindingText(
      code: .missingPart, severity: .warning,
      message: Wording(
        english:
          "the page goes on in {0} more pages or frames that were not saved ({1} …); save them into the same folder",
        japanese: "ページの続き（次のページ又はフレーム）{0}件が保存されていません（{1} など）。同じフォルダーに保存してください"),
      explanation: Wording(
        english:
          "Long articles are cut into several pages (下一页), and old sites put the text into a frame. geppo opens only files that lie in the page's own folder: save each further page there under the name that it has on the site, or under any name with its address in captures.csv. They are then read as one document. Until then the text is marked as partial.",
        japanese:
          "長い記事は複数のページに分かれ（下一页）、古いサイトでは本文がフレームの中にあります。geppoが開くのは同じフォルダーにあるファイルだけです。続きのページを、サイトでの名前のまま、又は captures.csv にURLを書いて、同じフォルダーに保存してください。一つの文書として読みます。それまでは本文を「部分」とします。"
      )),
    FindingText(
      code: .noEntries, severity: .warning,
      message: Wording(
        english: "a list page or feed without any entry; save it again after it has been displayed",
        japanese: "項目が一つもない一覧ページ又はフィードです。表示し終えてから保存し直してください"),
      explanation: Wording(
        english: "The list may be filled by a script, or the capture was cut.",
        japanese: "一覧がスクリプトで表示されているか、保存が途中で切れています。")),
    FindingText(
      code: .recipeMissed, severity: .warning,
      message: Wording(
        english:
          "the recipe's '{0}' of source {1} found nothing here; the next step was used, check whether the site changed",
        japanese: "情報源 {1} の規則「{0}」に合う箇所がありません。次の手順で読みました。サイトの変更を確認してください"),
      explanation: Wording(
        english:
          "feeds/sources.yaml declares an XPath for this part, and the page has nothing there (or the page has the fact elsewhere); the general rules were used. Often the site has been rebuilt: look with 'geppo try FILE', give the old recipe an 'until' and write a new one with 'from'.",
        japanese:
          "feeds/sources.yaml に書かれたXPathに合う箇所がページにない（又は別の場所にある）ため、一般の規則で読みました。サイトが作り直された場合によく起こります。「geppo try ファイル」で確かめ、古い規則に until を付け、from を付けた新しい規則を書いてください。"
      )),
    FindingText(
      code: .doubtfulPlace, severity: .note,
      message: Wording(
        english: "'{0}' is the name of several places ({1}); all are tagged, decide by the original",
        japanese: "「{0}」という地名は複数あります（{1}）。すべて付けました。原文で判断してください"),
      explanation: Wording(
        english:
          "Neither a parent named nearby, nor the issuing body, nor the source decides which place is meant.",
        japanese: "近くの上位地名、発出機関、情報源のいずれからも、どの場所か決まりませんでした。")),
  ]
}
