/// What a body says that makes a document worth reading in full (content points of the importance score). The words of
/// each are the set of its name in `glossary/word_sets.csv`.
enum Cue: String, CaseIterable, Sendable {
  /// A day by which something must be reached; with a figure in the same paragraph it is a target.
  case deadline
  /// A quantity in which targets of air policy are set.
  case figure
  /// Something that firms must do.
  case duty
  /// Money, prices, penalties.
  case lever
}
