/// Sorts the documents that an issue shows: those that it tells of, those without a date, and those that people left out.
struct IssueDocuments {
  let contents: IssueContents
  let decided: DecidedDocuments
  let courses: DocumentCourses
  let issue: IssueRequest

  func add(to material: inout IssueMaterial, _ files: inout RecordFiles) throws {
    for entry in contents.stock.entries {
      guard let id = contents.identities.ids[entry.representative],
        let stands = contents.standing[entry.representative], stands.isShown
      else { continue }
      var document = try decided.document(entry, id: id, in: &files, isLate: stands == .late)
      document.course = courses.toldCourse(of: entry.representative, asOf: issue.asOf)
      material.findings += likeRejected(document)
      if let reason = reasonToLeaveOut(document) {
        material.leftOut.append(LeftOutDocument(entry: document, reason: reason))
      } else if stands == .undated {
        material.undated.append(document)
      } else {
        material.entries.append(document)
      }
    }
    material.leftOut += try merged(&files)
  }

  private func reasonToLeaveOut(_ document: IssueEntry) -> LeftOutDocument.Reason? {
    if document.review.inclusion == .rejected { return .rejected }
    return contents.reposts.certain[document.entry.representative].map { .rejectedBefore($0) }
  }

  /// What may be a rejected document once more, but for another text.
  private func likeRejected(_ document: IssueEntry) -> [Finding] {
    contents.reposts.doubtful[document.entry.representative].map {
      [Finding(.likeRejected, .file(document.item.page.file), document.id, $0)]
    } ?? []
  }

  /// Documents that this issue would tell of, had people not merged them into others.
  private func merged(_ files: inout RecordFiles) throws -> [LeftOutDocument] {
    try contents.merged.compactMap { entry, id, target in
      let stands = contents.rule.standing(of: entry, id: id)
      guard stands.isShown else { return nil }
      let document = try decided.document(entry, id: id, in: &files, isLate: stands == .late)
      return LeftOutDocument(entry: document, reason: .merged(target))
    }
  }
}
