/// One document of the queue, with its segments and what was done with it.
package struct QueueCard: Sendable {
  let document: QueuedDocument
  let line: QueueLine

  /// For the screen.
  package func lines(_ language: Language) -> [String] {
    facts(language) + [""] + history(language) + [""] + segments(language) + gone(language)
  }

  private func facts(_ language: Language) -> [String] {
    let standing = line.standing
    let isJapanese = language == .japanese
    let rows: [(String, String)] = [
      (isJapanese ? "文書" : "document", "\(line.id)  \(line.name)"),
      (isJapanese ? "原題" : "title", line.title),
      (isJapanese ? "優先度" : "priority", isJapanese ? line.priority.japanese : line.priority.rawValue),
      (isJapanese ? "状況" : "status", line.status(language)),
      (isJapanese ? "納期" : "due", standing.due?.description ?? "-"),
      (isJapanese ? "希望した自治体" : "requested by", requesters),
      (isJapanese ? "訳者" : "translator", standing.translator ?? "-"),
      (isJapanese ? "校閲者" : "reviewer", standing.reviewer ?? "-"),
      (
        isJapanese ? "分節" : "segments",
        isJapanese
          ? "\(standing.segments)（訳済み\(standing.translated)、承認\(standing.approved)）"
          : "\(standing.segments) (\(standing.translated) translated, \(standing.approved) approved)"
      ),
      (
        isJapanese ? "分量" : "effort",
        isJapanese ? "\(line.characters)字、約\(line.hours)時間" : "\(line.characters) characters, \(line.hours) h"
      ),
      (isJapanese ? "残り" : "left", standing.open.text(language)),
      (isJapanese ? "理由" : "why", reasons),
      (isJapanese ? "掲載URL" : "address", document.entry.item.url?.text ?? "-"),
    ]
    return rows.map { "\($0.0)\(isJapanese ? "　" : ": ")\($0.1)" }
  }

  private var requesters: String {
    let names = line.standing.requestedBy ?? []
    return names.isEmpty ? "-" : names.joined(separator: "、")
  }

  private var reasons: String {
    document.entry.tagged.importance.terms.map { "\($0.note)(\($0.points))" }.joined(separator: "、")
  }

  private func history(_ language: Language) -> [String] {
    document.translation.history.map { event in
      let why = event.why.isEmpty ? "" : language == .japanese ? "（\(event.why)）" : " (\(event.why))"
      return "\(event.on)  \(event.act.word(language))  \(event.by)\(why)"
    }
  }

  /// The Chinese text, and below it what stands for it.
  private func segments(_ language: Language) -> [String] {
    document.source.segments.flatMap { segment -> [String] in
      let standing = document.translation.standing[segment.id]
      let clause = segment.clause.isEmpty ? "" : "\(segment.clause) "
      return ["\(segment.id)  \(mark(segment, standing, language))  \(clause)\(segment.text)"]
        + (standing.map { ["    \($0.translation.target)"] } ?? []) + beside(segment, standing, language)
    }
  }

  /// What was translated of sentences that the page no longer has.
  private func gone(_ language: Language) -> [String] {
    let present = Set(document.source.segments.map(\.id))
    let translation = document.translation
    let texts =
      translation.standing.values.map(\.translation) + translation.suggestions.values.flatMap(\.self)
    let lost = texts.filter { !present.contains($0.segment) }.withoutRepeats
      .sorted { ($0.segment, $0.target) < ($1.segment, $1.target) }
    guard !lost.isEmpty else { return [] }
    let head = language == .japanese ? "今の原文にない文の訳" : "translations of sentences that are no longer there"
    return ["", head] + lost.flatMap { ["\($0.segment)  \($0.source)", "    \($0.target)"] }
  }

  /// What came and does not stand, and what the translator remarks.
  private func beside(_ segment: Segment, _ standing: StandingTranslation?, _ language: Language) -> [String]
  {
    let isJapanese = language == .japanese
    let others = (document.translation.suggestions[segment.id] ?? []).filter {
      $0.target != standing?.translation.target
    }
    return others.map { other in
      let isOld = other.source != segment.text
      let source = isOld ? (isJapanese ? "（原文「\(other.source)」）" : " (of: \(other.source))") : ""
      return (isJapanese ? "    候補：" : "    suggestion: ") + other.target + source
    } + (document.translation.notes[segment.id].map { [(isJapanese ? "    備考：" : "    note: ") + $0] } ?? [])
  }

  private func mark(_ segment: Segment, _ standing: StandingTranslation?, _ language: Language) -> String {
    let (japanese, english): (String, String) =
      if segment.isLocked { ("訳不要", "as it is") } else if let standing {
        if standing.approved != nil {
          ("承認", "approved")
        } else if standing.isRejected {
          ("差戻し", "sent back")
        } else if standing.translation.isDraft {
          ("下訳", "draft")
        } else {
          ("訳済み", "translated")
        }
      } else { ("未訳", "open") }
    return language == .japanese ? japanese : english
  }
}

extension TranslationEvent.Act {
  func word(_ language: Language) -> String {
    let (japanese, english): (String, String) =
      switch self {
      case .added(let requester): (requester.isEmpty ? "追加" : "追加（\(requester)の希望）", "added \(requester)")
      case .dropped: ("見送り", "dropped")
      case .claimed: ("翻訳開始", "claimed")
      case .released: ("担当解除", "released")
      case .due(let day): ("納期 \(day)", "due \(day)")
      case .revised(let revision):
        ("原文の控え（\(revision.segments.count)分節）", "text kept (\(revision.segments.count) segments)")
      case .received(let file):
        ("取込み \(file.name)（\(file.taken.count)分節）", "taken from \(file.name) (\(file.taken.count) segments)")
      case .reviewed: ("校閲開始", "in review")
      case .approved(let ids): ("承認（\(ids.count)分節）", "approved (\(ids.count) segments)")
      case .rejected(let ids): ("差戻し（\(ids.count)分節）", "sent back (\(ids.count) segments)")
      case .unwaived(let check, let segment):
        ("対象外の取消し：\(check) \(segment)", "\(check) of \(segment) counts again")
      case .waived(let check, let segment): ("点検の対象外：\(check) \(segment)", "waived \(check) of \(segment)")
      }
    return language == .japanese ? japanese : english
  }
}
