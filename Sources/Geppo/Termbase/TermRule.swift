/// What can be wrong with the terms of a glossary that can be read: one rule, one value.
struct TermRule: Sendable {
  let name: String
  let reason: String
  let test: @Sendable (Glossary) -> [Finding]

  static let all: [TermRule] = [
    TermRule(name: "double term", reason: "which rendering is right cannot be told") { doubleTerms($0) },
    TermRule(name: "same spelling", reason: "folding makes them one; the second does nothing") {
      $0.terms.flatMap { repeats($0, "variants", [$0.zh] + $0.variants, .sameSpelling) }
    },
    TermRule(name: "repeated rendering", reason: "one rendering has one rank") {
      $0.terms.flatMap { term in
        repeats(term, "ja_variants", [term.ja] + term.japanese.admitted, .repeatedRendering)
          + repeats(term, "en_variants", [term.en] + term.english.admitted, .repeatedRendering)
      }
    },
    TermRule(name: "deprecated as right", reason: "nobody knows what to write") { deprecatedAsRight($0) },
    TermRule(name: "avoided as right", reason: "the check before release would stop the issue") {
      avoidedAsRight($0)
    },
    TermRule(name: "name of a body", reason: "the name of a body is about the body") { bodyNames($0) },
    TermRule(name: "formula", reason: "a spreadsheet would compute it") { formulas($0) },
  ]

  static func findings(_ glossary: Glossary) -> [Finding] { all.flatMap { $0.test(glossary) }.sorted() }

  private static func doubleTerms(_ glossary: Glossary) -> [Finding] {
    var seen: [String: Term] = [:]
    return glossary.terms.flatMap { term in
      [(term.zh, "zh")].appending(term.variants, "variants").compactMap { word, column -> Finding? in
        let key = Folding.fold(word)
        guard let earlier = seen[key] else {
          seen[key] = term
          return nil
        }
        guard earlier.id != term.id else { return nil }
        return Finding(.doubleTerm, term.cell(column), word, earlier.id, String(earlier.location.line ?? 1))
      }
    }
  }

  private static func repeats(
    _ term: Term, _ column: String, _ words: [String], _ code: FindingCode
  ) -> [Finding] {
    var seen: [String: String] = [:]
    return words.filter { !$0.isEmpty }.compactMap { word in
      seen.updateValue(word, forKey: code == .sameSpelling ? Folding.fold(word) : word).map {
        Finding(code, term.cell(column), word, $0)
      }
    }
  }

  /// Of one Chinese word: a rendering that is deprecated here may be right for another concept (監視 is 监视, not 监测).
  private static func deprecatedAsRight(_ glossary: Glossary) -> [Finding] {
    var deprecated: [String: Term] = [:]
    for term in glossary.terms {
      for word in term.chinese {
        for rendering in term.japanese.deprecated + term.english.deprecated {
          deprecated["\(word)\u{0}\(rendering)"] = term
        }
      }
    }
    return glossary.terms.flatMap { term in
      term.rightRenderings.compactMap { rendering, column in
        if let cell = term.deprecating(rendering) {
          return Finding(.rightAndDeprecated, term.cell(column), rendering, cell)
        }
        let sources = term.chinese.compactMap { deprecated["\($0)\u{0}\(rendering)"] }
        return sources.first.map {
          Finding(.deprecatedPreferred, term.cell(column), rendering, "\($0.location)", $0.ja)
        }
      }
    }
  }

  private static func avoidedAsRight(_ glossary: Glossary) -> [Finding] {
    let rows = glossary.avoided.filter {
      $0.location.file == Glossary.Path.avoid && $0.since == nil && $0.unless.isEmpty
    }
    return glossary.terms.flatMap { term in
      term.rightRenderings.filter { $0.column.hasPrefix("ja") }.compactMap { rendering, column in
        rows.first { $0.zh.isEmpty ? rendering.contains($0.ja) : $0.zh == term.zh && $0.ja == rendering }
          .map { Finding(.deprecatedPreferred, term.cell(column), rendering, "\($0.location)", $0.instead) }
      }
    }
  }

  private static func bodyNames(_ glossary: Glossary) -> [Finding] {
    var bodies: [String: IssuingBody] = [:]
    for body in glossary.bodies {
      for name in [body.zh] + body.aliases { bodies[Folding.fold(name)] = body }
    }
    return glossary.terms.filter { !$0.topic.isEmpty && $0.weight > 0 }.flatMap { term in
      term.chinese.compactMap { word in
        bodies[Folding.fold(word)].map {
          Finding(.swallowedTerm, term.cell(word == term.zh ? "zh" : "variants"), word, "\($0.location)")
        }
      }
    }
  }

  /// Of renderings: Chinese words and the preferred Japanese one are looked at when the table is read.
  private static func formulas(_ glossary: Glossary) -> [Finding] {
    glossary.terms.flatMap { term in
      term.rightRenderings.filter { $0.column != "ja" && FormulaGuard.startsFormula($0.rendering) }
        .map { Finding(.formulaCell, term.cell($0.column), $0.rendering) }
    }
  }
}

extension Term {
  fileprivate var chinese: [String] { [zh] + variants }

  fileprivate var rightRenderings: [(rendering: String, column: String)] {
    ([(ja, "ja"), (en, "en")].appending(japanese.admitted, "ja_variants")
      .appending(english.admitted, "en_variants")).filter { !$0.0.isEmpty }
  }

  /// The column of the same row that says not to use a rendering.
  fileprivate func deprecating(_ rendering: String) -> String? {
    [("ja_deprecated", japanese), ("en_deprecated", english)].first { $0.1.deprecated.contains(rendering) }?.0
  }

  fileprivate func cell(_ column: String) -> Location {
    .cell(file: location.file, row: location.line ?? 1, column: column)
  }
}

extension [(String, String)] {
  fileprivate func appending(_ words: [String], _ column: String) -> Self {
    self + words.map { ($0, column) }
  }
}
