/// The encoding in which bytes make the most ordinary text, for pages whose label is missing or impossible.
func likeliestEncoding(of bytes: [UInt8], among labelled: TextEncoding?) -> TextEncoding {
  let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
  let sample = Array(bytes[first...].prefix(sampleLength))
  var candidates: [TextEncoding] = [.gb18030, .big5, .shiftJIS]
  if let labelled, labelled != .utf8, labelled != .windows1252, !candidates.contains(labelled) {
    candidates.append(labelled)
  }
  var best = (encoding: TextEncoding.gb18030, score: Int.min)
  for candidate in candidates {
    let score = ordinariness(converted(sample, from: candidate))
    if score > best.score { best = (candidate, score) }
  }
  return best.encoding
}

private let sampleLength = 1 << 16

/// Per thousand characters past ASCII: how many are common, less twice those that mean nothing.
private func ordinariness(_ text: Repaired) -> Int {
  var all = 0
  var common = 0
  for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
    all += 1
    if commonCharacters.contains(scalar) { common += 1 }
  }
  return all == 0 ? 0 : (common - 2 * text.badBytes) * 1000 / all
}

/// Punctuation, and characters that no page of Chinese (simplified, traditional) or Japanese text lacks.
private let commonCharacters = Set(
  """
  ，。、：；（）《》“”「」　？！
  的一是不了在人有这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如
  都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日月公市省区关通知关于印发大气污染防治工作环境保护计划标准管理办法
  这為國來說時會對發後經學現當沒動還進樣開從實個們過種區關環護標準辦與書報電話網頁新聞請員體無見長問間東車門業
  のにをはがとでしたてれるいなもこあすかきまさらりうそつくけよんどせちみだわえアイウエオカキクコサシスタチテトナニネノハフマムメラリルレロン
  """.unicodeScalars.filter { $0 != "\n" && $0 != " " })
