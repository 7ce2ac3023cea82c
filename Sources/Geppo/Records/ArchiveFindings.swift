/// Findings on the archive and on what a run writes.
enum ArchiveFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .ambiguousIdentity, severity: .warning,
      message: Wording(
        english:
          "'{0}' could be {1}; it got a new id: compare them in the review table, and decide on it anew",
        japanese: "「{0}」は {1} と同じ文書かもしれません。新しい番号を付けたので、確認表（review.xlsx）で見比べ、採否をあらためて記入してください"),
      explanation: Wording(
        english:
          "Two known documents have the page, address or number of this one, or a document whose page is no longer there has its title with another issuer or day. geppo never guesses which one is meant. What people decided on the other one does not hold for it. Where both stand in the review table and are one, enter the id to keep under 統合先.",
        japanese:
          "既知の文書二つとページ、アドレス又は文書番号が一致するか、保存ページのなくなった文書と題名だけが一致し、発出機関又は日付が異なります。geppoは推測で選びません。既知の文書についての決定は引き継がれません。両方が確認表にあり同じ文書であれば、残す方の番号を「統合先」に記入してください。"
      )),
    FindingText(
      code: .rulesChanged, severity: .note,
      message: Wording(
        english:
          "{0} was told of in the issue of {1}; of the same page the {2} is now read as '{4}', then as '{3}'. Nothing is announced: if the issue was wrong, tell its readers",
        japanese:
          "{1} の月報に載せた {0} の{2}が、同じページから、送付時は「{3}」、今は「{4}」と読み取られます。月報では知らせません。送付した内容が誤りであれば、読者に知らせてください"),
      explanation: Wording(
        english:
          "The page is byte for byte the one that the issue was made from; only the rules, the glossary or geppo have changed. That is no news: the document stays as it was told, and is neither an item nor a correction of a later issue.",
        japanese:
          "ページは送付した月報を作ったときと同じ内容で、変わったのは読み取りの規則、用語表又はgeppoです。新しい情報ではないため、以後の月報の項目にも訂正にもしません。"
      )),
    FindingText(
      code: .personsFileKept, severity: .warning,
      message: Wording(
        english: "the file was changed by a person and stays; the new one is {0}",
        japanese: "人の手で直されたファイルのため残しました。新しい版は {0} です"),
      explanation: Wording(
        english:
          "A file under reports/ that differs from what geppo wrote last belongs to a person. Compare the two, then delete the one that is not needed.",
        japanese: "reports/ の中で、geppoが最後に書いた内容と異なるファイルは人のものとして扱います。両方を比べて、不要な方を消してください。")),
    FindingText(
      code: .publishedFileMissing, severity: .error,
      message: Wording(
        english:
          "the website lacks this file of a published issue; bring it back from a backup or, where the issue has not been sent, run its month again",
        japanese: "作成した月報のこのファイルがないため、サイトに載せていません。控えから戻すか、送付前の号であれば、その月をもう一度実行してください"),
      explanation: Wording(
        english:
          "The site is made from what was published: reports/<month>/bulletin.json, tagged.jsonl and the files of the whole bulletin; for the public from the folder public/ beside them. One of them is not there, or was not yet written when the issue was made. All other months and files are on the site.",
        japanese:
          "サイトは、作成した月報のファイル（reports/<月>/ の bulletin.json、tagged.jsonl、全体版の各形式。公開用は、その下の public/）から作ります。そのうちの一つが見つからないか、号を作ったときにはまだ作られていませんでした。ほかの月とファイルは載せています。"
      )),
    FindingText(
      code: .publishedFileChanged, severity: .error,
      message: Wording(
        english:
          "the website lacks this file of a published issue, because it is no longer as it was written; bring it back from a backup or, where the issue has not been sent, run its month again",
        japanese: "作成した月報のこのファイルは、作成後に変更されているため、サイトに載せていません。控えから戻すか、送付前の号であれば、その月をもう一度実行してください"),
      explanation: Wording(
        english:
          "The site holds what was published, as the journal knows it by its digest. To change a text, correct it in the review workbook, take that back and run the month again. All other months and files are on the site.",
        japanese:
          "サイトには、作成したときのままの内容（記録に照合値があります）だけを載せます。文を直すには、確認表で直して取り込み、その月をもう一度実行してください。ほかの月とファイルは載せています。"
      )),
    FindingText(
      code: .journalLineIgnored, severity: .warning,
      message: Wording(
        english: "the last line of the journal, line {0}, was cut off and is passed over; nothing is lost",
        japanese: "記録（journal）の最後の行（{0}行目）は途中で切れているため、使っていません。失われたものはありません"),
      explanation: Wording(
        english:
          "A power failure can cut the last line of archive/journal.jsonl. What it recorded was not yet committed. The line stays in the file, and the next run writes on after it.",
        japanese:
          "停電などで archive/journal.jsonl の最後の行が切れることがあります。その内容は確定前のものです。行はファイルに残し、次の実行はその後に書き足します。")),
    FindingText(
      code: .journalLineUnproven, severity: .warning,
      message: Wording(
        english:
          "the last line of the journal, line {0}, was cut off and is passed over; the index is new and cannot tell whether anything relied on it, so compare the journal with a backup",
        japanese:
          "記録（journal）の最後の行（{0}行目）は途中で切れているため、使っていません。索引を作り直したため、確定済みの内容であったかどうかを確かめられません。控えがあれば記録と比べてください"),
      explanation: Wording(
        english:
          "A power failure can cut the last line of archive/journal.jsonl, and then nothing relied on it. Where archive/geppo.sqlite was lost or damaged as well, nothing tells that this line was not of a decision, an id or a sending that stands. The line stays in the file, and the next run writes on after it.",
        japanese:
          "停電などで archive/journal.jsonl の最後の行が切れたのであれば、その内容は確定前のものです。archive/geppo.sqlite も失われたか壊れていたときは、その行が確定済みの決定、番号又は送付の記録でなかったことを確かめる手掛かりがありません。行はファイルに残し、次の実行はその後に書き足します。"
      )),
    FindingText(
      code: .journalLineDamaged, severity: .error,
      message: Wording(
        english:
          "line {0} of the journal cannot be read; bring the journal back from a backup, or delete the line if it never was a record",
        japanese: "記録（journal）の{0}行目を読めません。バックアップから記録を戻してください。もともと記録でない行であれば消してください"),
      explanation: Wording(
        english:
          "A whole line of archive/journal.jsonl is no record, or has keys that geppo does not know: the file was edited, or the disk is failing. The line may hold a decision, an id or a sending, so every command that writes, status, history and archive backup stop before it ([journal-lost]).",
        japanese:
          "archive/journal.jsonl の途中の行が記録として読めないか、geppoの知らない項目を含みます。ファイルが編集されたか、ディスクが故障しています。決定、番号又は送付の記録かもしれないため、書き込みを行うコマンド、status、history及びarchive backupはその前で止まります（[journal-lost]）。"
      )),
    FindingText(
      code: .journalIncomplete, severity: .warning,
      message: Wording(
        english:
          "lines of the journal are lost or cannot be read, so what is said of issues that went out may be wrong; 'geppo status' says which, and the way out",
        japanese:
          "記録（journal）の行が失われているか、読めません。送付済みかどうかの表示が正しくない場合があります。詳しくは「geppo status」で確かめ、控えから archive/journal.jsonl を戻してください"
      ),
      explanation: Wording(
        english:
          "A search reads an index of its own and changes nothing, so it goes on where other commands stop with [journal-lost]. Which issues went out it knows from archive/journal.jsonl alone, and lines of that file are missing, cannot be read or were changed. Bring the file back from a backup (README).",
        japanese:
          "検索は専用の索引を読むだけで何も変更しないため、ほかのコマンドが [journal-lost] で止まるときにも結果を表示します。ただし、どの号が送付済みかは archive/journal.jsonl だけから分かり、その行が失われているか、読めないか、書き換えられています。控えから戻してください（READMEの「控えと復元」）。"
      )),
    FindingText(
      code: .lossAccepted, severity: .warning,
      message: Wording(
        english:
          "geppo goes on without what the journal has lost (reason: {0}); look at 'geppo status' and the review workbooks, and make lost decisions again",
        japanese: "失われた記録なしで続けます（理由：{0}）。「geppo status」と確認表を見て、失われた決定をやり直してください"),
      explanation: Wording(
        english:
          "Lines of archive/journal.jsonl were lost and no backup has them. The journal keeps the reason in a line of its own. Ids that the index knew were written into the journal again, and numbers of decisions go on behind the highest that was ever given. Who had rejected, corrected or merged a document must do it again; an issue whose sending was lost is shown as not sent.",
        japanese:
          "archive/journal.jsonl の行が失われ、控えもないときの続け方です。理由は記録に残ります。索引にあった番号は記録に書き戻し、決定の通し番号は最も大きい番号の次から続けます。不採用、修正、統合などの決定はやり直してください。送付の記録が失われた号は、未送付と表示されます。"
      )),
    FindingText(
      code: .rolledForward, severity: .note,
      message: Wording(
        english: "an earlier run had been committed but not published; {0} files were published now",
        japanese: "前回の実行が確定後に止まっていたため、{0}件のファイルを公開し終えました"),
      explanation: Wording(
        english: "The earlier run was stopped after its commit point; nothing was lost.",
        japanese: "前回は確定後に止まりました。失われたものはありません。")),
    FindingText(
      code: .stagingRemoved, severity: .note,
      message: Wording(
        english: "an earlier run had stopped before its commit; its unfinished files were removed",
        japanese: "前回の実行が確定前に止まっていたため、途中のファイルを消しました"),
      explanation: Wording(
        english: "Nothing of that run was in reports/. Run the month again.",
        japanese: "reports/ には何も書かれていません。もう一度実行してください。")),
    FindingText(
      code: .staleFileKept, severity: .warning,
      message: Wording(
        english:
          "geppo no longer makes this file, but it was changed by a person and stays; delete it if it is not needed",
        japanese: "今回は作られなくなったファイルですが、人の手で直されているため残しました。不要であれば消してください"),
      explanation: Wording(
        english:
          "An earlier run of this month wrote the file and the new one does not. An unchanged file would have been removed; this one differs from what geppo wrote, so it belongs to a person.",
        japanese: "以前の実行で作り、今回は作らなかったファイルです。変更がなければ消しますが、geppoの書いた内容と異なるため人のものとして残しました。")),
    FindingText(
      code: .indexRebuilt, severity: .warning,
      message: Wording(
        english: "the index was damaged; it is kept as {0} and was made again from the journal",
        japanese: "索引が壊れていたため {0} として残し、記録（journal）から作り直しました"),
      explanation: Wording(
        english:
          "archive/geppo.sqlite is only an index: ids, decisions and what was written are in archive/journal.jsonl. Nothing is lost. 'geppo archive rebuild' also fills in the page account of earlier months.",
        japanese:
          "archive/geppo.sqlite は索引にすぎず、番号や判断は archive/journal.jsonl にあります。失われたものはありません。「geppo archive rebuild」で過去の月のページ一覧も作り直せます。"
      )),
    FindingText(
      code: .mailSplit, severity: .note,
      message: Wording(
        english:
          "what goes to {0} is more than {2} MB and lies in {1} ZIP files; send a mail for each of them",
        japanese: "{0}への送付物が{2}MBを超えるため、ZIPを{1}件に分けました。1件ずつ別のメールで送ってください"),
      explanation: Wording(
        english:
          "Mail gateways of municipalities refuse large mails. The limit is mail_limit_mb in glossary/office.yaml. Each ZIP file opens by itself.",
        japanese: "自治体のメールは大きな添付を受け取れないことがあります。上限は glossary/office.yaml の mail_limit_mb です。分けたZIPは1件ずつ開けます。")),
    FindingText(
      code: .overMailLimit, severity: .warning,
      message: Wording(
        english:
          "the ZIP file has {0}, more than the {1} MB of a mail, because one file alone is so large; send it by a file transfer service, or raise mail_limit_mb in glossary/office.yaml",
        japanese:
          "1件のファイルだけで大きいため、ZIPが{0}となり、メールの上限{1}MBを超えます。ファイル転送サービスで送るか、glossary/office.yaml の mail_limit_mb を見直してください"
      ),
      explanation: Wording(
        english:
          "geppo never cuts a file and never leaves one out. The issue is recorded as sent; how this ZIP file reaches its reader is for a person to decide.",
        japanese: "geppoはファイルを途中で切ったり、省いたりしません。送付の記録は済んでいます。このZIPの送り方は担当者が決めてください。")),
    FindingText(
      code: .cacheDiscarded, severity: .note,
      message: Wording(
        english:
          "the cache of pages read earlier could not be used and was thrown away; all pages were read anew",
        japanese: "読み取り済みページの控えを使えなかったため破棄し、全ページを読み直しました"),
      explanation: Wording(
        english:
          "archive/cache.sqlite holds what earlier runs have read, so that unchanged pages are not opened again. It may be deleted at any time; the result is the same without it. When this is told at every run, look whether archive/ can be written and the disk has room.",
        japanese:
          "archive/cache.sqlite は、変更のないページを読み直さずに済ませるための控えです。いつ消しても構わず、結果は変わりません。毎回表示される場合は、archive/ に書き込めるか、ディスクに空きがあるかを確認してください。"
      )),
    FindingText(
      code: .searchIndexBehind, severity: .warning,
      message: Wording(
        english:
          "the search index lacks what was published of {0}; bring it up to date with 'geppo archive index'",
        japanese: "検索用の索引に {0} 分の最新の内容がありません。「geppo archive index」で作り直してください"),
      explanation: Wording(
        english:
          "archive/search.sqlite is what 'geppo search' looks into. Every run brings it up to date after the report was published. When it was deleted, comes from another version, or a run was stopped in between, it lacks something: 'geppo archive index' makes it anew, with the full texts. Reports and records are not concerned.",
        japanese:
          "archive/search.sqlite は「geppo search」が使う索引で、月報を書き終えた後に更新します。ファイルを消した場合、別の版で作ったものの場合、更新の前に実行が止まった場合は、内容が足りません。「geppo archive index」で全文も含めて作り直せます。月報や記録には影響ありません。"
      )),
    FindingText(
      code: .releaseCheck, severity: .error,
      message: Wording(
        english: "a check before release failed: {0}",
        japanese: "公開前の点検で不合格です：{0}"),
      explanation: Wording(
        english:
          "The bulletin was written, but must not be sent before this is corrected. The finding stands at the file that the words come from: a page (correct headline, summary or facts in the review workbook), glossary/wording.csv or glossary/office.yaml (set phrases and contacts), or the ledger below feeds/activities. Where it stands at the bulletin itself, no file is known: look for the quoted words. Then run the month again.",
        japanese:
          "月報は作成しましたが、修正するまで送付しないでください。ファイルの欄は、その言葉の出所です。保存したページなら、確認表で見出し・概要・事実を直してください。glossary/wording.csv（定型文）、glossary/office.yaml（連絡先など）、feeds/activities（活動の台帳）なら、そのファイルを直してください。月報のファイルが示されているときは出所が分からないので、引用された言葉を探してください。直した後、その月をもう一度実行します。"
      )),
    FindingText(
      code: .releaseDoubt, severity: .warning,
      message: Wording(
        english: "cannot be checked before release: {0}",
        japanese: "公開前に点検できないものがあります：{0}"),
      explanation: Wording(
        english:
          "A number that a person wrote does not stand on the saved page, and a file attached to it could not be read (it was not saved, or geppo does not read its form). Open the attachment and compare; nothing stops the issue.",
        japanese:
          "担当者の書いた数値が、保存したページに見当たらず、添付ファイルの内容も読めません（保存されていないか、読めない形式です）。添付ファイルを開いて確かめてください。送付は妨げません。")),
    FindingText(
      code: .belowFloor, severity: .error,
      message: Wording(
        english: "{0}: {1} is {2}, and must be {3}; find what made it worse, or record the new figure",
        japanese: "{0}：{1} が {2} です（基準 {3}）。悪くなった原因を調べるか、新しい値を記録してください"),
      explanation: Wording(
        english:
          "The figures of the gold sets must not fall below those that were recorded. 'geppo evaluate reading SET --pages' shows which pages are read worse. A change that is meant is recorded with 'scripts/reading-floors --record'.",
        japanese:
          "正解集に対する値が、記録した基準を下回りました。どのページの読み取りが悪くなったかは「geppo evaluate reading 正解集 --pages」で分かります。意図した変更であれば「scripts/reading-floors --record」で記録し直してください。"
      )),
    FindingText(
      code: .unknownSet, severity: .error,
      message: Wording(
        english:
          "no floor was held against the set '{0}'{1}; correct its name, or record floors with --record",
        japanese: "正解集「{0}」に対する基準がありません{1}。名前を直すか、--record で基準を記録してください"),
      explanation: Wording(
        english:
          "The file of floors has no line for a set that was measured, or has a line for a set whose name is nearly that of one. A slip there would leave the figures unguarded. The name of a set is that of its folder, or of its file without .jsonl.",
        japanese:
          "測った正解集の行が基準のファイルにないか、よく似た別の名前の行があります。書き誤りがあると、値が下がっても気付けません。正解集の名前は、フォルダー名又は .jsonl を除いたファイル名です。"
      )),
  ]
}
