extension Terminal {
  /// Refuses an option that takes a reason and was given none.
  static func requireWords(_ reason: String?, of option: String) throws {
    guard let reason, reason.allSatisfy(\.isWhitespace) else { return }
    throw refusal(
      english: "\(option) takes the reason, in a few words", japanese: "\(option) の後に、理由を短く書いてください")
  }
}
