import Testing

/// A word of code that some folders must not say, with a line that says it.
struct ForbiddenWord: CustomTestStringConvertible {
  enum Match {
    /// The very word.
    case word
    /// The word as a call.
    case call
    /// Every word that begins so.
    case beginning
  }

  let text: String
  let match: Match
  let reason: String
  let planted: String

  var testDescription: String { text }

  static let ofPureCode = [
    ForbiddenWord("Date", .word, "a clock", "let now = Date()"),
    ForbiddenWord("ContinuousClock", .word, "a clock", "let now = ContinuousClock.now"),
    ForbiddenWord("SuspendingClock", .word, "a clock", "let now = SuspendingClock().now"),
    ForbiddenWord("clock_gettime", .call, "a clock", "clock_gettime(0, &time)"),
    ForbiddenWord("DateFormatter", .word, "locale", "let formatter = DateFormatter()"),
    ForbiddenWord("Calendar", .word, "locale", "let calendar = Calendar.current"),
    ForbiddenWord("Locale", .word, "locale", "let locale = Locale.current"),
    ForbiddenWord("TimeZone", .word, "locale", "let zone = TimeZone.current"),
    ForbiddenWord("setlocale", .call, "locale", "setlocale(0, \"\")"),
    ForbiddenWord("FileManager", .word, "files", "FileManager.default.currentDirectoryPath"),
    ForbiddenWord("FileHandle", .word, "files", "FileHandle.standardError"),
    ForbiddenWord("contentsOf", .beginning, "files", "let data = Data(contentsOf: url)"),
    ForbiddenWord("fopen", .call, "files", "let file = fopen(path, \"r\")"),
    ForbiddenWord("open", .call, "files", "let file = open(path, 0)"),
    ForbiddenWord("URLSession", .word, "the network", "URLSession.shared"),
    ForbiddenWord("print", .call, "a terminal", "print(\"found \\(count)\")"),
    ForbiddenWord("debugPrint", .call, "a terminal", "debugPrint(page)"),
    ForbiddenWord("getenv", .call, "the environment", "let home = getenv(\"HOME\")"),
    ForbiddenWord("ProcessInfo", .word, "the environment", "ProcessInfo.processInfo.environment"),
    ForbiddenWord("CommandLine", .word, "the environment", "CommandLine.arguments"),
    ForbiddenWord("random", .beginning, "chance", "let one = words.randomElement()"),
    ForbiddenWord("SystemRandomNumberGenerator", .word, "chance", "SystemRandomNumberGenerator()"),
    ForbiddenWord("UUID", .word, "chance", "let id = UUID()"),
    ForbiddenWord("hashValue", .word, "chance: it differs in every process", "let key = title.hashValue"),
    ForbiddenWord("Hasher", .word, "chance: it differs in every process", "var hasher = Hasher()"),
    ForbiddenWord("shuffled", .call, "chance", "pages.shuffled()"),
  ]

  /// Work side by side goes through one helper that keeps the order.
  static let ofParallelWork = [
    ForbiddenWord("Task", .word, "a second path of threads", "Task { await read() }"),
    ForbiddenWord("TaskGroup", .word, "a second path of threads", "var group: TaskGroup<Int>"),
    ForbiddenWord("withTaskGroup", .call, "a second path of threads", "withTaskGroup(of: Int.self) { _ in }"),
    ForbiddenWord(
      "withThrowingTaskGroup", .call, "a second path of threads",
      "withThrowingTaskGroup(of: Int.self) { _ in }"),
    ForbiddenWord("Thread", .word, "a second path of threads", "Thread.detachNewThread(run)"),
    ForbiddenWord(
      "Dispatch", .beginning, "a second path of threads", "DispatchQueue.main.sync(execute: run)"),
    ForbiddenWord(
      "pthread_create", .call, "a second path of threads", "pthread_create(&thread, nil, run, nil)"),
  ]

  /// What the program says nowhere; in tests, `swift format lint` looks for the like.
  static let ofProgram = [
    ForbiddenWord("fatalError", .call, "a crash", "fatalError(\"not yet\")"),
    ForbiddenWord("preconditionFailure", .call, "a crash", "preconditionFailure()"),
    ForbiddenWord("try!", .word, "a crash", "let tree = try! parse(bytes)"),
    ForbiddenWord("as!", .word, "a crash", "let title = value as! String"),
  ]

  init(_ text: String, _ match: Match, _ reason: String, _ planted: String) {
    self.text = text
    self.match = match
    self.reason = reason
    self.planted = planted
  }

  func isSaid(by word: SwiftCode.Word, in code: SwiftCode) -> Bool {
    if text.hasSuffix("!") { return word.text + "!" == text && nextByte(word, code) == UInt8(ascii: "!") }
    switch match {
    case .word: return word.text == text
    case .call:
      return word.text == text && nextByte(word, code) == UInt8(ascii: "(") && !isDeclared(word, code)
    case .beginning: return word.text.hasPrefix(text) && !isOfCollection(word, code)
    }
  }

  private func nextByte(_ word: SwiftCode.Word, _ code: SwiftCode) -> UInt8? {
    let next = word.offset + word.text.utf8.count
    return next < code.bytes.count ? code.bytes[next] : nil
  }

  /// A method of ours may carry the name; another type's method of that name is not the C function.
  private func isDeclared(_ word: SwiftCode.Word, _ code: SwiftCode) -> Bool {
    code.prefix(of: word).hasSuffix(".") && text != "shuffled"
  }

  /// `append(contentsOf:)` reads no file.
  private func isOfCollection(_ word: SwiftCode.Word, _ code: SwiftCode) -> Bool {
    word.text == "contentsOf"
      && ["append(", "insert("].contains(code.ending(before: word).suffix(7))
  }
}
