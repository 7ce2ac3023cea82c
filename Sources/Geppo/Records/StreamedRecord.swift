/// A record on its way through a run. The large ones are written as JSON lines where they were read, and pass as such:
/// only those of chosen documents are read back.
enum StreamedRecord: Hashable, Sendable {
  /// What the fold compares of an item, and its line.
  case item(FoldKey, line: [UInt8])
  /// What the fold and the counts need of the tags: whether the document counts, and for what.
  case tagged(key: String, Relevance, TagCodes, line: [UInt8])
  case other(Record)
}
