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
      code: .doubtfulRow, severity: .warning,
      message: Wording(english: "'{0}' {1}{2}", japanese: "「{0}」{1}{2}"),
      explanation: Wording(
        english:
          "The row can be read, but hardly does what it was written for: words that are not separated, a rule that fits one title only, a distance without a second word, a threshold that no term reaches, a name that is nearly that of a municipality. Runs go on; look at the row.",
        japanese:
          "読むことはできますが、意図どおりに働かないおそれのある行です：区切られていない語、一つの題名だけに当たる規則、相手の語のない near、どの用語も届かない threshold、自治体名に似た別の名前。実行はできますが、行を確かめてください。"
      )),
    FindingText(
      code: .cutTable, severity: .error,
      message: Wording(
        english:
          "the file breaks off ({0} of {1} cells in the last row, no line end); bring the whole file back from a backup, or end the row with a line break if nothing is missing",
        japanese: "ファイルが途中で切れています（最後の行のセルは{1}個のうち{0}個、行末に改行なし）。控えから全体を戻すか、失われた行がなければ行末に改行を入れてください"),
      explanation: Wording(
        english:
          "Excel and other programs end every row with a line break. Where the last one has none, what followed may be missing, and with it what it would have found.",
        japanese: "Excelなどは、どの行の終わりにも改行を入れます。最後の行にないときは、その後が失われ、見つかるはずのものが見つからないおそれがあります。")),
    FindingText(
      code: .cutEnd, severity: .error,
      message: Wording(
        english:
          "{0} of the {1} rows with which the workspace began are missing in one piece, behind '{3}'; bring the whole file back from a backup or from {2}; if they are to go, copy the file over {2}",
        japanese:
          "当初の{1}行のうち、「{3}」の後の{0}行がまとめて失われています。控え又は {2} から全体を戻してください。意図して消したときは、このファイルを {2} に写してください"),
      explanation: Wording(
        english:
          "A file of which a piece is lost looks like a whole one where it breaks off between two rows, and what the lost rows would have found would be missing without a word. The folder glossary/.starter keeps the tables that 'geppo init' made.",
        japanese:
          "一部の行がまとめて失われたファイルは、それだけでは完全なものと区別できません。そのまま実行すると、失われた行で見つかるはずのものが抜け落ちます。glossary/.starter は geppo init が作った当初の表です。"
      )),
    FindingText(
      code: .missingRow, severity: .error,
      message: Wording(
        english:
          "the row '{0}' is missing, and geppo itself needs it; bring it back ('geppo glossary diff' shows it)",
        japanese: "geppoが使う「{0}」の行がありません。戻してください（「geppo glossary diff」で確かめられます）"),
      explanation: Wording(
        english:
          "Some rows are named by the program: the words of targets and duties, the type of reports, the topic of standards. Their words may be changed, but without the row something is never found.",
        japanese: "目標や義務の語、報道の種類、基準の分野など、プログラムが名前で参照する行があります。語は変えられますが、行を消すと何も見つからなくなります。")),
    FindingText(
      code: .sharedName, severity: .error,
      message: Wording(
        english:
          "'{0}' belongs to {1} (line {2}), too; leave it with one of them, or let one period end before the other begins",
        japanese: "「{0}」は {1}（{2}行目）にもあります。どちらか一方に残すか、有効期間を重ならないようにしてください"),
      explanation: Wording(
        english:
          "A name of two key regions on the same day would be tagged as both, and of a word of two types of document only the first would be found.",
        japanese: "同じ日に有効な二つの重点区域が同じ名をもつと両方が付き、文書の種類の語が重なると先の行だけが使われます。")),
    FindingText(
      code: .idleWeight, severity: .warning,
      message: Wording(
        english: "'{0}' has a weight but no topic, so it counts nowhere; write 0, or give it a topic",
        japanese: "「{0}」は weight がありますが topic が空欄なので、どの分野の点数にもなりません。0とするか、分野を書いてください"),
      explanation: Wording(
        english: "A term without a topic is only for translators.",
        japanese: "topic が空欄の用語は翻訳用です。")),
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
      code: .rightAndDeprecated, severity: .warning,
      message: Wording(
        english:
          "'{0}' is given as right and, in {1} of the same row, as not to be used; remove one of the two",
        japanese: "「{0}」を訳語としながら、同じ行の {1} では使用不可としています。どちらか一方を消してください"),
      explanation: Wording(
        english:
          "Nobody can tell which is meant. The check before release stops an issue that says a deprecated rendering.",
        japanese: "どちらが正しいのか分かりません。使用不可の訳語を月報に使うと、公開前の点検で不合格になります。")),
    FindingText(
      code: .swallowedTerm, severity: .warning,
      message: Wording(
        english: "'{0}' never counts for its topic: it is the name of a body ({1}); leave the topic empty",
        japanese: "「{0}」は機関名（{1}）なので、分野の点数になりません。topic を空欄にしてください"),
      explanation: Wording(
        english: "The name of a body says who acts, not what about; terms inside it do not count.",
        japanese: "機関名は発出者を示すもので、内容を示しません。機関名の中の用語は数えません。")),
    FindingText(
      code: .termWithin, severity: .note,
      message: Wording(
        english: "within '{0}' ({1}) terms that alone give another topic do not count: {2}",
        japanese: "「{0}」（{1}）の中では、それだけで別の分野を示す短い用語を数えません：{2}"),
      explanation: Wording(
        english:
          "The longest term wins: 臭氧 says nothing about ozone where 消耗臭氧层物质 stands. That is mostly wanted. If the shorter term should count there, too, remove the longer one, give it the same topic, or write a row of topic_rules.csv. A workspace made by 'geppo init' is told only what is new.",
        japanese:
          "最も長い用語だけを数えます（「消耗臭氧层物质」の中の「臭氧」はオゾンを示しません）。多くは意図どおりです。短い用語も数えたいときは、長い用語を消すか、同じ分野にするか、topic_rules.csv に規則を書いてください。geppo init で作った作業フォルダーでは、当初の表になかったものだけを知らせます。"
      )),
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
    FindingText(
      code: .otherConcept, severity: .error,
      message: Wording(
        english:
          "'{0}' is '{1}' in the glossary, and the file says '{2}': another concept would take its topic and weight. Leave the id empty for a new concept, or keep '{1}' among the variants",
        japanese:
          "「{0}」は用語表では「{1}」ですが、ファイルでは「{2}」です。別の概念が分野と点数を引き継いでしまいます。新しい概念なら id を空欄に、同じ概念の言い換えなら variants に「{1}」を残してください"
      ),
      explanation: Wording(
        english:
          "A row is the one of the glossary that has its id. Where the two have no Chinese word in common, rows or ids were probably shifted in a spreadsheet, and the old term would be gone without a word.",
        japanese:
          "取込では、id が同じ行を同じ概念とみなします。共通する中国語の語が一つもないときは、表計算ソフトで行や id がずれたおそれがあり、元の用語が知らないうちに失われるため、取り込みません。")),
  ]
}
