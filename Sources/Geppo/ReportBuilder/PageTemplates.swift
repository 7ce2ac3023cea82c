import Mustache

/// The templates of bulletin and cover letter; the only place that knows the template language.
struct PageTemplates {
  private let library: MustacheLibrary
  let style: String
  let letterStyle: String
  let paperStyle: String

  /// Throws when a template is malformed, which a test excludes for those of geppo.
  init() throws {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      try library.register(Self.prepared(name, bytes), named: name)
    }
    self.library = library
    style = Palette.filled(String(decoding: PackageResources.bulletin_css, as: UTF8.self))
    letterStyle = Palette.filled(String(decoding: PackageResources.letter_css, as: UTF8.self))
    paperStyle = Palette.filled(String(decoding: PackageResources.paper_css, as: UTF8.self))
  }

  func render(_ view: BulletinView) -> [UInt8] { render(view, "bulletin") }

  func render(_ letter: CoverLetter) -> [UInt8] { render(letter, "letter") }

  func render(_ paper: PaperView) -> [UInt8] { render(paper, "paper") }

  private func render(_ view: Any, _ name: String) -> [UInt8] {
    Array((library.render(view, withTemplate: name) ?? "").utf8)
  }

  private static let sources: [(String, [UInt8])] = [
    ("bulletin", PackageResources.bulletin_mustache), ("section", PackageResources.section_mustache),
    ("item", PackageResources.item_mustache), ("text", PackageResources.text_mustache),
    ("letter", PackageResources.letter_mustache), ("paper", PackageResources.paper_mustache),
    ("runs", PackageResources.runs_mustache), ("grid", PackageResources.grid_mustache),
    ("deadlines", PackageResources.deadlines_mustache),
  ]

  /// Every template escapes in the same way, whether or not its author thought of it. Those that stand
  /// within a line have no line end.
  private static func prepared(_ name: String, _ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isInline = ["text", "runs"].contains(name) && text.hasSuffix("\n")
    return "{{% CONTENT_TYPE:\(PageText.name)}}" + (isInline ? String(text.dropLast()) : text)
  }
}

/// Text of a page within HTML. Scalars are looked at one by one: a quote sign with a combining mark after it is
/// one `Character`, but still ends an attribute. Characters that would turn the line around are dropped.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where VisibleText.isUnwanted(scalar): continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
