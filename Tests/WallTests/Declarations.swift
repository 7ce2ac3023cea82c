/// What the walls want to know of a file's declarations.
extension SwiftCode {
  /// Lines with a declaration for other targets.
  var packageDeclarations: [Int] {
    words.indices.compactMap { index in
      let isImport = words[(index + 1)...].first?.text == "import"
      return words[index].text == "package" && !isImport ? words[index].line : nil
    }
  }

  /// Modules that the file imports, with the line of each.
  var imports: [(module: String, line: Int)] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    return words.indices.compactMap { index in
      guard words[index].text == "import", words[index].depth == 0 else { return nil }
      let named = words[(index + 1)...].first { !kinds.contains($0.text) }
      return named.map { ($0.text, words[index].line) }
    }
  }

  /// Types that the file declares for others: not in another type, not private.
  var sharedTypes: [String] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    return words.indices.dropFirst().compactMap { index in
      let kind = words[index - 1]
      guard kinds.contains(kind.text), kind.depth == 0, !isPrivate(before: index - 1) else { return nil }
      return words[index].text
    }
  }

  private func isPrivate(before index: Int) -> Bool {
    words[..<index].suffix(2).contains {
      $0.line == words[index].line && ($0.text == "private" || $0.text == "fileprivate")
    }
  }

  /// Functions and initialisers with a body: name, first line, number of lines.
  var functions: [(name: String, line: Int, length: Int)] {
    words.indices.compactMap { index in
      let word = words[index]
      guard word.text == "func" || isInitialiser(word), let body = body(after: word) else { return nil }
      let name = word.text == "func" && index + 1 < words.count ? words[index + 1].text : word.text
      return (name, word.line, lines(from: word.offset, to: body))
    }
  }

  /// Computed properties and subscripts: name, first line, number of lines.
  var properties: [(name: String, line: Int, length: Int)] {
    words.indices.compactMap { index in
      let word = words[index]
      guard word.text == "var" || word.text == "subscript", let open = accessor(after: word),
        let end = closing(open)
      else { return nil }
      let name = word.text == "var" && index + 1 < words.count ? words[index + 1].text : word.text
      return (name, word.line, lines(from: word.offset, to: end))
    }
  }

  /// The offset of the brace that opens the body of a property, nil for one that is stored.
  private func accessor(after word: Word) -> Int? {
    var parentheses = 0
    for index in word.offset..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
      case UInt8(ascii: "{") where parentheses == 0: return index
      case UInt8(ascii: "="), UInt8(ascii: "}"), UInt8(ascii: ";"): return nil
      case .lineFeed where parentheses == 0 && !continues(index): return nil
      default: continue
      }
    }
    return nil
  }

  private func isInitialiser(_ word: Word) -> Bool {
    guard word.text == "init" || word.text == "deinit" else { return false }
    return prefix(of: word).isEmpty && byte(after: word) != UInt8(ascii: ":")
  }

  /// The offset of the brace that closes the body, or nil for a requirement of a protocol.
  private func body(after word: Word) -> Int? {
    var parentheses = 0
    for index in word.offset..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      case UInt8(ascii: "{") where parentheses == 0: return closing(index)
      case UInt8(ascii: "}") where parentheses == 0: return nil
      case .lineFeed where parentheses == 0 && !continues(index): return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether the declaration goes on behind the end of this line.
  private func continues(_ lineEnd: Int) -> Bool {
    let next = bytes[(lineEnd + 1)...].drop { $0.isBlank || $0 == .lineFeed }
    return ["->", "where ", "throws", "async", "{", "rethrows"].contains { next.starts(with: $0.utf8) }
  }

  private func closing(_ open: Int) -> Int? {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private func lines(from start: Int, to end: Int) -> Int {
    bytes[start...end].count { $0 == .lineFeed } + 1
  }
}
