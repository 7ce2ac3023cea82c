/// What of a Chinese sentence changed, character by character: words would be no measure without spaces.
struct TextDifference: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case kept, removed, added }

  struct Run: Hashable, Sendable {
    var kind: Kind
    var text: String
  }

  /// The kept and added runs are the new text, the kept and removed ones the old; what is removed stands before what came for it.
  let runs: [Run]

  /// Characters beyond which only the two ends are compared.
  private static let longest = 2000

  init(_ old: String, _ new: String) {
    let (old, new) = (Array(old), Array(new))
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let (oldCore, newCore) = (old[start..<(old.count - tail)], new[start..<(new.count - tail)])
    var drafts = [Run(kind: .kept, text: String(old[..<start]))]
    if max(oldCore.count, newCore.count) <= Self.longest {
      drafts += Self.runs(Array(oldCore), Array(newCore))
    } else {
      drafts += [Run(kind: .removed, text: String(oldCore)), Run(kind: .added, text: String(newCore))]
    }
    drafts.append(Run(kind: .kept, text: String(old[(old.count - tail)...])))
    runs = Self.joined(drafts)
  }

  /// For notes that hold text only: 于〔－7－〕〔＋8＋〕月1日起施行.
  var plain: String {
    runs.map { run in
      switch run.kind {
      case .kept: run.text
      case .removed: "〔－\(run.text)－〕"
      case .added: "〔＋\(run.text)＋〕"
      }
    }.joined()
  }

  private static func runs(_ old: [Character], _ new: [Character]) -> [Run] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [Run] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        runs.append(Run(kind: .removed, text: String(old[left])))
        left += 1
      } else if added.contains(right) {
        runs.append(Run(kind: .added, text: String(new[right])))
        right += 1
      } else {
        runs.append(Run(kind: .kept, text: String(new[right])))
        (left, right) = (left + 1, right + 1)
      }
    }
    return runs
  }

  /// Runs of one kind become one. A character or two that changed words happen to share are no reason to cut them up.
  private static func joined(_ drafts: [Run]) -> [Run] {
    var runs: [Run] = []
    var (removed, added, kept) = ("", "", "")
    func close() {
      if !removed.isEmpty { runs.append(Run(kind: .removed, text: removed)) }
      if !added.isEmpty { runs.append(Run(kind: .added, text: added)) }
      if !kept.isEmpty { runs.append(Run(kind: .kept, text: kept)) }
      (removed, added, kept) = ("", "", "")
    }
    for draft in drafts where !draft.text.isEmpty {
      if draft.kind == .kept {
        kept += draft.text
        continue
      }
      let isChance = (1...2).contains(kept.count) && removed.count + added.count > 1
      if isChance {
        (removed, added, kept) = (removed + kept, added + kept, "")
      } else if !kept.isEmpty {
        close()
      }
      if draft.kind == .removed { removed += draft.text } else { added += draft.text }
    }
    close()
    return runs
  }
}
