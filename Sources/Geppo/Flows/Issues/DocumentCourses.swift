/// What the stock, as people decided it, tells of the course of its documents, with their ids.
struct DocumentCourses {
  private let builder: CourseBuilder
  private let ids: [String: String]
  private let publishedOn: [String: Day]
  private let finals: [String: [String]]

  /// `ids` by the key of the representative.
  init(_ contents: IssueContents, ids: [String: String], glossary: Glossary) {
    let stock = contents.stock
    let relations = Relations.among(stock.entries, keys: contents.keys, places: PlaceIndex(glossary))
    builder = CourseBuilder(stock.entries, keys: contents.keys, relations: relations)
    self.ids = ids
    publishedOn = Dictionary(
      stock.entries.compactMap { entry in entry.publishedOn.map { (entry.representative, $0) } },
      uniquingKeysWith: { first, _ in first })
    finals = Dictionary(grouping: relations.filter { $0.kind == .draft }, by: \.subject).mapValues {
      $0.map(\.object)
    }
  }

  func course(of representative: String) -> Course {
    var course = builder.course(of: representative)
    for index in course.steps.indices { course.steps[index].id = ids[course.steps[index].document] ?? "" }
    return course
  }

  /// Of documents that issues tell of, and that were there on the day of issue; nil when that is the document alone.
  func toldCourse(of representative: String, asOf day: Day) -> Course? {
    var course = course(of: representative)
    course.steps = course.steps.filter { step in
      !step.id.isEmpty && (publishedOn[step.document].map { $0 <= day } ?? true)
    }
    return course.steps.contains { $0.document != representative } ? course : nil
  }

  /// Whether the document for which comments were asked had been issued by then.
  func isIssued(draft representative: String, by day: Day) -> Bool {
    (finals[representative] ?? []).contains { publishedOn[$0].map { $0 <= day } ?? false }
  }
}
