/// Where the document itself stands: on the page, or in the attachment that a covering page hands out.
struct DocumentBody {
  /// Without what every letter has: to whom, that it is sent, who signs and when.
  let blocks: [Block]
  /// The file that the text is taken from; nil where it stands on the page.
  let attachment: Attachment?

  init(_ item: Item) {
    let own = Self.withoutLetter(item.blocks, of: item)
    let letter = own.prefix { !Self.beginsAttachments($0) }
    let enclosed = Self.withoutNames(own.dropFirst(letter.count), of: item)
    guard Self.characters(letter) < Self.shortest else {
      // A letter may say enough itself, and have its plan printed behind it.
      let isWhole = Self.characters(enclosed[...]) > Self.characters(letter)
      (blocks, attachment) = (Array(letter) + (isWhole ? enclosed : []), nil)
      return
    }
    guard Self.characters(enclosed[...]) < Self.shortest, let attachment = Self.attachment(of: item) else {
      (blocks, attachment) = (
        Array(letter) + (Self.characters(enclosed[...]) < Self.shortest ? [] : enclosed), nil
      )
      return
    }
    blocks = Self.withoutLetter(
      attachment.text.map { Block(kind: $0.kind, text: $0.text, line: 0) }, of: item)
    self.attachment = attachment
  }

  /// Characters of a page that only hands out a file.
  private static let shortest = 120

  /// The first file whose text was read and is more than a form.
  private static func attachment(of item: Item) -> Attachment? {
    item.attachments.first { attachment in
      attachment.text.reduce(0) { $0 + $1.text.count } >= shortest
    }
  }

  private static func characters(_ blocks: ArraySlice<Block>) -> Int {
    blocks.reduce(0) { $0 + $1.text.count }
  }

  private static func beginsAttachments(_ block: Block) -> Bool { block.text.hasPrefix("附件") }

  /// The plan that is printed behind its letter, without the list of what is enclosed.
  private static func withoutNames(_ blocks: ArraySlice<Block>, of item: Item) -> [Block] {
    let names = item.attachments.map(\.name)
    return blocks.filter { block in
      !beginsAttachments(block) && !names.contains { $0.contains(block.text) || block.text.contains($0) }
    }
  }

  private static func withoutLetter(_ blocks: [Block], of item: Item) -> [Block] {
    blocks.compactMap { block in
      guard block.kind == .paragraph || block.kind == .listItem else { return block }
      if LetterLine.all.contains(where: { $0.holds(block.text, item) }) { return nil }
      var block = block
      block.text = LetterLine.withoutFormula(block.text)
      return block.text.isEmpty ? nil : block
    }
  }
}

/// A line of a letter that says nothing of the document it comes with.
struct LetterLine: Sendable {
  let name: String
  let reason: String
  let holds: @Sendable (_ text: String, Item) -> Bool

  static let all = [
    LetterLine(name: "title", reason: "題名は【原題】にある") { text, item in
      let title = item.title?.value ?? ""
      return text == title || text.count >= shortestTitle && title.contains(text)
    },
    LetterLine(name: "number", reason: "文書番号は別の行にある") { text, _ in
      text.wholeMatch(of: #/[^，。；：]{1,14}[〔\[（(【][0-9]{4}[〕\]）)】] ?第?[0-9]{1,5}号/#) != nil
    },
    LetterLine(name: "addressee", reason: "宛先は内容を述べない") { text, _ in
      guard let last = text.last, "：:".contains(last), text.count <= longestAddressee else { return false }
      let name = text.dropLast()
      return !name.contains("。") && !openings.contains(where: name.hasSuffix)
        && (addressees.contains(where: name.hasPrefix) || bodies.contains(where: name.hasSuffix))
    },
    LetterLine(name: "signature", reason: "署名は発出機関の行にある") { text, item in
      let name = text.filter { !$0.isWhitespace }
      let signed = item.issuers.map { $0.value.filter { !$0.isWhitespace } }
      return signed.contains(name)
        || name.count <= longestSignature && !name.contains { "，。；：、".contains($0) }
          && signatures.contains(where: name.hasSuffix)
    },
    LetterLine(name: "day", reason: "日付は別の行にある") { text, _ in
      text.filter { !$0.isWhitespace }.wholeMatch(
        of: #/[0-9〇○零一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日/#)
        != nil
    },
    LetterLine(name: "remark", reason: "公開の別と抄送先は内容を述べない") { text, _ in
      ["（此件", "(此件", "（公开", "（信息公开", "（联系人", "抄送", "主送"].contains(where: text.hasPrefix)
    },
  ]

  /// The text without sentences that only say that a document is sent and to be carried out.
  static func withoutFormula(_ text: String) -> String {
    let sentences = text.split(separator: "。", omittingEmptySubsequences: true).map(String.init)
    guard sentences.contains(where: isFormula) else { return text }
    return sentences.filter { !isFormula($0) }.map { $0 + "。" }.joined()
  }

  private static func isFormula(_ sentence: String) -> Bool {
    let text = sentence.trimmingSpaces()
    return text.count <= longestFormula
      && (text.contains(#/(印发|转发|下发|发)给?你们/#)
        || text.hasPrefix("特此") || text.hasPrefix("此复") || text.hasPrefix("现予")
        || text.contains(#/^请.{0,30}(贯彻|遵照|组织|参照|认真|抓好).{0,20}(执行|实施|落实)$/#))
  }

  private static let shortestTitle = 8
  private static let longestAddressee = 160
  private static let longestSignature = 30
  private static let longestFormula = 160
  /// With which a text begins behind its colon.
  private static let openings = [
    "如下", "以下", "下列", "包括", "要求", "内容", "是", "为", "目标", "指出", "强调", "表示", "任务", "措施", "事项",
    "通知", "意见",
  ]
  private static let addressees = ["各", "有关", "局属", "机关各", "直属", "全市各", "全省各"]
  private static let bodies = [
    "政府", "委员会", "委", "局", "厅", "办公室", "公司", "单位", "部门", "企业", "中心", "总站", "机构", "集团", "管委会", "市民", "部",
    "协会",
  ]
  private static let signatures = ["人民政府", "办公厅", "办公室", "委员会", "环境厅", "环境局", "保护局", "保护厅", "指挥部", "领导小组"]
}
