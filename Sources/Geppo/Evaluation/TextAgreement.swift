/// How far a text that was read agrees with the right one: runs of four tokens that both have. A token is a Chinese or
/// kana character, or a word of other letters and digits: the measure of `score_text.py` of the gold sets.
struct TextAgreement: Hashable, Sendable {
  /// The share of what was read that is right.
  let precision: Double
  /// The share of what is right that was read.
  let recall: Double

  var f1: Double { TextAgreement.f1(precision, recall) }

  /// Below it the text of a page counts as missed.
  static let poor = 0.5

  init(read: String, gold: String) {
    var numbers = TokenNumbers()
    let (right, found) = (numbers.runs(of: gold), numbers.runs(of: read))
    let common = right.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
    precision = TextAgreement.share(common, of: found)
    recall = TextAgreement.share(common, of: right)
  }

  static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  private static func share(_ common: Int, of runs: [SIMD4<Int32>: Int]) -> Double {
    runs.isEmpty ? 0 : Double(common) / Double(runs.values.reduce(0, +))
  }
}

/// Numbers the different tokens of two texts, so that a run is four numbers.
private struct TokenNumbers {
  private var numbers: [String: Int32] = [:]

  /// How often each run occurs; a text of fewer than four tokens is one run.
  mutating func runs(of text: String) -> [SIMD4<Int32>: Int] {
    let tokens = tokens(of: text)
    guard !tokens.isEmpty else { return [:] }
    var runs: [SIMD4<Int32>: Int] = [:]
    for start in 0..<max(1, tokens.count - 3) {
      var run = SIMD4<Int32>(repeating: -1)
      for place in 0..<min(4, tokens.count - start) { run[place] = tokens[start + place] }
      runs[run, default: 0] += 1
    }
    return runs
  }

  private mutating func tokens(of text: String) -> [Int32] {
    var tokens: [Int32] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isWordOfItsOwn {
        end(&word, &tokens)
        tokens.append(number(of: String(scalar)))
      } else if scalar.isOfWord {
        word.unicodeScalars.append(scalar)
      } else {
        end(&word, &tokens)
      }
    }
    end(&word, &tokens)
    return tokens
  }

  private mutating func end(_ word: inout String, _ tokens: inout [Int32]) {
    guard !word.isEmpty else { return }
    tokens.append(number(of: word))
    word = ""
  }

  private mutating func number(of token: String) -> Int32 {
    if let known = numbers[token] { return known }
    let number = Int32(numbers.count)
    numbers[token] = number
    return number
  }
}

extension Unicode.Scalar {
  fileprivate var isWordOfItsOwn: Bool {
    (0x3040...0x30FF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x4E00...0x9FFF).contains(value)
  }

  /// A letter, a digit or number, or the underscore: `\w` of Python.
  fileprivate var isOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: properties.numericType != nil || self == "_"
    }
  }
}
