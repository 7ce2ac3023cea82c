extension TextSketch {
  /// Of a text as `Folding.keyScalars` gives it.
  init(_ text: [UInt32]) {
    let marks = MarkScan(text)
    self.init(
      size: max(0, text.count - TextSketch.run + 1), minima: TextSketch.minima(of: text),
      figures: TextSketch.sample(marks.figures, of: 1024), names: TextSketch.sample(marks.names, of: 64))
  }

  /// Hashes of which two texts of similarity s have at least one in common with probability 1-(1-s⁴)³²: .99 at .6,
  /// 5 in a million at .02.
  var bands: [UInt64] {
    stride(from: 0, to: Self.bins, by: 4).map { row in
      ScalarHash.of([UInt32(row)] + minima[row..<(row + 4)])
    }
  }

  /// Characters of a run: two words of Chinese.
  private static let run = 5

  private static func minima(of text: [UInt32]) -> [UInt32] {
    var minima = [UInt32](repeating: .max, count: bins)
    guard text.count >= run else { return minima }
    for start in 0...(text.count - run) {
      let hash = ScalarHash.of(text[start..<(start + run)])
      let bin = Int(hash % UInt64(bins))
      minima[bin] = min(minima[bin], UInt32(truncatingIfNeeded: hash >> 32))
    }
    return densified(minima)
  }

  /// A class without a run borrows from the next that has one (Shrivastava and Li 2014), else short texts would have
  /// nothing in common, or nothing as their common part.
  private static func densified(_ minima: [UInt32]) -> [UInt32] {
    guard minima.contains(where: { $0 != .max }) else { return minima }
    return minima.indices.map { bin in
      var step = 0
      while minima[(bin + step) % bins] == .max { step += 1 }
      return minima[(bin + step) % bins] &+ UInt32(step) &* 0x9E37_79B1
    }
  }

  /// Marks of one place that are kept one by one: cells of a long table all stand between other cells.
  private static let mostOfPlace = 128

  /// Those of the places with the least hashes: of two copies the same ones. Of a place with very many marks one stands for
  /// all: it contradicts as soon as one of them is another.
  private static func sample(_ marks: [Mark], of limit: Int) -> [Mark] {
    var kept: [Mark] = []
    var rest = marks.sorted()[...]
    while let first = rest.first {
      let here = rest.prefix { $0.place == first.place }
      rest = rest[here.endIndex...]
      let isLong = here.count > mostOfPlace
      let all = UInt32(truncatingIfNeeded: ScalarHash.of(here.lazy.map(\.value)))
      let new = isLong ? [Mark(place: first.place, value: all)] : Array(here)
      guard kept.count + new.count <= limit else { break }
      kept += new
    }
    return kept
  }
}

/// A hash that is the same in every run and on every machine.
enum ScalarHash {
  /// FNV-1a over scalars with the finish of MurmurHash3.
  static func of(_ scalars: some Sequence<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
