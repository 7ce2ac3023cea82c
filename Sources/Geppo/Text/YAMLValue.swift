/// A value of a YAML file with the line on which it stands. Scalars stay text, as they are written.
struct YAMLValue: Hashable, Sendable {
  indirect enum Content: Hashable, Sendable {
    case scalar(String)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  var content: Content
  let file: String
  let line: Int

  var location: Location { .line(file: file, line: line) }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The members of a list.
  var list: [YAMLValue]? {
    if case .list(let list) = content { list } else { nil }
  }

  /// The entries of a map, in the order of the file.
  var map: [YAMLEntry]? {
    if case .map(let map) = content { map } else { nil }
  }

  /// What the value is, as a finding names it.
  var form: String {
    switch content {
    case .scalar(let text): text
    case .list: "[…]"
    case .map: "{…}"
    }
  }
}

/// One `key: value` of a map.
struct YAMLEntry: Hashable, Sendable {
  var key: String
  let line: Int
  var value: YAMLValue
}
