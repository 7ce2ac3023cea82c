import CZlib

/// How deflated bytes are wrapped.
package enum Deflation: Sendable {
  /// RFC 1952: files `.gz`, members of `.warc.gz`, `Content-Encoding: gzip`.
  case gzip
  /// RFC 1950: what `Content-Encoding: deflate` should be.
  case zlib
  /// RFC 1951 alone: what some servers send as `deflate`.
  case raw

  fileprivate var windowBits: Int32 {
    switch self {
    case .gzip: 15 + 16
    case .zlib: 15
    case .raw: -15
    }
  }
}

/// Inflates one stream, piece by piece. A class, because zlib remembers the address of its state.
final class Inflater {
  enum State: Hashable, Sendable { case wantsInput, hasMore, ended, damaged }

  struct Step {
    var bytes: [UInt8]
    /// How many bytes of the input were used.
    var used: Int
    var state: State
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init(_ deflation: Deflation) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = geppo_inflateInit2(stream, deflation.windowBits) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// What the next bytes of the stream give, at most `room` bytes of it.
  func inflate(_ input: ArraySlice<UInt8>, room: Int) -> Step {
    guard isReady, room > 0 else { return Step(bytes: [], used: 0, state: .damaged) }
    var used = 0
    var code = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      (used, count, code) = step(input, output)
    }
    let state: State =
      switch code {
      case Z_STREAM_END: .ended
      case Z_OK: bytes.count == room ? .hasMore : .wantsInput
      case Z_BUF_ERROR: used == 0 && bytes.isEmpty ? .wantsInput : .hasMore
      default: .damaged
      }
    return Step(bytes: bytes, used: used, state: state)
  }

  private func step(
    _ input: ArraySlice<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> (used: Int, made: Int, code: Int32) {
    input.withUnsafeBufferPointer { input in
      let given = min(input.count, Int(UInt32.max))
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = uInt(given)
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = uInt(output.count)
      let code = CZlib.inflate(stream, Z_NO_FLUSH)
      let (left, free) = (Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
      stream.pointee.next_in = nil
      stream.pointee.next_out = nil
      return (given - left, output.count - free, code)
    }
  }
}
