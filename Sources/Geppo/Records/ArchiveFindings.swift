/// Findings on the archive and on what a run writes.
enum ArchiveFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .ambiguousIdentity, severity: .warning,
      message: Wording(
        english: "'{0}' could be {1}; it got a new id, compare them in review.csv",
        japanese: "「{0}」は {1} のどちらとも考えられます。新しい番号を付けました。review.csv で見比べてください"),
      explanation: Wording(
        english:
          "Two known documents have the page, address, number or title of this one. geppo never guesses which one is meant.",
        japanese: "既知の文書二つに当てはまりました。geppoは推測で選びません。")),
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
      code: .journalLineDamaged, severity: .error,
      message: Wording(
        english:
          "line {0} of the journal cannot be read; bring the journal back from a backup, or delete the line if it never was a record",
        japanese: "記録（journal）の{0}行目を読めません。バックアップから記録を戻してください。もともと記録でない行であれば消してください"),
      explanation: Wording(
        english:
          "A whole line of archive/journal.jsonl is no record: the file was edited, or the disk is failing. The line may have given out ids, which could be given out a second time. The index knows of no id or run that is missing, so geppo went on without the line, which stays in the file.",
        japanese:
          "archive/journal.jsonl の途中の行が記録として読めません。ファイルが編集されたか、ディスクが故障しています。この行で付けた番号が、もう一度付けられるおそれがあります。索引には欠けている番号や実行がないため、この行を使わずに続けました。行はファイルに残してあります。"
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
      code: .releaseCheck, severity: .error,
      message: Wording(
        english: "a check before release failed: {0}",
        japanese: "公開前の点検で不合格です：{0}"),
      explanation: Wording(
        english: "The bulletin was written, but must not be sent before this is corrected.",
        japanese: "月報は作成しましたが、修正するまで送付しないでください。")),
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
