/// A value as text that is the same in every process: for digests of settings, never for showing.
///
/// All stored properties are in it, of whatever is added later too; dictionaries and sets are sorted.
enum CanonicalText {
  static func of(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { (label: $0.label ?? "", text: of($0.value)) }
    switch mirror.displayStyle {
    case .dictionary, .set: return "{" + parts.map(\.text).sorted().joined(separator: ",") + "}"
    case nil where parts.isEmpty, .enum where parts.isEmpty:
      let text = String(describing: value)
      return "\(text.utf8.count):\(text)"
    default: return "(" + parts.map { "\($0.label)=\($0.text)" }.joined(separator: ",") + ")"
    }
  }
}
