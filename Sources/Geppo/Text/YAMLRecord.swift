/// A map of a YAML file, read key by key: every value that is missing, unknown or of the wrong form is a finding.
struct YAMLRecord {
  private let entries: [YAMLEntry]
  let location: Location
  private(set) var findings: [Finding] = []

  /// Nil when the value is not a map. Keys outside `keys` are findings, each with the nearest right word.
  init?(_ value: YAMLValue, keys: [String]) {
    guard let map = value.map else { return nil }
    entries = map
    location = value.location
    let free = keys.filter { key in !map.contains { $0.key == key } }
    for entry in map where !keys.contains(entry.key) {
      let place = Location.line(file: value.file, line: entry.line)
      findings.append(Finding(.unknownKey, place, entry.key, NearestWord.hint(for: entry.key, among: free)))
    }
  }

  /// The value of a key, nil where it is absent or left empty.
  func value(_ key: String) -> YAMLValue? {
    guard let value = entries.first(where: { $0.key == key })?.value, value.text != "" else { return nil }
    return value
  }

  /// Where the value of a key stands; the map itself when there is none.
  func location(_ key: String) -> Location { value(key)?.location ?? location }

  /// The text of a key that must be there; empty with a finding when it is not.
  mutating func required(_ key: String) -> String {
    guard value(key) != nil else {
      findings.append(Finding(.missingKey, location, key))
      return ""
    }
    return optional(key) ?? ""
  }

  /// The text of a key that may be absent.
  mutating func optional(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text else {
      refuse(value, key, hint: "")
      return nil
    }
    return text.trimmingSpaces()
  }

  /// A whole number within a range; nil where it is absent or wrong.
  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.text.flatMap({ Int($0) }), range.contains(number) else {
      refuse(value, key, hint: FindingArguments.allowed(range))
      return nil
    }
    return number
  }

  /// One of the words of an enum; nil where it is absent or wrong. The finding names all words.
  mutating func choice<Choice>(_ key: String, as type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let value = value(key) else { return nil }
    guard let choice = value.text.flatMap(Choice.init(rawValue:)) else {
      refuse(value, key, hint: Self.hint(for: value.form, among: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// The words of an enum in a list, each once; nil where the key is absent, or nothing in it is right.
  mutating func choices<Choice>(_ key: String, as type: Choice.Type = Choice.self) -> [Choice]?
  where Choice: RawRepresentable & CaseIterable & Hashable, Choice.RawValue == String {
    guard let value = value(key) else { return nil }
    let words = Choice.allCases.map(\.rawValue)
    let texts = placedTexts(key)
    for (text, place) in texts where Choice(rawValue: text) == nil {
      report(Finding(.badValue, place, text, key, Self.hint(for: text, among: words)))
    }
    let choices = texts.compactMap { Choice(rawValue: $0.text) }.withoutRepeats
    if texts.isEmpty { refuse(value, key, hint: FindingArguments.allowed(words.joined(separator: " | "))) }
    return choices.isEmpty ? nil : choices
  }

  /// The texts of a list; a single text stands for a list of one. Empty where the key is absent.
  mutating func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

  /// The same, each with the place where it stands.
  mutating func placedTexts(_ key: String) -> [(text: String, place: Location)] {
    guard let value = value(key) else { return [] }
    if let text = value.text { return [(text.trimmingSpaces(), value.location)] }
    return members(key).compactMap { member in
      guard let text = member.text else {
        refuse(member, key, hint: "")
        return nil
      }
      return (text.trimmingSpaces(), member.location)
    }
  }

  /// The members of a list. Empty where the key is absent, empty with a finding where it is no list.
  mutating func members(_ key: String) -> [YAMLValue] {
    guard let value = value(key) else { return [] }
    guard let list = value.list else {
      refuse(value, key, hint: " → - …")
      return []
    }
    return list
  }

  /// Reads the map under a key with `read`, which takes over its findings.
  mutating func record<Value>(
    _ key: String, keys: [String], read: (inout YAMLRecord) -> Value
  ) -> Value? {
    guard let value = value(key) else { return nil }
    return record(value, key, keys: keys, read: read)
  }

  /// Reads each map of the list under a key with `read`; members that are no maps are findings.
  mutating func records<Value>(
    _ key: String, keys: [String], read: (inout YAMLRecord) -> Value
  ) -> [Value] {
    members(key).compactMap { record($0, key, keys: keys, read: read) }
  }

  /// Says that the value of a key is wrong: for rules that only the caller knows.
  mutating func refuse(_ key: String, hint: String = "") {
    if let value = value(key) { refuse(value, key, hint: hint) }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  private mutating func record<Value>(
    _ value: YAMLValue, _ key: String, keys: [String], read: (inout YAMLRecord) -> Value
  ) -> Value? {
    guard var record = YAMLRecord(value, keys: keys) else {
      refuse(value, key, hint: " → " + keys.prefix(3).map { $0 + ":" }.joined(separator: " "))
      return nil
    }
    let result = read(&record)
    findings += record.findings
    return result
  }

  private mutating func refuse(_ value: YAMLValue, _ key: String, hint: String) {
    findings.append(Finding(.badValue, value.location, value.form, key, hint))
  }

  /// The nearest word first, then all that are allowed.
  private static func hint(for word: String, among words: [String]) -> String {
    let all = words.joined(separator: " | ")
    guard let nearest = NearestWord.of(word, among: words) else {
      return FindingArguments.allowed(all)
    }
    return " → \(nearest) (\(all))"
  }
}
