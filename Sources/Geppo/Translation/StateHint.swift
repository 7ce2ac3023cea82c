/// What a file says of the state of a target. Tools set it by themselves, so it is a hint only.
struct StateHint: Hashable, Sendable {
  /// Of a target with a text.
  let state: TranslationUnit.State
  /// Whether a target that is the source is no translation but a copy.
  let meansUntranslatedWhenSame: Bool

  /// `state` and `approved` of XLIFF 1.2.
  init(named name: String?, isApproved: Bool, isOmegaT: Bool) {
    let isOpen = name.map { $0 == "new" || Self.open.contains($0) } ?? true
    meansUntranslatedWhenSame = isOpen || isOmegaT
    switch name {
    case "final": state = isApproved ? .approved : .reviewed
    case "signed-off": state = .reviewed
    case let name? where name == "new" || Self.open.contains(name): state = isOmegaT ? .translated : .draft
    default: state = .translated
    }
  }

  /// `state` and `subState` of XLIFF 2.
  init(named name: String?, subState: String?) {
    meansUntranslatedWhenSame = name == nil || name == "initial"
    switch name {
    case "final": state = .approved
    case "reviewed": state = .reviewed
    default:
      let isDraft = meansUntranslatedWhenSame && subState == ExchangeForm.draftSubState
      state = isDraft ? .draft : .translated
    }
  }

  init(least hints: [StateHint], isPartial: Bool) {
    let order: [TranslationUnit.State] = [.draft, .translated, .reviewed, .approved]
    let least = order.first { state in hints.contains { $0.state == state } }
    state = isPartial ? .draft : least ?? .translated
    meansUntranslatedWhenSame = hints.contains { $0.meansUntranslatedWhenSame }
  }

  /// `needs-review-translation` and its like are of a translation that is there.
  private static let open: Set = ["needs-translation", "needs-adaptation", "needs-l10n"]
}
