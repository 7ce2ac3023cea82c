/// What the system refuses, and an archive that cannot be used.
enum DiskErrors {
  static let all: [GeppoErrorText] = [
    GeppoErrorText(
      code: .diskFull,
      explanation: Wording(
        english: "There was no room. Nothing of the run is in reports/. Make room and run the month again.",
        japanese: "ディスクに空きがありません。reports/ には何も書かれていません。空きを作って、もう一度実行してください。")),
    GeppoErrorText(
      code: .noWorkbook,
      explanation: Wording(
        english:
          "The review workbook is put together in memory and in temporary files of the system. There was no room for them. Make room and run again.",
        japanese: "確認表はメモリーと一時ファイルの上で作ります。そのための空きがありません。空きを作って、もう一度実行してください。")),
    GeppoErrorText(
      code: .notWritable,
      explanation: Wording(
        english:
          "geppo writes to archive/ and reports/ of the workspace. Give yourself the right to write there.",
        japanese: "geppoは作業フォルダーの archive/ と reports/ に書きます。書き込みの権限を付けてください。")),
    GeppoErrorText(
      code: .linkInPath,
      explanation: Wording(
        english:
          "Folders that geppo reads or writes must be real: a link could lead out of the workspace. Replace it by the folder itself.",
        japanese: "geppoが読み書きするフォルダーはリンクにできません（作業フォルダーの外に出るおそれがあるため）。実体のフォルダーに置き換えてください。")),
    GeppoErrorText(
      code: .refused,
      explanation: Wording(
        english:
          "The operating system refused something; its words are in the message. Nothing of the run is in reports/.",
        japanese: "OSが操作を拒みました。理由はメッセージにあります。reports/ には何も書かれていません。")),
    GeppoErrorText(
      code: .newerArchive,
      explanation: Wording(
        english: "A newer geppo wrote this archive. Use that one, or a copy of the archive from before.",
        japanese: "新しい版のgeppoが書いた記録です。その版を使うか、以前の控えに戻してください。")),
    GeppoErrorText(
      code: .archiveIndex,
      explanation: Wording(
        english:
          "archive/geppo.sqlite cannot be used. It is only an index: 'geppo archive rebuild' makes it again from the journal.",
        japanese: "archive/geppo.sqlite を使えません。これは索引なので、「geppo archive rebuild」で記録から作り直せます。")),
    GeppoErrorText(
      code: .journalLost,
      explanation: Wording(
        english:
          "archive/journal.jsonl has lost lines, or has some that cannot be read or were changed. It holds what nothing else has: decisions, ids and what was sent. geppo sees it by the line itself, by the numbers of decisions, which have no gaps, and by what the index knows of the lines. Bring the file back from a backup (README). Where there is none, 'geppo archive rebuild --accept-loss REASON' records the reason and goes on: ids that the index knows are kept, no number of a decision is given out again, but lost decisions have to be made again and a lost sending is not known; compare with 'geppo status'.",
        japanese:
          "archive/journal.jsonl の行が失われているか、読めないか、書き換えられています。決定、番号、送付の記録はここにしかありません。行そのもの、決定の通し番号（欠番はありません）、索引が控えた行の情報から分かります。控えから戻してください（READMEの「控えと復元」）。控えがないときは「geppo archive rebuild --accept-loss 理由」で、理由を記録して続けられます。索引にある番号は保たれ、決定の通し番号が二度使われることもありませんが、失われた決定はやり直しが必要で、失われた送付の記録は分からなくなります。「geppo status」で確かめてください。"
      )),
  ]
}
