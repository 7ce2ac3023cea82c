/// Another document that a text ends or carries out, with the words that say so.
struct Citation: Hashable, Sendable, Codable {
  enum Kind: String, Hashable, Sendable, Codable { case repealed, carriedOut }

  var kind: Kind
  /// `TitleSense.core` of the title in 《》; empty where only the number stands.
  var core: String
  var number: String?
  /// The sentence, or its beginning.
  var words: String
}
