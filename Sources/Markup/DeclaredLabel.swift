/// The label of the encoding in an XML declaration or the first `<meta>` that has one; comments are passed over.
/// Only the beginning of the file is looked at, as browsers do.
func declaredLabel(in bytes: [UInt8]) -> String? {
  let head = bytes.prefix(headLength).filter { $0 != 0 }
  return head.withUnsafeBufferPointer { head in
    var at = 0
    while let open = head.position(of: 0x3C, from: at) {
      at = open + 1
      if head.has("!--", at: at) {
        at = position(past: "-->", from: at + 3, in: head)
        continue
      }
      let name: StaticString? =
        head.has("?xml", at: at) ? "encoding" : head.hasName("meta", at: at) ? "charset" : nil
      guard let name else { continue }
      let end = head.position(of: 0x3E, from: at) ?? head.count
      if let label = label(after: name, in: UnsafeBufferPointer(rebasing: head[at..<end])) { return label }
      at = end
    }
    return nil
  }
}

private let headLength = 4096

/// `charset = "gb2312"`, also within `content="text/html; charset=gb2312"`.
private func label(after name: StaticString, in tag: UnsafeBufferPointer<UInt8>) -> String? {
  var at = 0
  while at < tag.count {
    guard tag.hasWord(name, at: at) else {
      at += 1
      continue
    }
    at += name.utf8CodeUnitCount
    while at < tag.count, isSpace(tag[at]) { at += 1 }
    guard at < tag.count, tag[at] == 0x3D else { continue }
    let value = tag[(at + 1)...].drop { isSpace($0) || isQuote($0) }
    let label = value.prefix { !isSpace($0) && !isQuote($0) && $0 != 0x3B && $0 != 0x2F && $0 < 0x80 }
    if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
  }
  return nil
}

private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

private func position(past mark: StaticString, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var at = start
  while at < bytes.count {
    if bytes.has(mark, at: at) { return at + mark.utf8CodeUnitCount }
    at += 1
  }
  return bytes.count
}

extension UnsafeBufferPointer<UInt8> {
  /// `has` without regard to case.
  fileprivate func hasWord(_ word: StaticString, at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= count else { return false }
    return (0..<length).allSatisfy { self[position + $0] | 0x20 == word.utf8Start[$0] }
  }
}
