import ArgumentParser
import Geppo
import Glibc

extension Language: ExpressibleByArgument {}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with feeds/, glossary/ and reports/. Default: the current folder, or the nearest above it.",
      valueName: "dir"), completion: .directory)
  var workspace: String?

  @Option(help: "Language of messages: ja or en. Default: from the locale. Outputs are Japanese in any case.")
  var lang: Language?

  @Flag(
    help:
      "No progress, warnings or summary on the terminal; errors are still told. A run writes all to findings.csv."
  )
  var quiet = false

  /// The workspace that the options name. Throws `GeppoError` when there is none.
  func openWorkspace() throws -> Workspace {
    Terminal.choose(lang)
    return try Workspace.find(named: workspace)
  }
}

/// The month of an issue and how it is read.
struct MonthOptions: ParsableArguments {
  @Argument(help: "The month of the issue: 2018-12.", transform: Terminal.month)
  var month: Month

  @Option(
    help: ArgumentHelp(
      "Day of issue (YYYY-MM-DD): nothing saved in later months is read. Default: the last day of the next month.",
      valueName: "day"), transform: Terminal.day)
  var asOf: Day?

  /// What the options ask for. Throws `GeppoError` for a day of issue before the end of the month.
  var request: IssueRequest {
    get throws { try IssueRequest(month: month, asOf: asOf) }
  }
}

/// How saved pages are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Number of threads. Default: one a processor. The result is the same with any number.")
  var jobs: Int?

  @Option(help: ArgumentHelp("Larger files are listed, not opened. Default: 64 MiB.", valueName: "bytes"))
  var maxPageSize: Int = Workspace.pageLimit

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw Terminal.refusal(
        english: "--jobs takes a number from 1 to 256", japanese: "--jobs には1～256の数を指定してください")
    }
    guard Workspace.pageLimits.contains(maxPageSize) else {
      throw Terminal.refusal(
        english:
          "--max-page-size takes a number of bytes from 1 to \(Workspace.pageLimits.upperBound) (1 TiB)",
        japanese: "--max-page-size には1～\(Workspace.pageLimits.upperBound)（1 TiB）のバイト数を指定してください")
    }
  }

  func request(_ caching: Caching = .off) -> ReadingRequest {
    ReadingRequest(
      jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), maxPageSize: maxPageSize,
      caching: caching)
  }
}
