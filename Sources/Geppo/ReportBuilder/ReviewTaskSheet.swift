/// A sheet of tasks that are no documents. People do not correct its rows; they say of which they are not needed.
struct ReviewTaskSheet {
  struct Line {
    /// What decisions on it are recorded under.
    var subject: String
    var facts: [CSVCell]
    var review: DocumentReview?
  }

  let sheet: ReviewSheet
  /// In characters, a column of facts each.
  let widths: [Int]
  let lines: [Line]

  func made(_ choices: ReviewChoices) -> Workbook.Sheet {
    let facts = zip(sheet.facts, widths).map { Workbook.Column(name: $0, width: $1) }
    return Workbook.Sheet(
      name: sheet.rawValue, columns: facts + ReviewColumn.ofTasks.map { choices.column($0) },
      rows: lines.map { $0.facts + Self.cells($0) }, printedColumns: facts.count)
  }

  /// In the order of `ReviewColumn.ofTasks`.
  private static func cells(_ line: Line) -> [CSVCell] {
    let review = line.review ?? DocumentReview()
    let unneeded = review.isUnneeded ? ReviewColumn.unneeded.rawValue : ""
    let token = ReviewToken(task: line.subject, seen: review.seen, unneeded: unneeded)
    return ReviewColumn.ofTasks.map { column in
      switch column {
      case .unneeded: .text(unneeded)
      case .token: .text(token.text)
      default: ""
      }
    }
  }
}

/// The sheets of tasks of an issue; what nobody needs stands at their foot.
struct ReviewTasks {
  let material: IssueMaterial
  let names: Names
  let unknown: [UnknownTerm]
  /// Words that nobody needs.
  let unneededTerms: [UnknownTerm]

  var sheets: [ReviewTaskSheet] {
    let reviews = material.taskReviews
    let table = OriginalsTable(names: names)
    let wanted = material.originals.filter { !$0.isUnneeded } + material.originals.filter(\.isUnneeded)
    let links = UnsavedTable(names: names)
    return [
      ReviewTaskSheet(
        sheet: .originals, widths: [24, 60, 24, 28, 24, 24, 10, 16, 50, 50, 12],
        lines: wanted.map { .init(subject: $0.subject, facts: table.row($0), review: $0.review) }),
      ReviewTaskSheet(
        sheet: .unsaved, widths: [10, 24, 60, 12, 24, 50, 36, 8],
        lines: (links.lines(material.unsaved) + links.lines(material.unneededLinks)).map {
          .init(subject: $0.subject, facts: $0.cells, review: reviews[$0.subject])
        }),
      ReviewTaskSheet(
        sheet: .unknownTerms, widths: [28, 14, 8, 8, 60, 36],
        lines: (unknown + unneededTerms).map {
          let subject = ReviewTask.subject(term: $0.words)
          return .init(subject: subject, facts: UnknownTermsTable.row($0), review: reviews[subject])
        }),
    ]
  }
}
