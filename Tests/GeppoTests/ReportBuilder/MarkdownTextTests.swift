import Testing

@testable import Geppo

struct MarkdownTextTests {
  @Test(arguments: [
    "10%", "2018年12月（平成30年）10:30", "a_b", "A & B", "(a) {b} \"c\" 'd' $x$ ^2^", "1-2", "x = 1 > 0", "3.5",
    "環大気〔2018〕179号",
    "１．概要", "a!",
  ]) func whatIsNoMarkupWhereItStandsIsLeft(text: String) {
    #expect(MarkdownText.escaped(text).filter { $0 != "\\" || text.contains("\\") } == text)
    if text != "a!" { #expect(MarkdownText.escaped(text) == text) }
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", "\\- a"), ("> a", "\\> a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
    ("+ a", "\\+ a"),
    ("---", "\\-\\-\\-"), ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"), ("`a`", "\\`a\\`"), ("<b>", "\\<b>"),
    ("[a](javascript:b)", "\\[a\\](javascript:b)"), ("![a](b)", "\\!\\[a\\](b)"), ("&lt;", "\\&lt;"),
    ("a|b", "a\\|b"),
    ("http://a.example", "http\\://a.example"), ("a@b", "a\\@b"), ("~~a~~", "\\~\\~a\\~\\~"), ("a\nb", "a b"),
    ("\\", "\\\\"),
  ]) func markupIsEscaped(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
