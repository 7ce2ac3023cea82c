/// `review.xlsx`: what a person needs to decide on a month, and the cells to decide in.
struct ReviewWorkbook {
  let lines: ReviewLines
  let tasks: ReviewTasks
  let glossary: Glossary
  let masthead: Masthead

  /// Rows at the foot for documents that a person adds.
  static let blankRows = 30
  /// Up to the confirmation of the texts: more is not to be read on one sheet of paper.
  private static let printedColumns = (ReviewColumn.ofDocuments.firstIndex(of: .confirmation) ?? 0) + 1
  /// In points: five lines of text. More is read by opening the cell.
  private static let rowHeight = 78

  var workbook: Workbook {
    let choices = ReviewChoices(glossary)
    return Workbook(
      title: "確認表（\(masthead.month.japanese)分）",
      sheets: [
        decisions(.items, lines.items, choices, blankRows: Self.blankRows),
        decisions(.doubtful, lines.doubtful, choices),
      ] + tasks.sheets.map { $0.made(choices) } + [
        ReviewGuide.sheet(masthead.month), choices.sheet,
      ], day: masthead.asOf)
  }

  private func decisions(
    _ sheet: ReviewSheet, _ lines: [ReviewLine], _ choices: ReviewChoices, blankRows: Int = 0
  ) -> Workbook.Sheet {
    Workbook.Sheet(
      name: sheet.rawValue, columns: ReviewColumn.ofDocuments.map { choices.column($0) },
      rows: lines.map(\.all), frozenColumns: 2,
      rowHeights: lines.map { _ in Self.rowHeight }, blankRows: blankRows,
      printedColumns: Self.printedColumns)
  }
}

/// The words that cells offer, on a sheet of their own, and how each column looks.
struct ReviewChoices {
  private struct List {
    var column: ReviewColumn
    var words: [String]
  }

  private let lists: [List]

  init(_ glossary: Glossary) {
    let regions = glossary.regions.filter { $0.level != .county && $0.adcode != "CN" }.map(\.ja)
    lists = [
      List(column: .inclusion, words: Decision.Inclusion.allCases.map(\.japanese)),
      List(column: .confirmation, words: ["確認済み"]),
      List(column: .documentTypeCorrected, words: glossary.documentTypes.map(\.ja)),
      List(column: .topicsCorrected, words: glossary.topics.filter { $0.tier != .none }.map(\.ja)),
      List(
        column: .placesCorrected, words: ["中国全国"] + glossary.regionGroups.map(\.ja).withoutRepeats + regions),
      List(column: .priorityCorrected, words: ["A", "B", "C", "対象外"]),
      List(column: .unneeded, words: [ReviewColumn.unneeded.rawValue]),
    ]
  }

  var sheet: Workbook.Sheet {
    let longest = lists.map(\.words.count).max() ?? 0
    return Workbook.Sheet(
      name: ReviewSheet.choices.rawValue,
      columns: lists.map { Workbook.Column(name: $0.column.rawValue, width: 32) },
      rows: (0..<longest).map { row in
        lists.map { row < $0.words.count ? .text($0.words[row]) : "" }
      })
  }

  func column(_ column: ReviewColumn) -> Workbook.Column {
    let position = lists.firstIndex { $0.column == column }
    return Workbook.Column(
      name: column.rawValue, width: Self.width(of: column), purpose: column.isToFill ? .fill : .fact,
      choices: position.map {
        Workbook.Choices(
          sheet: ReviewSheet.choices.rawValue, column: $0, count: lists[$0].words.count)
      }, advice: ReviewGuide.advice(column), isHidden: column == .token)
  }

  private static func width(of column: ReviewColumn) -> Int {
    switch column {
    case .inclusion: 9
    case .headline, .headlineText, .title, .titleCorrected: 40
    case .summary, .summaryText, .evidence: 48
    case .findings, .members, .file, .url, .urlCorrected, .importanceTerms, .why: 30
    case .issuers, .issuersCorrected, .documentType, .documentTypeCorrected, .conflicts: 22
    case .topics, .topicsCorrected, .places, .placesCorrected: 26
    case .documentNumber, .documentNumberCorrected, .splitOut: 20
    default: 13
    }
  }
}
