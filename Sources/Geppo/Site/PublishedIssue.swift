import FoundationEssentials

/// What the site reads of `bulletin.json`, as the issue was published. Keys that it does not need are passed over.
struct PublishedIssue: Hashable, Sendable, Decodable {
  struct Run: Hashable, Sendable, Decodable {
    var text: String
    var lang: String
    var href: String

    var isChinese: Bool { lang != "ja" }
  }

  struct Labelled: Hashable, Sendable, Decodable {
    var label: String
    var value: [Run]

    var text: String { value.map(\.text).joined() }
  }

  struct Item: Hashable, Sendable, Decodable {
    var number: String
    var anchor: String
    var id: String
    var headline: [Run]
    var isHeadlineConfirmed: Bool
    var why: String
    var summary: [Run]
    var isSummaryConfirmed: Bool
    var excerpt: String
    var isPartial: Bool
    var lacksCharacters: Bool
    var shortFacts: [Labelled]
    var facts: [Labelled]
    var publishedOn: String
    var type: String
    var topics: [String]
    var issuing: [String]
    var subjects: [String]
    var priority: String
    var points: Int
    var url: String
  }

  struct Part: Hashable, Sendable, Decodable {
    var heading: String
    var code: String
    var remark: String
    var items: [Item]
  }

  struct Section: Hashable, Sendable, Decodable {
    var heading: String
    var note: String
    var parts: [Part]
    var corrections: [[Run]]
    var hasUnconfirmedCorrections: Bool
  }

  struct File: Hashable, Sendable, Decodable {
    var label: String
    var path: String
  }

  struct Translated: Hashable, Sendable, Decodable {
    var id: String
    var name: [Run]
    var title: String
    var approvedText: String
    var files: [File]
  }

  struct Awaited: Hashable, Sendable, Decodable {
    var id: String
    var name: [Run]
    var title: String
    var priority: String
    var charactersText: String
    var status: String
    var sending: String
  }

  struct CheckedSource: Hashable, Sendable, Decodable {
    var name: String
    var original: String
    var pages: String
    var readable: String
    var state: String
  }

  var version: Int
  var title: String
  var pageTitle: String
  var number: String
  var month: Month
  var issuedOn: Day
  var issued: String
  var isDraft: Bool
  var notice: String
  var words: [String: String]
  var sections: [Section]
  var lateSections: [Section]
  var translations: [Awaited]
  var translated: [Translated]
  var sources: [CheckedSource]

  var allSections: [Section] { sections + lateSections }
}

extension PublishedIssue {
  /// Nil for bytes that are no bulletin of the version that is known.
  init?(json bytes: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let issue = try? decoder.decode(PublishedIssue.self, from: Data(bytes)), issue.version == 1 else {
      return nil
    }
    self = issue
  }
}
