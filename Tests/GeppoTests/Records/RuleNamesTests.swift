import Foundation
import Testing

@testable import Geppo

@Suite struct RuleNamesTests {
  /// Every table whose names an analyst sees.
  static let tables: [[String]] = [
    PageKindRules.rules.map(\.name), FeedForm.all.map(\.name), Furniture.rules.map(\.name),
    PageArea.rules.map(\.name),
    MetaTags.rules.map { "meta \($0.name)" }, Containers.rules.map { "container \($0.name)" },
    TextDates.rules.map { "text \($0.name)" }, PostingLine.rules.map { "posting \($0.name)" },
    AddressDate.rules.map { "address \($0.name)" }, PageLabels.rules.map { "label \($0.label)" },
    Source.Recipe.Part.allCases.map { "recipe \($0.rawValue)" },
    IssuerReading.steps.map(\.name), DocumentTypeReading.steps.map(\.name), PlaceRule.all.map(\.name),
    FoldRule.all.map(\.name), RelationRule.all.map(\.name),
    [DocumentCorrection.step, DocumentCorrection.merging],
    [PageLayout.teaser, TitleSteps.cutStep, RecipeValues.bodyStep, PageBody.none.step],
  ]

  @Test(arguments: tables.flatMap(\.self)) func everyRuleHasItsJapanese(name: String) throws {
    let japanese = try #require(RuleNames.japanese(name))
    #expect(!japanese.isEmpty && !japanese.contains("*"))
  }

  /// `step: "…"` in the code of the collector; with `\(…)` behind a beginning, that beginning.
  static let written: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Geppo/Collector").standardizedFileURL
    let names = (FileManager.default.subpaths(atPath: folder.path()) ?? []).filter { $0.hasSuffix(".swift") }
    return Set(
      names.flatMap { name in
        let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
        return text.matches(of: /step: "([^"]+)"/).map { String($0.output.1) }
      }
    ).sorted()
  }()

  @Test func everyStepInTheCodeHasItsJapanese() {
    #expect(Self.written.count > 20)
    for name in Self.written {
      guard let open = name.firstRange(of: "\\(") else {
        #expect(RuleNames.japanese(name) != nil, "\(name)")
        continue
      }
      let beginning = name[..<open.lowerBound]
      #expect(beginning.isEmpty || RuleNames.forms.contains { beginning.hasPrefix($0.beginning) }, "\(name)")
    }
  }

  @Test(arguments: [
    ("meta PubDate", "メタタグ PubDate"), ("posting time of day", "投稿日の行（時刻付き）"), ("term T042", "用語 T042"),
    ("label 发文机关「市政府办公厅」", "項目「发文机关」、略称「市政府办公厅」を補完"), ("text holder #zoom", "本文を示す名前の要素 #zoom"),
    ("text 自…起施行", "本文中の「自…起施行」"), ("density", "文章の密度"),
  ])
  func namesOfRulesAreSaidInJapanese(name: String, japanese: String) {
    #expect(RuleNames.shown(name, .japanese) == japanese)
    #expect(RuleNames.shown(name, .english) == name)
  }

  @Test func aNameThatNoTableHasStaysAsItIs() {
    #expect(RuleNames.japanese("no such rule") == nil)
    #expect(RuleNames.shown("no such rule", .japanese) == "no such rule")
  }
}
