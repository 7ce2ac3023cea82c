/// A problem in the data, as a value with a place: the run goes on, and a person is told what to do.
package struct Finding: Hashable, Sendable, Codable {
  /// How much it matters: only an error makes the exit status 1.
  package enum Severity: String, Hashable, Sendable, Codable, Comparable {
    case error, warning, note

    /// The graver one is less: error, warning, note.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    /// As people are told: `warning`, 警告.
    func word(_ language: Language) -> String {
      switch (language, self) {
      case (.english, _): rawValue
      case (.japanese, .error): "エラー"
      case (.japanese, .warning): "警告"
      case (.japanese, .note): "参考"
      }
    }

    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// What kind of problem it is.
  package let code: FindingCode
  /// Where it stands.
  package let location: Location
  /// What the text of the code quotes, in the order of its `{0}`, `{1}` …
  package let arguments: [String]

  init(_ code: FindingCode, _ location: Location, _ arguments: String...) {
    self.init(code, location, arguments)
  }

  init(_ code: FindingCode, _ location: Location, _ arguments: [String]) {
    self.code = code
    self.location = location
    self.arguments = arguments.map(Finding.quotable)
  }

  /// That of its code.
  package var severity: Severity { code.text.severity }

  /// The sentence that a person reads, ending with the way out.
  package func message(_ language: Language) -> String {
    var message = ""
    var rest = Substring(code.text.message[language])
    while let open = rest.firstIndex(of: "{") {
      message += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let index = Int(rest[..<close]) else { break }
      message += index < arguments.count ? argument(index, language) : ""
      rest = rest[rest.index(after: close)...]
    }
    return message + rest
  }

  private func argument(_ index: Int, _ language: Language) -> String {
    language == .japanese ? FindingArguments.japanese(arguments[index]) : arguments[index]
  }

  /// `feeds/mee/2018-12/t1.html:312: warning: [no-date] …`, the form of compilers, which terminals open.
  package func line(_ language: Language) -> String {
    "\(location): \(severity.word(language)): [\(code.rawValue)] \(message(language))"
  }

  /// Text of a page or file may be quoted, but never steer a terminal or run over many lines.
  private static func quotable(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory.isControl ? " " : $0 })
    )
    return clean.count <= 120 ? clean : clean.prefix(119) + "…"
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool {
    self == .control || self == .format || self == .lineSeparator || self == .paragraphSeparator
  }
}

extension Finding: Comparable {
  /// By place, then code, then arguments: the order of all outputs.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.arguments.lexicographicallyPrecedes(right.arguments)
  }
}

/// The languages that geppo speaks to the analyst in.
package enum Language: String, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}

/// One sentence in the languages of geppo.
package struct Wording: Sendable {
  /// The English text.
  package let english: String
  /// The Japanese text.
  package let japanese: String

  /// One sentence, said twice.
  package init(english: String, japanese: String) {
    self.english = english
    self.japanese = japanese
  }

  /// The text in that language.
  package subscript(_ language: Language) -> String { language == .japanese ? japanese : english }
}
