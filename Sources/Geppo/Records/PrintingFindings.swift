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
      code: .notAccessible, severity: .warning,
      message: Wording(
        english: "the PDF is tagged, but not marked as PDF/UA-1: a text has a character that no font holds",
        japanese: "PDFにタグは付きましたが、PDF/UA-1の表示はありません。フォントにない文字が本文にあります"),
      explanation: Wording(
        english:
          "PDF/UA-1 wants a shape for every character. Look for an empty box in the PDF: the character stands in a title or an excerpt of a saved page, and can be corrected in the review workbook.",
        japanese:
          "PDF/UA-1では、すべての文字に字形が必要です。PDFの中で空白の四角になっている文字を探してください。保存したページの題名や抜粋の文字なので、確認表で直すことができます。")),
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
