@testable import Geppo

/// Made-up texts for tests of sketches, with what they may have otherwise.
enum SketchSample {
  static func plan(_ city: String = "邯郸市", year: Int = 2018, cut: Int = 12, days: Int = 216) -> [String] {
    [
      "《\(city)\(year)年大气污染防治攻坚工作方案》已经市政府同意，现印发给你们，请认真组织实施。",
      "以改善环境空气质量为核心，全面完成年度任务。到\(year)年底，细颗粒物平均浓度比上年下降\(cut)%，优良天数达到\(days)天。",
      "年底前完成重点行业深度治理，钢铁企业执行特别排放限值，燃煤锅炉全部停用，散煤用量逐步压减，施工机械编码登记。",
      "对任务滞后的，由攻坚办通报并约谈主要负责人，涉嫌失职的依规问责，并将结果向社会公开，接受群众监督。",
      "\(city)人民政府办公室",
    ]
  }

  static func sketch(_ lines: [String]) -> TextSketch {
    TextSketch(Folding.keyScalars(lines.joined(separator: "\n")))
  }

  /// A key of a page with the text; no source, day, issuer or number that would tell it apart.
  static func key(
    _ name: String, _ lines: [String], title: String = "关于印发大气污染防治攻坚工作方案的通知", source: String? = nil,
    on day: String? = "2018-12-03"
  ) -> FoldKey {
    var key = foldKey(name, on: day, source: source ?? name)
    (key.title, key.titleSense) = (Folding.key(title), TitleSense(title))
    key.sketch = sketch(lines)
    key.textDigest = SHA256.hex(of: Array(lines.joined().utf8))
    return key
  }
}
