extension DocumentTranslation {
  /// The whole text in Japanese; nil until a person has approved every segment of the text as it is now.
  func provisional(of source: SourceRevision) -> ProvisionalTranslation? {
    guard dropped == nil else { return nil }
    let wanted = source.segments.filter { !$0.isLocked }
    let days = wanted.compactMap { standing[$0.id]?.approved?.on }
    guard let last = days.max(), days.count == wanted.count else { return nil }
    var segments = source.segments[...]
    let title = segments.first?.kind == .title ? segments.popFirst() : nil
    return ProvisionalTranslation(
      title: title.map { pair([$0]) } ?? ProvisionalTranslation.Pair(original: "", japanese: nil),
      blocks: blocks(of: segments), approvedOn: last)
  }

  private func blocks(of segments: ArraySlice<Segment>) -> [ProvisionalTranslation.Block] {
    segments.runs { $0.place.file == $1.place.file && $0.place.block == $1.place.block }.map { block in
      let content: ProvisionalTranslation.Content =
        block[block.startIndex].kind == .cell
        ? .table(rows(of: block)) : .text(block[block.startIndex].kind, pair(block))
      return ProvisionalTranslation.Block(file: block[block.startIndex].place.file, content: content)
    }
  }

  /// Cells without text are there, too: else the others would stand below a wrong head.
  private func rows(of block: ArraySlice<Segment>) -> [[ProvisionalTranslation.Pair]] {
    block.runs { $0.place.row == $1.place.row }.map { row in
      (0...(row.compactMap(\.place.column).max() ?? 0)).map { column in
        pair(row.filter { $0.place.column == column })
      }
    }
  }

  private func pair(_ sentences: some Collection<Segment>) -> ProvisionalTranslation.Pair {
    let original = sentences.map { TranslationUnit.joined($0.clause, $0.text) }.joined()
    guard sentences.contains(where: { !$0.isLocked }) else {
      let isAlike = SimplifiedCharacters.first(in: original) == nil
      return ProvisionalTranslation.Pair(original: original, japanese: isAlike ? original : nil)
    }
    return ProvisionalTranslation.Pair(
      original: original, japanese: sentences.map(japanese).joined())
  }

  private func japanese(_ segment: Segment) -> String {
    let translation = standing[segment.id]?.translation
    return TranslationUnit.joined(
      translation?.clause ?? segment.clause, segment.isLocked ? segment.text : translation?.target ?? "")
  }
}

extension ArraySlice {
  /// Neighbours that belong together, in pieces.
  fileprivate func runs(where belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var pieces: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belongTogether(self[index - 1], self[index]) {
      pieces.append(self[start..<index])
      start = index
    }
    return start == endIndex ? pieces : pieces + [self[start...]]
  }
}
