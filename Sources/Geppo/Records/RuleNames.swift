/// How rules are called where a Japanese analyst sees them: in `geppo try`, in `geppo history` and in the review workbook.
/// Records keep the names that the tables of rules have.
enum RuleNames {
  static func shown(_ rule: String, _ language: Language) -> String {
    language == .japanese ? japanese(rule) ?? rule : rule
  }

  /// Nil for a name that no table has.
  static func japanese(_ rule: String) -> String? {
    if let name = names[rule] { return name }
    if let completed = completed(rule) { return completed }
    guard let form = forms.first(where: { rule.hasPrefix($0.beginning) }) else { return nil }
    let rest = String(rule.dropFirst(form.beginning.count))
    return form.japanese.replacing("*", with: names[rest] ?? rest)
  }

  /// `label 发文机关「市政府办公厅」`: the short name that the page has.
  private static func completed(_ rule: String) -> String? {
    guard rule.hasSuffix("」"), let mark = rule.lastIndex(of: "「"), let name = japanese(String(rule[..<mark]))
    else { return nil }
    return "\(name)、略称\(rule[mark...])を補完"
  }

  /// Names that end with what the page or the table calls it; the first that fits.
  static let forms: [(beginning: String, japanese: String)] = [
    ("meta ", "メタタグ *"), ("label ", "項目「*」"), ("heading ", "見出し要素 *"), ("recipe ", "情報源の読み取り規則 *"),
    ("container ", "既知の本文要素 *"), ("text holder ", "本文を示す名前の要素 *"), ("text ", "本文中の「*」"),
    ("posting ", "投稿日の行（*）"), ("address ", "URL中の日付（* の形）"), ("file name ", "ファイル名中の日付（* の形）"),
    ("JSON-LD ", "JSON-LD の *"), ("itemprop ", "itemprop 属性 *"), ("term ", "用語 *"), ("rule ", "分野の規則 *"),
  ]

  private static let names = [kinds, feeds, surroundings, steps, tags, weighing, identity, relations].reduce(
    into: [:]) { all, table in
      all.merge(table) { first, _ in first }
    }
}

// MARK: - The tables

extension RuleNames {
  /// What a page is.
  private static let kinds = [
    "server notice": "サーバーの通知", "no text": "文字がない", "recipe of a list": "一覧の読み取り規則",
    "article tags": "記事のメタタグ・文号・索引号",
    "dated links in the text": "本文中の日付付きリンク", "running text": "文章のまとまり", "titled text": "題名のある本文要素",
    "dated links": "日付付きリンク", "files only": "ファイルへのリンクだけ", "column page": "欄のページ（ColumnName）",
    "links only": "リンクが大半", "nothing but links": "リンクだけ", "feed beside it": "フィードのあるページ",
    "tells nothing": "意味のある文字がない",
  ]

  private static let feeds = [
    "RSS": "RSS", "RDF": "RDF（RSS 1.0）", "Atom": "Atom", "Atom entry": "Atomの単独の項目", "sitemap": "サイトマップ",
    "sitemap index": "サイトマップの索引", "records": "記録の書き出し",
  ]

  /// What stands around a text.
  private static let surroundings = [
    "tools": "ボタン類", "editor": "編集者の表示", "byline": "出所・著者・編集者を並べた行", "reader": "閲覧数・文字サイズ",
    "origin": "出所・掲載日の行", "path": "現在位置",
    "neighbours": "前後・関連の記事", "pager": "ページ送り", "imprint": "サイトの奥付", "host": "主催・主管の行",
    "licence": "ICP・公安の登録番号",
    "comments": "コメント欄", "share": "共有ボタン", "related": "関連記事欄", "side": "横の欄", "navigation": "案内・メニュー",
    "foot": "ページ末尾",
    "dialog": "ダイアログ", "advertisement": "広告", "keywords": "キーワードのリンク", "teaser": "ほかの記事の紹介",
    "between posts": "投稿と投稿の間",
  ]

