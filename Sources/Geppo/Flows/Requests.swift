/// The issue that is asked for.
package struct IssueRequest: Sendable {
  package let month: Month
  /// The day of issue: nothing saved in a later month is read.
  package let asOf: Day

  /// Without a day: the last day of the month after `month`. Throws where the calendar ends.
  package init(month: Month, asOf: Day?) throws {
    guard let day = asOf ?? month.next.lastDay else {
      throw GeppoError(
        .badInput, path: month.description,
        english: "there is no month after \(month); give an earlier month",
        japanese: "\(month) の次の月がありません。もっと前の月を指定してください")
    }
    if let last = month.lastDay, day < last {
      throw GeppoError(
        .badInput, path: "--as-of \(day)",
        english: "an issue is made after its month: give \(last) or later",
        japanese: "月報は対象月が終わってから作ります。\(last) 以降の日を指定してください")
    }
    self.month = month
    self.asOf = day
  }
}

/// How saved pages are read.
package struct ReadingRequest: Sendable {
  /// Number of threads.
  package let jobs: Int
  /// Bytes; a larger file is listed, not opened.
  package let maxPageSize: Int
  private(set) var caching: Caching
  let pdf: PDFReader?

  /// `pdf` reads attached PDF files; nil leaves them unread.
  package init(
    jobs: Int, maxPageSize: Int, caching: Caching = .byTime, pdf: PDFReader? = PDFReader.find()
  ) {
    self.jobs = jobs
    self.maxPageSize = maxPageSize
    self.caching = caching
    self.pdf = pdf
  }

  /// The same, but no file is believed by its times.
  func comparingContents() -> ReadingRequest {
    var request = self
    if caching == .byTime { request.caching = .byHash }
    return request
  }
}

/// How far the reading is.
package struct Progress: Sendable {
  package let done: Int
  package let total: Int
  /// Id of the source in hand.
  package let source: String

  /// `12/46 pages: gov-cn`.
  package func line(_ language: Language) -> String {
    switch language {
    case .english: "\(done)/\(total) pages: \(source)"
    case .japanese: "\(done)／\(total)件　\(source)"
    }
  }
}
