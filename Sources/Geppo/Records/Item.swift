/// A value read from a page, with the place where it stands and the step that gave it.
struct Field<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  var value: Value
  var location: Location
  /// Name of the reading rule (`recipe`, `meta ArticleTitle`, `label 发文机关` …).
  var step: String
}

/// One notice on one saved page, as the collector read it. Chinese text stays exactly as the page has it.
struct Item: Hashable, Sendable, Codable {
  /// The key of the item in all records: the file, and `#n` where a file holds several.
  var key: String
  var page: PageReference
  var url: WebLink?
  var savedOn: Day?
  var title: Field<String>?
  /// Issuing bodies in the order of the page; for a 转发 those that forward.
  var issuers: [Field<String>]
  /// Of a 转发: who issued the document that it passes on; nil where the page does not name them.
  var forwarded: [Field<String>]? = nil
  /// The medium whose report the page carries (新华社); then nobody issued it, and `issuers` is empty.
  var carrier: Field<String>? = nil
  /// 文号, normalised to `国发〔2018〕22号`.
  var documentNumber: Field<String>?
  /// 索引号.
  var indexNumber: Field<String>?
  /// 主题分类.
  var subjectClass: Field<String>?
  var dates: [DatedFact]
  /// 有效, 废止 … as printed.
  var status: Field<String>?
  var keywords: [String]
  var blocks: [Block]
  /// The step that found the body (`container TRS_Editor`, `density` …).
  var bodyStep: String
  var attachments: [Attachment]
  /// Links in and behind the text whose words may be the title of a document; nil without any.
  var links: [NamedLink]? = nil
  /// The capture breaks off, or characters were lost in it: the text is what was there.
  var isPartial: Bool
  /// It is partial only because characters were lost before the page was saved: nothing is cut off.
  var lacksCharacters: Bool? = nil

  /// The publication day, which decides the month; the adoption day never stands in for it silently.
  var publishedOn: Day? { date(.publication) }

  func date(_ kind: DatedFact.Kind) -> Day? { dates.first { $0.kind == kind }?.day }

  /// Pieces of text of all attachments.
  var attachedText: [AttachedText] { attachments.flatMap(\.text) }

  /// Paths of the saved attachments, relative to the workspace.
  var attachedFiles: [String] { attachments.compactMap(\.savedAs).map(file) }

  /// The path of a file in the folder of the page.
  func file(of saved: String) -> String {
    (page.file.lastIndex(of: "/").map { String(page.file[...$0]) } ?? "") + saved
  }

  /// All text of the body in reading order, a line a block.
  var bodyText: String { blocks.map(\.text).joined(separator: "\n") }
}

/// A date on a page and what it is the date of.
struct DatedFact: Hashable, Sendable, Codable {
  enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 发布日期: released on the site.
    case publication
    /// 成文日期: the document's own date.
    case adoption
    /// 施行日期.
    case inForce = "in-force"
    /// 征求意见截止.
    case commentDeadline = "comment-deadline"
    /// The date under the text.
    case signature
    /// 有效期至, 废止日期.
    case expiry
  }

  var kind: Kind
  var day: Day
  var location: Location
  var step: String
}

/// A piece of the body.
struct Block: Hashable, Sendable, Codable {
  enum Kind: String, Hashable, Sendable, Codable {
    case heading, paragraph, table
    case listItem = "list-item"
    /// Under a table or at the end: 注：….
    case note
    /// Of a table or picture.
    case caption
  }

  var kind: Kind
  /// Of a table: its cells, a tab between two, a line feed between two rows.
  var text: String
  /// Line of the file where the block begins.
  var line: Int
  /// Of a numbered heading or clause; the number is in the text, too.
  var number: ClauseNumber? = nil
  /// Of a table.
  var grid: TableGrid? = nil
  /// The file, where it is another than that of the page: one of the files in which the page goes on.
  var part: String? = nil
}

/// A file that the page offers (附件).
struct Attachment: Hashable, Sendable, Codable {
  var name: String
  /// What stands behind the last dot of its name in lower case, `pdf`; empty where nothing tells.
  var type: String
  var url: WebLink?
  /// Where it lies in the page's own folder, when it was saved too: `plan.pdf`, `page_files/plan.docx`.
  var savedAs: String?
  var line: Int
  /// Of a saved one, in its order; each piece with its place in that file.
  var text: [AttachedText] = []
}

/// A link of the text with words enough for the title of a document.
struct NamedLink: Hashable, Sendable, Codable {
  var words: String
  var url: WebLink
  var line: Int
}

/// A piece of the text of an attachment.
struct AttachedText: Hashable, Sendable, Codable {
  var kind: Block.Kind
  /// Of a table as in `Block`.
  var text: String
  /// File and, of a PDF, page.
  var location: Location
}

/// An entry of a list page or feed: something that was published, whether or not anyone saved it.
struct ListedLink: Hashable, Sendable, Codable {
  var title: String
  var url: WebLink?
  var date: Day?
  /// The source whose list has it.
  var source: String
  var location: Location
  /// Codes of the topics that the title speaks of, filled by the classifier.
  var topics: [String] = []
}
