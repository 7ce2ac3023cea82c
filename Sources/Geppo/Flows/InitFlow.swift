/// `init`: a new workspace from the starter data.
package struct InitFlow {
  private let candidates: [String]

  /// `share` is what the person named; `environment` what `$GEPPO_SHARE` says.
  package init(share: String?, environment: String?) {
    if let named = share ?? environment {
      candidates = [named]
    } else {
      candidates = Starter.placesNearProgram()
    }
  }

  package func run(_ directory: String) throws -> Made {
    guard let starter = candidates.lazy.compactMap(Starter.init).first else {
      throw GeppoError(
        .noWorkspace, path: candidates.first ?? "share/geppo",
        english: "no starter data here (glossary/ and feeds/sources.yaml); name their folder with --share",
        japanese: "雛形（glossary/ と feeds/sources.yaml）がありません。--share でフォルダーを指定してください")
    }
    return Made(directory: directory, files: try starter.copy(to: directory))
  }

  package struct Made: Sendable {
    let directory: String
    let files: Int

    package func lines(_ language: Language) -> [String] {
      switch language {
      case .english:
        [
          "made \(directory) with \(files) starter files",
          "next: put saved pages under \(directory)/feeds/<source>/<month>/,",
          "      declare the sources in \(directory)/feeds/sources.yaml,",
          "      then: cd \(directory) && geppo check && geppo run <month>",
        ]
      case .japanese:
        [
          "\(directory) を作りました（雛形\(files)件）",
          "次に：保存したページを \(directory)/feeds/<情報源>/<月>/ に置き、",
          "　　　情報源を \(directory)/feeds/sources.yaml に宣言してから、",
          "　　　cd \(directory) && geppo check && geppo run <月>",
        ]
      }
    }
  }
}
