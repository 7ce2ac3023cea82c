/// What the libraries that read YAML and XML say of a slip, as an officer would be told of it. Unknown words stay.
enum ForeignWords {
  /// libyaml and libxml2 begin their sentences so; names and numbers may follow.
  private static let phrases = [
    (
      "found character that cannot start any token",
      "ここに書けない文字（タブ、@、` など）があります。タブは空白に替え、記号で始まる値は引用符（\"）で囲んでください"
    ),
    (tab, "行の先頭にタブがあります。半角の空白に替えてください"),
    ("mapping values are not allowed in this context", "「:」の位置が正しくありません。字下げをそろえ、値に「:」があるときは引用符（\"）で囲んでください"),
    ("did not find expected key", "字下げがそろっていないか、前の行の引用符が閉じていません"),
    ("could not find expected ':'", "項目名の後に「:」（半角のコロンと空白）がありません"),
    ("did not find expected ',' or ']'", "[ … ] が閉じていないか、値の間の「,」がありません"),
    ("did not find expected ',' or '}'", "{ … } が閉じていないか、値の間の「,」がありません"),
    ("did not find expected '-' indicator", "一覧の行が「-」で始まっていないか、字下げがそろっていません"),
    ("block sequence entries are not allowed", "「-」の位置が正しくありません。字下げをそろえてください"),
    ("found unexpected end of stream", "引用符が閉じていません"),
    ("found unknown escape character", "引用符（\"）の中の「\\」の使い方が正しくありません。「\\\\」と書いてください"),
    ("did not find expected", "書き方が正しくありません。字下げと引用符を確かめてください"),
    ("control characters are not allowed", "目に見えない制御文字があります。その行を書き直してください"),
    ("Opening and ending tag mismatch", "XMLの開始タグと終了タグが対応していません"),
    ("Premature end of data", "XMLが途中で終わっています"),
    ("EndTag: '</' not found", "XMLが途中で終わっています"),
    ("Couldn't find end of Start Tag", "XMLの開始タグが閉じていません"),
    ("Start tag expected", "XMLのタグがありません"),
    ("StartTag: invalid element name", "XMLのタグ名として使えない文字があります（本文の「<」は「&lt;」と書きます）"),
    ("Extra content at the end of the document", "XMLの終わりの後に余分な内容があります"),
    ("EntityRef", "XMLの「&」の書き方が正しくありません（本文の「&」は「&amp;」と書きます）"),
    ("xmlParseEntityRef", "XMLの「&」の書き方が正しくありません（本文の「&」は「&amp;」と書きます）"),
    ("Entity '", "XMLに定義のない文字参照（&…;）があります"),
    ("AttValue", "XMLの属性の値が引用符で囲まれていません"),
    ("Specification mandates value for attribute", "XMLの属性に値がありません"),
    ("Attribute ", "XMLの属性が重複しているか、書き方が正しくありません"),
    ("attributes construct error", "XMLの属性の書き方が正しくありません"),
    ("Namespace prefix", "XMLの名前空間の接頭辞が宣言されていません"),
    ("PCDATA invalid Char value", "XMLに使えない制御文字があります"),
  ]

  /// The commonest slip, of which libyaml says no more than that a character is wrong.
  static let tab = "a tab stands where spaces belong; replace it"

  /// Nil for words that nobody has put into Japanese.
  static func japanese(_ words: String) -> String? { phrases.first { words.hasPrefix($0.0) }?.1 }
}