  /// What gave a fact or the text.
  private static let steps = [
    "<title>": "<title> タグ", "<time>": "<time> タグ", "notice around <title>": "<title> を含む通知文の題名",
    "title element": "題名を示す名前の要素", "head of text": "本文の冒頭", "above the day": "公表日の上の行",
    "cut title": "途中で切った題名", "title with its bodies": "発出機関を冠した題名", "signature": "文末の署名",
    "line under the title": "題名の下の行", "title": "題名", "behind the title": "題名の末尾", "source": "情報源の宣言",
    "medium in the title": "題名中の報道機関名", "dateline": "記事冒頭の発信表示", "mark on the title": "題名に付いた表示",
    "recipe body": "情報源の読み取り規則 body", "posts": "投稿の並び", "density": "文章の密度", "none": "なし",
    "captures.csv": "captures.csv", "MHTML header": "MHTMLのヘッダー", "WARC header": "WARCのヘッダー",
    "saved-from comment": "保存元のコメント", "SingleFile comment": "SingleFileのコメント",
    "canonical link": "canonical リンク",
    "answers": "正解集", "time of day": "時刻付き", "beside a medium": "報道機関名と並ぶ", "zone of the time": "標準時の付記",
    "under the author": "筆者名の下", "review": "担当者の判断",
  ]

  /// What gave a topic, a place or a type.
  private static let tags = [
    "issuing body": "発出機関", "head of the title": "題名の冒頭", "document number": "文書番号", "decree": "令の番号",
    "national law": "国の法律", "plan of a place": "地名を冠した計画", "first lines": "本文の初め",
    "place of the issuing body": "発出機関の所在地", "place of the site that carries the report": "報道を載せたサイトの地域",
    "key region valid on the day": "当日有効な重点地域", "full name": "正式な地名", "parent named before": "直前の上位地名",
    "parent named nearby": "近くの上位地名", "issuing body's place": "発出機関の地域", "source's place": "情報源の地域",
    "province of that name": "同名の省", "only place of that name": "その名の地は一つだけ",
    "several places of that name": "同名の地が複数（要確認）",
    "namesake below a place named": "文中の上位地名に属する同名の地", "county of a project": "事業の名に付く県名", "draft": "案の表示",
    "asks for comments": "意見の募集",
    "begins as commentary": "解説の書き出し", "tells of an event": "出来事の報告", "what a notice tells": "通知の内容",
    "ends as case or news": "事案・報道の結び", "carried document": "印発・転送された文書", "amended text": "改正の対象となる法令・計画",
    "headline": "報道の題名", "explanation in the name": "《》の中の解説の語",
    "named behind the cover": "公告・令の後の名称", "part of a series": "題名の空白の前の種類",
    "number of a standard": "標準番号（題名の初め又は末尾）",
    "behind the name": "《》の後の語", "end of title": "題名の末尾の語",
    "verb of the title": "題名の動詞", "an office acts": "機関の活動", "carried by a medium": "報道機関の記事",
    "standard number": "標準番号",
  ]

  /// Whether a document belongs in the bulletin, and what keeps a word from being a topic or place.
  private static let weighing = [
    "no topic": "環境の分野がない", "core topic of a monitored place": "対象地域の中心の分野",
    "technical rule on an adjacent topic": "隣接分野の技術規則",
    "national plan or law on an adjacent topic": "隣接分野の国の計画・法令",
    "place not monitored": "対象地域でない", "only an adjacent topic": "隣接分野だけ",
    "street": "道路の名", "school": "学校の名", "district": "別の区・県・自治州の名", "office": "役所の名",
    "head of a word": "別の語の頭", "place": "地名",
  ]

  /// What joins pages to one document.
  private static let identity = [
    "same bytes": "内容が完全に一致", "same address": "URLが一致", "document number and issuer": "文書番号と発出機関が一致",
    "title, issuer and signature": "題名、発出機関及び署名の日が一致",
    "forwarded document": "転送した文書の番号と題名が一致",
    "title, issuer and publication": "題名、発出機関及び公表日が一致",
    "same text": "本文が一致", "near text": "本文がほぼ一致", "merged by a person": "担当者が統合",
  ]

  /// What tells that documents belong together.
  private static let relations = [
    "draft of the same title": "意見募集案と題名が一致", "explanation of the title": "題名に解説の対象がある",
    "amendment of the title": "題名に改正の対象がある", "correction of the title": "題名に訂正の対象がある",
    "repeal by a decision": "廃止の決定に挙げられている", "repeal by a clause": "文中に廃止の定めがある",
    "replacement by a clause": "同名の文書に廃止の定めがある", "new edition of the title": "題名に改訂版とある",
    "forward with a number of its own": "題名に転送の対象がある", "made to carry out what it cites": "文中に実施の根拠として引用",
    "text in common": "共通する本文の割合",
  ]
}
