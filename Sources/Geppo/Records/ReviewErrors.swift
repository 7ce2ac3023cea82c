/// Why a review by people comes first.
enum ReviewErrors {
  static let all: [GeppoErrorText] = [
    GeppoErrorText(
      code: .reviewPending,
      explanation: Wording(
        english:
          "A run writes a new review workbook. What people wrote into the last one and nobody took back would be forgotten, so nothing is done before 'geppo review MONTH' has recorded it. Cells that cannot be taken are named with sheet, row and column. To give the changes up, move the file away.",
        japanese:
          "実行すると新しい確認表を書きます。前の確認表に書いたまま取り込んでいない内容が失われないよう、「geppo review 月」で取り込むまで何もしません。取り込めない記入は、シート、行、列を示します。取りやめる場合は、ファイルを別の場所へ移してください。"
      )),
    GeppoErrorText(
      code: .undecidedItems,
      explanation: Wording(
        english:
          "An issue goes out when somebody has said of every document whether it belongs in it. Fill in 採否 in the review workbook, also for documents without a date and where two people differ, take it back with 'geppo review MONTH' and run the month again.",
        japanese:
          "月報は、すべての文書の採否が決まってから送付します。公表日が不明の文書と、二人の決定が食い違う文書も含め、確認表の「採否」を埋めて「geppo review 月」で取り込み、もう一度実行してください。"
      )),
  ]
}
