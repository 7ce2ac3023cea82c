/// What people decided on tasks of the workbook that are no documents.
struct TaskDecisions {
  private let book: DecisionBook

  init(_ contents: IssueContents) { book = contents.book }

  /// Entries of lists that nobody needs leave the issue; the workbook alone still has them, so that people can take that
  /// back.
  func add(_ links: [UnsavedLink], to material: inout IssueMaterial) {
    let subjects = book.documents.filter { ReviewTask(of: $0) != nil }
    let reviews = Dictionary(uniqueKeysWithValues: subjects.map { ($0, book.review(of: $0)) })
    let isUnneeded = { (link: UnsavedLink) in reviews[ReviewTask.subject(link.link)]?.isUnneeded ?? false }
    material.taskReviews = reviews
    material.unneededLinks = links.filter(isUnneeded)
    material.unsaved = links.filter { !isUnneeded($0) }
  }
}
