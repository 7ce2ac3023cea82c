/// The places of a document, and names that gave none.
struct PlaceLines {
  let trace: TagTrace
  let words: WhyWords
  /// Codes that were asked for.
  var places: [String] = []

  /// Short names of counties are left out: most are common words (和平, 平安).
  var all: [StyledText] {
    let tags = trace.tagged.places.flatMap(tag)
    let told = trace.places.filter { $0.reason != .bareCounty }
    let shown = told.prefix(20).map(place)
    let rest = told.count - shown.count
    let dropped = shown.isEmpty ? [] : [StyledText("  \(words[.dropped])")] + shown
    return [StyledText(words[.places], .heading)]
      + (tags.isEmpty ? [StyledText("  \(words[.none])", .faint)] : tags) + dropped
      + (rest > 0 ? [StyledText("    … +\(rest)", .faint)] : [])
  }

  /// Only what was asked for, given or not.
  var asked: [StyledText] {
    trace.tagged.places.filter { places.contains($0.code) }.flatMap(tag) + missing
  }

  private func tag(_ tag: PlaceTag) -> [StyledText] {
    var head = StyledText.row(words.role(tag.role))
    head.append(words.place(tag.code), .value)
    if tag.isDoubtful {
      head.append("  " + TagReason.severalPlaces.wording(tag.code)[words.language], .warning)
    }
    return [head] + tag.evidence.map { StyledText("    " + words.evidence($0), .rule) }
  }

  private func place(_ word: TracedWord) -> StyledText {
    var line = StyledText("    \(words.quoted(word.evidence.words))")
    if word.times > 1 { line.append(" ×\(word.times)") }
    line.append("  \(word.codes.map(words.place).joined(separator: "、"))")
    line.append("  " + words.reason(word), .warning)
    line.append("  \(words.place(word.because ?? word.row))  \(word.evidence.location)", .faint)
    return line
  }

  private var missing: [StyledText] {
    places.filter { code in !trace.tagged.places.contains { $0.code == code } }.flatMap { code in
      let told = trace.places.filter { $0.codes.contains(code) }
      var head = StyledText("  \(words.place(code))  ")
      head.append(
        told.isEmpty ? TagReason.placeNotNamed.wording("")[words.language] : words[.notGiven], .warning)
      return [head] + told.map(place)
    }
  }
}
