import FoundationEssentials

/// Figures of tagging as one JSON document: all that the tables show, and every error.
struct TaggingDocument: Encodable {
  /// Precision, recall and the like of one kind of label.
  private struct Measures: Encodable {
    let precision: Double
    let recall: Double
    let f1: Double
    let macro: Double
    let exact: Double

    init(_ score: LabelScore) {
      (precision, recall, f1) = (score.micro.precision, score.micro.recall, score.micro.f1)
      (macro, exact) = (score.macro(support: TaggingScore.support), score.exactShare)
    }
  }

  private struct Kinds: Encodable {
    let topics: Measures
    let core: Measures
    let regions: Measures
    let important: Measures

    init(_ score: TaggingScore) {
      (topics, core) = (Measures(score.topics), Measures(score.coreTopics))
      (regions, important) = (Measures(score.regions), Measures(score.important))
    }
  }

  private struct Province: Encodable {
    let place: String
    let rows: Int
    let its: Kinds
    let others: Kinds
  }

  private struct Slip: Encodable {
    let label: String
    let missed: Bool
    let ids: [String]
  }

  private let set: String
  private let rows: Int
  private let figures: [String: Double]
  private let all: Kinds
  private let clear: Kinds
  private let topics: [String: LabelScore.Count]
  private let regions: [String: LabelScore.Count]
  private let provinces: [Province]
  private let errors: [Slip]
  /// By measure: how far it is from the last recorded run.
  private let differences: [String: Double]

  private init(_ score: TaggingScore, _ floors: [Floor]) {
    let measures = score.measures
    (set, rows) = (score.name, score.rows.count)
    figures = Dictionary(measures.map { ($0.name, $0.value) }) { first, _ in first }
    (all, clear) = (Kinds(score), Kinds(score.clear))
    topics = Dictionary(score.topics.classes.map { ($0.label, $0.count) }) { first, _ in first }
    regions = Dictionary(score.regions.classes.map { ($0.label, $0.count) }) { first, _ in first }
    provinces = score.byProvince(least: TaggingTable.leastRowsOfProvince).map {
      Province(place: $0.province, rows: $0.its.rows.count, its: Kinds($0.its), others: Kinds($0.others))
    }
    errors = score.errors.map { Slip(label: $0.label, missed: $0.isMissed, ids: $0.ids) }
    let changes = measures.compactMap { measure in
      floors.first { $0.set == score.name && $0.measure == measure.name }
        .map { (measure.name, measure.value - $0.recorded) }
    }
    differences = Dictionary(changes) { first, _ in first }
  }

  private struct Changed: Encodable {
    let id: String
    let gained: [String]
    let lost: [String]

    init(_ row: ChangedRow) {
      id = row.id
      (gained, lost) = (
        row.changes.filter(\.isGained).map(\.label), row.changes.filter { !$0.isGained }.map(\.label)
      )
    }
  }

  private struct All: Encodable {
    let sets: [TaggingDocument]
    /// Left out where no earlier run was named.
    let changed: [Changed]?
  }

  static func json(_ scores: [TaggingScore], floors: [Floor], _ changed: [ChangedRow]?) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let all = All(sets: scores.map { TaggingDocument($0, floors) }, changed: changed?.map(Changed.init))
    return Array(try encoder.encode(all)) + [UInt8(ascii: "\n")]
  }
}
