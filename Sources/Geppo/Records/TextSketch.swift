/// A text in a kilobyte or two: enough to find near-copies, and to see where two of them contradict each other.
struct TextSketch: Hashable, Sendable, Codable {
  /// What a text says in one place: the same words around it make two places comparable.
  struct Mark: Hashable, Sendable, Codable, Comparable {
    /// Hash of the words around.
    var place: UInt32
    /// Hash of what stands there.
    var value: UInt32

    static func < (left: Mark, right: Mark) -> Bool {
      (left.place, left.value) < (right.place, right.value)
    }
  }

  /// Runs of characters in the text.
  var size: Int
  /// The least hash of the runs in each of `bins` classes (MinHash by one permutation; Li, Owen and Zhang 2012).
  var minima: [UInt32]
  /// Numbers, days, ordinals and colours. Sorted.
  var figures: [Mark]
  /// Names of places and companies. Sorted.
  var names: [Mark]

  static let bins = 128

  /// Estimate of the Jaccard index of the runs of both texts; the standard deviation is at most .045.
  func similarity(to other: TextSketch) -> Double {
    Double(zip(minima, other.minima).count { $0 == $1 }) / Double(Self.bins)
  }

  /// Estimate of the share of this text's runs that stand in the other, 0 to 1.
  func share(in other: TextSketch) -> Double {
    let similarity = similarity(to: other)
    let common = similarity * Double(size + other.size) / (1 + similarity)
    return size == 0 ? 0 : min(1, common / Double(size))
  }

  /// The share of the shorter text that stands in the longer one.
  func containment(with other: TextSketch) -> Double {
    size <= other.size ? share(in: other) : other.share(in: self)
  }

  /// Whether both texts have other figures in the same place. A text may lack some: it may be a part of the other.
  func contradicts(_ other: TextSketch) -> Bool {
    Comparison(figures, other.figures).contradicting > 0 || hasOtherNames(than: other)
  }

  /// A slip in one name is none: two names must be others, or most of them.
  private func hasOtherNames(than other: TextSketch) -> Bool {
    let found = Comparison(names, other.names)
    return found.contradicting > min(1, found.agreeing)
  }

  /// How many figures have another value in the other text.
  func changedFigures(from other: TextSketch) -> Int { Comparison(figures, other.figures).contradicting }

  /// Two sorted lists of marks, place by place.
  private struct Comparison {
    var agreeing = 0
    var contradicting = 0

    init(_ left: [Mark], _ right: [Mark]) {
      var (one, other) = (left[...], right[...])
      while let first = one.first, let second = other.first {
        if first.place < second.place {
          one = one.drop { $0.place == first.place }
        } else if second.place < first.place {
          other = other.drop { $0.place == second.place }
        } else {
          let here = one.prefix { $0.place == first.place }
          let there = other.prefix { $0.place == first.place }
          if Self.holds(here, there) || Self.holds(there, here) { agreeing += 1 } else { contradicting += 1 }
          one = one[here.endIndex...]
          other = other[there.endIndex...]
        }
      }
    }

    /// Whether a sorted list has all of another, each as often.
    private static func holds(_ list: ArraySlice<Mark>, _ other: ArraySlice<Mark>) -> Bool {
      var rest = list
      return other.allSatisfy { mark in
        rest = rest.drop { $0 < mark }
        return rest.popFirst() == mark
      }
    }
  }
}
