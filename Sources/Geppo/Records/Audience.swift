/// Who reads the site.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  /// The office and those who work with it, on a closed network.
  case `internal`
  /// Everybody.
  case `public`

  /// Its folder below `reports/`.
  var folder: String { "site-\(rawValue)" }
}
