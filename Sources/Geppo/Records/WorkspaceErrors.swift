/// Why geppo cannot work in a folder at all.
enum WorkspaceErrors {
  static let all: [GeppoErrorText] = [
    GeppoErrorText(
      code: .noWorkspace,
      explanation: Wording(
        english:
          "geppo works in a folder with feeds/ and glossary/. Go there, name it with --workspace, or make one with 'geppo init DIR'.",
        japanese:
          "geppoは feeds と glossary のあるフォルダーで動きます。そこへ移るか、--workspace で指定するか、「geppo init フォルダー」で作ってください。")),
    GeppoErrorText(
      code: .noStarterData,
      explanation: Wording(
        english:
          "A new workspace begins with the glossary and sources that come with geppo. Name their folder with --share.",
        japanese: "新しい作業フォルダーは、geppo付属の用語表と情報源から作ります。--share でその場所を指定してください。")),
    GeppoErrorText(
      code: .workspaceExists,
      explanation: Wording(
        english:
          "'geppo init' and 'geppo archive backup' never write into a folder that holds something. Name a new one.",
        japanese: "「geppo init」と「geppo archive backup」は、中身のあるフォルダーには書きません。新しいフォルダーを指定してください。")),
    GeppoErrorText(
      code: .lockHeld,
      explanation: Wording(
        english:
          "Another geppo is at work in this workspace. Wait for it; the lock goes by itself when it ends, even when it is killed.",
        japanese: "この作業フォルダーでは別のgeppoが動いています。終わるまでお待ちください。強制終了した場合も、ロックは自動的に外れます。")),
    GeppoErrorText(
      code: .badInput,
      explanation: Wording(
        english:
          "What was given on the command line or on standard input cannot be used. The message says what is expected.",
        japanese: "コマンドの指定又は標準入力の内容を使えません。期待する形をメッセージに示しています。")),
    GeppoErrorText(
      code: .badRules,
      explanation: Wording(
        english:
          "feeds/sources.yaml or a table of glossary/ has an error. Without the row a run would pass over documents and say of places that nothing happened, so nothing is written. 'geppo check' lists what to correct.",
        japanese:
          "feeds/sources.yaml 又は glossary/ の表に誤りがあります。このまま実行すると、文書を見落とし、「該当情報なし」と誤って書くおそれがあるため、何も書きません。直す箇所は「geppo check」で確認できます。"
      )),
    GeppoErrorText(
      code: .badOutputName,
      explanation: Wording(
        english: "A name from the settings cannot be a file name. The message says which.",
        japanese: "設定の名前をファイル名に使えません。どれかはメッセージに示しています。")),
  ]
}
