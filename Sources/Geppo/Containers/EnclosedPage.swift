/// One page out of a container, without the encodings of its transport.
struct EnclosedPage: Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    /// Its size in bytes, as far as it is known.
    case tooLarge(Int)
    /// Encoded in a way that geppo does not know: the encoding's name.
    case unknownCoding(String)
  }

  /// Counts all records or parts of the container from 1.
  var index: Int
  var facts: ContainerFacts
  /// Empty where there is a problem.
  var bytes: [UInt8]
  var problem: Problem?
}
