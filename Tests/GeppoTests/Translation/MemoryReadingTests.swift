import Packaging
import Testing

@testable import Geppo

/// Memories as OmegaT and other tools write them.
struct MemoryReadingTests {
  private static let saved = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx11.dtd">
    <tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
     creationtoolversion="3.6.0_10" segtype="paragraph" srclang="ZH-CN"/><body><!-- Default translations -->
    <tu><tuv lang="ZH-CN"><seg>&lt;g0&gt;第一条&lt;/g0&gt; 为推进碳达峰。</seg></tuv>
    <tuv lang="JA" changeid="a" changedate="20181203T000000Z"><seg>&lt;g0&gt;第一条&lt;/g0&gt; 推進する。</seg></tuv></tu>
    <tu><tuv lang="ZH-CN"><seg>附件</seg></tuv><tuv lang="JA"><seg>付属書</seg></tuv></tu>
    </body></tmx>
    """

  private func read(_ text: String) -> [IncomingTranslation] {
    IncomingTranslation.read(Array(text.utf8), name: "in.tmx")
  }

  @Test func whatOmegaTKeepsIsReadByText() throws {
    let one = try #require(read(Self.saved).first)
    #expect(one.findings.isEmpty && one.document == nil)
    #expect(one.units.map(\.source) == ["为推进碳达峰。", "附件"] && one.units.map(\.target) == ["推進する。", "付属書"])
    #expect(one.units.map(\.changedAt) == ["20181203T000000Z", nil])
    #expect(one.units.map(\.clause) == ["第一条", nil] && one.units.allSatisfy { $0.id == nil })
  }

  @Test(arguments: [
    "<bpt i=\"0\" x=\"0\">&lt;g0&gt;</bpt>第一条<ept i=\"0\">&lt;/g0&gt;</ept> 为推进碳达峰。",
    "<bpt i=\"1\">\\b </bpt>第一条<ept i=\"1\">\\b0 </ept> 为推进碳达峰。", "<hi>第一条</hi> 为推进碳达峰。",
    "第一条 为推进<ph>{1}</ph>碳达峰。",
  ])
  func codesAreNoText(_ text: String) throws {
    let id = "s-\(SegmentName.digest(of: "为推进碳达峰。"))-1"
    let unit = try #require(
      read(
        "<tmx version=\"1.4\"><header/><body><tu tuid=\"\(id)\"><tuv xml:lang=\"zh\"><seg>\(text)</seg></tuv>"
          + "<tuv xml:lang=\"ja\"><seg>第一条 乙</seg></tuv></tu></body></tmx>"
      ).first?.units.first)
    #expect(unit.source == "为推进碳达峰。" && unit.clause == "第一条" && unit.target == "乙")
  }

  @Test func otherLanguagesAreLeftOutAndTold() {
    func tu(_ languages: [String]) -> String {
      "<tu>" + languages.map { "<tuv xml:lang=\"\($0)\"><seg>x</seg></tuv>" }.joined() + "</tu>"
    }
    let mixed = read("<tmx><body>\(tu(["en", "de"]))\(tu(["zh-TW", "en", "JA"]))</body></tmx>")
    #expect(mixed.flatMap(\.units).count == 1)
    #expect(mixed.flatMap(\.findings).map(\.arguments.first) == ["en", "en→de"])
    #expect(
      read("<tmx><body>\(tu(["en", "de"]))</body></tmx>").flatMap(\.findings).map(\.code) == [
        .foreignLanguage, .leftOutText,
      ])
  }

  @Test func aProjectComesBackByItsMemory() throws {
    let order = SampleOrder.everyState
    let read = try returned(
      order,
      with: order.units.filter(\.isTranslatable).map { unit in
        let front = unit.segment.clause.isEmpty ? "" : "&lt;g0&gt;\(unit.segment.clause)&lt;/g0&gt; "
        return (front + unit.segment.text, "\(front)訳\(unit.segment.id)")
      })
    #expect(read.count == 1 && read[0].document == "2018-12-0042" && read[0].findings.isEmpty)
    #expect(
      read[0].units.map(\.target) == order.units.map { $0.isTranslatable ? "訳\($0.segment.id)" : "" })
    #expect(read[0].units.map(\.clause) == order.units.map { $0.isTranslatable ? $0.segment.clause : "" })
  }

  /// 附则 is 附則 in Japanese, and 目的 is itself. Nobody translated where a sentence was left as it is.
  @Test func wordsThatBothLanguagesWriteAlikeAreTakenFromTheMemory() throws {
    let read = try returned(
      SampleOrder.of(["附则", "目的", "为推进碳达峰，制定本办法。", "附件"]),
      with: [("附则", "附則"), ("目的", "目的"), ("为推进碳达峰，制定本办法。", "为推进碳达峰，制定本办法。")])
    #expect(read.flatMap(\.units).map(\.target) == ["附則", "目的", "", ""])
  }

  /// The project of OmegaT, packed as a person gives it back: its files with what OmegaT keeps.
  private func returned(
    _ order: TranslationOrder, with kept: [(source: String, target: String)]
  ) throws -> [IncomingTranslation] {
    let project = ExportProfile.omegat.files(order).filter { $0.path.contains("-omegat/") }
    let entries = kept.map {
      "<tu><tuv lang=\"ZH-CN\"><seg>\($0.source)</seg></tuv><tuv lang=\"JA\"><seg>\($0.target)</seg></tuv></tu>"
    }
    let memory = "<tmx version=\"1.1\"><header/><body>\(entries.joined())</body></tmx>"
    let folder = try #require(project.first?.path.split(separator: "/").first)
    let packed = try
      (project + [WorkspaceFile(path: "\(folder)/omegat/project_save.tmx", bytes: Array(memory.utf8))])
      .map { try #require(PackedFile(name: $0.path, bytes: $0.bytes)) }
    let bytes = try #require(ZipWriter(year: 2018, month: 12, day: 3).archive(of: packed))
    return IncomingTranslation.read(bytes, name: "back.zip")
  }
}
