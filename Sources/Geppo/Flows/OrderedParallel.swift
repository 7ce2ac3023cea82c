/// Transforms `inputs` on up to `width` threads and hands the results to `consume` in the order of the input.
///
/// The only place where geppo works in parallel. At most four results a thread wait for an earlier, slower one,
/// so memory stays flat. An error of `consume` ends the work.
func forEachInOrder<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], width: Int,
  transform: @escaping @Sendable (Input) -> Output,
  consume: (Output) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var started = 0
    var consumed = 0
    var waiting: [Int: Output] = [:]
    let width = max(1, width)
    while consumed < inputs.count {
      while started < inputs.count, started - consumed < width * 4, started - consumed - waiting.count < width
      {
        let index = started
        let input = inputs[index]
        group.addTask { (index, transform(input)) }
        started += 1
      }
      if let output = waiting.removeValue(forKey: consumed) {
        try consume(output)
        consumed += 1
      } else if let (index, output) = try await group.next() {
        waiting[index] = output
      }
    }
  }
}
