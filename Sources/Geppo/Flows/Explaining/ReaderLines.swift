/// Who gets a document, or why nobody does.
struct ReaderLines {
  let story: DocumentStory
  let words: WhyWords

  var lines: [StyledText] { [StyledText(words[.readers], .heading)] + (placed ?? [nowhere]) }

  private var placed: [StyledText]? {
    guard let placement = story.placement else { return nil }
    var head = StyledText("  \(words[.told]) ")
    head.append(placement.month.description, .value)
    head.append("  \(placement.section) \(placement.sectionTitle)  \(placement.part)")
    if story.standing?.isLate == true { head.append("  \(words[.late])", .warning) }
    var whole = StyledText.row(words[.whole])
    whole.append(placement.why, .rule)
    let readers = placement.readers.map { reader in
      var line = StyledText.row(reader.municipality)
      line.append(reader.why, .rule)
      return line
    }
    let isOfMonth = placement.readers.contains { EditionRule.nationalHighlights.contains($0.why) }
    let remark = isOfMonth ? [StyledText("  \(words[.ifHighest])", .faint)] : []
    return [head, whole] + remark
      + (readers.isEmpty ? [StyledText("  \(words[.nobody])", .warning)] : readers)
  }

  private var nowhere: StyledText {
    var line = StyledText("  ")
    line.append("\(words[.nowhere])  ", .warning)
    line.append(reason)
    return line
  }

  private var reason: String {
    if story.document?.review.inclusion == .rejected { return words[.rejected] }
    if let id = story.reposted { return "\(words[.rejected]) (\(id))" }
    if story.read?.tagged.relevance.isRelevant == true, story.standing?.month == nil {
      return words[.undated]
    }
    return (story.read?.tagged.relevance.reason ?? story.outcome?.reason)?.wording(detail: "")[words.language]
      ?? ""
  }
}
