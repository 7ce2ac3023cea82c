/// Sums over any run of values, each in one step: elements lie inside one another, and each is asked for its lines.
struct RunningSums: Sendable {
  private var sums = [0]

  init(_ values: some Sequence<Int>) {
    for value in values { sums.append(sums[sums.count - 1] + value) }
  }

  var all: Int { sums[sums.count - 1] }

  subscript(range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
}
