extension GeppoError.Code {
  /// What the code means and what to do: the text of `geppo explain`.
  var explanation: Wording {
    switch self {
    case .noWorkspace:
      Wording(
        english:
          "geppo works in a folder with feeds/ and glossary/. Go there, name it with --workspace, or make one with 'geppo init DIR'.",
        japanese:
          "geppoは feeds と glossary のあるフォルダーで動きます。そこへ移るか、--workspace で指定するか、「geppo init フォルダー」で作ってください。")
    case .noStarterData:
      Wording(
        english:
          "A new workspace begins with the glossary and sources that come with geppo. Name their folder with --share.",
        japanese: "新しい作業フォルダーは、geppo付属の用語表と情報源から作ります。--share でその場所を指定してください。")
    case .workspaceExists:
      Wording(
        english:
          "'geppo init' and 'geppo archive backup' never write into a folder that holds something. Name a new one.",
        japanese: "「geppo init」と「geppo archive backup」は、中身のあるフォルダーには書きません。新しいフォルダーを指定してください。")
    case .lockHeld:
      Wording(
        english:
          "Another geppo is at work in this workspace. Wait for it; the lock goes by itself when it ends, even when it is killed.",
        japanese: "この作業フォルダーでは別のgeppoが動いています。終わるまでお待ちください。強制終了した場合も、ロックは自動的に外れます。")
    case .diskFull:
      Wording(
        english: "There was no room. Nothing of the run is in reports/. Make room and run the month again.",
        japanese: "ディスクに空きがありません。reports/ には何も書かれていません。空きを作って、もう一度実行してください。")
    case .notWritable:
      Wording(
        english:
          "geppo writes to archive/ and reports/ of the workspace. Give yourself the right to write there.",
        japanese: "geppoは作業フォルダーの archive/ と reports/ に書きます。書き込みの権限を付けてください。")
    case .linkInPath:
      Wording(
        english:
          "Folders that geppo reads or writes must be real: a link could lead out of the workspace. Replace it by the folder itself.",
        japanese: "geppoが読み書きするフォルダーはリンクにできません（作業フォルダーの外に出るおそれがあるため）。実体のフォルダーに置き換えてください。")
    case .refused:
      Wording(
        english:
          "The operating system refused something; its words are in the message. Nothing of the run is in reports/.",
        japanese: "OSが操作を拒みました。理由はメッセージにあります。reports/ には何も書かれていません。")
    case .newerArchive:
      Wording(
        english: "A newer geppo wrote this archive. Use that one, or a copy of the archive from before.",
        japanese: "新しい版のgeppoが書いた記録です。その版を使うか、以前の控えに戻してください。")
    case .archiveIndex:
      Wording(
        english:
          "archive/geppo.sqlite cannot be used. It is only an index: 'geppo archive rebuild' makes it again from the journal.",
        japanese: "archive/geppo.sqlite を使えません。これは索引なので、「geppo archive rebuild」で記録から作り直せます。")
    case .badInput:
      Wording(
        english:
          "What was given on the command line or on standard input cannot be used. The message says what is expected.",
        japanese: "コマンドの指定又は標準入力の内容を使えません。期待する形をメッセージに示しています。")
    case .badRules:
      Wording(
        english:
          "feeds/sources.yaml or a table of glossary/ has an error. Without the row a run would pass over documents and say of places that nothing happened, so nothing is written. 'geppo check' lists what to correct.",
        japanese:
          "feeds/sources.yaml 又は glossary/ の表に誤りがあります。このまま実行すると、文書を見落とし、「該当情報なし」と誤って書くおそれがあるため、何も書きません。直す箇所は「geppo check」で確認できます。"
      )
    case .journalLost:
      Wording(
        english:
          "archive/journal.jsonl has lost lines that the index still knows. It holds decisions that nothing else has: bring it back from a backup.",
        japanese: "archive/journal.jsonl から、索引にある行が失われています。ほかに控えのない記録です。バックアップから戻してください。")
    case .badOutputName:
      Wording(
        english: "A name from the settings cannot be a file name. The message says which.",
        japanese: "設定の名前をファイル名に使えません。どれかはメッセージに示しています。")
    case .alreadySent:
      Wording(
        english:
          "An issue that went out is never written again: municipalities hold what it said. Documents found later appear in the next issue under 追補.",
        japanese: "送付した月報は書き換えません。自治体の手元にあるものと食い違うためです。後から見つかった文書は、次の号の追補に載ります。")
    case .notDrafted:
      Wording(
        english:
          "'geppo send' records the draft that was written last. Make one with 'geppo run MONTH' and read it.",
        japanese: "「geppo send」は最後に作った案を送付済みとして記録します。先に「geppo run 月」で案を作り、確認してください。")
    case .unconfirmedDrafts:
      Wording(
        english:
          "Texts marked 【自動作成・未確認】 were made by rules and read by nobody. They go out only with a reason, which the journal keeps.",
        japanese: "【自動作成・未確認】とある文は、規則で作ったまま担当者が確認していません。送付するには理由が必要で、理由は記録に残ります。")
    case .undecidedItems:
      Wording(
        english:
          "An issue goes out when somebody has said of every document whether it belongs in it. Fill in 採否 in the review workbook, also for documents without a date and where two people differ, take it back with 'geppo review MONTH' and run the month again.",
        japanese:
          "月報は、すべての文書の採否が決まってから送付します。公表日が不明の文書と、二人の決定が食い違う文書も含め、確認表の「採否」を埋めて「geppo review 月」で取り込み、もう一度実行してください。"
      )
    case .reviewPending:
      Wording(
        english:
          "A run writes a new review workbook. What people wrote into the last one and nobody took back would be forgotten, so nothing is done before 'geppo review MONTH' has recorded it. Cells that cannot be taken are named with sheet, row and column. To give the changes up, move the file away.",
        japanese:
          "実行すると新しい確認表を書きます。前の確認表に書いたまま取り込んでいない内容が失われないよう、「geppo review 月」で取り込むまで何もしません。取り込めない記入は、シート、行、列を示します。取りやめる場合は、ファイルを別の場所へ移してください。"
      )
    case .noWorkbook:
      Wording(
        english:
          "The review workbook is put together in memory and in temporary files of the system. There was no room for them. Make room and run again.",
        japanese: "確認表はメモリーと一時ファイルの上で作ります。そのための空きがありません。空きを作って、もう一度実行してください。")
    case .draftEdited:
      Wording(
        english:
          "'geppo send' writes the bulletin and the editions anew, without 「（案）」. Words that were changed by hand in reports/ would be lost, so nothing is sent. Corrections belong into the tables of glossary/ or into the saved pages; then the next issue has them too. Tables (.csv) that persons have noted something in do not hinder the sending: they stay, and the new ones are written beside them.",
        japanese:
          "「geppo send」は月報と自治体版を「（案）」のない形で書き直します。reports/ で手直しした内容は送付版に入らないため、送付を記録しません。直しは glossary/ の表か保存ページに加えてください。次の号にも反映されます。担当者が書き込んだ表（.csv）は妨げになりません。そのまま残し、新しい版を隣に書きます。"
      )
    case .draftHasErrors:
      Wording(
        english:
          "An issue with errors among its findings may lack documents or say false things. Correct what findings.csv lists as an error, run the month again and read the draft once more.",
        japanese: "エラーのある月報は、文書の漏れや誤りを含むおそれがあります。findings.csv のエラーを直し、もう一度実行して案を確認してください。")
    case .draftOutdated:
      Wording(
        english:
          "What is sent must be what was read. A page, a rule or the program has changed since the last run, so run the month again and read the draft once more.",
        japanese: "送付するのは、確認した内容そのものでなければなりません。最後の実行の後にページや規則が変わったので、もう一度実行して案を確認してください。")
    }
  }
}
