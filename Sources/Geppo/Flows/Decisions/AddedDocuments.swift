/// Gives ids to the documents that people add by hand. A row that is read again finds the id that it was given.
struct AddedDocuments {
  let known: [GivenIdentity]
  let month: Month

  func take(_ taken: inout ReviewChanges) -> [GivenIdentity] {
    let rows = taken.byHand
    let requests = rows.map { row in
      IdentityRequest(
        month: month, anchors: HandWrittenDocument.anchors(row.values),
        title: row.values[.title] ?? "", location: row.location(.titleCorrected))
    }
    let binding = IdentityRegister(known).bind(requests)
    let saved = Set(known.filter { !$0.anchors.pageHashes.isEmpty }.map(\.id))
    for (row, id) in zip(rows, binding.ids) {
      if saved.contains(id) { taken.refuse(listed: row, as: id) } else { taken.take(added: row, as: id) }
    }
    let used = Set(taken.changes.map(\.document))
    return binding.given.filter { used.contains($0.id) }
  }
}

/// Gives ids to pages that become documents of their own.
struct SplitPages {
  let known: [GivenIdentity]
  let month: Month
  /// SHA-256 by file.
  let pages: [String: String]

  func identities(for changes: [ReviewChanges.Change]) -> [GivenIdentity] {
    let files = changes.filter { $0.field == .splitOut }
      .flatMap { $0.value.split(separator: Decision.Word.separator).map(String.init) }
    let hashes = files.compactMap { pages[$0] }.withoutRepeats
      .filter { hash in !known.contains { $0.anchors.pageHashes == [hash] } }
    // Its bytes are an anchor of the document that it leaves, too: a number of its own comes first.
    let requests = hashes.map { hash in
      IdentityRequest(
        month: month,
        anchors: Anchors(pageHashes: ["split " + hash], urls: [], documentNumberAndIssuer: "", title: ""),
        title: "", location: .file(Journal.path))
    }
    return zip(hashes, IdentityRegister(known).bind(requests).given).map { hash, identity in
      var identity = identity
      identity.anchors.pageHashes = [hash]
      return identity
    }
  }
}
