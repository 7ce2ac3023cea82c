/// Findings on saved files before anything is read from them.
enum PageFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .notAFile, severity: .warning,
      message: Wording(
        english:
          "this is a folder (its files are read) or a special file, not a page; put pages directly into the month's folder",
        japanese: "ページではなく、フォルダー（中のファイルは読みます）又は特殊ファイルです。ページは月フォルダーの直下に置いてください"),
      explanation: Wording(
        english:
          "geppo reads the files that lie directly in feeds/<source>/<month>/. Folders named X_files, X.files or X_文件 beside a page X.html belong to that page and are counted with it. The files of any other folder are read as pages of the month, down to eight levels of folders; captures.csv does not reach them. An empty folder, one that lies deeper, and a special file such as a pipe are not read and are in pages.csv as unreadable. Move the pages up into the month's folder.",
        japanese:
          "geppoが読むのは feeds/<情報源>/<月>/ の直下にあるファイルです。X.html の横にある X_files、X.files、X_文件 というフォルダーはそのページの一部として数えます。それ以外のフォルダーの中のファイルは、八階層まで、その月のページとして読みます（captures.csv は効きません）。空のフォルダー、それより深いフォルダー、パイプなどの特殊ファイルは読まず、pages.csv に「読み取り不能」として載せます。中のページを月フォルダーの直下へ移してください。"
      )),
    FindingText(
      code: .unreadableFile, severity: .error,
      message: Wording(
        english: "the file cannot be read ({0}); check its permissions and the disk",
        japanese: "ファイルを読めません（{0}）。アクセス権とディスクを確認してください"),
      explanation: Wording(
        english:
          "The operating system refused to open or read the file. The page is in pages.csv as unreadable and nothing of it is in the bulletin. Correct the permissions or save the page again, then run the month again.",
        japanese:
          "OSがファイルを開けませんでした。このページは pages.csv に「読み取り不能」として載り、月報には反映されていません。アクセス権を直すかページを保存し直して、もう一度実行してください。")),
    FindingText(
      code: .linkOutside, severity: .warning,
      message: Wording(
        english: "the file is a symbolic link; geppo does not follow links, save the page itself here",
        japanese: "シンボリックリンクです。geppoはリンクをたどりません。ページそのものを保存してください"),
      explanation: Wording(
        english:
          "A link could lead out of the workspace, to a file that nobody meant to publish. geppo therefore reads only real files. Copy the page into the folder.",
        japanese: "リンクをたどると作業フォルダーの外のファイルを読むおそれがあるため、geppoは実体のあるファイルだけを読みます。ページをこのフォルダーへコピーしてください。")),
    FindingText(
      code: .fileTooLarge, severity: .warning,
      message: Wording(
        english:
          "{0} bytes are more than the limit of {1}; raise it with --max-page-size if the page is real",
        japanese: "{0}バイトは上限{1}バイトを超えています。正しいページであれば --max-page-size で上限を上げてください"),
      explanation: Wording(
        english:
          "A policy page is rarely above a few megabytes. The file was not opened; pages.csv has it as too-large. If it is a real page, run again with a higher --max-page-size.",
        japanese:
          "政策ページが数MBを超えることはまれです。このファイルは開かず、pages.csv に「サイズ超過」として載せました。正しいページであれば、--max-page-size を大きくして実行し直してください。"
      )),
    FindingText(
      code: .emptyFile, severity: .warning,
      message: Wording(
        english: "the file is empty; save the page again",
        japanese: "空のファイルです。ページを保存し直してください"),
      explanation: Wording(
        english:
          "Nothing was saved, often because the browser or the network stopped. The page is in pages.csv as empty and in review.csv for a decision. Open its address again, save it when it is displayed, and put it in the place of this file; delete the file if the page is gone.",
        japanese:
          "保存の途中でブラウザーや通信が止まった場合などに起こります。pages.csv に「空のページ」として載せ、review.csv にも挙げました。アドレスを開き直し、表示し終えてから保存して置き換えてください。ページがなくなっていれば、このファイルを削除してください。"
      )),
    FindingText(
      code: .notAPage, severity: .warning,
      message: Wording(
        english: "this does not look like a web page or feed ({0}); remove it or save the page as HTML",
        japanese: "ウェブページでもフィードでもないようです（{0}）。削除するか、ページをHTMLで保存してください"),
      explanation: Wording(
        english:
          "The first bytes are those of a binary file, or the text is full of control characters. Attachments (PDF, Word, Excel) are known by their names and first bytes and counted as attachments; this file is neither, and is in pages.csv as unreadable. Open it: if it is a document, give it its right ending (.pdf, .docx); if it is a page, save it again as HTML; else delete it.",
        japanese:
          "先頭のバイトがバイナリーファイルのものか、制御文字だらけの文字列です。添付ファイル（PDF、Word、Excel）は拡張子と先頭のバイトで見分けて「添付」として数えますが、このファイルはどちらでもないため、pages.csv に「読み取り不能」として載せました。開いてみて、文書なら正しい拡張子（.pdf、.docx）を付け、ページならHTMLで保存し直し、不要なら削除してください。"
      )),
    FindingText(
      code: .packedPages, severity: .warning,
      message: Wording(
        english: "the archive holds {0} pages, which were not read; unpack it into this folder and delete it",
        japanese: "圧縮ファイルの中にページが{0}件あり、読んでいません。このフォルダーに展開し、圧縮ファイルを削除してください"),
      explanation: Wording(
        english:
          "geppo reads pages as files, and in MHTML and WARC files, but unpacks no ZIP archive. The archive is in pages.csv as unreadable (as an attachment, where a page links to it) and in review.csv. Unpack it into the month's folder, give the pages their addresses in captures.csv, delete the archive and run the month again.",
        japanese:
          "geppoが読むのは、ファイルとして置かれたページと、MHTML・WARCの中のページです。ZIPは展開しません。pages.csv に「読み取り不能」（ページからリンクされていれば「添付ファイル」）として載せ、review.csv に挙げました。月フォルダーに展開し、captures.csv に掲載URLを書き、圧縮ファイルを削除してから、もう一度実行してください。"
      )),
    FindingText(
      code: .tooManyNodes, severity: .warning,
      message: Wording(
        english: "more than {0} elements; the text up to there was read and is marked as partial",
        japanese: "要素が{0}個を超えています。そこまでの本文だけを読み、「部分」としました"),
      explanation: Wording(
        english:
          "A page with so many elements is broken or made to be slow. What was read up to the limit is kept and marked as partial, and the page is in review.csv. Open the original: if the document is whole in what was read, nothing is to be done; else save the page again, or only the part with the text.",
        japanese:
          "要素数が極端に多いページは、壊れているか、処理を遅らせるために作られたものです。上限までに読めた部分を残して「部分」と記し、review.csv に挙げました。原文を開き、文書が最後まで読めていればそのままで構いません。欠けていれば、ページを保存し直すか、本文の部分だけを保存してください。"
      )),
    FindingText(
      code: .tooDeep, severity: .warning,
      message: Wording(
        english: "elements nested deeper than {0}; the deeper ones were read as one level",
        japanese: "要素の入れ子が{0}段を超えています。それより深い要素は同じ段として読みました"),
      explanation: Wording(
        english:
          "Unclosed elements nest endlessly on some pages. All text is kept; only the nesting below the limit is flattened, so that a table or list there may have lost its shape. Nothing is to be done unless the text in the bulletin looks wrong; then give the source a recipe (body) in feeds/sources.yaml.",
        japanese:
          "閉じ忘れの要素が延々と入れ子になるページがあります。本文はすべて残し、上限より深い入れ子だけを平らにしたため、そこにある表や箇条書きの形が崩れることがあります。月報の文がおかしい場合に限り、feeds/sources.yaml の情報源に読み取り規則（recipe の body）を書いてください。"
      )),
    FindingText(
      code: .tooManyAttributes, severity: .warning,
      message: Wording(
        english: "an element has more than {0} attributes; the others were dropped",
        japanese: "一つの要素に属性が{0}個を超えて付いています。超えた分は捨てました"),
      explanation: Wording(
        english:
          "No real page needs so many; the element was damaged or made to be slow. The text is not affected. Nothing is to be done unless other findings on the page say that it is cut; then save it again.",
        japanese:
          "実際のページではあり得ない数で、要素が壊れているか、処理を遅らせるために作られたものです。本文には影響しません。ほかに「途中で切れている」という指摘がなければ、作業は要りません。あれば保存し直してください。"
      )),
    FindingText(
      code: .badBytes, severity: .warning,
      message: Wording(
        english: "{0} bytes are not valid {1} and stand as U+FFFD; compare with the original before quoting",
        japanese: "{1}として正しくないバイトが{0}個あり、U+FFFDに置き換えました。引用の前に原文と照合してください"),
      explanation: Wording(
        english:
          "The page says or looks as if it were in this encoding, but some bytes do not fit: a broken capture, a character cut in half, or another encoding for a part that is too short to be sure of. Each such byte stands as U+FFFD; the rest of the text is right. Look for U+FFFD (�) in the words that you quote and complete them from the original. With hundreds of bad bytes save the page again.",
        japanese:
          "ページの文字コードと合わないバイトがありました。保存が壊れているか、文字が途中で切れているか、短くて判断できない部分だけ別の文字コードになっています。合わないバイトはU+FFFDとし、ほかの本文は正しく読めています。引用する語句にU+FFFD（�）があれば、原文で補ってください。数百個に及ぶ場合は保存し直してください。"
      )),
    FindingText(
      code: .wrongCharset, severity: .note,
      message: Wording(
        english: "the page declares {0} but is {1}; it was read as {1}",
        japanese: "{0}と宣言されていますが実際は{1}です。{1}として読みました"),
      explanation: Wording(
        english:
          "Many Chinese pages carry a wrong label. geppo trusts the bytes: valid UTF-8 is UTF-8 whatever the label says, and a label under which the text would be nothing but rare characters is not believed. Nothing is to be done; if the text looks garbled all the same, report the page.",
        japanese:
          "文字コードの宣言が誤っている中国のページは珍しくありません。geppoはバイト列を優先し、正しいUTF-8であれば宣言にかかわらずUTF-8として読みます。宣言どおりに読むと珍しい漢字ばかりになる場合も、宣言を信じません。作業は要りません。それでも文字化けして見える場合はお知らせください。"
      )),
    FindingText(
      code: .mixedEncodings, severity: .note,
      message: Wording(
        english:
          "{0} parts of the page are in {1}, the rest is in {2}; both were read, compare with the original before quoting",
        japanese: "ページは{2}ですが、{1}の部分が{0}か所混ざっています。どちらも読みました。引用の前に原文と照合してください"),
      explanation: Wording(
        english:
          "The site put a text in one encoding into a template in another. A browser shows one of the two as garbled characters. geppo reads a stretch of text in the other encoding only where its bytes leave no doubt; what it could not be sure of is counted by bad-bytes. Nothing has to be done but to look at the quoted words.",
        japanese:
          "サイトが、ある文字コードのひな形に別の文字コードの文章をはめ込んでいます。ブラウザーではどちらか一方が文字化けします。geppoは、バイト列から疑いなく判断できる箇所だけを別の文字コードで読みます。判断できない箇所は bad-bytes で数えます。引用する語句を確かめるほかに作業は要りません。"
      )),
    FindingText(
      code: .doubleEncoded, severity: .warning,
      message: Wording(
        english:
          "{0} parts of the page were garbled before it was saved (encoded twice); they were read back, compare with the original",
        japanese: "保存の前に文字化け（二重の変換）していた部分が{0}か所あり、元の文字に戻しました。原文と照合してください"),
      explanation: Wording(
        english:
          "A program took UTF-8 for another encoding and stored what it saw as UTF-8 again: 关于 became å…³äºŽ or 鍏充簬. Where the bytes that were there once make Chinese text beyond doubt, geppo reads that text; a last character of which half was lost stands as U+FFFD. If the page in the browser is right, save it again as complete page; if it is garbled there too, tell by the original.",
        japanese:
          "途中のプログラムがUTF-8を別の文字コードとして読み、それをUTF-8で保存し直したページです（「关于」が「å…³äºŽ」や「鍏充簬」になる）。元のバイト列が疑いなく中国語になる箇所だけを元の文字に戻しました。半分だけ失われた最後の文字はU+FFFDとしています。ブラウザーで正しく見えるなら「完全」形式で保存し直し、ブラウザーでも化けているなら原文で判断してください。"
      )),
    FindingText(
      code: .garbledText, severity: .warning,
      message: Wording(
        english: "the text was garbled before the page was saved and cannot be read back; save it again",
        japanese: "保存の前に文字化けした本文で、元の文字に戻せません。保存し直してください"),
      explanation: Wording(
        english:
          "The characters are those that UTF-8 becomes when it is taken for GBK (鍏鐨鏂 …), but too much was lost to find the text again. Where the title or a quarter of the text is so, the page gives no item (unreadable in pages.csv); it is in review.csv either way. Open the address in a browser and save the page again; if the site itself shows it so, look for another site that carries the document.",
        japanese:
          "UTF-8をGBKとして読んだときに現れる文字（鍏、鐨、鏂など）が並んでいますが、失われた部分が多く、元の文字に戻せません。題名又は本文の4分の1以上がこの状態のページは、文書として扱わず（pages.csv では「読み取り不能」）、いずれの場合も review.csv に挙げます。ブラウザーでアドレスを開いて保存し直してください。サイトでも化けていれば、同じ文書を載せている別のサイトを探してください。"
      )),
    FindingText(
      code: .lostCharacters, severity: .warning,
      message: Wording(
        english:
          "about {0} characters were lost before the page was saved (U+FFFD, 锟斤拷, rows of ?); look them up in the original",
        japanese: "保存の前に失われた文字が約{0}字あります（U+FFFD、「锟斤拷」、「????」など）。原文で確かめてください"),
      explanation: Wording(
        english:
          "The file itself holds signs for characters that some program could not read or write: U+FFFD, 锟斤拷, which is U+FFFD read once more in GBK, or rows of question marks. What stood there cannot be found again from the file. Open the page on the site; if it is right there, save it again, else look for another site that carries the document.",
        japanese:
          "読み書きできなかった文字の代わりの記号（U+FFFD、それをGBKで読んだ「锟斤拷」、「????」のような疑問符の列）が、ファイル自体に入っています。元の文字はファイルからは分かりません。サイトのページを開き、正しく見えれば保存し直してください。サイトでも化けていれば、同じ文書を載せている別のサイトを探してください。"
      )),
    FindingText(
      code: .cutPage, severity: .warning,
      message: Wording(
        english: "the page breaks off ({0}); what was there is read and marked as partial, save it again",
        japanese: "ページが途中で切れています（{0}）。読めた部分を「部分」としました。保存し直してください"),
      explanation: Wording(
        english:
          "The file ends inside a tag or before its closing tags, or is longer than geppo reads. The text that was there is kept and marked as partial (部分 in the state of the document), and the page is in review.csv. Open the address again, wait until the page is complete, save it and replace the file; if the site itself sends it cut, complete the end from the original.",
        japanese:
          "ファイルがタグの途中か閉じタグの前で終わっているか、geppoが読む長さを超えています。読めた本文は「部分」として残し、review.csv に挙げました。アドレスを開き直し、最後まで表示されてから保存して置き換えてください。サイト自体が途中までしか送ってこない場合は、末尾を原文で補ってください。"
      )),
    FindingText(
      code: .brokenMarkup, severity: .warning,
      message: Wording(
        english: "the XML breaks at this line ({0}); what follows was read as far as possible",
        japanese: "この行でXMLが壊れています（{0}）。以降は読める範囲で読みました"),
      explanation: Wording(
        english:
          "A feed must be well-formed. Everything before the error was read; after it geppo goes on as far as it can, and entries or characters may be missing. Compare the number of entries with the feed in a browser, and save the feed again; if the site sends it broken, save its list page too.",
        japanese:
          "フィードは整形式のXMLでなければなりません。誤りより前はすべて読み、後も読める範囲で読みましたが、項目や文字が欠けている場合があります。ブラウザーで項目の数を比べ、フィードを保存し直してください。サイトが壊れたまま送ってくる場合は、一覧ページも保存してください。"
      )),
  ]
}
