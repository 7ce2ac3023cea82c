extension Source {
  /// Stands in for the source of a page that lies outside of every workspace: nothing of it helps, neither recipe, nor
  /// name, nor body.
  static func unknown(at path: String) -> Source {
    Source(
      id: "", zh: "", ja: "", body: "", adcode: "CN", level: .ministry, rank: 1, site: nil, columns: [],
      expectedMinimum: 0, recipes: [], location: .file(path))
  }
}
