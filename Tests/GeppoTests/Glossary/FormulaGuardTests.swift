import Testing

@testable import Geppo

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", true), (" =1", true), ("＋1", true), ("\u{200B}PM2.5", true), ("\t表", true), ("PM2.5", false),
    ("挥发性有机物", false), ("a=b", false), ("-", true), ("2+26", false),
  ]) func aCellThatStartsAFormulaIsKnown(text: String, starts: Bool) {
    #expect(FormulaGuard.startsFormula(text) == starts)
  }

  /// The quick look at the bytes may say too much, never too little.
  @Test func noCharacterThatStartsAFormulaIsPassedOver() {
    let missed = (1..<0x30000).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = "\(scalar)文"
      return !FormulaGuard.mayHoldFormula(text) && FormulaGuard.startsFormula(text)
    }
    #expect(missed.isEmpty)
  }
}
