/// A medium whose report a page carries. A report is nobody's document: the site that shows it did not issue it.
struct NewsCarrier: Sendable {
  /// How a medium is known by its name.
  struct Rule: Sendable {
    let name: String
    let reason: String
    let fits: @Sendable (String) -> Bool
  }

  static let rules: [Rule] = [
    Rule(name: "news agency", reason: "新华社, 中新社, 某某通讯社; 供销社 is none") { name in
      ["新华社", "中新社", "中国新闻社", "通讯社"].contains(where: name.contains)
    },
    Rule(name: "newspaper", reason: "names of papers end in 报, but so do 公报, 通报 and 月报") { name in
      name.hasSuffix("报")
        && !["公报", "通报", "简报", "月报", "季报", "年报", "专报", "快报"].contains(where: name.hasSuffix)
    },
    Rule(name: "broadcaster", reason: "television and radio") { name in
      ["电视台", "广播电台", "广播网", "卫视", "央视"].contains(where: name.contains)
    },
    Rule(name: "portal of the State Council", reason: "中国政府网 writes reports of its own") { name in
      name.hasPrefix("中国政府网")
    },
    Rule(name: "news portal", reason: "某某网, where it is not the site of an office") { name in
      name.hasSuffix("网")
        && !["政府", "政务", "环境", "环保", "监测", "本网", "部", "厅", "局", "委"].contains(where: name.contains)
    },
  ]

  static func isMedium(_ name: String) -> Bool {
    (3...20).contains(name.count) && rules.contains { $0.fits(name) }
  }

  /// How a report is said to be made, behind the name of the medium: 中国政府网综合, 新华社电.
  private static let manners = ["综合报道", "综合", "消息", "报道", "讯", "电"]

  /// The name of the medium alone; nil where the text names none.
  static func name(of text: String) -> String? {
    let ending = manners.first { text.hasSuffix($0) && isMedium(String(text.dropLast($0.count))) }
    if let ending { return String(text.dropLast(ending.count)) }
    return isMedium(text) ? text : nil
  }
}

/// Finds out whether a page carries a report of a medium.
struct CarrierSteps {
  let evidence: PageEvidence
  let title: Field<String>?
  let number: Field<String>?
  let signature: Signature?
  let blocks: [Block]

  /// The medium, where the page names one and nothing shows that the text is a document itself.
  func read() -> Field<String>? {
    guard let carrier = origin() ?? dateline(), !isDocument else { return nil }
    return carrier
  }

  /// 来源：新华社. Where another 来源 is a body, the body speaks.
  private func origin() -> Field<String>? {
    let origins = evidence.origins.map { value in (value, BodyName.split(value.value).map(\.withoutButton)) }
    guard !origins.contains(where: { !$0.1.isEmpty && $0.1.allSatisfy(BodyName.isBody) }) else { return nil }
    return origins.lazy.compactMap { value, names in
      names.lazy.compactMap(NewsCarrier.name).first.map {
        Field(value: $0, location: evidence.location(value.line), step: value.step)
      }
    }.first
  }

  /// `新华社北京10月26日电`: how a report of an agency begins.
  private func dateline() -> Field<String>? {
    guard let block = blocks.first(where: { $0.kind == .paragraph }) else { return nil }
    let head = block.text.trimmingSpaces().prefix(24)
    guard let agency = ["新华社", "中新社", "中新网", "人民网"].first(where: head.hasPrefix),
      head.dropFirst(agency.count).contains("电")
    else { return nil }
    return Field(value: agency, location: evidence.location(block.line), step: "dateline")
  }

  /// Papers print documents, too. A number, an issuer that the page declares, a signature or the form of the title
  /// show it, and the words that announce the full text.
  private var isDocument: Bool {
    number != nil || evidence.recipe.issuer != nil || evidence.label(.issuer) != nil
      || !(signature?.bodies.isEmpty ?? true) || hasTitleOfDocument
      || blocks.prefix(4).contains { $0.text.contains("全文如下") }
  }

  /// `<issuer>关于…的通知`, `…（全文）`; not `<issuer>印发《…》` and `会议通过关于…的决定`, which tell of one.
  private var hasTitleOfDocument: Bool {
    guard let title = title?.value else { return false }
    if title.contains("全文") { return true }
    let parsed = TitleGrammar.parse(title)
    return parsed.type != nil && (!parsed.issuers.isEmpty || parsed.verb != nil || title.hasPrefix("关于"))
  }
}

extension String {
  /// `每日经济新闻举报`: portals put the word of a button right behind the source.
  fileprivate var withoutButton: String { hasSuffix("举报") ? String(dropLast(2)) : self }
}
