/// Findings on segments of a returned file that were not taken.
enum ReceptionFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .translationConflict, severity: .warning,
      message: Wording(
        english:
          "{0}: segment {1} has another translation already and was not replaced (--as-reviewer, --replace-approved, or 'queue reject' lets it in); stands: '{2}'; came: '{3}'",
        japanese:
          "{0}：分節{1}には別の訳があるため、差し替えていません（採るときは --as-reviewer、承認済みなら --replace-approved）。今の訳「{2}」、届いた訳「{3}」"),
      explanation: Wording(
        english:
          "What is newer, another person's or approved is never replaced in passing. The text that came is kept as a suggestion. If it is the better one: 'geppo queue reject DOC --segment ID' and import again, or import with --as-reviewer (the text of a translator) or --replace-approved (what was approved).",
        japanese:
          "新しい訳、別の人の訳、承認済みの訳を、取込みのついでに差し替えることはありません。届いた訳は候補として残しています。届いた訳を採るときは、「geppo queue reject 文書 --segment 分節」のあとで取り込み直すか、校閲者として --as-reviewer、承認済みを差し替えるなら --replace-approved を付けて取り込んでください。"
      )),
    FindingText(
      code: .staleTranslation, severity: .warning,
      message: Wording(
        english: "{0}: the source of this translation has changed since; kept as a suggestion for {1}: '{2}'",
        japanese: "{0}：この訳の原文は、その後変わっています。分節{1}の候補として残しました：「{2}」"),
      explanation: Wording(
        english:
          "The file was written before the page was corrected. The translation is of the old sentence; it is offered with the difference when the document is exported again.",
        japanese: "ページが訂正される前に書き出したファイルです。訳文は前の文のものなので、次に書き出すときに、原文の違いと並べて示します。")),
    FindingText(
      code: .unknownTranslation, severity: .warning,
      message: Wording(
        english: "{0}: no segment of the document has this text ({1}); not taken: '{2}'",
        japanese: "{0}：該当する原文がありません（{1}）。取り込んでいません：「{2}」"),
      explanation: Wording(
        english:
          "The id is of another document, or the Chinese text was changed in the file. Export the document again and move the translation there.",
        japanese: "別の文書の分節であるか、ファイルの中の原文が変わっています。文書を書き出し直して、訳文を移してください。")),
    FindingText(
      code: .lockedSegment, severity: .warning,
      message: Wording(
        english: "{0}: segment {1} is not to be translated ('{2}'); not taken, kept as a suggestion: '{3}'",
        japanese: "{0}：分節{1}は訳さない文です（「{2}」）。取り込まず、候補として残しました：「{3}」"),
      explanation: Wording(
        english:
          "Document numbers, addresses and days that stand alone stay as they are. If the text belongs to another row (a column that slipped), move it there and import again.",
        japanese: "文書番号、アドレス、単独の日付などは原文のまま載せます。列がずれて別の行の訳文が入っているときは、正しい行に移して取り込み直してください。")),
    FindingText(
      code: .otherSource, severity: .warning,
      message: Wording(
        english:
          "{0}: id {1} and the original do not belong together (the document has '{2}'); not taken, kept as a suggestion: '{3}'",
        japanese: "{0}：分節{1}の id と原文が合いません（文書では「{2}」）。取り込まず、候補として残しました：「{3}」"),
      explanation: Wording(
        english:
          "The Chinese text was changed in the file, or ids were moved to other rows. Put the id back beside its original and import again; the columns of id and original are not to be edited.",
        japanese: "ファイルの中で原文が書き換えられたか、id が別の行に移っています。id を元の原文の行に戻して取り込み直してください。id と原文の欄は変えないでください。")),
    FindingText(
      code: .lostText, severity: .warning,
      message: Wording(
        english: "characters of the translation were lost when the table was saved; not taken: '{0}'",
        japanese: "保存のときに訳文の文字が失われています。取り込んでいません：「{0}」"),
      explanation: Wording(
        english:
          "The table was saved in an encoding without simplified characters (Shift_JIS), and what it does not have became a question mark. Save it as an Excel workbook or as CSV UTF-8 and import again.",
        japanese:
          "簡体字などを表せない文字コード（Shift_JIS）で保存したため、表せない文字が「?」になっています。Excelブック（xlsx）又は「CSV UTF-8」で保存し直して、取り込み直してください。"
      )),
    FindingText(
      code: .unreadableDraft, severity: .warning,
      message: Wording(
        english: "the drafting program wrote a line that answers no question and was left out: '{0}'",
        japanese: "下訳のプログラムの出力に、質問への答えでない行があり、使っていません：「{0}」"),
      explanation: Wording(
        english:
          "The program gets one JSON object a line and answers with one a line: {\"id\": …, \"text\": …}, the id as it came, in UTF-8. Messages of the program belong on its standard error, which geppo does not read.",
        japanese:
          "プログラムは1行に1つのJSONオブジェクトを受け取り、1行に1つの {\"id\": …, \"text\": …} を返します（id は受け取ったまま、UTF-8）。プログラムの進捗などの表示は、標準エラー出力に書いてください。"
      )),
    FindingText(
      code: .unaddressedTranslation, severity: .error,
      message: Wording(
        english: "no document of the queue belongs to this translation ({0}); nothing of it was taken",
        japanese: "この訳に当たる文書が翻訳対象にありません（{0}）。何も取り込んでいません"),
      explanation: Wording(
        english:
          "The file names a document that is not in the queue, or names none and shares no sentence with any. Put the document in with 'geppo queue add', or look whether it is a file of another office.",
        japanese:
          "ファイルの示す文書が翻訳対象にないか、どの文書とも一致する文がありません。「geppo queue add」で対象に加えるか、別の案件のファイルでないか確かめてください。"
      )),
  ]
}
