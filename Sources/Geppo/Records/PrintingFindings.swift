/// Findings on PDF files that geppo makes.
enum PrintingFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .noTypesetter, severity: .warning,
      message: Wording(
        english:
          "no PDF was made ({0} are wanted): typst or its fonts are not installed; run scripts/install-dependencies, or install fonts-noto-cjk and the Python package typst",
        japanese:
          "PDF（{0}件）を作れませんでした。typst 又はフォントがありません。scripts/install-dependencies を実行するか、fonts-noto-cjk と Python の typst をインストールしてください"
      ),
      explanation: Wording(
        english:
          "PDF files are set by typst, as a package of Python: geppo looks for ~/.local/share/geppo/venv/bin/python, which scripts/install-dependencies makes, then for python3 on PATH, and for the Noto CJK fonts. All other forms are written without it. To do without PDF, take 'pdf' out of 'formats' in glossary/municipalities.csv and glossary/office.yaml.",
        japanese:
          "PDF は typst（Python のパッケージ）で組みます。scripts/install-dependencies が作る ~/.local/share/geppo/venv/bin/python、次に PATH の python3 と、Noto CJK フォントを探します。ほかの形式は typst がなくても書き出します。PDF が不要なときは、glossary/municipalities.csv と glossary/office.yaml の formats から pdf を除いてください。"
      )),
    FindingText(
      code: .typesetterFailed, severity: .warning,
      message: Wording(
        english:
          "no PDF was made ({0} are wanted): typst ended before its work was done ({1}); run the month again with fewer other programs",
        japanese:
          "PDF（{0}件）を作れませんでした。typst が途中で終了しました（{1}）。ほかのプログラムを終了して、もう一度実行してください"),
      explanation: Wording(
        english:
          "typst is installed, but crashed, was stopped, or went beyond its limits (600 seconds of computing, 4 GiB of memory, 1 GiB of PDF). Signal 9 or 24 mean that the system or a limit stopped it. All other forms were written.",
        japanese:
          "typst はありますが、異常終了したか、止められたか、上限（計算600秒、メモリ4GiB、PDF 1GiB）を超えました。signal 9 と 24 は、システム又は上限によって止められたことを示します。ほかの形式は書き出しました。"
      )),
    FindingText(
      code: .characterWithoutShape, severity: .note,
      message: Wording(
        english: "{0} of {1} stands as 〓 in PDF ({2} files): no font has the character",
        japanese: "{1} の文字 {0} は、フォントにないため、PDFでは〓としました（{2}ファイル）"),
      explanation: Wording(
        english:
          "PDF/UA-1 wants a shape for every character, and the Noto CJK fonts have none for private-use characters, pictograms and some scripts. The other forms keep the character. It stands in a title or an excerpt of the saved page; title and headline can be corrected in the review workbook. '-' is a text outside of items.",
        japanese:
          "PDF/UA-1では、すべての文字に字形が必要です。外字（私用領域）、絵文字、一部の文字体系は、Noto CJK フォントにありません。ほかの形式では元の文字のままです。保存したページの題名や抜粋の文字なので、題名と見出しは確認表で直すことができます。「-」は、項目の外の文です。"
      )),
    FindingText(
      code: .notAccessible, severity: .warning,
      message: Wording(
        english: "the PDF is tagged, but not marked as PDF/UA-1; typst says: {0}",
        japanese: "PDFにタグは付きましたが、PDF/UA-1の表示はありません。typst の説明：{0}"),
      explanation: Wording(
        english:
          "typst found something that PDF/UA-1 forbids, and says what. The file can be read and sent; only the mark is missing. Where it names a character, correct it in the review workbook.",
        japanese:
          "PDF/UA-1で認められないものがあり、typst がその理由を示しています。ファイルは読め、送付もできますが、PDF/UA-1の表示がありません。文字が理由であれば、確認表で直すことができます。"
      )),
    FindingText(
      code: .notPrinted, severity: .warning,
      message: Wording(
        english: "typst refused the document ({0}); the other forms were written",
        japanese: "typst がこの文書を組めませんでした（{0}）。ほかの形式は書き出しました"),
      explanation: Wording(
        english:
          "The template of geppo and the version of typst do not fit; geppo is made for typst 0.15. Install that version with scripts/install-dependencies.",
        japanese:
          "geppoの雛形とtypstの版が合いません。geppoはtypst 0.15に合わせています。scripts/install-dependencies でその版をインストールしてください。")),
  ]
}
