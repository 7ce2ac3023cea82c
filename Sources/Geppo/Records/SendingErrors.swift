/// Why an issue is not written or sent.
enum SendingErrors {
  static let all: [GeppoErrorText] = [
    GeppoErrorText(
      code: .alreadySent,
      explanation: Wording(
        english:
          "An issue that went out is never written again: municipalities hold what it said. Documents found later appear in the next issue under 追補.",
        japanese: "送付した月報は書き換えません。自治体の手元にあるものと食い違うためです。後から見つかった文書は、次の号の追補に載ります。")),
    GeppoErrorText(
      code: .notDrafted,
      explanation: Wording(
        english:
          "'geppo send' records the draft that was written last. Make one with 'geppo run MONTH' and read it.",
        japanese: "「geppo send」は最後に作った案を送付済みとして記録します。先に「geppo run 月」で案を作り、確認してください。")),
    GeppoErrorText(
      code: .unconfirmedDrafts,
      explanation: Wording(
        english:
          "Texts marked 【自動作成・未確認】 were made by rules and read by nobody. They go out only with a reason, which the journal keeps.",
        japanese: "【自動作成・未確認】とある文は、規則で作ったまま担当者が確認していません。送付するには理由が必要で、理由は記録に残ります。")),
    GeppoErrorText(
      code: .noContact,
      explanation: Wording(
        english:
          "Every bulletin and cover letter asks its reader to write or call; without telephone or mail in 'contact' of glossary/office.yaml nobody can. Write one of them there, run the month again and send it.",
        japanese:
          "月報と送付状は、問合せや翻訳の希望の連絡を読者に求めます。glossary/office.yaml の contact に電話番号もメールアドレスもないと、連絡できません。どちらかを書き、月を作り直してから送付してください。"
      )),
    GeppoErrorText(
      code: .draftEdited,
      explanation: Wording(
        english:
          "'geppo send' writes the bulletin and the editions anew, without 「（案）」. Words that were changed by hand in reports/ would be lost, so nothing is sent. Corrections belong into the tables of glossary/ or into the saved pages; then the next issue has them too. Tables (.csv) that persons have noted something in do not hinder the sending: they stay, and the new ones are written beside them.",
        japanese:
          "「geppo send」は月報と自治体版を「（案）」のない形で書き直します。reports/ で手直しした内容は送付版に入らないため、送付を記録しません。直しは glossary/ の表か保存ページに加えてください。次の号にも反映されます。担当者が書き込んだ表（.csv）は妨げになりません。そのまま残し、新しい版を隣に書きます。"
      )),
    GeppoErrorText(
      code: .draftMissing,
      explanation: Wording(
        english:
          "A file of the draft was deleted, moved or renamed. 'geppo send' writes all files anew, but records as sent only what a person could have read. Another run of the month writes the file again; nothing else is lost by that.",
        japanese:
          "案のファイルが削除、移動又は改名されています。送付の記録は、担当者が確認できたものに限ります。もう一度その月を実行すると、同じファイルができます。ほかに失われるものはありません。")),
    GeppoErrorText(
      code: .draftHasErrors,
      explanation: Wording(
        english:
          "An issue with errors among its findings may lack documents or say false things. Correct what findings.csv lists as an error, run the month again and read the draft once more.",
        japanese: "エラーのある月報は、文書の漏れや誤りを含むおそれがあります。findings.csv のエラーを直し、もう一度実行して案を確認してください。")),
    GeppoErrorText(
      code: .lacksPDF,
      explanation: Wording(
        english:
          "A municipality that chose PDF, or the whole issue, would go out without it: typst or its fonts are missing, or typst refused a document. What is sent is never written again, so this has to be settled before. 'geppo explain no-typesetter' says how typst is found.",
        japanese:
          "PDFを選んだ自治体分又は全体版のPDFがないまま送付することになります。typst 又はフォントがないか、typst が文書を組めませんでした。送付した号は書き換えないため、送付の前に直してください。typst の探し方は「geppo explain no-typesetter --lang ja」で読めます。"
      )),
    GeppoErrorText(
      code: .draftOutdated,
      explanation: Wording(
        english:
          "What is sent must be what was read. A page, a rule or the program has changed since the last run, so run the month again and read the draft once more.",
        japanese: "送付するのは、確認した内容そのものでなければなりません。最後の実行の後にページや規則が変わったので、もう一度実行して案を確認してください。")),
  ]
}
