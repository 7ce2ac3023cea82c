import COpenSSL

/// SHA-256 as libcrypto computes it, in one piece or piece by piece.
struct SHA256: ~Copyable {
  private let context: OpaquePointer?
  private var isSound: Bool

  init() {
    context = EVP_MD_CTX_new()
    isSound = context != nil && EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
  }

  deinit { EVP_MD_CTX_free(context) }

  mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone = bytes.withContiguousStorageIfAvailable {
      EVP_DigestUpdate(context, $0.baseAddress, $0.count)
    }
    guard let isDone else { return update(Array(bytes)) }
    isSound = isSound && isDone == 1
  }

  /// The digest of all bytes given, in 64 hex digits.
  consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    isSound = isSound && EVP_DigestFinal_ex(context, &digest, &length) == 1
    // SHA-256 fails only when memory is exhausted or libcrypto forbids it: going on would give false identities.
    precondition(isSound && length == 32, "libcrypto cannot compute SHA-256")
    return digest.prefix(32).reduce(into: "") { $0 += Self.hexDigits($1) }
  }

  /// The digest of bytes, in 64 hex digits.
  static func hex(of bytes: some Sequence<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hex()
  }

  private static func hexDigits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
