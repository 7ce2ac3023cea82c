import Foundation
import Testing

@testable import Geppo

@Suite struct PDFReaderTests {
  @Test func theProgramIsFoundOnlyInAbsoluteFolders() {
    #expect(PDFReader.find(in: []) == nil)
    #expect(PDFReader.find(in: [".", "", "bin", "/nonexistent"]) == nil)
  }

  @Test(.enabled(if: PDFReader.find() != nil, "pdftotext is not installed"))
  func textOfThePagesIsReadInTheirOrder() async throws {
    let reader = try #require(PDFReader.find())
    let path = "feeds/shanghai_eb/2018-12/P020181214602118830045.pdf"
    let bytes = try Data(contentsOf: TemporaryWorkspace.repository.appendingPathComponent(path))
    let printed = try #require(await reader.text(of: Array(bytes)))
    let text = DocumentText.pdf(printed: printed, file: path)
    #expect(text.problem == nil)
    #expect(text.pieces.first?.text.hasPrefix("上海市挥发性有机物走航监测工作方案") == true)
    #expect(text.pieces.contains { $0.text.contains("每季度不少于一次") })
    #expect(text.pieces.last?.location == .pdfPage(file: path, page: 2))
  }

  @Test(.enabled(if: PDFReader.find() != nil, "pdftotext is not installed"))
  func whatIsNoPDFIsRefused() async throws {
    let reader = try #require(PDFReader.find())
    #expect(await reader.text(of: Array("%PDF-1.4 x".utf8)) == nil)
    #expect(await reader.text(of: []) == nil)
  }
}
