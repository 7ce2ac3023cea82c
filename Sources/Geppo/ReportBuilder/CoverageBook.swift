/// The sources of each place with their accounts, and what may be said of the place.
struct CoverageBook: Sendable {
  /// All declared sources, in the order of the declaration.
  let statuses: [SourceStatus]
  /// Those of bodies. A newspaper tells of a place, but nobody can say from it that nothing was issued there.
  private let official: [SourceStatus]
  private let questions: QuestionBook
  private let atlas: Atlas

  init(sources: [Source], material: IssueMaterial, atlas: Atlas) {
    let known = Dictionary(material.sources.map { ($0.source, $0) }) { first, _ in first }
    let unread = Dictionary(grouping: QuestionBook.unread(material), by: \.page.source).mapValues(\.count)
    statuses = sources.map { source in
      let none = SourceAccount(
        source: source.id, pages: 0, readable: 0, expectedMinimum: source.expectedMinimum)
      return SourceStatus(source: source, account: known[source.id] ?? none, unread: unread[source.id] ?? 0)
    }
    official = statuses.filter { $0.source.level != .media }
    questions = QuestionBook(material, names: atlas.names)
    self.atlas = atlas
  }

  var central: Coverage {
    Coverage(
      official.filter { $0.source.adcode == "CN" }, open: questions.questions { $0 == "CN" })
  }

  /// By the sources that speak for a place of the bulletin, or for a part of it that is no place of its own; those
  /// of a part alone do not tell of the whole.
  func coverage(ofPlace place: String) -> Coverage {
    let isOfPlace = { (code: String) in atlas.listedPlace(holding: code) == place }
    let own = official.filter { isOfPlace($0.source.adcode) }
    let isWhole = own.contains { $0.source.adcode == place }
    return Coverage(
      own, missing: own.isEmpty || isWhole ? [] : [atlas.names.place(place) + "全体"],
      open: questions.questions(where: isOfPlace))
  }

  /// By the sources of places that lie in a key region; all its members need one.
  func coverage(of group: RegionGroup) -> Coverage {
    let isInGroup = { (code: String) in
      code == group.id || atlas.groups(touching: code).contains { $0.id == group.id }
    }
    return Coverage(
      official.filter { isInGroup($0.source.adcode) }, missing: atlas.names.short(uncovered(group.members)),
      open: questions.questions(where: isInGroup))
  }

  /// Members for which neither a source of their own nor one of their province is declared.
  private func uncovered(_ members: [String]) -> [String] {
    let covered = Set(official.map(\.source.adcode)).subtracting(["CN"])
    return members.filter { covered.isDisjoint(with: atlas.names.chain($0)) }
  }
}

extension Names {
  /// Names of places; several cities of one province are counted: `河北省の8市`.
  fileprivate func short(_ codes: [String]) -> [String] {
    let provinces = codes.map { chain($0).first(where: isProvince) ?? $0 }
    return provinces.withoutRepeats.map { province in
      let members = zip(codes, provinces).filter { $1 == province }.map(\.0)
      guard members.count > 1 else { return members.map(place).joined() }
      return place(province) + (members.contains(province) ? "" : "の\(members.count)市")
    }
  }
}
