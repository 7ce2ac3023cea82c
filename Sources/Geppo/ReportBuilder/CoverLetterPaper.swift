/// A cover letter as a paper: what Word and print have of it. It says what the page says, in the same order, and stands as
/// official letters do: day and sender at the right, the receiver at the left, 記 in the middle.
struct CoverLetterPaper {
  let letter: CoverLetter
  let masthead: Masthead
  let points: Int

  var paper: Paper {
    var paper = Paper(
      title: letter.subject, fileTitle: letter.pageTitle, form: .letter,
      preface: [
        .aside([run(letter.date)], .right), .paragraph(run(letter.addressee)),
        .aside(letter.sender.map(run), .right),
      ],
      blocks: opening + enclosures + counts + deadlines + translations + remarks + closing,
      day: masthead.issuedOn, issuer: masthead.office)
    paper.halfPoints = points * 2
    return paper
  }

  private func word(_ key: Phrasing.Key) -> String { letter.words[key.rawValue] ?? "" }

  private func run(_ text: String) -> [Paper.Run] { [Paper.Run(text)] }

  private func heading(_ text: String) -> Paper.Block { .heading(level: 1, run(text)) }

  /// A paragraph of a letter begins one character further in.
  private func indented(_ text: String) -> Paper.Block { .paragraph(run("　" + text)) }

  private var opening: [Paper.Block] {
    [
      indented(word(.letterGreeting)), indented(word(.letterBody)),
      .aside([run(word(.letterRecord))], .middle),
    ]
  }

  private var enclosures: [Paper.Block] {
    let columns: [Paper.Column] = [
      .init(title: word(.letterFileName), width: 37), .init(title: word(.letterFileForm), width: 23),
      .init(title: word(.letterFile), width: 40),
    ]
    let rows = letter.enclosures.map { [run($0.title), run($0.label), run($0.file)] }
    return [
      heading(letter.heads.enclosures), .paragraph(run(letter.issue)),
      .table(Paper.Table(caption: "", columns: columns, rows: rows)),
    ]
  }

  private var counts: [Paper.Block] {
    let lines = letter.counts.map { run("\($0.title)　\($0.count)") }
    return [heading(letter.heads.counts)] + (lines.isEmpty ? [] : [.list(lines, isNumbered: false)])
  }

  private var deadlines: [Paper.Block] {
    let mark = letter.hasUnconfirmedDeadlines ? word(.unconfirmed) : ""
    let head = heading(letter.heads.deadlines + mark)
    guard letter.hasDeadlines else { return [head, .paragraph(run(word(.letterNoDeadlines)))] }
    let lines = letter.deadlines.map { deadline in
      [Paper.Run(deadline.day + (deadline.isLastDay ? word(.deadlineToday) : ""), isBold: true), "　"]
        + deadline.headline.map { Paper.Run($0.text, script: $0.isChinese ? .chinese : .japanese) }
        + run((deadline.hasNumber ? "（\(deadline.number)）" : "") + deadline.remark)
    }
    return [head, .list(lines, isNumbered: false)]
  }

  private var translations: [Paper.Block] {
    [heading(letter.heads.translations), .paragraph(run(letter.translations))]
  }

  private var remarks: [Paper.Block] {
    let lines = (letter.hasUnconfirmed ? [word(.letterUnconfirmed)] : []) + [word(.letterHandling)]
    return [heading(letter.heads.remarks), .list(lines.map(run), isNumbered: false)]
  }

  private var closing: [Paper.Block] {
    [
      .aside([run(word(.letterEnd))], .right),
      .aside(([word(.letterContact)] + letter.contact).map(run), .right),
    ]
  }
}
