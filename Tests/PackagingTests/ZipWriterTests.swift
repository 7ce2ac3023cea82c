import Foundation
import Testing

@testable import Packaging

@Suite struct ZipWriterTests {
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("送付状.html", Array(String(repeating: "拝啓 ", count: 400).utf8)), ("空.txt", []),
    ("folder/noise.bin", (0..<600).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }),
  ]

  private func packed() throws -> [PackedFile] {
    try Self.files.map { try #require(PackedFile(name: $0.name, bytes: $0.bytes)) }
  }

  private func archive() throws -> [UInt8] {
    try #require(ZipWriter(year: 2019, month: 1, day: 31).archive(of: try packed()))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let archive = try #require(ZipArchive(try archive()))
    #expect(archive.names == Self.files.map(\.name).sorted())
    for file in Self.files {
      #expect(archive.read(file.name, limit: 1 << 20) == Inflation(bytes: file.bytes, problem: nil))
    }
  }

  @Test func theSameFilesGiveTheSameBytes() throws {
    let bytes = try archive()
    #expect(try archive() == bytes)
    #expect(bytes.count == ZipWriter.size(of: try packed()))
    #expect(bytes.count < 1_500)
  }

  /// Another program's word: names, times, sums.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func pythonReadsNamesTimesAndContents() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("geppo-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(try archive()).write(to: path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      for i in z.infolist():
          sys.stdout.buffer.write(f"{i.filename} {i.date_time} {i.flag_bits:#x} {i.file_size}\\n".encode())
      """, path.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(
      told == """
        送付状.html (2019, 1, 31, 0, 0, 0) 0x800 2800
        空.txt (2019, 1, 31, 0, 0, 0) 0x800 0
        folder/noise.bin (2019, 1, 31, 0, 0, 0) 0x800 600

        """)
  }

  @Test(arguments: ["", "/etc/passwd", "a/../b", "a//b", "a\\b", ".."])
  func aNameThatLeadsElsewhereIsRefused(_ name: String) {
    #expect(PackedFile(name: name, bytes: []) == nil)
  }

  @Test func anArchiveWithoutFilesIsOne() throws {
    let bytes = try #require(ZipWriter(year: 1970, month: 1, day: 1).archive(of: []))
    #expect(bytes.count == 22)
  }
}
