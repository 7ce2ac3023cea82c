import Testing

@Suite struct WallTests {
  @Test(arguments: Wall.all) func isKept(_ wall: Wall) throws {
    let breaches = wall.breaches(try SourceFile.ofRepository.get())
    #expect(breaches.isEmpty, "\(wall.reason)\n\(breaches.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: Wall.all) func canBeBroken(_ wall: Wall) {
    #expect(!wall.breaches(wall.planted()).isEmpty)
  }

  @Test func filesOfAllFoldersAreSeen() throws {
    let seen = Set(try SourceFile.ofRepository.get().compactMap { $0.folder?.path })
    #expect(seen.isSuperset(of: ["Sources/Markup", "Sources/Geppo/Records", "Sources/GeppoCommand"]))
  }

  @Test(arguments: ForbiddenWord.ofPureCode) func flowsMustNotSay(_ word: ForbiddenWord) {
    let flow = Folder.file("Sources/Geppo/Flows/OrderedParallel.swift", word.planted)
    #expect(Wall.all.contains { $0.name == "Flows is pure" && !$0.breaches([flow]).isEmpty })
  }

  @Test func parallelWorkIsOnlyInItsFile() throws {
    let walls = Wall.all.filter { $0.name == "Parallel work has one file" }
    let code = "withThrowingTaskGroup(of: Int.self) { _ in }"
    #expect(
      walls.allSatisfy {
        $0.breaches([Folder.file("Sources/Geppo/Flows/OrderedParallel.swift", code)]).isEmpty
      })
    #expect(walls.allSatisfy { !$0.breaches([Folder.file("Sources/Geppo/Flows/Issues/Stock.swift", code)]).isEmpty })
    #expect(walls.count == 1)
  }

  @Test(arguments: [
    ("/// A page.\npackage struct A {}", []), ("package struct A {}", [1]),
    ("/// A page.\n@frozen\npackage struct A {\n  package let b: Int\n}", [4]),
    ("package import B\n\n// A note.\npackage func c() {}", [4]),
  ])
  func declarationsWithoutDocumentationAreFound(_ text: String, _ lines: [Int]) {
    #expect(SourceFile(path: "Sources/Markup/A.swift", text: text).undocumentedLines == lines)
  }

  @Test(arguments: ForbiddenWord.ofPureCode + ForbiddenWord.ofParallelWork + ForbiddenWord.ofProgram)
  func forbiddenWordIsHeard(_ word: ForbiddenWord) {
    let planted = SwiftCode(word.planted)
    #expect(planted.words.contains { word.isSaid(by: $0, in: planted) })
    let quoted = SwiftCode("// \(word.planted)\nlet text = #\"\(word.planted)\"#")
    #expect(!quoted.words.contains { word.isSaid(by: $0, in: quoted) })
  }

  @Test(arguments: [
    "blocks.append(contentsOf: more)", "blocks.append(\n  contentsOf: more)", "let dateline = parse(text)",
    "writer.print(cells)", "let updated = 1",
    "let tasks = taskList", "reopen(file)", "as? String", "try? parse(bytes)",
  ])
  func likeWordsAreNotForbidden(_ text: String) {
    let code = SwiftCode(text)
    let words = ForbiddenWord.ofPureCode + ForbiddenWord.ofParallelWork + ForbiddenWord.ofProgram
    #expect(!code.words.contains { word in words.contains { $0.isSaid(by: word, in: code) } })
  }

  @Test(arguments: [
    ("TextUtils", true), ("PageHelper", true), ("ArchiveManager", true), ("Folding+Part2", true),
    ("Item+2", true),
    ("Utilisation", false), ("SHA256", false), ("String+CollapsedWhitespace", false),
  ])
  func drawersAreKnownByName(_ name: String, _ isDrawer: Bool) {
    #expect(Wall.isDrawer(name) == isDrawer)
  }
}
