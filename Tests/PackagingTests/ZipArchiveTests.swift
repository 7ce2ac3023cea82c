import Foundation
import Testing

@testable import Packaging

@Suite struct ZipArchiveTests {
  /// `stored.txt` as it is, `文.txt` deflated; made by the zipfile module of Python.
  private static let sample =
    "UEsDBBQAAAAAAAAAgU3CQSQ1AwAAAAMAAAAKAAAAc3RvcmVkLnR4dGFiY1BLAwQUAAAICAAAAIFNH3Tc5gwAAADwAAAABwAAAOaWhy50eHR7MXnu0yUrX4wYEgBQSwECFAMUAAAAAAAAAIFNwkEkNQMAAAADAAAACgAAAAAAAAAAAAAAgAEAAAAAc3RvcmVkLnR4dFBLAQIUAxQAAAgIAAAAgU0fdNzmDAAAAPAAAAAHAAAAAAAAAAAAAACAASsAAADmlocudHh0UEsFBgAAAAACAAIAbQAAAFwAAAAAAA=="

  private func bytes() throws -> [UInt8] { Array(try #require(Data(base64Encoded: Self.sample))) }

  @Test func storedAndDeflatedFilesAreRead() throws {
    let archive = try #require(ZipArchive(try bytes()))
    #expect(archive.names == ["stored.txt", "文.txt"])
    #expect(archive.read("stored.txt", limit: 10) == Inflation(bytes: Array("abc".utf8), problem: nil))
    let text = String(repeating: "蓝天", count: 40)
    #expect(archive.read("文.txt", limit: 240) == Inflation(bytes: Array(text.utf8), problem: nil))
    #expect(archive.read("other.txt", limit: 10) == nil)
  }

  @Test func noFileGrowsBeyondTheLimit() throws {
    let archive = try #require(ZipArchive(try bytes()))
    #expect(archive.read("stored.txt", limit: 2) == Inflation(bytes: Array("ab".utf8), problem: .tooLarge))
    let cut = try #require(archive.read("文.txt", limit: 239))
    #expect(cut.bytes.count == 239 && cut.problem == .tooLarge)
    #expect(ZipArchive(try bytes(), limit: 1) == nil)
  }

  @Test func everyCutAndEveryChangedByteIsRefusedOrRead() throws {
    let whole = try bytes()
    for length in whole.indices { #expect(ZipArchive(Array(whole[..<length])) == nil, "\(length)") }
    for index in whole.indices {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var damaged = whole
        damaged[index] = value
        guard let archive = ZipArchive(damaged) else { continue }
        for name in archive.names { #expect((archive.read(name, limit: 300)?.bytes.count ?? 0) <= 300) }
      }
    }
  }

  @Test func encryptedFilesAreNotRead() throws {
    var locked = try bytes()
    locked[0x5C + 8] |= 1
    #expect(ZipArchive(locked)?.read("stored.txt", limit: 10)?.problem == .damaged)
  }
}
