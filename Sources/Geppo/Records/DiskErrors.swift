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
          "archive/journal.jsonl has lost lines that the index still knows. It holds decisions that nothing else has: bring it back from a backup.",
        japanese: "archive/journal.jsonl から、索引にある行が失われています。ほかに控えのない記録です。バックアップから戻してください。")),
  ]
}
