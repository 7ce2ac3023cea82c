internal import Markup
struct DecodedText { var bytes: [UInt8]; var encoding = "UTF-8"; var declared: String?; var isLabelWrong = false; var badBytes = 0 }
func decode(_ b: [UInt8]) -> DecodedText { DecodedText(bytes: b) }
enum RecipeReader { static func read(_ s: Source, _ p: SavedPage, _ b: [UInt8]) -> RecipeValues { RecipeValues() } }
enum TitleGrammar {
  static func withoutSite(_ t: String, sites: [String]) -> String {
    var t = t[...]
    for s in ["_", "-", "|", "—"] { if let i = t.lastIndex(of: Character(s)) { t = t[..<i] } }
    return t.trimmingSpaces() }
  static func issuers(_ t: String) -> [String] { guard let r = t.firstRange(of: "关于") else { return [] }; let x = String(t[..<r.lowerBound]); return BodyName.isBody(x) ? [x] : [] }
}
