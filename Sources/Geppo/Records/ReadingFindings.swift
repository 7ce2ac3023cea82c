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
          "The page has markup but hardly any visible text: a script fills it, or the capture stopped. It is in pages.csv as empty and in review.csv. Open it in a browser, wait until the text is displayed, and save it as complete page (or with SingleFile); if it stays empty, look for the document on another page of the site.",
        japanese:
          "マークアップだけで、表示される文字がほとんどありません。スクリプトで表示しているか、保存が途中で止まっています。pages.csv に「空のページ」として載せ、review.csv に挙げました。ブラウザーで本文が表示されるのを待ち、「完全」形式（又はSingleFile）で保存し直してください。表示されないままなら、サイト内の別のページを探してください。"
      )),
    FindingText(
      code: .errorPage, severity: .warning,
      message: Wording(
        english: "the server sent a notice instead of the page ('{0}'); save the page again",
        japanese: "ページの代わりにサーバーの通知が保存されています（「{0}」）。保存し直してください"),
      explanation: Wording(
        english:
          "404, 403, 502, a login form or a verification page was saved. It never becomes an item; the source counts as not checked if nothing else was saved. It is in review.csv. Open the address in a browser: pass the verification and save the page, or find its new address; if the document was withdrawn, delete the file and note it.",
        japanese:
          "404、403、502、ログイン画面、認証画面などが保存されています。項目にはならず、ほかに保存がなければ、その情報源は「確認できず」となります。review.csv に挙げました。ブラウザーでアドレスを開き、認証を済ませて保存し直すか、移転先を探してください。文書が取り下げられていれば、このファイルを削除し、その旨を控えてください。"
      )),
    FindingText(
      code: .noTitle, severity: .warning,
      message: Wording(
        english:
          "no title found; the file name stands in, give the source a recipe for it in feeds/sources.yaml",
        japanese: "題名が見つかりません。ファイル名で代用しました。feeds/sources.yaml の情報源に読み取り規則を書いてください"),
      explanation: Wording(
        english:
          "Neither the meta tags nor the label table, a heading or <title> gave a title; the name of the file stands in. Look with 'geppo try FILE' where the title stands, and declare it for the source in feeds/sources.yaml (recipe: title).",
        japanese:
          "メタタグ、項目表、見出し、<title> のいずれからも題名を読めず、ファイル名で代用しました。「geppo try ファイル」で題名の場所を確かめ、feeds/sources.yaml の情報源に読み取り規則（recipe の title）を書いてください。"
      )),
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
        english: "the {0} date '{1}' cannot be read or is not plausible, and was not used",
        japanese: "{0}「{1}」は日付として読み取れないか、日付としてあり得ないため、使いませんでした"),
      explanation: Wording(
        english:
          "The date is written in a way that is not read (12/11/2018: which is the month?), does not exist in the calendar, lies before 1949, or after the day of issue or of saving. It was not used; another date of the page may stand in. Look at the original and, if the site prints its dates in an unusual way, declare them for the source (recipe: date, date_format).",
        japanese:
          "読み取れない書き方の日付（12/11/2018 のように月と日の順が分からないものなど）、暦にない日付、1949年より前の日付、又は発行日や保存日より後の日付です。この日付は使わず、ページにある別の日付を用いた場合があります。原文を確かめ、日付の書き方が特殊なサイトなら、情報源に読み取り規則（recipe の date、date_format）を書いてください。"
      )),
    FindingText(
      code: .doubtfulIssuer, severity: .warning,
      message: Wording(
        english: "'{0}' stands where the page names the issuing body but is no name, and was not used",
        japanese: "発出機関の欄にある「{0}」は機関名の形をしていないため、使いませんでした"),
      explanation: Wording(
        english:
          "The value holds another label with its colon, or the year of a 文号: the page puts several facts where it names the issuing body. It was not used; title, signature or source may stand in. Look at the original and, if the site always prints it so, declare where the issuer stands (recipe: issuer).",
        japanese:
          "別の項目名（「：」付き）や文書番号の年号が含まれており、ページの発出機関の欄に複数の事項が混ざっています。この値は使わず、題名、署名又は情報源から発出機関を判断した場合があります。原文を確かめ、サイトが常にこの書き方をしているなら、情報源に読み取り規則（recipe の issuer）を書いてください。"
      )),
    FindingText(
      code: .notInForce, severity: .note,
      message: Wording(
        english:
          "the page says of the document '{0}'; it is announced with that mark and is no candidate for a translation",
        japanese: "ページに「{0}」とあり、効力を失っています。その旨を付けて掲載し、翻訳の対象からは外しました"),
      explanation: Wording(
        english:
          "The table of facts or a mark on the title says that the document was repealed or has lapsed. The day of release decides the month as always, the item says 【効力】, and the document does not enter the translation queue. Check on the site when it lapsed: if it is no news of the month, write 不採用 in review.xlsx; if the mark is wrong, set the priority of the translation there.",
        japanese:
          "ページの項目表又は題名の表示によれば、この文書は廃止されたか、効力を失っています。掲載する月は通常どおり公表日で決め、月報には【効力】を示し、翻訳の対象からは外しました。失効の時期をサイトで確かめ、当月に知らせる必要がなければ確認表の採否に「不採用」と書いてください。表示が誤りであれば、確認表で翻訳優先度を決めてください。"
      )),
    FindingText(
      code: .severalTexts, severity: .warning,
      message: Wording(
        english:
          "the page shows several texts in full; the first was read, {0} others were not, save each from its own address",
        japanese: "本文を全文で並べたページです。最初の1件だけを読み、残り{0}件は読んでいません。それぞれのアドレスから保存してください"),
      explanation: Wording(
        english:
          "Some sites show their newest texts one below the other, each with its own title. A page is one item: the first text. Save the others from the addresses behind their titles.",
        japanese:
          "新しい記事を全文で縦に並べるサイトがあります。1ページは1件として扱い、最初の本文だけを読みます。ほかの記事は、題名のリンク先を開いて保存してください。")),
    FindingText(
      code: .noText, severity: .warning,
      message: Wording(
        english:
          "a title but no text, or only a short one, and no attachment that was saved and could be read; check whether the document is only in the attachment",
        japanese: "題名はありますが、本文がないか短い文だけで、添付は保存されていないか読み取れません。本文が添付だけにあるか確認してください"),
      explanation: Wording(
        english:
          "The item is kept with its title and dates, and its topics come from the title and the little text there is; where the title names none, the page is in review.csv. If the document hangs on the page as a file, save that file beside the page; if the text stands on the page, look with 'geppo try FILE' and declare it for the source (recipe: body); if a script shows it, save the page as complete page.",
        japanese:
          "題名と日付などで項目を作り、分野は題名とわずかな本文だけから判断しています（題名から分野が分からないページは review.csv に挙げました）。本文が添付ファイルであれば、そのファイルをページと同じフォルダーに保存してください。本文がページにあれば、「geppo try ファイル」で確かめて情報源に読み取り規則（recipe の body）を書き、スクリプトで表示されるものなら「完全」形式で保存し直してください。"
      )),
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
      code: .tooManyParts, severity: .warning,
      message: Wording(
        english:
          "{0} further pages or saved attachments beyond the limit of {1} were not read with the page",
        japanese: "続きのページ又は保存済みの添付ファイルのうち、上限の{1}件を超える{0}件は読んでいません"),
      explanation: Wording(
        english:
          "No article or notice is known that has so many; the page is probably a list or a collection. What lies below the limit was read as one document. Look at the original, and save what matters as pages of their own.",
        japanese:
          "これほど多くの続き又は添付ファイルを持つ文書は通常なく、一覧や資料集の可能性があります。上限までは一つの文書として読みました。原文を確かめ、必要なものは個別のページとして保存してください。"
      )),
    FindingText(
      code: .noEntries, severity: .warning,
      message: Wording(
        english: "a list page or feed without any entry; save it again after it has been displayed",
        japanese: "項目が一つもない一覧ページ又はフィードです。表示し終えてから保存し直してください"),
      explanation: Wording(
        english:
          "The list may be filled by a script, or the capture was cut; without entries nobody can say what the site published. The page is in review.csv. Save it again when the list is displayed; if it has entries that geppo does not see, declare them for the source in feeds/sources.yaml (recipe: list).",
        japanese:
          "一覧がスクリプトで表示されているか、保存が途中で切れています。項目がないと、サイトが何を公表したか確かめられません。review.csv に挙げました。一覧が表示されてから保存し直してください。項目があるのに読めていない場合は、feeds/sources.yaml の情報源に読み取り規則（recipe の list）を書いてください。"
      )),
    FindingText(
      code: .recipeMissed, severity: .warning,
      message: Wording(
        english:
          "the recipe's '{0}' of source {1} gave nothing usable here; the next step was used, check whether the site changed",
        japanese: "情報源 {1} の規則「{0}」では使える値が得られません。次の手順で読みました。サイトの変更を確認してください"),
      explanation: Wording(
        english:
          "feeds/sources.yaml declares an XPath for this part, and the page has nothing there, or something else (shown in brackets: text that is no 文号 or no date); the general rules were used. Often the site has been rebuilt: look with 'geppo try FILE', give the old recipe an 'until' and write a new one with 'from'.",
        japanese:
          "feeds/sources.yaml に書かれたXPathに合う箇所がページにないか、そこにあるものが文書番号や日付の形をしていない（括弧内に示した文字）ため、一般の規則で読みました。サイトが作り直された場合によく起こります。「geppo try ファイル」で確かめ、古い規則に until を付け、from を付けた新しい規則を書いてください。"
      )),
    FindingText(
      code: .noPDFReader, severity: .note,
      message: Wording(
        english:
          "saved PDF files are listed but not read; install poppler-utils (pdftotext) to have their text",
        japanese: "保存されたPDFは一覧に載せましたが、本文は読んでいません。読むには poppler-utils（pdftotext）をインストールしてください"),
      explanation: Wording(
        english:
          "geppo reads the text of attached PDF files by the program pdftotext, which was not found on PATH. Said once a run; topics and the length of a document may change once it is there.",
        japanese:
          "添付PDFの本文は pdftotext で読みますが、PATHに見つかりませんでした。実行ごとに一度だけ表示します。インストールすると、文書の分野や文字数が変わることがあります。")),
    FindingText(
      code: .unreadAttachment, severity: .note,
      message: Wording(
        english: "no text was read from the attachment {0} ({1}); open it and check whether it matters",
        japanese: "添付ファイル {0} の本文を読めません（{1}）。開いて内容を確認してください"),
      explanation: Wording(
        english:
          "The attachment is listed with the document, but nothing of it counts for topics and length. Scanned pages have no text; older formats (.doc, .xls, .wps) can be saved as .docx or .xlsx beside the page.",
        japanese:
          "添付ファイルは文書とともに一覧に載りますが、分野や文字数の判断には使われていません。画像だけのPDFには文字がありません。旧形式（.doc、.xls、.wps）は .docx 又は .xlsx で保存し直し、ページと同じフォルダーに置けば読めます。"
      )),
    FindingText(
      code: .cutAttachment, severity: .note,
      message: Wording(
        english: "only a part of the attachment {0} was read ({1}); look at the rest yourself",
        japanese: "添付ファイル {0} は一部しか読めません（{1}）。残りは直接確認してください"),
      explanation: Wording(
        english: "The file is damaged in its middle, or longer than geppo takes. What was read counts.",
        japanese: "ファイルが途中で壊れているか、上限を超える長さです。読めた部分は判断に使われています。")),
    FindingText(
      code: .orphanFile, severity: .warning,
      message: Wording(
        english:
          "no saved page of this folder links to the file, so it counts for no document; save the page that attaches it here, or write the address of the link into captures.csv",
        japanese:
          "このファイルにリンクしているページがフォルダー内になく、どの文書にも反映されていません。添付元のページをここに保存するか、リンク先のURLを captures.csv に書いてください"),
      explanation: Wording(
        english:
          "A file such as PDF, Word, Excel or an archive is read with the page that attaches it: the link has its name, or captures.csv gives the file the address of the link. No page that was read does so, and nobody would see what stands in the file. It is in pages.csv as an attachment and in review.csv. Save the page that offers it (the bulletin cites pages, not files), or add a line 'file,url,saved_on' to captures.csv of the folder; unpack archives; delete what is not needed.",
        japanese:
          "PDF、Word、Excel、圧縮ファイルなどは、それを添付しているページと一緒に読みます（リンクと同じ名前にするか、captures.csv にリンク先のURLを書くと結び付きます）。このファイルを添付しているページが見つからないため、内容がどこにも反映されません。pages.csv に「添付ファイル」として載せ、review.csv に挙げました。掲載元のページを保存する（月報の出典はページです）か、フォルダーの captures.csv に「file,url,saved_on」の行を足してください。圧縮ファイルは展開し、不要なファイルは削除してください。"
      )),
    FindingText(
      code: .doubtfulPlace, severity: .note,
      message: Wording(
        english: "'{0}' is the name of several places ({1}); all are tagged, decide by the original",
        japanese: "「{0}」という地名は複数あります（{1}）。すべて付けました。原文で判断してください"),
      explanation: Wording(
        english:
          "Neither a parent named nearby, nor the issuing body, nor the source decides which place is meant; the document is shown under each. Decide by the original; if the name always means one place on this site, add a row to the glossary's table of homonyms.",
        japanese:
          "近くの上位地名、発出機関、情報源のいずれからも、どの場所か決まらず、すべての場所に載せています。原文で判断してください。そのサイトで常に同じ場所を指す地名であれば、用語集の同名地名の表に行を足してください。"
      )),
  ]
}
