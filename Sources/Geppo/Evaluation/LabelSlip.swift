/// What is wrong with the labels of titles: a figure over them would measure the slip.
enum LabelSlip {
  /// `titles` are the lines of `file`, one each.
  static func findings(_ titles: [LabelledTitle], file: String, _ glossary: Glossary) -> [Finding] {
    let topics = glossary.topics.map(\.code)
    let groups = glossary.regionGroups.map { "group:" + $0.id }
    let places = glossary.regions.map(\.adcode) + ["CN"]
    let (knownTopics, knownPlaces) = (Set(topics), Set(places + groups))
    var first: [String: Int] = [:]
    return titles.enumerated().flatMap { index, title in
      let place = Location.line(file: file, line: index + 1)
      let again = first[title.id].map { [Finding(.duplicateKey, place, title.id, String($0))] } ?? []
      first[title.id] = first[title.id] ?? index + 1
      let unknownTopics = (title.topics ?? []).filter { !knownTopics.contains($0) }.map {
        Finding(
          .unknownReference, place, $0, Glossary.Path.topics, NearestWord.hint(for: $0, among: topics))
      }
      let unknownPlaces = (title.regions ?? []).filter { !knownPlaces.contains($0) }.map { code in
        let isGroup = code.hasPrefix("group:")
        return Finding(
          .unknownReference, place, code, isGroup ? Glossary.Path.regionGroups : Glossary.Path.regions,
          NearestWord.hint(for: code, among: isGroup ? groups : places))
      }
      return again + unknownTopics + unknownPlaces
    }
  }
}
