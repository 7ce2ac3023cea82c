/// The known word that a person most likely meant by an unknown one.
package enum NearestWord {
  /// The nearest of `words` if it is near enough (one slip in three characters), the first of equals.
  static func of(_ typo: String, among words: [String]) -> String? {
    let letters = folded(typo)
    let limit = max(1, letters.count / 3)
    var best: (word: String, distance: Int)?
    for word in words where !word.isEmpty {
      let candidate = folded(word)
      guard abs(candidate.count - letters.count) <= limit else { continue }
      let distance = distance(letters, candidate)
      guard distance <= limit, distance < candidate.count, distance < best?.distance ?? .max,
        !isOtherName(letters, candidate), !isOtherCode(letters, candidate)
      else { continue }
      best = (word, distance)
    }
    return best?.word
  }

  /// Of two characters one is too much to be a slip: 东京 is not 北京.
  private static func isOtherName(_ typo: [Character], _ word: [Character]) -> Bool {
    typo.count == 2 && word.count == 2 && Set(typo) != Set(word)
  }

  /// Codes go from the large to the small: where the first half differs another thing is meant (659999 is not 652929).
  private static func isOtherCode(_ typo: [Character], _ word: [Character]) -> Bool {
    let half = typo.count / 2
    return typo.allSatisfy(\.isNumber) && typo.prefix(half) != word.prefix(half)
  }

  /// ` → name_ja`, or nothing: the tail of a finding, readable in any language.
  package static func hint(for typo: String, among words: [String]) -> String {
    of(typo, among: words).map { " → " + $0 } ?? ""
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let substituted = previous[j] + (left[i] == right[j] ? 0 : 1)
        var least = min(previous[j + 1] + 1, row[j] + 1, substituted)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, beforePrevious[j - 1] + 1)
        }
        row.append(least)
      }
      (beforePrevious, previous) = (previous, row)
    }
    return previous[right.count]
  }

  private static func folded(_ word: String) -> [Character] {
    word.prefix(64).lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }
}
