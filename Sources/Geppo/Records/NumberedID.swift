/// An id in its parts: `2018-12-0042` is number 42 of its month.
struct NumberedID: Hashable, Sendable {
  let month: Month
  let number: Int

  /// Nil for what stands for a page without a document.
  init?(_ id: String) {
    guard let dash = id.lastIndex(of: "-"), let month = Month(id[..<dash]),
      let number = Int(id[id.index(after: dash)...])
    else { return nil }
    (self.month, self.number) = (month, number)
  }
}
