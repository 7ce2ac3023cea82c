/// A document of the queue as a line of a list.
package struct QueueLine: Sendable {
  package let id: String
  let month: Month?
  let priority: Importance.Priority
  let standing: TranslationStanding
  /// In Japanese where the title can be put into it.
  let name: String
  let title: String
  let characters: Int
  let hours: Int

  init(_ document: QueuedDocument, _ names: Names, charactersPerHour: Int) {
    id = document.id
    month = document.month
    priority = document.priority
    standing = document.standing
    title = document.entry.item.title?.value ?? ""
    name = Headline(names: names).document(of: document.entry).plain
    characters = document.entry.tagged.characters
    let rate = max(charactersPerHour, 1)
    hours = (characters + rate - 1) / rate
  }

  /// What is left to translate: `残り320字、約1.2時間（新規240字、類似75～84％80字）`.
  func left(_ language: Language) -> String {
    (language == .japanese ? "残り" : "left: ") + standing.open.text(language)
  }

  /// `2018-12-0003  A  翻訳中（期限超過）  2019-01-31  4,210字  残り320字、約1.2時間（新規 320字）  山田  「…」`.
  package func text(_ language: Language) -> String {
    [
      id, priority.rawValue, status(language), standing.due?.description ?? "-",
      language == .japanese ? "\(characters)字" : "\(characters) characters", left(language),
      standing.translator ?? "-", name,
    ].joined(separator: "  ")
  }

  func status(_ language: Language) -> String {
    guard language == .english else { return standing.japanese }
    let flags = standing.flags.map(\.rawValue)
    return standing.status.rawValue + (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))")
  }
}
