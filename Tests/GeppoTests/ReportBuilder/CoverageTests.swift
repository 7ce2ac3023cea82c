import Testing

@testable import Geppo

/// "Nothing happened" is said in three ways that must never be mixed up.
struct CoverageTests {
  private func remark(_ code: String, _ sample: SampleMaterial) throws -> String {
    let part = sample.issue().whole.sections.flatMap(\.parts).first { $0.code == code }
    return try #require(part).remark
  }

  @Test func placeWhoseSourcesWereAllReadHadNothing() throws {
    #expect(try remark("310000", SampleMaterial()) == "今月は該当情報なし（情報源1件、保存ページ14件を確認）。")
  }

  @Test func placeWithAnUnreadSourceIsNotKnown() throws {
    let text = try remark("420100", SampleMaterial())
    #expect(text == "今月は確認できない情報源があったため、該当情報の有無は判断できない（登録1件のうち確認できなかったもの：武漢市人民政府）。")
  }

  @Test func placeWithoutASourceIsNotKnownEither() throws {
    #expect(try remark("210100", SampleMaterial()) == "情報源が登録されていないため、今月の動向は確認していない。")
  }

  @Test func oneUnreadSourceOfSeveralForbidsTheClaim() throws {
    var sample = try SampleMaterial()
    sample.material.sources.removeAll { $0.source == "henan" }
    sample.material.entries.removeAll { $0.item.page.source != "dalian" }
    #expect(try remark("2p26", sample).hasPrefix("今月は確認できない情報源があったため"))
  }

  @Test func fewerPagesThanTheMinimumAreNotEnough() throws {
    var sample = try SampleMaterial()
    sample.material.sources = sample.material.sources.map {
      SourceAccount(source: $0.source, pages: 3, readable: 3, expectedMinimum: 5)
    }
    #expect(try remark("310000", sample).hasPrefix("今月は確認できない情報源があったため"))
  }

  @Test func itemsBesideAnUnreadSourceCarryACaveat() throws {
    var sample = try SampleMaterial()
    sample.material.sources.removeAll { $0.source == "tianjin_eb" }
    #expect(try remark("120000", sample).hasSuffix("ほかにも該当情報がある可能性がある：天津市生態環境局。"))
  }

  @Test func emptyKindsOfTheCentreAreNamedWithTheSourcesThatWereRead() throws {
    let central = try #require(try SampleMaterial().issue().whole.sections.first)
    #expect(central.note == "法令・基準、執法・督察、大気質の状況、その他は、今月は該当情報なし（情報源2件、保存ページ28件を確認）。")
  }
}
