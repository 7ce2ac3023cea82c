/// The issuing bodies of a page, by the first step that names any.
struct IssuerSteps {
  let evidence: PageEvidence
  let title: Field<String>?
  let signature: Signature?

  func read() -> [Field<String>] {
    let steps: [() -> [Field<String>]] = [
      { fields(evidence.recipe.issuer) }, { fields(evidence.label(.issuer)) }, titleGrammar, signedByIssuer,
      origin, signed, source,
    ]
    return (steps.lazy.map { $0() }.first { !$0.isEmpty } ?? []).map(inFull)
  }

  /// 市政府办公厅 by the place of the source; the step keeps the words of the page.
  private func inFull(_ field: Field<String>) -> Field<String> {
    guard let full = evidence.names?.full(field.value, at: evidence.source.adcode) else { return field }
    return Field(value: full, location: field.location, step: "\(field.step)「\(field.value)」")
  }

  private func fields(_ value: FieldValue?) -> [Field<String>] {
    guard let value else { return [] }
    return BodyName.split(value.value).filter { $0.count >= 2 }.map {
      Field(value: $0, location: evidence.location(value.line), step: value.step)
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

  /// The signature under a forwarded document is that of its author.
  private func signedByIssuer() -> [Field<String>] {
    isForward ? [] : signed()
  }

  private var isForward: Bool {
    guard let title = title?.value else { return false }
    let verb = TitleGrammar.parse(title).verb ?? ""
    return TitleWords.forwardingVerbs.contains { verb == $0 || title.hasPrefix($0) }
  }

  private func signed() -> [Field<String>] {
    guard let signature else { return [] }
    return signature.bodies.map {
      Field(value: $0, location: evidence.location(signature.line), step: "signature")
    }
  }

  private func source() -> [Field<String>] {
    guard !evidence.source.body.isEmpty else { return [] }
    return [Field(value: evidence.source.body, location: .file(evidence.page.file), step: "source")]
  }
}
