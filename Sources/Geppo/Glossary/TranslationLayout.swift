/// How a 仮訳 is laid out: `translation_layouts` in `glossary/office.yaml`.
enum TranslationLayout: String, Hashable, Sendable, CaseIterable {
  /// Japanese alone.
  case japanese
  /// Original and Japanese side by side.
  case sideBySide = "side-by-side"
}
