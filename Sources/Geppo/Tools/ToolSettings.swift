/// The programs that a user has chosen for herself, in her own `~/.config/geppo/tools.yaml`: never in a workspace, which comes from others.
struct ToolSettings: Hashable, Sendable {
  /// A program with its arguments.
  struct Command: Hashable, Sendable {
    /// How the journal calls it.
    var name: String
    /// The program, by an absolute path or a name in `PATH`, and its arguments.
    var words: [String]
  }

  /// Drafts translations.
  var draftTranslator: Command?

  /// `$XDG_CONFIG_HOME/geppo/tools.yaml`, else `~/.config/geppo/tools.yaml`; nil without a home.
  static var path: String? {
    let folder = UserFolder.named("XDG_CONFIG_HOME") ?? UserFolder.named("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/geppo/tools.yaml" }
  }

  /// An empty file sets nothing.
  static func read(_ bytes: [UInt8], file: String) -> (ToolSettings, [Finding]) {
    let (value, syntax) = YAMLFile.read(bytes, file: file)
    guard let value, syntax.isEmpty else { return (ToolSettings(), syntax) }
    guard var record = YAMLRecord(value, keys: ["draft_translator"]) else {
      return (ToolSettings(), [Finding(.missingKey, .line(file: file, line: 1), "draft_translator")])
    }
    var settings = ToolSettings()
    settings.draftTranslator = record.record("draft_translator", keys: ["name", "command"]) { record in
      let words = record.texts("command")
      if words.isEmpty { _ = record.required("command") }
      return Command(name: record.required("name"), words: words)
    }
    return (settings, record.findings)
  }
}
