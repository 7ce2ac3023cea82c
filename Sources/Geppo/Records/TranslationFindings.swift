/// Findings on files that come back from translators.
enum TranslationFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .unreadableTranslation, severity: .error,
      message: Wording(
        english:
          "the file cannot be read as a translation: {0}; nothing was taken, ask for it once more (XLIFF, TMX, XLSX, CSV or the zip of an OmegaT project)",
        japanese:
          "翻訳のファイルとして読めません：{0}。何も取り込んでいません。XLIFF、TMX、XLSX、CSV、OmegaTのプロジェクトのzipのいずれかで受け取り直してください"),
      explanation: Wording(
        english:
          "What a file is, its content tells, not its name. A file that breaks off, is larger than any translation, or declares entities of its own is refused as a whole: half of it would look as if the rest had not been translated. Limits: 64 MiB, 100,000 segments, 64 levels of elements.",
        japanese:
          "ファイルの種類は、名前でなく内容で判断します。途中で切れたもの、翻訳としては大きすぎるもの、独自の実体（entity）を使うものは、全体を読みません。一部だけを取り込むと、残りが未訳に見えるためです。上限は、64MiB、100,000文、要素の入れ子64段です。"
      )),
    FindingText(
      code: .foreignLanguage, severity: .error,
      message: Wording(
        english: "this part is from '{0}' to '{1}', not from Chinese to Japanese, and was left out",
        japanese: "「{0}」から「{1}」への翻訳です。中国語から日本語への翻訳ではないため、取り込みません"),
      explanation: Wording(
        english:
          "Languages are taken from the file: zh, zh-Hans, zh-CN and the like, and ja. If the translation itself is right, set the languages of the project in the translator's program and export it again.",
        japanese:
          "言語はファイルの指定（zh、zh-Hans、zh-CNなどとja）で判断します。訳文が正しいときは、翻訳ソフトのプロジェクトの言語を直して、書き出し直してください。")),
    FindingText(
      code: .foreignSegments, severity: .warning,
      message: Wording(
        english:
          "{0} segments have ids that geppo did not give (the first: '{1}'); they can be matched by their Chinese text only",
        japanese: "geppoのidでない文が{0}件あります（最初は「{1}」）。原文が一致するものだけを取り込めます"),
      explanation: Wording(
        english:
          "Some programs give segments ids of their own, and files of other projects have theirs. Such a segment is taken where its source is that of a segment of the document; all others are listed.",
        japanese:
          "翻訳ソフトが独自のidを付けた場合や、別の案件のファイルの場合です。原文が文書の文と一致すれば取り込み、一致しないものは一覧に示します。")),
    FindingText(
      code: .doubledSegment, severity: .warning,
      message: Wording(
        english: "'{0}' is there once more with another translation; that of {1} counts",
        japanese: "「{0}」の訳文が二つあり、内容が異なります。{1} のものを採ります"),
      explanation: Wording(
        english:
          "A row was copied, two files were joined, or several files of one document came back and were filled in differently. The first that has a text counts, of several files that of the main form (OmegaT, then the sheet, then XLIFF); look whether it is the right one.",
        japanese:
          "行を複写した場合、二つのファイルをつないだ場合、一つの文書の複数のファイルに異なる訳文が入っている場合です。訳文のある最初のもの（複数のファイルでは、OmegaT、表、XLIFFの順）を採ります。正しいほうか確かめてください。"
      )),
    FindingText(
      code: .leftOutText, severity: .warning,
      message: Wording(
        english: "'{0}' is no part of a translation and was left out ({1} times, first here)",
        japanese: "「{0}」は翻訳の対象でないため、取り込みません（{1}か所。最初はここ）"),
      explanation: Wording(
        english:
          "Files of other programs hold more than texts: pictures, other languages, columns of their own. Nothing of it is lost: the file that came is not changed.",
        japanese: "翻訳ソフトのファイルには、画像、ほかの言語、独自の列などが含まれることがあります。受け取ったファイルは変えません。")),
    FindingText(
      code: .spoiltCell, severity: .warning,
      message: Wording(
        english: "the cell says '{0}', an error of the spreadsheet; the segment counts as untranslated",
        japanese: "セルが「{0}」（表計算ソフトのエラー）になっています。未訳とみなします"),
      explanation: Wording(
        english:
          "A text that begins with '=' or '-' is taken for a formula. Type a quote sign (') in front of it, or set the format of the column to text.",
        japanese: "「=」や「-」で始まる訳文は、数式とみなされることがあります。先頭に「'」を付けるか、列の表示形式を「文字列」にしてください。")),
  ]
}
