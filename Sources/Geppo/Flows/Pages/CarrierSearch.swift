/// Finds the page that attaches a file. Only the pages know it: all of the folder are read, as a run reads them.
struct CarrierSearch {
  let reader: PageReader
  let containers: ContainerTurns

  struct Found {
    /// The first by name of those that attach it.
    var page: String?
    /// That there is none.
    var findings: [Finding]
  }

  func carrier(of file: PageFile, among neighbours: [PageFile]) async -> Found {
    var told = ToldPages()
    var keys: [FoldKey] = []
    for neighbour in neighbours {
      for record in await records(of: neighbour) {
        if case .item(let item) = record {
          let key = FoldKey(item, sourceRank: .max)
          keys.append(key)
          _ = told.isNews(.item(key, line: []))
        } else {
          _ = told.isNews(.other(record))
        }
      }
    }
    let orphans = file.month.map(told.orphans) ?? []
    return Found(
      page: PageSettlement.carriers(keys)[file.path],
      findings: orphans.filter { $0.location.file == file.path })
  }

  private func records(of file: PageFile) async -> [Record] {
    guard case .success(var container) = containers.opened(file) else {
      return await reader.records(of: .file, of: file).flatMap(\.self)
    }
    var records: [Record] = []
    while !container.isAtEnd {
      records += await reader.records(of: container.next(), of: file).flatMap(\.self)
    }
    return records
  }
}
