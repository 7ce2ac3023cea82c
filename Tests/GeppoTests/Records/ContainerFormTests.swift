import Testing

@testable import Geppo

@Suite struct ContainerFormTests {
  @Test(arguments: [
    ("a.mht", ContainerForm.mhtml), ("a.MHTML", .mhtml), ("a.b.warc", .warc), ("a.warc.gz", .warc),
    ("a.html", nil), ("a.gz", nil), ("warc", nil), ("a.mht/b.html", nil), ("", nil),
  ])
  func formsAreKnownByTheirNames(name: String, form: ContainerForm?) {
    #expect(ContainerForm.of(name) == form)
  }

  @Test(arguments: ["x.warc", "x.warc#", "x.warc#a", "x.warc#03", "x.html#3", "#3", "x.warc#3 "])
  func otherNamesAreFiles(name: String) { #expect(EnclosedName(name) == nil) }

  @Test func pagesSortByTheirNumber() {
    let names = ["a.warc#10", "b.html", "a.warc#9", "a.warc", "a#b.html"]
    let sorted = names.sorted { EnclosedName.order($0) < EnclosedName.order($1) }
    #expect(sorted == ["a#b.html", "a.warc", "a.warc#9", "a.warc#10", "b.html"])
    let places = [
      Location.line(file: "a.warc#10", line: 1), .record(container: "a.warc", index: 9), .file("a.warc"),
    ]
    #expect(places.sorted().map(\.description) == ["a.warc", "a.warc#9", "a.warc#10:1"])
    #expect(Location.record(container: "a.warc", index: 9).file == "a.warc#9")
  }
}
