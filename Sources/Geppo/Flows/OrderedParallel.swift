/// Transforms `inputs` on up to `width` threads and hands the results to `consume` in the order of the input.
///
/// The only place where geppo works in parallel. At most four results a thread wait for an earlier, slower one,
/// so memory stays flat. An error of `consume` ends the work.
///
/// Inputs are taken from their sequence only when there is a free thread for them.
func forEachInOrder<Inputs: Sequence, Output: Sendable>(
  _ inputs: Inputs, width: Int,
  transform: @escaping @Sendable (Inputs.Element) async -> Output,
  consume: (Output) throws -> Void
) async throws where Inputs.Element: Sendable {
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var inputs = inputs.makeIterator()
    var started = 0
    var consumed = 0
    var isAtEnd = false
    var waiting: [Int: Output] = [:]
    let width = max(1, width)
    while true {
      while !isAtEnd, started - consumed < width * 4, started - consumed - waiting.count < width {
        guard let input = inputs.next() else {
          isAtEnd = true
          break
        }
        let index = started
        group.addTask { (index, await transform(input)) }
        started += 1
      }
      if isAtEnd, consumed == started { return }
      if let output = waiting.removeValue(forKey: consumed) {
        try consume(output)
        consumed += 1
      } else if let (index, output) = try await group.next() {
        waiting[index] = output
      }
    }
  }
}
