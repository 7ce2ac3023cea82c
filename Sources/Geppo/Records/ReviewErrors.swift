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
          "An issue goes out when somebody has said of every document whether it belongs in it. Fill in 採否 in the review workbook, also for documents without a date, take it back with 'geppo review MONTH' and run the month again.",
        japanese:
          "月報は、すべての文書の採否が決まってから送付します。公表日が不明の文書も含め、確認表の「採否」を埋めて「geppo review 月」で取り込み、もう一度実行してください。"
      )),
    GeppoErrorText(
      code: .openConflicts,
      explanation: Wording(
        english:
          "Two people decided on one point without having seen each other's decision. The first stands in the draft, but what municipalities get must not depend on who was first. The workbook of the last run lists both in the column 食い違い: write the number of the one that is to hold into 食い違いの解決, take it back with 'geppo review MONTH' and run the month again. For a document that an earlier issue told of, one of the two takes the other's decision over in the workbook of that month.",
        japanese:
          "同じ項目について、互いの決定を見ないまま二人が別々に決めています。案では先の決定が有効ですが、送付する内容が先着順で決まってはなりません。最後の実行でできた確認表の「食い違い」に両方が並んでいます。採る方の番号を「食い違いの解決」に書き、「geppo review 月」で取り込んで、もう一度実行してください。以前の号に載せた文書のときは、その月の確認表に、どちらかがもう一方と同じ決定を書いて取り込みます。"
      )),
  ]
}
