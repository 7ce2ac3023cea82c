/// Findings on the files that analysts edit, and on the folders of the workspace.
enum WorkspaceFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .noFeeds, severity: .error,
      message: Wording(
        english: "no saved pages: put them under feeds/<source>/<month>/",
        japanese: "保存ページがありません。feeds/<情報源>/<月>/ に置いてください"),
      explanation: Wording(
        english:
          "The workspace has no feeds folder or no page in it. 'geppo init DIR' makes a workspace with starter data.",
        japanese: "作業フォルダーに feeds がないか、ページがありません。「geppo init フォルダー」で雛形を作れます。")),
    FindingText(
      code: .missingFile, severity: .error,
      message: Wording(
        english: "the file is missing; copy it from the starter data ('geppo init' makes a fresh set)",
        japanese: "ファイルがありません。雛形（geppo init で作成）からコピーしてください"),
      explanation: Wording(
        english: "geppo needs this file to tag pages or to write the bulletin.",
        japanese: "ページの分類又は月報の作成に必要なファイルです。")),
    FindingText(
      code: .sourceWithoutFolder, severity: .note,
      message: Wording(
        english: "source {0} is declared but has no folder feeds/{0}; nothing was saved from it",
        japanese: "情報源 {0} は宣言されていますが、フォルダー feeds/{0} がありません"),
      explanation: Wording(
        english: "The bulletin will say that this source could not be checked.",
        japanese: "月報では、この情報源を「確認できず」と記します。")),
    FindingText(
      code: .undeclaredFolder, severity: .warning,
      message: Wording(
        english: "folder of an undeclared source '{0}'; its {1} pages are counted, but not read{2}",
        japanese: "宣言のない情報源「{0}」のフォルダーです。{1}件は数えるだけで読んでいません{2}"),
      explanation: Wording(
        english:
          "Pages belong to a source that feeds/sources.yaml declares: id, names, issuing body, adcode, level, rank. Declare it, or rename the folder.",
        japanese: "ページは feeds/sources.yaml に宣言した情報源（id、名称、発出機関、行政区画コード、級、順位）に属します。宣言を足すか、フォルダー名を直してください。")),
    FindingText(
      code: .notAMonth, severity: .warning,
      message: Wording(
        english:
          "'{0}' is not a month (YYYY-MM); its pages are read, but count for no month, rename the folder",
        japanese: "「{0}」は月（YYYY-MM）ではありません。中のページは読みますが、どの月の確認にも数えません。フォルダー名を直してください"),
      explanation: Wording(
        english:
          "Folders under feeds/<source>/ are months such as 2018-12. Pages in another folder are read and tagged by their own dates, but do not show that the source was checked in any month.",
        japanese: "feeds/<情報源>/ の下は 2018-12 のような月フォルダーにしてください。ほかのフォルダーのページは、ページ自身の日付で扱いますが、情報源を確認した証拠にはなりません。"
      )),
    FindingText(
      code: .misplacedFile, severity: .warning,
      message: Wording(
        english:
          "the file lies outside a month's folder and counts for no month; move it into feeds/<source>/<month>/",
        japanese: "月フォルダーの外にあるため、どの月の確認にも数えません。feeds/<情報源>/<月>/ の中へ移してください"),
      explanation: Wording(
        english:
          "Saved pages lie in feeds/<source>/<month>/, for example feeds/mee/2018-12/. A file directly in feeds/<source>/ is read and placed by its own date; one directly in feeds/ belongs to no source and is not read.",
        japanese:
          "保存ページは feeds/mee/2018-12/ のように、情報源と月のフォルダーに置きます。feeds/<情報源>/ の直下のファイルは、ページ自身の日付で扱います。feeds/ の直下のファイルは情報源が分からないため読みません。"
      )),
    FindingText(
      code: .fewPages, severity: .warning,
      message: Wording(
        english:
          "source {0} has {1} readable pages for {2}, at least {3} are expected; it counts as not checked",
        japanese: "情報源 {0} の {2} 分で読めたページは{1}件で、想定の{3}件に足りません。「確認できず」とします"),
      explanation: Wording(
        english:
          "A source with fewer pages than its declared minimum was probably not saved in full, so 'nothing new' would not be proven. Save the missing pages, or correct expected_minimum in feeds/sources.yaml.",
        japanese:
          "想定より少ないときは保存漏れの可能性があり、「該当情報なし」とは言えません。ページを保存し直すか、feeds/sources.yaml の expected_minimum を直してください。")),
    FindingText(
      code: .unknownKey, severity: .error,
      message: Wording(
        english: "unknown key '{0}'{1}",
        japanese: "不明な項目「{0}」です{1}"),
      explanation: Wording(
        english:
          "The file has a key that geppo does not know; a typo would otherwise be ignored in silence. The message names the nearest known word.",
        japanese: "geppoの知らない項目名です。書き誤りを見逃さないよう誤りとします。近い項目名があれば示しています。")),
    FindingText(
      code: .missingKey, severity: .error,
      message: Wording(
        english: "'{0}' is missing; add it",
        japanese: "「{0}」がありません。書き足してください"),
      explanation: Wording(
        english: "The entry cannot be used without this value.",
        japanese: "この値がないと項目を使えません。")),
    FindingText(
      code: .badValue, severity: .error,
      message: Wording(
        english: "'{0}' is not a valid {1}{2}",
        japanese: "「{1}」の値「{0}」は使えません{2}"),
      explanation: Wording(
        english: "The value has the wrong form. The message says which form is expected.",
        japanese: "値の形式が正しくありません。期待する形式を示しています。")),
    FindingText(
      code: .duplicateKey, severity: .error,
      message: Wording(
        english: "'{0}' was already given at line {1}; remove one",
        japanese: "「{0}」は{1}行目にもあります。どちらかを消してください"),
      explanation: Wording(
        english: "Ids and codes must be unique, so that tags and decisions keep their meaning.",
        japanese: "idやコードは重複できません。")),
    FindingText(
      code: .dataTooLarge, severity: .error,
      message: Wording(
        english:
          "the file has {0} bytes, more than the limit of {1}, and was not read; split it or remove what is not used",
        japanese: "{0}バイトあり、上限の{1}バイトを超えるため読んでいません。分割するか、不要な部分を消してください"),
      explanation: Wording(
        english:
          "Settings and tables kept by hand stay far below the limit; a larger file is usually another file under the wrong name.",
        japanese: "手で編集する設定や表が上限に達することは通常ありません。別のファイルを誤って置いていないか確認してください。")),
    FindingText(
      code: .yamlSyntax, severity: .error,
      message: Wording(
        english: "this cannot be read as YAML: {0}; 'geppo explain yaml-syntax' shows how values are written",
        japanese: "YAMLとして読めません：{0}。書き方は「geppo explain yaml-syntax」で表示します"),
      explanation: Wording(
        english:
          "Often a tab instead of spaces, a missing colon, or a quote that is not closed. Inside [ … ] a value that itself holds brackets, a comma or a quote, and anywhere a value that begins with [, @ or a quote, must stand in double quotes: remove: [\"//div[@class='ad']\"].",
        japanese:
          "空白の代わりのタブ、コロンの抜け、閉じていない引用符がよくある原因です。[ … ] の中では角括弧・読点（,）・引用符を含む値を、それ以外の場所でも [、@、引用符で始まる値を、二重引用符で囲んでください。例：remove: [\"//div[@class='ad']\"]"
      )),
    FindingText(
      code: .yamlEncoding, severity: .error,
      message: Wording(
        english: "the file is not UTF-8; open it in the editor, choose 'Save as' and the encoding UTF-8",
        japanese: "文字コードがUTF-8ではありません。メモ帳などで開き、「名前を付けて保存」で文字コードに「UTF-8」を選んで保存し直してください"),
      explanation: Wording(
        english:
          "Settings are read as UTF-8 only. An editor that saved the file in another encoding (Shift_JIS, GBK) may have lost characters: look through the file, or bring it back from a backup.",
        japanese:
          "設定ファイルはUTF-8だけを読みます。ほかの文字コード（Shift_JIS、GBKなど）で保存すると文字が失われることがあります。内容を確かめるか、控えから戻してください。")),
    FindingText(
      code: .yamlAlias, severity: .error,
      message: Wording(
        english: "anchors and aliases (& and *) are not used here; write the value out",
        japanese: "アンカーと別名（& と *）は使えません。値をそのまま書いてください"),
      explanation: Wording(
        english: "An alias can make a small file grow without bound.",
        japanese: "別名は小さなファイルを際限なく膨らませることがあるため、受け付けません。")),
    FindingText(
      code: .csvSyntax, severity: .error,
      message: Wording(
        english: "the row cannot be read: {0}",
        japanese: "行を読めません：{0}"),
      explanation: Wording(
        english: "Often a quote that is not closed, or cells that Excel shifted.",
        japanese: "閉じていない引用符、Excelでのセルのずれがよくある原因です。")),
    FindingText(
      code: .csvOpenQuote, severity: .error,
      message: Wording(
        english:
          "a cell opens with a quote (\") that is never closed; close it, or write \"\" for a quote in the text",
        japanese: "ここで始まる引用符（\"）が閉じていません。閉じるか、文中の引用符は \"\" と書いてください"),
      explanation: Wording(
        english: "The row was read as if the quote were text, so that the rows after it are not lost.",
        japanese: "後の行を失わないよう、引用符を文字とみなして読みました。")),
    FindingText(
      code: .csvCells, severity: .warning,
      message: Wording(
        english:
          "the row has {0} cells, the header has {1}; check that no cell has moved, and put text with a comma between quotes (\"…,…\")",
        japanese: "列名は{1}個ですが、この行のセルは{0}個です。セルがずれていないか確認し、「,」を含む文は \"…\" で囲んでください"),
      explanation: Wording(
        english: "Missing cells were read as empty; cells without a column were ignored.",
        japanese: "足りないセルは空欄とみなし、列名のないセルは無視しました。")),
    FindingText(
      code: .csvEncoding, severity: .warning,
      message: Wording(
        english: "the file is not UTF-8; it was read as {0}. Save it as 'CSV UTF-8' in Excel",
        japanese: "UTF-8ではないため{0}として読みました。Excelでは「CSV UTF-8」で保存してください"),
      explanation: Wording(
        english:
          "Excel's plain CSV loses simplified Chinese characters for good. Check that no cell shows question marks.",
        japanese: "Excelの通常のCSVでは簡体字が失われます。「?」に化けたセルがないか確認してください。")),
    FindingText(
      code: .unknownColumn, severity: .error,
      message: Wording(
        english: "unknown column '{0}'{1}",
        japanese: "不明な列「{0}」です{1}"),
      explanation: Wording(
        english: "The first row names the columns. The message names the nearest known one.",
        japanese: "先頭行は列名です。近い列名があれば示しています。")),
    FindingText(
      code: .noFormats, severity: .note,
      message: Wording(
        english: "no formats are chosen here, so HTML only is written; add 'formats'",
        japanese: "書き出す形式（formats）の指定がないため、HTMLだけを書き出します。formats を足してください"),
      explanation: Wording(
        english:
          "The column 'formats' of glossary/municipalities.csv says in which forms an edition is written, with | between them: html, pdf, docx, xlsx, csv, md, json, atom. The key 'formats' of glossary/office.yaml says the same of the bulletin as a whole. 'geppo glossary diff' shows what newer starter data has.",
        japanese:
          "glossary/municipalities.csv の formats の列は、自治体版を書き出す形式を | で区切って指定します（html、pdf、docx、xlsx、csv、md、json、atom）。全体版の形式は glossary/office.yaml の formats に書きます。"
      )),
    FindingText(
      code: .noContact, severity: .warning,
      message: Wording(
        english:
          "'contact' names neither a telephone number nor a mail address, so that readers cannot ask; add a line such as - 電話 03-1234-5678",
        japanese: "contact に電話番号もメールアドレスもなく、受け取った方が問い合わせられません。「- 電話 03-1234-5678」のような行を書き足してください"),
      explanation: Wording(
        english:
          "The lines of 'contact' in glossary/office.yaml stand at the end of every bulletin and cover letter. They should say who is in charge and how to reach them: name, telephone, mail.",
        japanese:
          "glossary/office.yaml の contact の行は、月報と送付状の末尾に載ります。担当者の氏名、電話番号、メールアドレスなど、誰にどう連絡すればよいかを書いてください。")),
    FindingText(
      code: .missingColumn, severity: .error,
      message: Wording(
        english: "missing in row 1: {0}; row 1 must hold the column names and nothing may stand above it",
        japanese: "1行目に列名がありません：{0}。1行目には列名だけを、結合せずに書いてください（上に表題などの行を入れないでください）"),
      explanation: Wording(
        english:
          "The first row must name all columns that geppo needs. A title above it, a second header row or merged cells hide the names; the starter data ('geppo init') show how the row should be.",
        japanese:
          "先頭行には必要な列名をすべて書いてください。その上に表題の行がある、見出しが2行ある、セルが結合されている、といった場合は列名が分からなくなります。正しい形は雛形（geppo init で作成）で確かめられます。"
      )),
    FindingText(
      code: .emptyData, severity: .error,
      message: Wording(
        english: "the file is empty (0 bytes); bring it back from a backup or name another",
        japanese: "ファイルの中身がありません（0バイト）。控えから戻すか、別のファイルを指定してください"),
      explanation: Wording(
        english:
          "Nothing is in the file: it was probably saved while the disk was full, or only made and never written. A table of glossary/ is also in the starter data ('geppo init').",
        japanese:
          "ディスクの空きがないときの保存、作成しただけのファイルなどが考えられます。glossary/ の表は雛形（geppo init で作成）にもあります。")),
    FindingText(
      code: .workbookAsTable, severity: .error,
      message: Wording(
        english:
          "this is an Excel workbook, whatever its name says; open it in Excel and save it as 'CSV UTF-8'",
        japanese: "中身はExcelブックです（名前だけがCSV）。Excelで開き、「CSV UTF-8（コンマ区切り）」で保存し直してください"),
      explanation: Wording(
        english:
          "A workbook that was renamed stays a workbook. Only Excel itself can write it as a table of text.",
        japanese: "拡張子を .csv に変えても、Excelブックのままです。Excelの「名前を付けて保存」で形式を選んでください。")),
    FindingText(
      code: .emptyTable, severity: .error,
      message: Wording(
        english:
          "the file has no entry, and without any a run would find nothing; bring it back from a backup",
        japanese: "1件も書かれていません。このままでは何も見つけられません。控えから戻してください"),
      explanation: Wording(
        english:
          "Topics, terms, regions, document types, rules and sources are what a run works by. A file without rows is usually one that was cut or saved in part.",
        japanese: "分野、用語、地域、文書の種類、規則、情報源がなければ、実行できません。行のないファイルは、途中までしか保存されなかったものと考えられます。")),
    FindingText(
      code: .spoiltTable, severity: .error,
      message: Wording(
        english:
          "{0} rows have lost characters (the first: '{1}'), because the file was saved in an encoding without them; bring it back from a backup and save it as 'CSV UTF-8'",
        japanese: "{0}行で文字が「?」などに化けています（最初の例：「{1}」）。失われた文字は元に戻せません。控えから戻し、「CSV UTF-8」で保存してください"),
      explanation: Wording(
        english:
          "Excel's plain CSV has no simplified Chinese characters and writes '?' in their place. A term without its characters finds nothing, so no run starts until the table is whole again. A backup or the starter data ('geppo init') have the rows.",
        japanese:
          "Excelの通常のCSVには簡体字がなく、「?」に置き換わります。文字を失った用語では何も見つからないため、表が元に戻るまで実行できません。控え又は雛形（geppo init で作成）から戻してください。"
      )),
    FindingText(
      code: .chineseInJapanese, severity: .warning,
      message: Wording(
        english: "'{0}' is to be Japanese, but has the Chinese character '{1}'; write the Japanese word",
        japanese: "日本語の欄「{0}」に、日本語にない簡体字「{1}」があります。日本語で書いてください"),
      explanation: Wording(
        english:
          "The cell is printed in the bulletin as it stands, and a check before release would stop the issue there.",
        japanese: "この欄は月報にそのまま印刷されます。簡体字が残っていると、公開前の点検で不合格になります。")),
    FindingText(
      code: .unknownReference, severity: .error,
      message: Wording(
        english: "'{0}' is not in {1}{2}",
        japanese: "「{0}」は {1} にありません{2}"),
      explanation: Wording(
        english: "A code points to another file that does not have it.",
        japanese: "ほかのファイルにないコードを参照しています。")),
    FindingText(
      code: .parentCircle, severity: .error,
      message: Wording(
        english: "the places above go round in a circle ({0}); correct this parent{1}",
        japanese: "上位の行政区画が循環しています（{0}）。parent を直してください{1}"),
      explanation: Wording(
        english: "Going up from a place must end at the country: county < prefecture < province < CN.",
        japanese: "上位の行政区画（parent）は、県級→地級→省級→国（CN）の順にたどれるように書きます。")),
    FindingText(
      code: .unknownBody, severity: .warning,
      message: Wording(
        english: "the body '{0}' is not in glossary/bodies.csv and has no Japanese name there{1}; add a row",
        japanese: "発出機関「{0}」は glossary/bodies.csv になく、日本語名が分かりません{1}。行を足してください"),
      explanation: Wording(
        english:
          "The source is read all the same. The bulletin names the body by its Chinese name, and its rank does not count for importance.",
        japanese: "情報源はそのまま読みます。月報では中国語名のまま記し、重要度の計算に機関の順位は入りません。")),
    FindingText(
      code: .badXPath, severity: .error,
      message: Wording(
        english: "'{0}' is not a valid XPath: {1} (character {2}{3})",
        japanese: "「{0}」はXPathとして正しくありません：{1}（{2}文字目{3}）"),
      explanation: Wording(
        english:
          "The recipe was not used. Count the brackets: every [ needs its ], every ( its ), and text stands in quotes: //div[@class='text']. Only functions of XPath 1.0 are known (contains, starts-with, normalize-space …). Correct the line and try it with 'geppo try FILE'.",
        japanese:
          "この規則は使っていません。[ と ]、( と ) の数が合っているか、文字列が引用符で囲まれているか（例：//div[@class='text']）を確かめてください。使える関数は XPath 1.0 のもの（contains、starts-with、normalize-space など）です。直したら「geppo try ファイル」で確かめてください。"
      )),
    FindingText(
      code: .overlappingRecipes, severity: .error,
      message: Wording(
        english: "the recipe holds for months of the one at line {0}; give both 'from' and 'until' (2018-12)",
        japanese: "{0}行目の読み取り規則と期間が重なっています。from と until（2018-12 の形）で期間を分けてください"),
      explanation: Wording(
        english:
          "A source may have several recipes, one for each design that its site has had. A page is read by the recipe of the month in which it was saved, so no month may have two. 'from' and 'until' are months and belong to the period; without 'from' it has no beginning, without 'until' no end.",
        japanese:
          "サイトの改修に合わせ、1つの情報源に複数の読み取り規則（recipe）を書けます。ページは保存した月の規則で読むため、同じ月に2つの規則があってはいけません。from と until はその月を含みます。from を省くと最初から、until を省くと現在まで有効です。"
      )),
  ]
}
