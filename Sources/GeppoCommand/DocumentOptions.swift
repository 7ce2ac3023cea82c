import ArgumentParser
import Geppo

/// What commands take that tell of one document: how it is named, and how all pages are read for it.
struct DocumentOptions: ParsableArguments {
  @Argument(
    help: "An id (2018-12-0003), a document number, or the path of a saved page (x.warc#3 in a container).",
    completion: .file())
  var item: String

  @Flag(help: "Print it as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  @OptionGroup var reading: ReadingOptions
}
