/// Arguments of findings that are words of geppo, not of the data, as Japanese sentences have them.
enum FindingArguments {
  static func japanese(_ argument: String) -> String {
    words[argument] ?? xpathSlips[argument] ?? tail(argument) ?? ForeignWords.japanese(argument) ?? argument
  }

  /// The tail of a finding that shows a form, not a correction.
  static func example(_ text: String) -> String { "\(opening)\(text))" }

  /// The tail of a finding that says what a value may be: a range, or all words.
  static func allowed(_ text: String) -> String { "\(allowing)\(text))" }

  static func allowed(_ range: ClosedRange<Int>) -> String {
    allowed("\(range.lowerBound)…\(range.upperBound)")
  }

  /// A correction, which says so where the text is full-width: nobody sees that.
  static func halfWidth(_ meant: String, for text: String) -> String {
    text.utf8.count == text.count ? meant : meant + inHalfWidth
  }

  /// The values of a list with the mark that belongs between them, which full-width marks look like.
  static func separated(_ list: String) -> String { " → \(list)\(byBars)" }

  private static let byBars = " (with a half-width | between)"
  private static let inHalfWidth = " (half-width)"
  private static let opening = " (for example "
  private static let allowing = " (allowed: "

  private static func tail(_ argument: String) -> String? {
    for (start, japanese) in [(opening, "例："), (allowing, "使える値：")]
    where argument.hasPrefix(start) && argument.hasSuffix(")") {
      let text = argument.dropFirst(start.count).dropLast().replacing(/(\d)…/) { "\($0.output.1)～" }
      return "（\(japanese)\(text)）"
    }
    if argument.hasSuffix(byBars) { return argument.dropLast(byBars.count) + "（半角の | で区切る）" }
    return argument.hasSuffix(inHalfWidth) ? argument.dropLast(inHalfWidth.count) + "（半角）" : nil
  }

