import ArgumentParser
import Geppo

extension QueueCommand {
  struct Memory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes all approved translations as one memory (TMX) for other programs.",
      discussion: "Memories of other programs are used when they lie in glossary/memory/.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var file: String

    @Option(
      help: ArgumentHelp("The language of the source as files say it: zh-Hans or zh-CN.", valueName: "tag"),
      transform: QueueArguments.languageTag)
    var langTag = "zh-Hans"

    func run() async throws {
      let count = try QueueMemoryFlow(workspace: try common.openWorkspace()).write(
        to: file, languageTag: langTag)
      if !common.quiet { Terminal.print(Terminal.language == .japanese ? "\(count)文" : "\(count) segments") }
    }
  }
}
