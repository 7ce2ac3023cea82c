import Testing

@testable import Packaging

@Suite struct GzipMembersTests {
  private let one = Sample.bytes(Sample.one)
  private let two = Sample.bytes(Sample.two)

  /// All pieces of a file that comes `step` bytes at a time, neighbouring bytes joined.
  private func pieces(
    of file: [UInt8], step: Int = 5, limit: InflationLimit = InflationLimit()
  ) -> [StreamPiece] {
    var rest = file[...]
    var members = GzipMembers(limit: limit) {
      defer { rest = rest.dropFirst(step) }
      return Array(rest.prefix(step))
    }
    var pieces: [StreamPiece] = []
    while true {
      switch (members.next(), pieces.last) {
      case (.end, _): return pieces
      case (.bytes(let more), .bytes(let before)): pieces[pieces.count - 1] = .bytes(before + more)
      case (let piece, _): pieces.append(piece)
      }
    }
  }

  private func text(_ text: String) -> StreamPiece { .bytes(Array(text.utf8)) }

  @Test(arguments: [1, 2, 7, 1000]) func membersFollowEachOther(step: Int) {
    #expect(pieces(of: one + two + one, step: step) == [text("onetwoone")])
  }

  @Test(arguments: [1, 3, 1000]) func zerosAtTheEndAreNoMember(step: Int) {
    #expect(pieces(of: one + [0, 0, 0, 0, 0, 0, 0], step: step) == [text("one")])
  }

  @Test(arguments: [1, 4, 1000]) func behindDamageTheNextMemberIsRead(step: Int) {
    var damaged = one
    damaged[12] ^= 0xFF
    guard case .bytes? = pieces(of: one + damaged + two, step: step).first else {
      return #expect(Bool(false), "nothing before the damage")
    }
    let all = pieces(of: one + damaged + two, step: step)
    #expect(all.contains(.gap(.damaged)))
    #expect(all.last == text("two"))
    #expect(
      pieces(of: one + Array("between".utf8) + two, step: step) == [
        text("one"), .gap(.damaged), text("two"),
      ])
    #expect(pieces(of: Array("no gzip at all".utf8), step: step) == [.gap(.damaged)])
  }

  @Test func aCutMemberIsAGap() {
    #expect(pieces(of: one + two.dropLast(4)) == [text("onetwo"), .gap(.cut)])
    #expect(pieces(of: one + two.prefix(2)) == [text("one"), .gap(.damaged)])
  }

  /// 1,051 bytes that become a mebibyte.
  @Test func whatGrowsBeyondMeasureIsStopped() {
    let bomb = inflate(Sample.bytes(Sample.bomb), .gzip, limit: 2000).bytes
    #expect(bomb.count == 1051)
    let limit = InflationLimit(ratio: 100, allowance: 10_000)
    #expect(pieces(of: one + bomb + one, step: 100, limit: limit) == [text("one"), .gap(.tooLarge)])
    #expect(pieces(of: bomb, step: 100) == [.bytes([UInt8](repeating: 0, count: 1 << 20))])
  }
}
