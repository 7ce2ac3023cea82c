/// What a stage makes of the same input has another revision when it is different: pages that were cached by an older
/// one are read again. `StageRevisionTests` fails when the sample's records change and the number here does not.
enum StageRevision {
  /// Reading: Markup, Packaging, Text, Containers, Office, Collector, and what Flows does with them.
  static let collect = 7
  /// Tagging: Classifier, and how the glossary is read.
  static let classify = 6
  /// What the fold compares of an item: `FoldKey`.
  static let foldKey = 4
}