  private static let words = [
    "publication": "公表日", "adoption": "成文日", "in-force": "施行日", "comment-deadline": "意見募集の締切",
    "signature": "署名日", "expiry": "有効期限",
    "title of the document": "題名", "document number": "文書番号", "issuing body": "発出機関",
    "day of publication": "公表日", "day of signature": "署名日", "last day for comments": "意見募集の締切",
    "force of the document": "効力", "text of the document": "本文",
    "type of the document": "種類", "topics of the document": "分野", "places of the document": "対象地域",
    "place in the issue": "掲載の要否", "told of": "掲載", "not of air policy": "対象外（大気環境政策の分野に当たらない）",
    "identity of the document": "整理番号",
    "still to be sent": "予定", "under way": "継続中", "cancelled": "中止",
    "the tables take years from 1972 to 2100": "使えるのは1972年から2100年まで",
    "all other rows end ten years before it or more": "ほかの行より10年以上後",
    "as it was": "送付時の本文", "otherwise": "別の本文",
    "inside a tag": "タグの途中", "inside a comment": "コメントの途中",
    "inside a script or style sheet": "スクリプト又は書式の途中", "before its closing tags": "閉じタグの手前",
    "at too many different names of tags": "タグ名の種類が多すぎる箇所", "at the limit of bytes": "バイト数の上限",
    "control bytes": "制御文字が多い",
    "damaged": "壊れている", "at the limit of text": "本文の長さの上限", "an older format of Office": "旧形式のOffice文書",
    "another format": "対応していない形式", "no text in it": "文字情報がない",
    "damaged, locked or too much work": "壊れている、保護されている、又は処理の上限を超える", "missing": "見つからない",
    "empty": "空", "no regular file": "通常のファイルではない",
    "between two records": "記録と記録の間", "in the header of a record": "記録のヘッダー",
    "in the middle of a record": "記録の途中", "in the middle of the compressed data": "圧縮データの途中",
    "in damaged compressed data": "圧縮データの破損箇所", "without its closing boundary": "終わりの境界がない箇所",
    "every word of it is excluded": "この欄の語がすべて除外の語に当たります",
    "no term is strong enough for it": "当てはまる強い用語がありません",
    "nothing counts there": "点数にならない場所だけを調べます", "it adds no points": "点数が0です",
    "its terms and rules never reach the threshold": "用語と規則の点数の合計が threshold に届きません",
    "no document of the table is so": "この条件に当たる文書はありません",
    "its conditions exclude one another": "条件がたがいに両立しません",
    "it excludes what it asks for": "求める条件を自ら除外しています",
    "is read as one word; put a half-width | between words": "は全体で一つの語とみなします。語の間は半角の | で区切ってください",
    "has more than 8 characters and is no listed term: it fits one title only; write shorter words, or add the term":
      "は9文字以上で、用語表にもありません。一つの題名だけに当たる規則になります。短い語にするか、用語表に加えてください",
    "has no effect: 'near' belongs to 'with', 'and' or 'without'":
      "の near は働きません。with、and、without のいずれかとともに書いてください",
    "is more than any single term or rule gives in a title: documents with one term lose the topic":
      "は、題名中の用語や規則1件の点数を超えています。用語が一つだけの文書は、この分野になりません",
    "is not what the term is called; use one of its words, or admit this one there":
      "は用語集の訳語にありません。用語集の語にそろえるか、用語集の ja_variants に加えてください",
    "has no partner, so that its edition tells of no place; write their codes":
      "には協力先がありません。自治体版に地域の動向が載らないため、協力先のコードを書いてください",
    "is no code of a local government: its last digit, which checks the others, would be another":
      "は地方公共団体コードとして正しくありません。最後の1桁（検査数字）が、前の5桁から計算した値と違います",
    "is not in glossary/municipalities.csv": "は glossary/municipalities.csv にありません",
    " (a set cannot hold another; write its words out)": "（語群の中に別の語群は書けません。語をそのまま並べてください）",
    "no Chinese term": "中国語の用語がありません", "no Japanese rendering": "日本語の訳語がありません",
    "more concepts than the limit": "概念の数が上限を超えています", "larger than the limit": "大きさの上限を超えています",
    "more segments than the limit": "文の数が上限を超えています", "no segments in it": "翻訳の文がありません",
    "no columns for id or source, and target": "id 又は原文の列、訳文の列が見つかりません",
    "in the header of the file": "ファイルのヘッダー", "records": "記録の数", "parts": "部分の数",
    "levels of parts": "部分の入れ子の段数", "inflated bytes for each byte": "1バイト当たりの展開後のバイト数",
  ]

  private static let xpathSlips = [
    "a number that cannot be read": "数の書き方が正しくありません", "a quote is not closed": "引用符が閉じていません",
    "a text in quotes is missing": "引用符で囲んだ文字列が必要です", "a name is missing behind $": "$ の後に名前がありません",
    "a variable ($) that does not exist": "変数（$）は使えません",
    "a condition is not closed: a ] is missing, or what stands before it is no condition":
      "条件の ] が足りないか、その前が条件の形になっていません",
    "not an expression: something is missing or too much here": "ここで何かが足りないか、余分な文字があります",
    "a bracket is not closed: a ) is missing": "括弧の ) が足りません",
    "a function that XPath 1.0 does not have": "XPath 1.0 にない関数です", "a value of the wrong kind": "値の種類が合いません",
    "a function with too few or too many arguments": "関数に渡す値の数が合いません",
    "a prefix (x:) that is not declared": "宣言されていない接頭辞（x:）です",
    "a character that cannot stand in an expression": "式に使えない文字です",
    "more brackets within brackets than can be read": "括弧の入れ子が深すぎます",
    "longer than an expression may be": "式が長すぎます", "not text": "文字として読めません", "no value": "値になりません",
    "not an expression": "式になっていません",
  ]
}
