import Testing

@Suite struct SwiftCodeTests {
  private func words(_ text: String) -> [String] { SwiftCode(text).words.map(\.text) }

  @Test func commentsAreNotCode() {
    #expect(words("a // b\nc /* d /* e */ f */ g") == ["a", "c", "g"])
  }

  @Test func textOfStringsIsNotCode() {
    #expect(words(#"a = "b \" c" + d"#) == ["a", "d"])
    #expect(words("a = \"\"\"\n  b \"c\" // d\n  \"\"\"\ne") == ["a", "e"])
    #expect(words("a = #\"b \"c\" \\(d)\"# + e") == ["a", "e"])
  }

  @Test func interpolationsAreCode() {
    #expect(words(#"a = "b \(c(d, "e \(f)")) g" + h"#) == ["a", "c", "d", "f", "h"])
    #expect(words("a = #\"b \\#(c) d\"# + e") == ["a", "c", "e"])
  }

  @Test func linesAreCountedThroughComments() {
    #expect(SwiftCode("/*\n\n*/ a\n\"\"\"\n\n\"\"\"\nb").words.map(\.line) == [3, 7])
  }

  @Test func importsAreFound() {
    let code = SwiftCode("@preconcurrency package import struct A.B\nprivate import C\nlet d = \"import E\"")
    #expect(code.imports.map(\.module) == ["A", "C"])
    #expect(code.imports.map(\.line) == [1, 2])
  }

  @Test func sharedTypesAreThoseThatOthersCanName() {
    let text = """
      package struct A { struct Inner {} }
      private enum B {}
      fileprivate final class C {}
      indirect enum D {}
      extension E {}
      typealias F = A
      """
    #expect(SwiftCode(text).sharedTypes == ["A", "D", "F"])
  }

  @Test func functionsAreMeasured() {
    let text = """
      protocol P {
        func required() -> Int
        func other(_ x: Int)
      }
      struct A {
        init?(
          a: Int
        ) {
          self.init()
        }
        func b(_ c: () -> Void = {}) async throws
          -> Int
        {
          1
        }
        static func < (left: A, right: A) -> Bool { true }
      }
      """
    let found = SwiftCode(text).functions
    #expect(found.map(\.line) == [6, 11, 16])
    #expect(found.map(\.length) == [5, 5, 1])
  }

  @Test func propertiesAreMeasured() {
    let text = """
      struct A {
        var stored = [1, 2]
        var typed: [String: Int]
        private static var b: Int {
          1
        }
        var c: (Int) -> Void = { _ in
          d()
        }
        subscript(_ index: Int) -> Int
        {
          index
        }
      }
      """
    let found = SwiftCode(text).properties
    #expect(found.map(\.name) == ["b", "subscript"])
    #expect(found.map(\.length) == [3, 4])
  }
}
