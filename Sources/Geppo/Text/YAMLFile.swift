import Yams

/// Reads the YAML files that analysts edit. Anchors and aliases are refused, so that a small file stays small.
enum YAMLFile {
  static let maximumBytes = 1 << 20
  static let maximumDepth = 32

  /// The one document of the file; nil with a finding when it cannot be read, nil alone when it is empty.
  static func read(_ bytes: [UInt8], file: String) -> (YAMLValue?, [Finding]) {
    guard bytes.count <= maximumBytes else {
      return (nil, [.tooLarge(file, size: bytes.count, limit: maximumBytes)])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (nil, [Finding(.yamlEncoding, .line(file: file, line: firstBadLine(bytes)))])
    }
    if let line = YAMLAliases.firstLine(in: bytes) {
      return (nil, [Finding(.yamlAlias, .line(file: file, line: line))])
    }
    return compose(text, file: file)
  }

  private static func compose(_ text: String, file: String) -> (YAMLValue?, [Finding]) {
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      // Yams keeps only weak references to anchors: they live as long as the parser.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot(), !root.isNothing else { return (nil, []) }
        var reader = YAMLNodeReader(file: file)
        let value = reader.value(of: root, depth: 0)
        return (reader.findings.isEmpty ? value : nil, reader.findings)
      }
    } catch let error as YamlError {
      return (nil, [finding(error, in: text, file: file)])
    } catch {
      return (nil, [Finding(.yamlSyntax, .file(file), "\(error)")])
    }
  }

  private static func finding(_ error: YamlError, in text: String, file: String) -> Finding {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Finding(
        .yamlSyntax, .line(file: file, line: mark.line),
        isTab(at: mark, of: text) ? ForeignWords.tab : problem)
    case .duplicatedKeysInMapping(let keys, let context):
      duplicate(of: keys.first ?? "", at: context.mark, in: text, file: file)
    case .reader(let problem, let offset, _, let yaml):
      Finding(.yamlSyntax, .line(file: file, line: line(at: offset ?? 0, of: yaml)), problem)
    default:
      Finding(.yamlSyntax, .file(file), "\(error)")
    }
  }

  /// Whether the place has a tab among the spaces before it, or is one.
  private static func isTab(at mark: Mark, of text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  /// Yams tells where the key stood first; the second is the next line with the key in the same column.
  private static func duplicate(of key: String, at first: Mark, in text: String, file: String) -> Finding {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let second = lines.indices.dropFirst(first.line).first { index in
      let line = lines[index].dropFirst(first.column - 1)
      return lines[index].prefix(first.column - 1).allSatisfy { $0 == " " || $0 == "-" }
        && ["\(key):", "\"\(key)\":", "'\(key)':"].contains(where: line.hasPrefix)
    }
    let line = second.map { $0 + 1 } ?? first.line
    return Finding(.duplicateKey, .line(file: file, line: line), key, String(first.line))
  }

  private static func line(at offset: Int, of text: String) -> Int {
    text.prefix(offset).count(where: \.isNewline) + 1
  }

  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

/// Turns the nodes of Yams into values.
private struct YAMLNodeReader {
  let file: String
  private(set) var findings: [Finding] = []

  mutating func value(of node: Node, depth: Int) -> YAMLValue {
    let line = node.mark?.line ?? 1
    let place = Location.line(file: file, line: line)
    if node.anchor != nil { findings.append(Finding(.yamlAlias, place)) }
    guard depth < YAMLFile.maximumDepth else {
      findings.append(Finding(.yamlSyntax, place, "> \(YAMLFile.maximumDepth) levels"))
      return YAMLValue(content: .list([]), file: file, line: line)
    }
    return YAMLValue(content: content(of: node, depth: depth), file: file, line: line)
  }

  private mutating func content(of node: Node, depth: Int) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar): .scalar(node.isNothing ? "" : scalar.string)
    case .sequence(let sequence): .list(sequence.map { value(of: $0, depth: depth + 1) })
    case .mapping(let mapping): .map(mapping.map { entry($0.key, $0.value, depth: depth + 1) })
    case .alias: .scalar("")
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLEntry {
    let keyValue = self.value(of: key, depth: depth)
    if keyValue.text == nil {
      findings.append(Finding(.yamlSyntax, keyValue.location, "\(keyValue.form):"))
    }
    return YAMLEntry(
      key: keyValue.text ?? keyValue.form, line: keyValue.line, value: self.value(of: value, depth: depth))
  }
}

extension Node {
  /// A value that is left out, or written as `~` or `null`.
  fileprivate var isNothing: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
