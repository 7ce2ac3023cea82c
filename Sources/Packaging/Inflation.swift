/// What inflating gave.
package struct Inflation: Hashable, Sendable {
  /// Why the bytes are not all.
  package enum Problem: Hashable, Sendable {
    /// The stream ends before its end.
    case cut
    /// The stream is not what it says.
    case damaged
    /// More bytes than the limit.
    case tooLarge
  }

  /// The bytes up to the problem.
  package var bytes: [UInt8]
  /// Nil when the stream is whole.
  package var problem: Problem?
}

/// Inflates a whole stream, but never to more than `limit` bytes.
package func inflate(_ bytes: [UInt8], _ deflation: Deflation, limit: Int) -> Inflation {
  let inflater = Inflater(deflation)
  var result = Inflation(bytes: [], problem: nil)
  var input = bytes[...]
  while true {
    let step = inflater.inflate(input, room: 1 << 16)
    input = input.dropFirst(step.used)
    result.bytes += step.bytes
    if result.bytes.count > limit {
      result.bytes.removeLast(result.bytes.count - limit)
      result.problem = .tooLarge
      return result
    }
    switch step.state {
    case .ended: return result
    case .hasMore: continue
    case .wantsInput where !input.isEmpty && step.used > 0: continue
    case .wantsInput: result.problem = .cut
    case .damaged: result.problem = .damaged
    }
    return result
  }
}
