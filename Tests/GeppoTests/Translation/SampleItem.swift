@testable import Geppo

/// A document to translate, made in a test.
enum SampleItem {
  static func item(title: String, blocks: [Block]) -> Item {
    let page = PageReference(
      file: "feeds/mee/2018-12/t1.html", source: "mee", folder: Month(year: 2018, month: 12),
      sha256: String(repeating: "0", count: 64))
    return Item(
      key: page.file, page: page, url: WebLink("http://www.mee.gov.cn/t1.html"), savedOn: nil,
      title: Field(value: title, location: .file(page.file), step: "test"), issuers: [], documentNumber: nil,
      indexNumber: nil, subjectClass: nil, dates: [], status: nil, keywords: [], blocks: blocks,
      bodyStep: "test", attachments: [], isPartial: false)
  }
}
