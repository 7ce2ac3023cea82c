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
  if survey.isUTF8 {
    return decoded(bytes, as: .utf8, declared: declared, isASCII: survey.isASCII, isClean: survey.isClean)
  }
  return legacyText(bytes, declared: declared, hint: hint)
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

/// The label decides when its encoding leaves few bad bytes; but Latin 1 leaves none on any page, and is the default
/// of many servers: it is believed only of a page that is no Chinese or Japanese.
private func legacyText(_ bytes: [UInt8], declared: String?, hint: String?) -> DecodedText {
  let highBytes = bytes.count { $0 >= 0x80 }
  let labels = [declared, hint].compactMap { $0 }.compactMap(TextEncoding.init(label:))
  for label in labels where label != .utf8 && label != .windows1252 {
    let text = decoded(bytes, as: label, declared: declared)
    if text.hasFewBadBytes(of: highBytes) { return text }
  }
  let text = decoded(bytes, as: likeliestEncoding(of: bytes, among: labels.first), declared: declared)
  // Accented letters between ASCII are bad bytes in any East Asian encoding.
  return text.badBytes * 10 > highBytes ? decoded(bytes, as: .windows1252, declared: declared) : text
}

extension DecodedText {
  fileprivate func hasFewBadBytes(of highBytes: Int) -> Bool { badBytes <= 1 + highBytes / 100 }
}

private func decoded(
  _ bytes: [UInt8], as encoding: TextEncoding, declared: String?, isASCII: Bool = false, isClean: Bool = false
) -> DecodedText {
  let repaired =
    isClean
    ? Repaired(bytes: bytes) : encoding == .utf8 ? repairedUTF8(bytes) : converted(bytes, from: encoding)
  let isRight = declared.map { TextEncoding(label: $0) == encoding } ?? true
  let isUTF16 = encoding.unit == 2
  return DecodedText(
    bytes: repaired.bytes, encoding: encoding, declared: declared,
    isLabelWrong: !isRight && !isASCII && !isUTF16, badBytes: repaired.badBytes)
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
