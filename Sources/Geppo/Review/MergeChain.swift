/// Follows documents that people merged into others, from one to the next.
struct MergeChain {
  /// The id of the document that one was merged into; nil or empty for one that stands by itself.
  let target: (String) -> String?

  /// The document in which the chain ends.
  func end(of id: String) -> String { walk(from: id).last ?? id }

  /// Whether a chain leads back to where it began: all documents in it would vanish.
  func isCircle(from id: String) -> Bool {
    walk(from: id).last.flatMap(next) == id
  }

  /// Each once.
  private func walk(from id: String) -> [String] {
    var (ids, seen) = ([String](), Set<String>())
    var following = Optional(id)
    while let one = following, seen.insert(one).inserted {
      ids.append(one)
      following = next(one)
    }
    return ids
  }

  private func next(_ id: String) -> String? { target(id).flatMap { $0.isEmpty ? nil : $0 } }
}
