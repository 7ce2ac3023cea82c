import Testing

@testable import Geppo

struct CapturesTests {
  private func read(_ text: String) -> ([String: Capture], [String]) {
    let (captures, findings) = Captures.read(WorkspaceFile("feeds/mee/2018-12/captures.csv", text))
    return (captures, findings.map { "\($0.location) \($0.code.rawValue)" })
  }

  @Test func factsAreKnownByPathOfThePage() {
    let (captures, lines) = read(
      "\u{FEFF}file,url,saved_on\r\nt1.html,https://www.mee.gov.cn/t1.html,2019/1/8\r\nt2.html,,2019-01-08\r\n"
    )
    #expect(lines == [])
    #expect(
      captures == [
        "feeds/mee/2018-12/t1.html": Capture(
          url: WebLink("https://www.mee.gov.cn/t1.html"), savedOn: Day(iso: "2019-01-08"),
          step: "captures.csv"),
        "feeds/mee/2018-12/t2.html": Capture(url: nil, savedOn: Day(iso: "2019-01-08"), step: "captures.csv"),
      ])
  }

  @Test func wrongRowsAreFindingsAndNotUsed() {
    let (captures, lines) = read(
      """
      file,url,saved_on
      t1.html,javascript:alert(1),2019-01-08
      t2.html,,yesterday
      ../gov/t3.html,,
      t4.html,,
      t4.html,,

      """)
    #expect(captures.keys.sorted() == ["feeds/mee/2018-12/t4.html"])
    #expect(
      lines == [
        "feeds/mee/2018-12/captures.csv:2:url bad-value",
        "feeds/mee/2018-12/captures.csv:3:saved_on bad-value",
        "feeds/mee/2018-12/captures.csv:4:file bad-value",
        "feeds/mee/2018-12/captures.csv:6:file duplicate-key",
      ])
  }

  @Test func columnWithASlipIsNamed() {
    let (captures, lines) = read("file,ulr,saved_on\nt1.html,https://www.mee.gov.cn/,2019-01-08\n")
    #expect(captures.isEmpty)
    #expect(
      lines == [
        "feeds/mee/2018-12/captures.csv:1 missing-column",
        "feeds/mee/2018-12/captures.csv:1:ulr unknown-column",
      ])
  }
}
