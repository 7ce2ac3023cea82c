/// The header of one record of a WARC file.
struct WARCRecord: Hashable, Sendable {
  private let fields: HeaderFields
  private let type: String
  /// Of the block behind the header, in bytes.
  let length: Int

  /// Nil for a header without the length that the standard asks for.
  init?(_ fields: HeaderFields) {
    guard let length = fields.first("content-length").flatMap({ Int($0) }), length >= 0 else { return nil }
    self.fields = fields
    self.length = length
    type = fields.first("warc-type")?.lowercased() ?? ""
  }

  /// What was asked for.
  var address: WebLink? { fields.first("warc-target-uri").flatMap(WARCRecord.link) }

  /// Whether it may hold a page. A `revisit` says that a page was as before; its bytes are in another record.
  var holdsContent: Bool { ["response", "resource", "conversion"].contains(type) }

  /// The crawler gave up before the end, or went on in another record.
  var isTruncated: Bool {
    fields.first("warc-truncated") != nil || fields.first("warc-segment-number") != nil
  }

  /// The page that stands in a block, as its first bytes show; nil when it is no page.
  func content(_ head: [UInt8], limits: ContainerLimits) -> Content? {
    let declared = MediaType(fields.first("content-type"))
    let isMessage = type == "response" && (declared.name.isEmpty || declared.name == "application/http")
    guard isMessage else {
      return declared.isPage(head) ? Content(start: 0, media: declared, response: nil) : nil
    }
    guard let response = StoredResponse(head, limits: limits), !(300...399).contains(response.status) else {
      return nil
    }
    let media = MediaType(response.fields.first("content-type"))
    guard media.isPage(head[response.bodyStart...]) else { return nil }
    return Content(start: response.bodyStart, media: media, response: response)
  }

  struct Content: Hashable, Sendable {
    /// Where the page begins in the block.
    let start: Int
    let media: MediaType
    let response: StoredResponse?

    func decode(_ body: [UInt8], limit: Int) -> (
      bytes: [UInt8], isCut: Bool, problem: EnclosedPage.Problem?
    ) {
      if let response { return response.page(body, limit: limit) }
      return body.count > limit ? ([], false, .tooLarge(body.count)) : (body, false, nil)
    }
  }

  func page(
    index: Int, _ content: Content, bytes: [UInt8], isCut: Bool, problem: EnclosedPage.Problem?
  ) -> EnclosedPage {
    let facts = ContainerFacts(
      url: address,
      savedOn: fields.first("warc-date").flatMap(WARCRecord.day), step: "WARC header",
      charset: content.media.parameter("charset"), status: content.response?.status, isCut: isCut)
    return EnclosedPage(index: index, facts: facts, bytes: bytes, problem: problem)
  }

  /// The Chinese day of a moment in UTC (`2018-12-04T20:00:00Z` is 2018-12-05): pages are dated in Chinese time, which
  /// is eight hours ahead.
  static func day(_ moment: String) -> Day? {
    guard let day = Day(iso: moment.prefix(10)) else { return nil }
    let hour = moment.dropFirst(10).hasPrefix("T") ? Int(moment.dropFirst(11).prefix(2)) ?? 0 : 0
    return (16...23).contains(hour) ? day.following : day
  }

  /// WARC 1.0 was read by some as asking for `<http://…>`.
  private static func link(_ address: String) -> WebLink? {
    WebLink(address.hasPrefix("<") && address.hasSuffix(">") ? address.dropFirst().dropLast() : address[...])
  }
}

extension Day {
  /// The next day; nil behind the last year.
  fileprivate var following: Day? {
    if let day = Day(year: year, month: month, day: day + 1) { return day }
    return Day(year: year + month / 12, month: month % 12 + 1, day: 1)
  }
}
