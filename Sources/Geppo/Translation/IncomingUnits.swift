/// Puts the units of a file together by document, and tells what is odd about them.
struct IncomingUnits {
  /// Why a file without any segment is refused.
  static let nothing = "no segments in it"

  /// More than any document has. A file with more is refused.
  static let most = 100_000

  private let file: String
  private var documents: [Document] = []
  private var indexes: [String?: Int] = [:]
  private var foreign: (count: Int, first: String, place: Location)?
  private var leftOut: [String: (count: Int, place: Location)] = [:]
  private(set) var findings: [Finding] = []
  private(set) var count = 0

  private struct Document {
    var id: String?
    var revision: String?
    var units: [IncomingUnit] = []
    var positions: [String: Int] = [:]
  }

  init(file: String) { self.file = file }

  var isFull: Bool { count > Self.most }

  mutating func tell(_ finding: Finding) { findings.append(finding) }

  mutating func leaveOut(_ name: String, at place: Location) {
    leftOut[name, default: (0, place)].count += 1
  }

  /// Files that name one document are one.
  mutating func add(_ unit: IncomingUnit, of document: String?, revision: String?) {
    count += 1
    let index = indexes[document] ?? documents.count
    if index == documents.count {
      indexes[document] = index
      documents.append(Document(id: document, revision: revision))
    }
    var unit = unit
    if let id = unit.id, !ExchangeForm.isSegment(id) {
      foreign = (foreign?.count ?? 0, foreign?.first ?? id, foreign?.place ?? unit.location)
      foreign?.count += 1
      unit.id = nil
    }
    guard let id = unit.id, let earlier = documents[index].positions[id] else {
      if let id = unit.id { documents[index].positions[id] = documents[index].units.count }
      return documents[index].units.append(unit)
    }
    replace(earlier, in: index, by: unit)
  }

  /// The first with a text counts; what another one says is not lost.
  private mutating func replace(_ position: Int, in index: Int, by unit: IncomingUnit) {
    let first = documents[index].units[position]
    if first.target.isEmpty {
      documents[index].units[position] = unit
    } else if !unit.target.isEmpty, unit.target != first.target {
      findings.append(
        Finding(.doubledSegment, unit.location, unit.id ?? "", first.location.description))
      documents[index].units.append(unit)
    }
  }

  /// One a document, in the order of the file; at least one, which has the findings.
  func translations() -> [IncomingTranslation] {
    if isFull { return [.refused(RefusedFile(file, "more segments than the limit"))] }
    var told = findings
    if let foreign {
      told.append(Finding(.foreignSegments, foreign.place, String(foreign.count), foreign.first))
    }
    told += leftOut.map { Finding(.leftOutText, $1.place, $0, String($1.count)) }
    if documents.isEmpty, !told.contains(where: { $0.severity == .error }) {
      told.append(RefusedFile(file, Self.nothing).finding)
    }
    var translations = documents.map {
      IncomingTranslation(document: $0.id, revision: $0.revision, units: $0.units, findings: [])
    }
    if translations.isEmpty {
      translations = [IncomingTranslation(document: nil, revision: nil, units: [], findings: [])]
    }
    translations[0].findings = told.sorted()
    return translations
  }
}

extension IncomingTranslation {
  static func refused(_ file: RefusedFile) -> IncomingTranslation {
    IncomingTranslation(document: nil, revision: nil, units: [], findings: [file.finding])
  }
}
