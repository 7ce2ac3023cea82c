/// The places of the glossary by code, with what lies above them.
struct PlaceIndex: Sendable {
  private let regions: [String: Region]

  init(_ glossary: Glossary) {
    regions = Dictionary(glossary.regions.map { ($0.adcode, $0) }) { first, _ in first }
  }

  func region(_ code: String) -> Region? { regions[code] }

  /// The places above, nearest first, without the country. A code that the glossary does not list lies below
  /// the prefecture and the province of its digits.
  func ancestors(of code: String) -> [String] {
    var ancestors: [String] = []
    var above = parent(of: code)
    while let next = above, next != "CN", !ancestors.contains(next) {
      ancestors.append(next)
      above = parent(of: next)
    }
    return ancestors
  }

  /// Whether a place is the other or lies in it.
  func isWithin(_ code: String, _ other: String) -> Bool {
    code == other || ancestors(of: code).contains(other)
  }

  func province(of code: String) -> String? {
    ([code] + ancestors(of: code)).last { region($0)?.level == .province }
  }

  private func parent(of code: String) -> String? {
    if let region = regions[code] { return region.parent.isEmpty ? nil : region.parent }
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let prefecture = code.prefix(4) + "00"
    if prefecture != code, regions[String(prefecture)] != nil { return String(prefecture) }
    let province = code.prefix(2) + "0000"
    return province == code ? nil : String(province)
  }
}
