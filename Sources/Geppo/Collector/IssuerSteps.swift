/// The issuing bodies of a page, by the first step that names any.
struct IssuerSteps {
  let evidence: PageEvidence
  let title: Field<String>?
  /// In the order of the text.
  let signatures: [Signature]
  /// Lines that may hold the note under the title.
  var head: [(text: String, line: Int)] = []

  struct Step: Sendable {
    let name: String
    let reason: String
    let find: @Sendable (IssuerSteps) -> [Field<String>]
  }

  static let steps: [Step] = [
    Step(name: "recipe", reason: "an analyst has said where they stand") {
      $0.fields($0.evidence.recipe.issuer)
    },
    Step(name: "label", reason: "发文机关 and the like in the metadata block") {
      steps in steps.labels.lazy.map { steps.fields($0) }.first { !$0.isEmpty } ?? []
    },
    Step(name: "title", reason: "某某关于…的通知") { $0.titleGrammar() },
    Step(
      name: "signature",
      reason: "the first is that of who issued it, unless only the forwarded document has one"
    ) {
      $0.isForward && $0.signatures.count < 2 ? [] : $0.signed($0.signatures.first)
    },
    Step(name: "origin", reason: "来源 may be who posted it") { $0.origin() },
    Step(name: "signature of a forward", reason: "better its author than nobody") {
      $0.signed($0.signatures.first)
    },
    Step(name: "note", reason: "the note under the title tells who passed the rule") { $0.note() },
    Step(name: "source", reason: "whose site it is") { $0.source() },
  ]

  func read() -> [Field<String>] { joint(decision()?.fields ?? []).map(inFull) }

  /// With those who sign beside all that title or metadata name: 某厅等三部门关于….
  private func joint(_ named: [Field<String>]) -> [Field<String>] {
    guard !isForward, let signature = signatures.first, signature.bodies.count > named.count else {
      return named
    }
    let isSigner = { (field: Field<String>) in signature.bodies.contains { Self.isSame($0, field.value) } }
    guard !named.isEmpty, named.allSatisfy(isSigner) else { return named }
    return named
      + signed(signature).filter { signer in !named.contains { Self.isSame($0.value, signer.value) } }
  }

  /// 省生态环境厅 stands for 某省生态环境厅.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Folding.key(left), Folding.key(right))
    return left.hasSuffix(right) || right.hasSuffix(left)
  }

  /// The bodies as the page has them, and the step that found them.
  func decision() -> (fields: [Field<String>], step: Step)? {
    Self.steps.lazy.map { ($0.find(self), $0) }.first { !$0.0.isEmpty }
  }

  /// Of a 转发, who issued what it passes on: the bodies in the title, else those under the last text.
  func forwarded(besides issuers: [Field<String>]) -> [Field<String>]? {
    guard isForward, let title else { return nil }
    let named = TitleGrammar.parse(title.value).authors.map {
      Field(value: $0, location: title.location, step: "title")
    }
    let found = (named.isEmpty ? signed(signatures.last) : named).map(inFull).filter { author in
      !issuers.contains { $0.value == author.value }
    }
    return found.isEmpty ? nil : found
  }

  /// 市政府办公厅 by the place of the source; the step keeps the words of the page.
  private func inFull(_ field: Field<String>) -> Field<String> {
    guard let full = evidence.names?.full(field.value, at: evidence.source.adcode) else { return field }
    return Field(value: full, location: field.location, step: "\(field.step)「\(field.value)」")
  }

  private func fields(_ value: FieldValue?) -> [Field<String>] {
    guard let value else { return [] }
    return names(value).filter { BodyName.mayBeName($0) }.map {
      Field(value: $0, location: evidence.location(value.line), step: value.step)
    }
  }

  private var labels: [FieldValue] { evidence.labels.filter { $0.field == .issuer } }

  private func names(_ value: FieldValue) -> [String] { BodyName.split(value.value).filter { $0.count >= 2 } }

  /// What stands where recipe and metadata block have the issuer, and cannot be the name of a body; each once.
  func refused() -> [Finding] {
    var told: Set<String> = []
    return ([evidence.recipe.issuer].compactMap { $0 } + labels).flatMap { value in
      names(value).filter { !BodyName.mayBeName($0) && told.insert($0).inserted }.map {
        Finding(.doubtfulIssuer, evidence.location(value.line), $0)
      }
    }
  }

  /// 来源 may be who posted it: title and signature go before. It names the issuer only when it is a body. A department
  /// of the site's own ministry stands for the ministry.
  private func origin() -> [Field<String>] {
    let found =
      evidence.origins.lazy.map { fields($0) }.first { found in
        !found.isEmpty && found.allSatisfy { BodyName.isBody($0.value) }
      } ?? []
    return found.map { field in
      guard isOfMinistry, BodyName.isDepartment(field.value) else { return field }
      return Field(value: evidence.source.body, location: field.location, step: field.step + ", department")
    }
  }

  private var isOfMinistry: Bool {
    [.national, .ministry].contains(evidence.source.level) && !evidence.source.body.isEmpty
  }

  private func titleGrammar() -> [Field<String>] {
    guard let title else { return [] }
    return TitleGrammar.parse(title.value).issuers.map {
      Field(value: $0, location: title.location, step: "title")
    }
  }

  private var isForward: Bool {
    guard let title = title?.value else { return false }
    let verb = TitleGrammar.parse(title).verb ?? ""
    return TitleWords.forwardingVerbs.contains { verb == $0 || title.hasPrefix($0) }
  }

  private func signed(_ signature: Signature?) -> [Field<String>] {
    guard let signature else { return [] }
    return signature.bodies.map {
      Field(value: $0, location: evidence.location(signature.line), step: "signature")
    }
  }

  private func note() -> [Field<String>] {
    guard let found = TitleNote(file: evidence.page.file).body(head) else { return [] }
    return [Field(value: found.name, location: evidence.location(found.line), step: found.step)]
  }

  private func source() -> [Field<String>] {
    guard !evidence.source.body.isEmpty else { return [] }
    return [Field(value: evidence.source.body, location: .file(evidence.page.file), step: "source")]
  }
}
