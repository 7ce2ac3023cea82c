/// The encoding in which bytes make the most ordinary text, for pages whose label is missing, impossible or doubtful.
/// The first of several that do equally well: a page's own label goes first.
func likeliestEncoding(of bytes: [UInt8], among labelled: TextEncoding?) -> TextEncoding {
  let sample = sample(of: bytes)
  if isCertainlyGBK(sample) { return .gb18030 }
  var candidates: [TextEncoding] = [.gb18030, .big5, .shiftJIS]
  if let labelled, labelled != .utf8, labelled != .windows1252 {
    candidates = [labelled] + candidates.filter { $0 != labelled }
  }
  var best = (encoding: TextEncoding.gb18030, score: Int.min)
  for candidate in candidates {
    let score = Ordinariness(sample, in: candidate).score
    if score > best.score { best = (candidate, score) }
  }
  return best.encoding
}

/// Whether bytes that an encoding explains without a bad one are still no text in it: Big5 under the label of GBK is
/// all rare characters. Short texts are never doubted, nor is Korean.
func isDoubtful(_ encoding: TextEncoding, for bytes: [UInt8]) -> Bool {
  guard encoding != .eucKR, encoding.unit == 1 else { return false }
  let sample = sample(of: bytes)
  if encoding == .gb18030, isCertainlyGBK(sample) { return false }
  let ordinariness = Ordinariness(sample, in: encoding)
  return ordinariness.characters >= 40 && ordinariness.score < 120
}

/// Whether a piece of text, after decoding, can be read by a person.
package struct Legibility: Sendable {
  /// Past ASCII.
  package let characters: Int
  /// Of them signs for characters that were lost.
  package let lost: Int
  /// Too much is lost, or the characters are those that UTF-8 becomes when it is taken for GBK.
  package let isGarbled: Bool

  /// Looks at all of the text.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let survey = UTF8Survey(bytes)
    (characters, lost) = (survey.characters, survey.replacements)
    let isLost = survey.replacements * 4 >= survey.characters
    let isMisread =
      survey.oldForms * 12 >= survey.characters && survey.oldForms > 0 && DoubleEncoding.isMisread(bytes)
    isGarbled = survey.characters >= 4 && (isLost || isMisread)
  }
}

private func isCertainlyGBK(_ sample: [UInt8]) -> Bool {
  let pairs = sample.withUnsafeBufferPointer { GBKPairs($0) }
  return pairs.isSound && pairs.count >= 40 && pairs.areOrdinary
}

/// The first bytes of the text past ASCII: enough to know an encoding by.
private func sample(of bytes: [UInt8]) -> [UInt8] {
  let first = bytes.withUnsafeBufferPointer { min(endOfASCII($0, from: 0), bytes.count) }
  return Array(bytes[first...].prefix(sampleLength))
}

private let sampleLength = 1 << 12

/// How much of a text is common characters.
private struct Ordinariness {
  /// Past ASCII.
  private(set) var characters = 0
  /// Per thousand of them: how many are common, less twice those that mean nothing.
  var score: Int { characters == 0 ? 0 : (common - 2 * badBytes) * 1000 / characters }
  private var common = 0
  private let badBytes: Int

  /// Kana count only in an encoding of Japanese: Big5 read as GBK is full of them.
  init(_ bytes: [UInt8], in encoding: TextEncoding) {
    let text = converted(bytes, from: encoding)
    let isJapanese = encoding == .shiftJIS || encoding == .eucJP
    badBytes = text.badBytes
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      characters += 1
      let isKana = (0x3040...0x30FF).contains(scalar.value)
      if commonCharacters.contains(scalar), isJapanese || !isKana { common += 1 }
    }
  }
}

/// Characters of the Basic Multilingual Plane, a bit each.
private struct CharacterBits: Sendable {
  private var words = [UInt64](repeating: 0, count: 1024)

  init(_ characters: String) {
    for scalar in characters.unicodeScalars where scalar.value <= 0xFFFF {
      words[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0xFFFF && words[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1
  }
}

/// Punctuation, and characters that no page of Chinese (simplified, traditional) or Japanese text lacks.
private let commonCharacters = CharacterBits(
  """
  ，。、：；（）《》“”「」　？！
  的一是不了在人有这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如
  都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日月公市省区关通知关于印发大气污染防治工作环境保护计划标准管理办法
  这為國來說時會對發後經學現當沒動還進樣開從實個們過種區關環護標準辦與書報電話網頁新聞請員體無見長問間東車門業
  のにをはがとでしたてれるいなもこあすかきまさらりうそつくけよんどせちみだわえアイウエオカキクコサシスタチテトナニネノハフマムメラリルレロン
  """)
