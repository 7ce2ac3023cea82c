import Foundation

@testable import Geppo

/// Measures the automaton over 53,000 words: GeppoMatchBench FOLDER [make].
///
/// With `make` it writes words and text, folded, for the peer; without, it reads them and prints the least CPU seconds of
/// building and of searching, and what it found. Run in the folder of the repository.
@main
enum MatchBench {
  private static let wordCount = 53_000
  private static let textLength = 3_000_000

  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments[1])
    let (words, text) = (folder.appending(path: "words.txt"), folder.appending(path: "text.txt"))
    if CommandLine.arguments.dropFirst(2).first == "make" {
      try madeWords().joined(separator: "\n").write(to: words, atomically: true, encoding: .utf8)
      try madeText().write(to: text, atomically: true, encoding: .utf8)
    } else {
      let words = try String(contentsOf: words, encoding: .utf8).split(separator: "\n")
      measure(
        words.map { FoldedText(String($0)).scalars },
        FoldedText(try String(contentsOf: text, encoding: .utf8)))
    }
  }

  private static func measure(_ patterns: [[UInt32]], _ text: FoldedText) {
    var automaton = Automaton(patterns: [])
    var (building, searching, found) = (Double.infinity, Double.infinity, 0)
    for _ in 0..<5 {
      building = min(building, seconds { automaton = Automaton(patterns: patterns) })
      found = 0
      searching = min(searching, seconds { automaton.forEachMatch(in: text) { _, _ in found += 1 } })
    }
    print(String(format: "%.4f %.4f %ld", building, searching, found))
  }

  /// CPU seconds, which other work on the machine does not change.
  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// Names of places, terms, and then terms behind names (大连市臭氧), in a fixed disorder: 2 to 12 characters each.
  private static func madeWords() throws -> [String] {
    let glossary = try glossary()
    let places = glossary.regions.flatMap { [$0.zh, $0.zhShort] }
    let terms = glossary.terms.flatMap { [$0.zh] + $0.variants }
    var known: Set<String> = []
    var words: [String] = []
    func add(_ word: String) {
      let word = String(FoldedText(word).scalars)
      guard (2...12).contains(word.unicodeScalars.count), known.insert(word).inserted else { return }
      words.append(word)
    }
    (places + terms).forEach(add)
    var round = 0
    while words.count < wordCount {
      for (index, term) in terms.enumerated() where words.count < wordCount {
        add(places[(index * 37 + round * 101) % places.count] + term)
      }
      round += 1
    }
    return words
  }

  private static func glossary() throws -> Glossary {
    let files = try FileManager.default.contentsOfDirectory(atPath: "glossary").sorted().map { name in
      WorkspaceFile(
        path: "glossary/\(name)", bytes: [UInt8](try Data(contentsOf: URL(filePath: "glossary/\(name)"))))
    }
    return Glossary.read(files).0
  }

  /// What stands between the tags of the sample's pages, so often that it is long enough.
  private static func madeText() throws -> String {
    let pages = FileManager.default.enumerator(atPath: "feeds")?.compactMap { $0 as? String } ?? []
    var text = ""
    for page in pages.sorted() where page.hasSuffix(".html") || page.hasSuffix(".htm") {
      let bytes = try Data(contentsOf: URL(filePath: "feeds/\(page)"))
      for piece in String(decoding: bytes, as: UTF8.self).split(separator: "<") {
        text += piece.drop { $0 != ">" }.dropFirst()
      }
    }
    let folded = String(FoldedText(text).scalars)
    let copies = textLength / max(1, folded.unicodeScalars.count) + 1
    return String(repeating: folded, count: copies)
  }
}
