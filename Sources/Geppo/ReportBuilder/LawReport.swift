/// A report that a law or regulation was made, changed or ended: whoever looks for new law looks for it there, whatever
/// kind of page tells of it.
enum LawReport {
  static let section = "law"

  private static let kinds = ["law", "regulation"]
  private static let deeds = ["通过", "公布", "发布", "施行", "修改", "修订", "废止", "颁布"]
  /// Of types that tell what somebody did; an explanation stays with the explanations.
  private static let types: Set = ["report", "activity", "other"]

  static func tells(_ title: String, type: DocumentType?, names: Names) -> Bool {
    guard type.map({ types.contains($0.code) }) ?? true, deeds.contains(where: title.contains) else {
      return false
    }
    return kinds.compactMap(names.type).flatMap(\.words).contains(where: title.contains)
  }
}
