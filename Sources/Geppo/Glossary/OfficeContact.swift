extension OfficeSettings {
  /// Says so where `contact` names no way to reach anybody: readers of a bulletin and its cover letter could not ask.
  var contactFindings: [Finding] {
    guard !contact.contains(where: Self.isReachable) else { return [] }
    return [Finding(.noContact, contactPlace ?? .file(Glossary.Path.office))]
  }

  /// Whether a line has a telephone number or a mail address.
  private static func isReachable(_ line: String) -> Bool {
    let plain = line.halfWidth
    return plain.contains(/[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]/)
      || plain.contains(/[0-9](?:[-()‐–−ー ]*[0-9]){8,}/)
  }
}
