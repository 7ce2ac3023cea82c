/// Reads what money is given: 每台不超过5万元给予补助, 按车型给予2000元至18000元补贴.
enum AidReader {
  /// `1台当たり5万元以下`, in the order of the text.
  static func aids(in texts: [String]) -> [String] {
    texts.flatMap { $0.split { "。；\n".contains($0) } }.flatMap { sentence -> [String] in
      let text = String(sentence)
      guard words.contains(where: text.contains), !others.contains(where: text.contains) else { return [] }
      return ranges(in: text) + amounts(in: text) + shares(in: text)
    }.withoutRepeats
  }

  private static func ranges(in text: String) -> [String] {
    text.matches(of: #/([0-9.]+万?)元(?:至|到|—|-)([0-9.]+万?)元/#).map { "\($0.1)元～\($0.2)元" }
  }

  private static func amounts(in text: String) -> [String] {
    text.matches(of: each).compactMap { match in
      guard let unit = units[String(match.1)] else { return nil }
      let bound = match.2.contains("不超过") || match.2.contains("最高") ? "以下" : ""
      return "1\(unit)当たり\(match.2.contains("每年") ? "年" : "")\(match.3)元\(bound)"
    }
  }

  private static func shares(in text: String) -> [String] {
    text.matches(of: #/(不超过)?(?:设备)?(?:总)?投资(?:额)?的?([0-9]+)[%％]/#).map {
      "投資額の\($0.2)％\($0.1 == nil ? "" : "以下")"
    }
  }

  nonisolated(unsafe) private static let each =
    #/[每单](台|户|辆|套|船|车|吨|艘|蒸吨|亩)(?:车)?((?:每年|最高|给予|补助|补贴|奖励|不超过|按|为|的){0,4})([0-9.]+万?)元/#

  private static let words = ["补助", "补贴", "奖励", "奖补", "资助"]
  /// Of fines, and of rewards for those who report a breach.
  private static let others = ["罚款", "举报"]
  private static let units = [
    "台": "台", "户": "戸", "辆": "台", "套": "式", "船": "隻", "车": "台", "吨": "トン", "艘": "隻", "蒸吨": "蒸気トン",
    "亩": "畝",
  ]
}
