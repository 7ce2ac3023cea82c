extension GeppoError {
  static func noWorkbook(_ path: String) -> GeppoError {
    GeppoError(
      .noWorkbook, path: path,
      english:
        "the workbook could not be made, because the system gave no memory or no temporary file; make room (also in /tmp) and run again",
      japanese: "メモリー又は一時ファイルを確保できず、確認表を作れません。空き（/tmp を含む）を作って、もう一度実行してください")
  }
}

extension GeppoError {
  /// Word files are ZIP archives, of four thousand million bytes at most.
  static func documentTooLarge(_ path: String) -> GeppoError {
    GeppoError(
      .noWorkbook, path: path,
      english: "the document is too large for a Word file; take 'docx' out of its formats",
      japanese: "Wordファイルにするには大きすぎます。formats から docx を除いてください")
  }
}
