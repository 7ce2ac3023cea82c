import Testing

@testable import Geppo

/// Which text of a page is the document, and what is quoted of it.
struct DocumentBodyTests {
  private static func item(_ body: [String], attached: [String] = [], title: String = "某市某方案") throws -> Item
  {
    var entry = SampleEntry.plan
    (entry.body, entry.title, entry.issuers) = (body, title, ["某市生态环境局"])
    var item = try entry.entry(Glossary()).item
    guard !attached.isEmpty else { return item }
    var file = Attachment(name: "某市某方案.docx", type: "docx", savedAs: "plan.docx", line: 9)
    file.text = attached.map { AttachedText(kind: .paragraph, text: $0, location: .file("plan.docx")) }
    item.attachments = [file]
    return item
  }

  private static let plan = "到2020年，全市柴油货车排放明显下降。" + String(repeating: "推进某项工作。", count: 20)

  /// A line for each rule.
  private static let lines: [(rule: String, text: String)] = [
    ("title", "某市柴油货车污染治理方案"), ("number", "某环发〔2018〕12号"), ("addressee", "各区、县人民政府，市政府各委、办、局："),
    ("signature", "某市 生态环境局"), ("day", "2018年12月3日"), ("remark", "（此件公开发布）"),
  ]

  @Test(arguments: lines.indices)
  func whatOnlyALetterSaysIsNotQuoted(index: Int) throws {
    let item = try Self.item([Self.lines[index].text, Self.plan], title: "关于印发某市柴油货车污染治理方案的通知")
    #expect(Excerpt.of(item).hasPrefix("到2020年"), "\(Self.lines[index].rule)")
  }

  @Test func everyRuleOfLettersHasALineHere() {
    #expect(LetterLine.all.map(\.name) == Self.lines.map(\.rule))
    #expect(LetterLine.all.allSatisfy { !$0.reason.isEmpty })
  }

  @Test(arguments: [
    "现将《某市某方案》印发给你们，请认真贯彻执行。", "经市政府同意，现转发给你们，请认真组织实施。", "特此通知。", "请各区结合实际，抓好贯彻落实。",
  ])
  func formulasOfSendingAreLeftOut(formula: String) throws {
    #expect(Excerpt.of(try Self.item([formula + Self.plan])).hasPrefix("到2020年"))
    #expect(Excerpt.of(try Self.item([formula, Self.plan])).hasPrefix("到2020年"))
  }

  @Test(arguments: ["现将有关事项通知如下：", "各地要完成以下任务：", "全市某地某局：负责某事。"])
  func whatTheTextSaysIsKept(text: String) throws {
    #expect(Excerpt.of(try Self.item([text, Self.plan])).hasPrefix(text))
  }

  @Test func aLetterIsQuotedWhereThereIsNothingElse() throws {
    let letter = "现将《某市某方案》印发给你们，请认真贯彻执行。"
    #expect(Excerpt.of(try Self.item(["各区人民政府：", letter])) == "各区人民政府： " + letter)
  }

  @Test func thePlanBehindItsLetterIsQuoted() throws {
    let item = try Self.item(["各区人民政府：", "现印发给你们，请遵照执行。", "附件：某市某方案", "2018年12月3日", Self.plan])
    #expect(Excerpt.of(item).hasPrefix("到2020年"))
    #expect(DocumentBody(item).attachment == nil)
  }

  @Test func theAttachmentOfACoveringPageIsQuotedAndNamed() throws {
    let item = try Self.item(["现将某方案印发给你们，请认真贯彻执行。"], attached: ["某市某方案", Self.plan])
    #expect(Excerpt.of(item).hasPrefix("到2020年"))
    #expect(DocumentBody(item).attachment?.name == "某市某方案.docx")
    let withText = try Self.item([Self.plan], attached: ["某表", String(repeating: "某", count: 200)])
    #expect(DocumentBody(withText).attachment == nil)
  }
}
