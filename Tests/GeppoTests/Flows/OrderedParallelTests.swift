import Testing

@testable import Geppo

@Suite struct OrderedParallelTests {
  @Test(arguments: [0, 1, 2, 3, 8])
  func resultsComeInTheOrderOfTheInput(width: Int) async throws {
    var results: [Int] = []
    try await forEachInOrder(Array(0..<500), width: width) { number in
      // Uneven work, so that later inputs are often ready first.
      var sum = number
      for step in 0..<((number * 7919) % 5000) { sum ^= step }
      return sum &- sum &+ number
    } consume: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test func anErrorOfTheConsumerEndsTheWork() async {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      try await forEachInOrder(Array(0..<100), width: 2) {
        $0
      } consume: {
        if $0 == 10 { throw Stop() }
      }
    }
  }
}
