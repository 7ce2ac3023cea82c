/// What a character is counted for, in per cent of a new one, by how much the memory knows of its segment: `translation` in
/// `glossary/office.yaml`. The defaults are those of MateCat.
struct EffortWeights: Hashable, Sendable {
  var new = 100
  /// 75–84, 85–94 and 95–99 % alike.
  var from75 = 60
  var from85 = 60
  var from95 = 60
  /// Known word for word.
  var same = 30
  /// Stands in the document before.
  var repetition = 30

  static let keys = ["new", "from_75", "from_85", "from_95", "same", "repetition"]

  init() {}

  init(_ record: inout YAMLRecord) {
    new = record.integer("new", in: 0...100) ?? new
    from75 = record.integer("from_75", in: 0...100) ?? from75
    from85 = record.integer("from_85", in: 0...100) ?? from85
    from95 = record.integer("from_95", in: 0...100) ?? from95
    same = record.integer("same", in: 0...100) ?? same
    repetition = record.integer("repetition", in: 0...100) ?? repetition
  }
}
