/// What changed from one text to another, written into the newer one: `自2026年【7→8】月1日起施行。`
enum TextDifference {
  /// Only texts of sentences are compared character by character.
  private static let longest = 2000

  static func shown(from old: String, to new: String) -> String {
    let (left, right) = (Array(old), Array(new))
    guard left.count <= longest, right.count <= longest else { return "【\(old)→\(new)】" }
    var removed: [Int: Character] = [:]
    var inserted: Set<Int> = []
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, let character, _): removed[offset] = character
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return woven(left, right, removed, inserted)
  }

  private static func woven(
    _ left: [Character], _ right: [Character], _ removed: [Int: Character], _ inserted: Set<Int>
  ) -> String {
    var (text, old, new) = ("", "", "")
    var (position, index) = (0, 0)
    while position < left.count || index < right.count {
      if position < left.count, let character = removed[position] {
        old.append(character)
        position += 1
      } else if inserted.contains(index), index < right.count {
        new.append(right[index])
        index += 1
      } else {
        text += mark(old, new)
        (old, new) = ("", "")
        if index < right.count { text.append(right[index]) }
        (position, index) = (position + 1, index + 1)
      }
    }
    return text + mark(old, new)
  }

  private static func mark(_ old: String, _ new: String) -> String {
    switch (old.isEmpty, new.isEmpty) {
    case (true, true): ""
    case (true, false): "【＋\(new)】"
    case (false, true): "【－\(old)】"
    case (false, false): "【\(old)→\(new)】"
    }
  }
}
