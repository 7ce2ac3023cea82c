/// `glossary export` and `glossary import`: the terms as other tools read them, and back.
package struct TermExchangeFlow {
  /// What a termbase may be written as.
  package enum Format: String, CaseIterable, Sendable { case tbx, tbx2, csv }

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// The terms in a format; `forOmegaT` names deprecated renderings in notes only. Throws `GeppoError` when the table has errors.
  package func export(_ format: Format, forOmegaT: Bool) throws -> [UInt8] {
    let concepts = try terms().file.concepts
    return switch format {
    case .csv: ConceptTable.bytes(concepts)
    case .tbx: TBXWriter(form: .v3, keepsDeprecated: !forOmegaT).bytes(concepts)
    case .tbx2: TBXWriter(form: .v2, keepsDeprecated: !forOmegaT).bytes(concepts)
    }
  }

  /// Writes a file of a person's choice, never over another one. Throws `GeppoError`.
  package func write(_ bytes: [UInt8], to path: String) throws { try NamedFile.writeNew(path, bytes) }

  /// What the file would change, and changes unless it is only tried or something is wrong. `removing` takes away concepts that
  /// the file has not got. Throws `GeppoError`.
  package func take(_ path: String, isDryRun: Bool, removing: Bool) throws -> Taken {
    let (table, file, glossary) = try terms()
    let bytes: [UInt8]
    switch NamedFile.read(path, limit: Workspace.dataLimit) {
    case .success(let read): bytes = read
    case .failure(.missing): throw GeppoError.noSuchFile(path)
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(ofData: path))
    }
    let plan = TermImport(
      IncomingTermbase.read(bytes, file: path), into: file.concepts, topics: glossary.topics)
    var taken = Taken(plan: plan, removing: removing, kept: nil)
    let new = file.bytes(
      changed: Dictionary(plan.changed.map { ($0.before[.id], $0.after) }) { first, _ in first },
      removed: Set(removing ? plan.missing.map { $0[.id] } : []), added: plan.added)
    taken.findings = (plan.findings + problems(of: new, touching: plan.hasErrors ? [] : plan.touched))
      .sorted()
    guard !isDryRun, !taken.hasErrors, taken.changesSomething else { return taken }
    taken.kept = try workspace.replace(
      "glossary/terms.csv", table.bytes, with: new, for: "glossary import")
    return taken
  }

  /// What would be wrong with the glossary that is not wrong now, and what is doubtful about the rows that are new.
  private func problems(of bytes: [UInt8], touching ids: Set<String>) -> [Finding] {
    let files = workspace.glossaryFiles().files
    let after = files.map { $0.path == Glossary.Path.terms ? WorkspaceFile(path: $0.path, bytes: bytes) : $0 }
    let old = Set(Glossary.read(files).1)
    let (glossary, findings) = Glossary.read(after)
    let rows = Set(glossary.terms.filter { ids.contains($0.id) }.compactMap(\.location.line))
    let doubts = TermRule.findings(glossary).filter { finding in
      finding.severity != .error && finding.location.file == Glossary.Path.terms
        && finding.location.line.map(rows.contains) ?? false
    }
    return findings.filter { $0.severity == .error && !old.contains($0) } + doubts
  }

  private func terms() throws -> (table: WorkspaceFile, file: TermsFile, glossary: Glossary) {
    let (files, _) = workspace.glossaryFiles()
    guard let table = files.first(where: { $0.path == Glossary.Path.terms }) else {
      throw GeppoError(.badRules, Finding(.missingFile, .file(Glossary.Path.terms)))
    }
    let (glossary, findings) = Glossary.read(files)
    let broken = findings.first { $0.severity == .error && $0.location.file == Glossary.Path.terms }
    if let broken { throw GeppoError(.badRules, broken) }
    return (table, TermsFile(table), glossary)
  }
}
