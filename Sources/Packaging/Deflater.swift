import CZlib

/// Deflates whole files, as ZIP archives hold them.
enum Deflater {
  /// RFC 1951 alone. The same bytes and the same zlib give the same result; nil when zlib refuses, or beyond 4 GiB.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    // zlib remembers the address of its state.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer {
      deflateEnd(stream)
      stream.deinitialize(count: 1)
      stream.deallocate()
    }
    guard geppo_deflateInit2(stream, Z_BEST_COMPRESSION, -15) == Z_OK else { return nil }
    let room = Int(deflateBound(stream, uLong(bytes.count)))
    guard max(room, bytes.count) <= Int(UInt32.max) else { return nil }
    var code = Z_OK
    let deflated = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = uInt(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = uInt(room)
        code = CZlib.deflate(stream, Z_FINISH)
      }
      count = room - Int(stream.pointee.avail_out)
    }
    return code == Z_STREAM_END ? deflated : nil
  }

  /// The sum by which a ZIP archive shows damage.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    UInt32(bytes.withUnsafeBufferPointer { CZlib.crc32_z(0, $0.baseAddress, $0.count) })
  }
}
