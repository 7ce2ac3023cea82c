/// The characters of a file.
package struct DecodedText: Sendable {
  /// UTF-8 without byte order mark and NUL; line ends are as in the file.
  package let bytes: [UInt8]
  /// What the file was read as.
  package let encoding: TextEncoding
  /// The label as the page gives it.
  package let declared: String?
  /// The label stands for another encoding than the page is in. Never so of a page of ASCII alone.
  package let isLabelWrong: Bool
  /// Bytes that mean nothing in the encoding and stand as U+FFFD.
  package let badBytes: Int
  /// Parts that needed another way of reading than the page.
  package var repair: Repair?
  /// Characters that were lost before the page was saved: U+FFFD and 锟斤拷 in its own bytes.
  package var lostCharacters = 0
  /// The text looks as if it had been decoded wrongly before it was stored, and could not be read back.
  package var looksGarbled = false

  /// What was done for some parts of the page. `parts` counts stretches of text between signs or tags.
  package enum Repair: Hashable, Sendable {
    /// They are in another encoding than the rest.
    case mixed(parts: Int, encoding: TextEncoding)
    /// They were decoded wrongly once and stored again as UTF-8.
    case doubleEncoded(parts: Int)
  }
}

/// Decodes a saved page or feed. The first that holds decides: byte order mark; UTF-8 by its bytes, whatever the label
/// says, a cut last character or a few bad bytes allowed; the label, when the bytes agree; what the characters
/// look like.
///
/// `hint` is the label of an HTTP or MIME header. It counts only where the page has no label that fits: servers send
/// one label for all their pages.
package func decode(_ bytes: [UInt8], hint: String? = nil) -> DecodedText {
  let declared = declaredLabel(in: bytes)
  if let mark = ByteOrderMark(bytes) {
    return decoded(Array(bytes.dropFirst(mark.length)), as: mark.encoding, declared: declared)
  }
  let survey = UTF8Survey(bytes)
  if survey.isUTF8 { return utf8Text(bytes, survey, declared: declared) }
  var text = legacyText(bytes, declared: declared, hint: hint)
  // GBK may by chance have the bytes of U+FFFD, but no text has them twice in a row.
  text.lostCharacters = survey.replacements < 2 ? 0 : lostCharacters(in: text.bytes).inGBK
  return text
}

private struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else if bytes.starts(with: [0x3C, 0x00]) {
      (encoding, length) = (.utf16LittleEndian, 0)
    } else if bytes.starts(with: [0x00, 0x3C]) {
      (encoding, length) = (.utf16BigEndian, 0)
    } else {
      return nil
    }
  }
}

/// Parts of GBK are looked for where there are bad bytes inside, text encoded twice where its signs are.
private func utf8Text(_ bytes: [UInt8], _ survey: UTF8Survey, declared: String?) -> DecodedText {
  var repaired = Repaired(bytes: bytes)
  var repair: DecodedText.Repair?
  if survey.badBytes > survey.cutBytes, let mixed = MixedEncodings(utf8: bytes) {
    (repaired, repair) = (mixed.text, .mixed(parts: mixed.parts, encoding: .gb18030))
  } else if !survey.isClean {
    repaired = repairedUTF8(bytes)
  }
  let bad = repaired.badBytes
  var isDoubleEncoded = false
  if survey.mayBeDoubleEncoded, let double = DoubleEncoding(repaired.bytes) {
    (repaired, repair) = (double.text, .doubleEncoded(parts: double.parts))
    isDoubleEncoded = true
  }
  var text = DecodedText(repaired.bytes, .utf8, declared, isASCII: survey.isASCII, badBytes: bad)
  text.repair = repair
  let rest = isDoubleEncoded ? UTF8Survey(text.bytes) : survey
  text.looksGarbled = rest.looksGarbled && isDoubtful(.utf8, for: text.bytes)
  text.lostCharacters = rest.replacements == 0 ? 0 : lostCharacters(in: text.bytes).all - bad
  return text
}

/// The label decides when its encoding leaves few bad bytes and makes text; but Latin 1 leaves none on any page, and is
/// the default of many servers: it is believed only of a page that is no Chinese or Japanese.
private func legacyText(_ bytes: [UInt8], declared: String?, hint: String?) -> DecodedText {
  let highBytes = bytes.count { $0 >= 0x80 }
  let labels = [declared, hint].compactMap { $0 }.compactMap(TextEncoding.init(label:))
  for label in labels where label != .utf8 && label != .windows1252 {
    if isDoubtful(label, for: bytes) { continue }
    let text = decoded(bytes, as: label, declared: declared)
    if text.hasFewBadBytes(of: highBytes) { return text }
  }
  let likeliest = likeliestEncoding(of: bytes, among: labels.first { $0 != .utf8 && $0 != .windows1252 })
  let text = decoded(bytes, as: likeliest, declared: declared)
  // Accented letters between ASCII are bad bytes in any East Asian encoding.
  return text.badBytes * 10 > highBytes ? decoded(bytes, as: .windows1252, declared: declared) : text
}

extension DecodedText {
  fileprivate func hasFewBadBytes(of highBytes: Int) -> Bool { badBytes <= 1 + highBytes / 100 }

  fileprivate init(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ declared: String?, isASCII: Bool = false, badBytes: Int
  ) {
    let isRight = declared.map { TextEncoding(label: $0) == encoding } ?? true
    let isUTF16 = encoding.unit == 2
    self.init(
      bytes: bytes, encoding: encoding, declared: declared, isLabelWrong: !isRight && !isASCII && !isUTF16,
      badBytes: badBytes)
  }
}

/// Legacy encodings, and whatever a byte order mark says.
private func decoded(_ bytes: [UInt8], as encoding: TextEncoding, declared: String?) -> DecodedText {
  guard encoding != .utf8 else {
    let survey = UTF8Survey(bytes)
    return utf8Text(bytes, survey, declared: declared)
  }
  guard let mixed = MixedEncodings(bytes, in: encoding) else {
    let repaired = converted(bytes, from: encoding)
    return DecodedText(repaired.bytes, encoding, declared, badBytes: repaired.badBytes)
  }
  var text = DecodedText(mixed.text.bytes, encoding, declared, badBytes: mixed.text.badBytes)
  text.repair = .mixed(parts: mixed.parts, encoding: .utf8)
  return text
}

private func isReplacement(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
  position + 2 < bytes.count && bytes[position] == 0xEF && bytes[position + 1] == 0xBF
    && bytes[position + 2] == 0xBD
}

/// U+FFFD in a text, and 锟斤拷: what two U+FFFD become when their UTF-8 is taken for GBK.
private func lostCharacters(in utf8: [UInt8]) -> (all: Int, inGBK: Int) {
  utf8.withUnsafeBufferPointer { bytes in
    var (replaced, inGBK) = (0, 0)
    var position = endOfASCII(bytes, from: 0)
    while position < bytes.count {
      if isReplacement(bytes, at: position) { replaced += 1 }
      if bytes.has("锟斤拷", at: position) { inGBK += 2 }
      position = endOfASCII(bytes, from: position + 1)
    }
    return (replaced + inGBK, inGBK)
  }
}

/// UTF-8 after decoding.
struct Repaired {
  var bytes: [UInt8]
  /// Bytes of the original that stand as U+FFFD.
  var badBytes = 0

  mutating func appendReplacement(for count: Int) {
    bytes += [0xEF, 0xBF, 0xBD]
    badBytes += count
  }
}
