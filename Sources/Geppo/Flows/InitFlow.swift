/// `init`: a new workspace from the starter data.
package struct InitFlow {
  private let share: String?

  /// `share` is the folder of the starter data that the person named, if any.
  package init(share: String?) { self.share = share }

  /// Throws `GeppoError` when there are no starter data, or something is in the folder already.
  package func run(_ directory: String) throws -> Made {
    Made(root: try Workspace.create(at: directory, from: try StarterData.find(named: share)).root)
  }

  package struct Made: Sendable {
    let root: String

    package func lines(_ language: Language) -> [String] {
      switch language {
      case .english:
        [
          "made \(root) with glossary/, feeds/sources.yaml and reports/",
          "next: declare your sources in \(root)/feeds/sources.yaml,",
          "      put saved pages under \(root)/feeds/<source>/<month>/,",
          "      then: cd \(root) && geppo check && geppo run <month>",
        ]
      case .japanese:
        [
          "\(root) を作りました（glossary/、feeds/sources.yaml、reports/）",
          "次に：\(root)/feeds/sources.yaml に情報源を宣言し、",
          "　　　保存したページを \(root)/feeds/<情報源>/<月>/ に置いてから、",
          "　　　cd \(root) && geppo check && geppo run <月>",
        ]
      }
    }
  }
}
