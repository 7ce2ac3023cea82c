import Testing

@testable import Geppo

/// The examples of FIPS 180-4, as NIST publishes them.
struct SHA256Tests {
  @Test func knownDigests() {
    #expect(SHA256.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(SHA256.hex(of: "abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.hex(of: million) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func piecesGiveTheDigestOfTheWhole() {
    let bytes = Array("京津冀及周边地区".utf8)
    var digest = SHA256()
    digest.update(bytes.prefix(5))
    digest.update([])
    digest.update(bytes.dropFirst(5).lazy.map { $0 })
    #expect(digest.hex() == SHA256.hex(of: bytes))
  }
}
