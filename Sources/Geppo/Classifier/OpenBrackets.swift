/// Where brackets of one kind open and close in a piece of text.
struct OpenBrackets: Sendable {
  private let marks: [(place: Int, opens: Bool)]

  init(_ text: [UInt32], open: UInt32, close: UInt32) {
    marks = text.indices.lazy.filter { text[$0] == open || text[$0] == close }.map { ($0, text[$0] == open) }
  }

  /// Whether the last of them before a place opens.
  func isOpen(at place: Int) -> Bool {
    let behind = marks.partitioningIndex { $0.place >= place }
    return behind > 0 && marks[behind - 1].opens
  }
}
