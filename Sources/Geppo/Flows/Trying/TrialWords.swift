import Markup

/// The words of `geppo try` in the language of the person.
struct TrialWords {
  enum Word: Sendable {
    case source, noSource, encoding, readAs, address, savedOn, facts, title, issuer, forwarded, carrier,
      documentNumber
    case indexNumber, subject, status, keywords, text, dropped, entries, attachments, findings, recipe
    case noRecipeForMonth, nothing, partOf, further, capturesInFeeds
  }

  let language: Language

  subscript(_ word: Word) -> String { TrialWords.table(word)[language] }

  private static func table(_ word: Word) -> Wording {
    switch word {
    case .source: Wording(english: "source", japanese: "情報源")
    case .noSource: Wording(english: "none declared (--source ID)", japanese: "宣言なし（--source で指定できます）")
    case .encoding: Wording(english: "encoding", japanese: "文字コード")
    case .readAs: Wording(english: "read as", japanese: "種類")
    case .address: Wording(english: "address", japanese: "掲載URL")
    case .savedOn: Wording(english: "saved on", japanese: "保存日")
    case .facts: Wording(english: "facts", japanese: "書誌")
    case .title: Wording(english: "title", japanese: "題名")
    case .issuer: Wording(english: "issuer", japanese: "発出機関")
    case .forwarded: Wording(english: "forwarded", japanese: "転送元の機関")
    case .carrier: Wording(english: "medium", japanese: "報道機関")
    case .documentNumber: Wording(english: "number", japanese: "文号")
    case .indexNumber: Wording(english: "index number", japanese: "索引号")
    case .subject: Wording(english: "subject", japanese: "主題分類")
    case .status: Wording(english: "status", japanese: "効力")
    case .keywords: Wording(english: "keywords", japanese: "キーワード")
    case .text: Wording(english: "text", japanese: "本文")
    case .dropped: Wording(english: "passed over in the text", japanese: "本文から除いた行")
    case .entries: Wording(english: "entries", japanese: "一覧の項目")
    case .attachments: Wording(english: "attachments", japanese: "添付")
    case .findings: Wording(english: "findings", japanese: "指摘")
    case .recipe: Wording(english: "recipe", japanese: "読み取り規則（recipe）")
    case .noRecipeForMonth:
      Wording(english: "none for the month of capture", japanese: "保存した月に有効な規則がありません")
    case .nothing: Wording(english: "nothing here", japanese: "該当なし")
    case .partOf: Wording(english: "part of", japanese: "元のページ")
    case .capturesInFeeds:
      Wording(
        english:
          "captures.csv is read below feeds/ only; save the page as feeds/<source>/<month>/… to give it an address there",
        japanese:
          "captures.csv を読むのは feeds/ の下のページだけです。ページを feeds/<情報源>/<月>/ に置き、そのフォルダーの captures.csv に書いてください")
    case .further: Wording(english: "read with it", japanese: "合わせて読んだファイル")
    }
  }

  func date(_ kind: DatedFact.Kind) -> String {
    guard language == .english else { return FindingArguments.japanese(kind.rawValue) }
    return switch kind {
    case .publication: "published"
    case .adoption: "adopted"
    case .inForce: "in force"
    case .commentDeadline: "comments until"
    case .signature: "signed"
    case .expiry: "expires"
    }
  }

  func blocks(_ count: Int, partial: Bool) -> String {
    switch language {
    case .english: "\(count) blocks" + (partial ? ", breaks off" : "")
    case .japanese: "\(count)段落" + (partial ? "（途中まで）" : "")
    }
  }

  /// Headings, list items and tables are marked; paragraphs are not.
  func mark(of kind: Block.Kind) -> String {
    switch kind {
    case .heading: "# "
    case .listItem: "• "
    case .table: "▦ "
    default: "  "
    }
  }

  /// What the page was taken for.
  func disposition(_ outcome: PageOutcome) -> String {
    guard language == .japanese else { return outcome.disposition.rawValue }
    return outcome.disposition == .item ? "記事" : outcome.disposition.japanese
  }

  func kindRule(_ trace: PageTrace) -> String {
    if let feed = trace.feed { return rule(feed.name, feed.reason) }
    return trace.kindRule.map { rule($0.name, $0.reason) } ?? ""
  }

  func rule(_ name: String?) -> String { name.map { RuleNames.shown($0, language) } ?? "" }

  /// Reasons are for those who change the tables, in the language of the tables.
  private func rule(_ name: String, _ reason: String) -> String {
    language == .english ? "\(name) (\(reason))" : rule(name)
  }

  /// Characters of an attachment that were read.
  func characters(_ count: Int) -> String {
    language == .japanese ? "\(count)字を読み取り" : "\(count) characters read"
  }

  /// How the encoding was found.
  func origin(of text: DecodedText, _ bytes: [UInt8]) -> String {
    let label = text.declared.map { language == .japanese ? "ラベルは \($0)" : "label \($0)" }
    let how: Wording
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    {
      how = Wording(english: "byte order mark", japanese: "BOM による")
    } else if text.encoding == .utf8 {
      how = Wording(english: "by its bytes", japanese: "バイト列による")
    } else if text.declared != nil, !text.isLabelWrong {
      how = Wording(english: "as labelled", japanese: "ラベルのとおり")
    } else {
      how = Wording(english: "by its characters, or the header", japanese: "文字の並び又はヘッダーによる")
    }
    let repair: Wording? =
      switch text.repair {
      case .mixed(let parts, let encoding):
        Wording(
          english: "\(parts) parts in \(encoding.rawValue)", japanese: "\(parts)か所は \(encoding.rawValue)")
      case .doubleEncoded(let parts):
        Wording(english: "\(parts) parts encoded twice", japanese: "\(parts)か所は二重に変換")
      case nil: nil
      }
    let bad = [repair?[language], text.badBytes > 0 ? "U+FFFD × \(text.badBytes)" : nil].compactMap { $0 }
    return ([how[language], label].compactMap { $0 } + bad).joined(
      separator: language == .japanese ? "、" : ", ")
  }
}
