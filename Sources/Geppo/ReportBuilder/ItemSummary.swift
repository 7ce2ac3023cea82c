/// What geppo can say of a document before a person has read it: targets, figures and days, each exactly as the text
/// has it. What the labelled lines say already is not repeated.
struct ItemSummary {
  let names: Names
  let entry: IssueEntry

  private var item: Item { entry.item }

  var text: String {
    let found = [period, targets, figures, force, deadline].joined()
    if isAttachmentOnly { return found + "本文は短く、内容は添付ファイル（\(item.attachments.count)件）による。" }
    return found.isEmpty ? "\(DocumentReview.noSummary)（\(size)）。" : found + "（\(size)）"
  }

  /// 2018～2020年 in the title of a plan.
  private var period: String {
    guard names.type(entry.tagged.documentType.code)?.section == "plan",
      let period = TitleText.years(in: item.title?.value ?? "")
    else { return "" }
    return "計画期間は\(period)。"
  }

  private var targets: String {
    guard let target = reader.targets(in: paragraphs) else { return "" }
    return "目標：" + target + "。"
  }

  private var figures: String { reader.figures(in: paragraphs).map { $0 + "。" } ?? "" }

  private var force: String {
    if item.status.flatMap({ Force($0.value) })?.isOver == true { return "" }
    return item.date(.inForce).map { "\($0.japanese)から施行される。" } ?? ""
  }

  private var deadline: String { item.date(.commentDeadline).map { "意見募集の締切は\($0.japanese)。" } ?? "" }

  private var size: String {
    let files = item.attachments.count
    return "原文\(entry.tagged.characters)字" + (files > 0 ? "、添付ファイル\(files)件" : "")
  }

  private var isAttachmentOnly: Bool {
    entry.tagged.characters < Self.shortest && !item.attachments.isEmpty
  }

  /// Characters of a page that only hands out a file.
  private static let shortest = 120

  private var reader: FigureReader { FigureReader(titles: names.titles) }

  private var paragraphs: [String] { item.blocks.filter { $0.kind != .table }.map(\.text) }
}
