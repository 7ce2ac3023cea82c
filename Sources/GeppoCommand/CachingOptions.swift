import ArgumentParser
import Geppo

/// How what earlier runs have read is used again.
struct CachingOptions: ParsableArguments {
  @Flag(
    help:
      "Open every file and compare its contents with what was read earlier. Default: a file whose size, times and inode are unchanged is not opened."
  )
  var verify = false

  @OptionGroup var cache: CacheOption

  func validate() throws {
    guard verify, cache.noCache else { return }
    throw Terminal.refusal(
      english: "give --verify or --no-cache, not both",
      japanese: "--verify と --no-cache は同時に指定できません")
  }

  var choice: Caching { verify ? .byHash : cache.choice }
}

/// Whether what earlier runs have read is used at all.
struct CacheOption: ParsableArguments {
  @Flag(help: "Read all files anew and keep nothing in archive/cache.sqlite. The result is the same.")
  var noCache = false

  var choice: Caching { noCache ? .off : .byTime }
}
