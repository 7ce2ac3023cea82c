/// `queue/queue.html`: the queue for people who use neither a terminal nor a program for translators.
struct QueuePaper {
  private let queue: [QueueEntry]
  private let masthead: Masthead

  init(_ issue: Issue) { (queue, masthead) = (issue.queue, issue.masthead) }

  var paper: Paper {
    Paper(
      title: "翻訳対象文書　\(masthead.month.japanese)分",
      subtitle: ["\(masthead.asOf.japanese)現在", masthead.office],
      blocks: counts + documents + [
        .note([
          "文字数は、添付ファイルを含む原文の文字数（中国語の文字と英単語）です。見込み時間は、ここから求めた翻訳の目安です。残りは、まだ訳していない文の文字数（条の番号を除き、数も一つと数える）を、過去の訳文との類似度で分けたもので、その時間には類似度を見込んでいます。"
        ])
      ],
      day: masthead.asOf, issuer: masthead.office)
  }

  private var counts: [Paper.Block] {
    let open = queue.filter { !$0.standing.status.isDone }
    let sum =
      "待ちは\(open.count)件、\(open.reduce(0) { $0 + $1.characters })字、約\(open.reduce(0) { $0 + $1.hours })時間です。"
    let rows = TranslationStatus.allCases.map { status in
      let entries = queue.filter { $0.standing.status == status }
      return [
        [Paper.Run(status.japanese)], [Paper.Run("\(entries.count)件")],
        [Paper.Run("\(entries.reduce(0) { $0 + $1.characters })字")],
      ]
    }
    let table = Paper.Table(
      caption: "",
      columns: [
        .init(title: "状況", width: 20), .init(title: "件数", width: 12, isNumber: true),
        .init(title: "文字数", width: 16, isNumber: true),
      ], rows: rows)
    return [.heading(level: 1, ["状況"]), .paragraph([Paper.Run(queue.isEmpty ? "翻訳対象の文書はありません。" : sum)])]
      + (queue.isEmpty ? [] : [.table(table)])
  }

  /// A document each: what it is, why it is here, who has it.
  private var documents: [Paper.Block] {
    queue.isEmpty ? [] : [.heading(level: 1, ["文書"])] + queue.flatMap(blocks)
  }

  private func blocks(_ entry: QueueEntry) -> [Paper.Block] {
    [
      .heading(level: 2, [Paper.Run("\(entry.id)　")] + entry.name.paperRuns),
      .table(
        Paper.Table(
          caption: "", columns: [.init(title: "項目", width: 18), .init(title: "内容", width: 82)],
          rows: facts(entry).filter { !$0.1.isEmpty }.map { [[Paper.Run($0.0)], $0.1] })),
    ]
  }

  private func facts(_ entry: QueueEntry) -> [(String, [Paper.Run])] {
    let standing = entry.standing
    return [
      ("原題", [Paper.Run(entry.title, script: .chinese, link: entry.url)]), ("発出機関", entry.issuer.paperRuns),
      ("文書番号", text(entry.documentNumber)), ("公表日", text(entry.publishedOn?.japanese ?? "")),
      ("優先度", text(entry.priority.japanese)), ("状況", text(standing.japanese)),
      ("納期", text(standing.due?.japanese ?? "")),
      ("希望した自治体", text((standing.requestedBy ?? []).joined(separator: "、"))),
      ("訳者", text(standing.translator ?? "")), ("校閲者", text(standing.reviewer ?? "")),
      ("分量", text("\(entry.characters)字、約\(entry.hours)時間")),
      ("残り", text(standing.status.isDone ? "" : standing.open.text(.japanese))),
      ("進み具合", text(progress(standing))), ("理由", text(entry.reasons.joined(separator: "、"))),
    ]
  }

  private func progress(_ standing: TranslationStanding) -> String {
    standing.segments == 0 ? "" : "\(standing.segments)分節のうち、訳済み\(standing.translated)、承認\(standing.approved)"
  }

  private func text(_ text: String) -> [Paper.Run] { text.isEmpty ? [] : [Paper.Run(VisibleText.of(text))] }
}
