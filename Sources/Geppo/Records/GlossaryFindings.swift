/// Findings on terms and rules of the glossary, and on termbases that come from elsewhere.
enum GlossaryFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .deadRule, severity: .error,
      message: Wording(
        english: "'{0}' can never take effect: {1} ({2}); correct or remove it",
        japanese: "「{0}」が働くことはありません：{1}（{2}）。直すか、消してください"),
      explanation: Wording(
        english:
          "A rule whose words are all among its own exceptions, that looks where nothing counts, or a threshold above what all terms and rules of the topic give together, finds nothing. A run would then say that there was nothing, so it does not start. A topic that lost its terms is often a sign of a file that was saved in part.",
        japanese:
          "規則の語がすべて without にも書かれている、点数にならない場所だけを調べる、分野の threshold が用語と規則の点数の合計より大きい、といった行は、何も見つけません。このまま実行すると「該当情報なし」と誤るため、実行できません。用語のなくなった分野は、ファイルが途中までしか保存されていないことの表れでもあります。"
      )),
    FindingText(
      code: .cutTable, severity: .error,
      message: Wording(
        english:
          "the file ends in the middle of a row ({0} of {1} cells, no line end); bring the whole file back from a backup",
        japanese: "ファイルが行の途中で終わっています（セル{1}個のうち{0}個、改行なし）。控えから全体を戻してください"),
      explanation: Wording(
        english:
          "The rows behind it are missing, and with them what they would have found. If the row is as it should be, end it with a line break.",
        japanese: "この後の行が失われています。この行で正しければ、行末に改行を入れてください。")),
    FindingText(
      code: .formulaCell, severity: .error,
      message: Wording(
        english: "'{0}' begins as a formula; a spreadsheet would compute it, begin with another character",
        japanese: "「{0}」の先頭の文字は、表計算ソフトが数式とみなします。別の文字で始めてください"),
      explanation: Wording(
        english:
          "Cells that begin with =, +, - or @ are formulas to Excel, and a formula can start a program.",
        japanese: "= + - @ で始まるセルを、Excelは数式とみなします。数式はプログラムを起動できるため、用語表には書けません。")),
    FindingText(
      code: .doubleTerm, severity: .warning,
      message: Wording(
        english: "'{0}' is a word of {1} (line {2}), too; keep it in one of the two",
        japanese: "「{0}」は {1}（{2}行目）にもあります。どちらか一方に残してください"),
      explanation: Wording(
        english:
          "A Chinese word of two concepts counts for the topics of both, and which rendering is right cannot be told. Spellings that differ only in width, case or traditional characters are the same word.",
        japanese: "一つの語が二つの概念にあると、双方の分野の点数になり、訳語も決まりません。全角・半角、大文字・小文字、繁体字の違いだけの表記は同じ語とみなします。")),
    FindingText(
      code: .sameSpelling, severity: .note,
      message: Wording(
        english: "'{0}' is the same word to geppo as '{1}'; the second spelling may go",
        japanese: "「{0}」は「{1}」と同じ語とみなします。書かなくても見つかります"),
      explanation: Wording(
        english:
          "Text and terms are folded before they are compared: full-width and half-width, upper and lower case, traditional and simplified characters are one.",
        japanese: "本文と用語は、全角・半角、大文字・小文字、繁体字・簡体字をそろえてから比べます。")),
    FindingText(
      code: .repeatedRendering, severity: .warning,
      message: Wording(
        english: "the rendering '{0}' stands twice in the concept; remove one",
        japanese: "訳語「{0}」が同じ概念に二度あります。一方を消してください"),
      explanation: Wording(
        english: "A rendering is either the preferred one or one of the admitted ones.",
        japanese: "訳語は、推奨（ja、en）か許容（ja_variants、en_variants）のどちらか一方に書きます。")),
    FindingText(
      code: .deprecatedPreferred, severity: .warning,
      message: Wording(
        english:
          "'{0}' is given as right here and as not to be used in {1}; write '{2}', or take it off there",
        japanese: "「{0}」は {1} で使用不可とされています。「{2}」とするか、使用不可の指定を外してください"),
      explanation: Wording(
        english:
          "Deprecated renderings stand in ja_deprecated and en_deprecated, and in glossary/avoid.csv. The check before release stops an issue that says them.",
        japanese: "使用不可の訳語は、ja_deprecated、en_deprecated 及び glossary/avoid.csv に書きます。月報に使うと公開前の点検で不合格になります。")),
    FindingText(
      code: .swallowedTerm, severity: .warning,
      message: Wording(
        english: "'{0}' never counts for its topic: it is the name of a body ({1}); leave the topic empty",
        japanese: "「{0}」は機関名（{1}）なので、分野の点数になりません。topic を空欄にしてください"),
      explanation: Wording(
        english: "The name of a body says who acts, not what about; terms inside it do not count.",
        japanese: "機関名は発出者を示すもので、内容を示しません。機関名の中の用語は数えません。")),
    FindingText(
      code: .coveredTerm, severity: .warning,
      message: Wording(
        english:
          "in {3} months '{0}' stood only within longer words (most often '{1}', {2} times) and never counted; look whether it is needed",
        japanese: "{3}か月の間、「{0}」は、より長い語の中にだけ現れました（最も多いのは「{1}」で{2}回）。必要な用語か確かめてください"),
      explanation: Wording(
        english:
          "The longest term wins: within it no other term counts. If the shorter one should count there, remove the longer term or give it the same topic.",
        japanese: "長い用語の中にある短い用語は数えません。数えたいときは、長い用語を消すか、同じ分野にしてください。")),
    FindingText(
      code: .unusedTerm, severity: .note,
      message: Wording(
        english: "'{0}' was not found in {1} months ({2} documents); look whether it is still needed",
        japanese: "「{0}」は{1}か月（{2}件の文書）に一度も現れませんでした。今も必要な用語か確かめてください"),
      explanation: Wording(
        english:
          "Titles, texts and attachments of reports/<month>/items.jsonl were searched, of the last months that were run. A rare term may be right all the same.",
        japanese: "直近に実行した月の reports/<月>/items.jsonl の題名・本文・添付を調べました。まれな語として残すべきものもあります。")),
    FindingText(
      code: .unreadableTermbase, severity: .error,
      message: Wording(
        english: "the file cannot be read as TBX or CSV: {0}; nothing was taken, ask for a whole file",
        japanese: "TBX又はCSVとして読めません：{0}。何も取り込んでいません。完全なファイルを受け取り直してください"),
      explanation: Wording(
        english:
          "Half a termbase would look as if the rest had been deleted, so only a whole, well-formed file is read.",
        japanese: "途中までのファイルを取り込むと、残りが削除されたように見えるため、完全なファイルだけを読みます。")),
    FindingText(
      code: .leftOutData, severity: .warning,
      message: Wording(
        english: "'{0}' has no place in the glossary and was left out ({1} times, first here)",
        japanese: "「{0}」は用語表に入れる場所がないため、取り込みません（{1}か所。最初はここ）"),
      explanation: Wording(
        english:
          "Other tools keep more in a termbase than geppo does: definitions, images, history, other languages. What matters to translators may be written into the column 'note'.",
        japanese: "ほかのツールの用語集には、定義、画像、履歴、ほかの言語など、用語表にない項目があります。翻訳に必要な内容は note 欄に書いてください。")),
    FindingText(
      code: .leftOutConcept, severity: .warning,
      message: Wording(
        english: "'{0}' was left out: {1}",
        japanese: "「{0}」は取り込みません：{1}"),
      explanation: Wording(
        english: "A concept of the glossary has at least a Chinese term and a Japanese rendering.",
        japanese: "用語表の概念には、中国語の用語と日本語の訳語が必要です。")),
    FindingText(
      code: .unknownSubject, severity: .warning,
      message: Wording(
        english: "the subject '{0}' is no topic of glossary/topics.csv{1}; the topic stays as it is",
        japanese: "「{0}」は glossary/topics.csv の分野ではありません{1}。分野は変えません"),
      explanation: Wording(
        english: "Subjects are taken over where they are the code or a name of a topic.",
        japanese: "分野のコード又は名称と一致するものだけを取り込みます。")),
    FindingText(
      code: .termConflict, severity: .error,
      message: Wording(
        english:
          "'{0}' would be a word of several concepts ({1}); nothing is written until one of them has it",
        japanese: "「{0}」が複数の概念（{1}）の語になります。一つに決めるまで、何も書き込みません"),
      explanation: Wording(
        english:
          "Two concepts of the file are one here, or one of the file is several here, or a new word belongs to another concept already. Correct the file or the glossary and import again.",
        japanese: "ファイルの二つの概念が用語表の一つに当たる、一つの概念が複数に当たる、又は新しい語がほかの概念にあります。ファイルか用語表を直して、もう一度取り込んでください。")),
  ]
}
