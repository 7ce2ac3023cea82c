extension Captures {
  /// What the `captures.csv` of every folder says, by path of the file, and what is wrong with it.
  static func read(_ workspace: Workspace, _ listing: FeedListing) -> ([String: Capture], [Finding]) {
    var captures: [String: Capture] = [:]
    var findings: [Finding] = []
    for source in listing.sources {
      for folder in source.folders {
        switch workspace.capturesFile(source: source.name, folder: folder) {
        case .success(let file):
          let (read, problems) = Captures.read(file)
          captures.merge(read) { first, _ in first }
          findings += problems
        case .failure(.missing): break
        case .failure(let problem):
          findings.append(problem.finding("feeds/\(source.name)/\(folder)/captures.csv"))
        }
      }
    }
    return (captures, findings)
  }
}
