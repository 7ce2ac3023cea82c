/// A title taken apart: `<issuers>关于<verb><object>的<type>`.
struct PolicyTitle: Hashable, Sendable {
  /// The bodies before 关于 or the verb. A 转发 names the forwarding bodies here.
  var issuers: [String] = []
  /// The bodies whose document is forwarded, the nearest first.
  var authors: [String] = []
  /// 印发, 转发, 废止 …; nil where the title goes from 关于 straight to its object.
  var verb: String?
  /// What stands between verb and type, without 《》 around the whole; the whole title when the grammar does not fit.
  var object: String
  /// 通知, 批复, 指导意见 …
  var type: String?
  /// Of a notice that carries a document (印发, 转发 …): the title of the innermost document.
  var carried: String?
}

/// Takes titles apart. Where a title does not follow the grammar, all of it is the object.
enum TitleGrammar {
  /// Takes apart a title as a page shows it; white space and a number in brackets at its end do not matter. The parts
  /// of a title in traditional characters are in simplified ones.
  static func parse(_ title: String) -> PolicyTitle {
    parse(withoutNumber(Folding.simplified(PageTitle.tidy(title))), depth: 0)
  }

  /// A 转发 of a 转发 of a 转发 occurs; more does not.
  private static let deepest = 4

  private static func parse(_ title: String, depth: Int) -> PolicyTitle {
    guard let head = head(of: title) else {
      return PolicyTitle(object: title, type: type(of: title)?.type)
    }
    let verb = verb(at: head)
    let rest = head.rest.dropFirst(head.isAbout ? (verb ?? "").count : 0)
    let (object, type) = self.type(of: String(rest)) ?? (String(rest), nil)
    var parsed = PolicyTitle(issuers: head.issuers, verb: verb, object: withoutBrackets(object), type: type)
    guard let verb, TitleWords.carryingVerbs.contains(verb) else { return parsed }
    parsed.carried = parsed.object
    if TitleWords.forwardingVerbs.contains(verb), depth < deepest { unwrap(&parsed, depth: depth) }
    return parsed
  }

  // MARK: Head: issuers, and 关于 or a verb

  private struct Head {
    var issuers: [String]
    var marker: String
    var rest: Substring
    var isAbout: Bool { TitleWords.aboutMarkers.contains(marker) }
  }

  /// The first 关于 or carrying verb that stands behind bodies, or at the front.
  private static func head(of title: String) -> Head? {
    var index = title.startIndex
    while index < title.endIndex, title[index] != "《" {
      let rest = title[index...]
      if let marker = (TitleWords.aboutMarkers + TitleWords.carryingVerbs).first(where: rest.hasPrefix),
        let issuers = bodies(withoutTogether(title[..<index]))
      {
        let head = Head(issuers: issuers, marker: marker, rest: rest.dropFirst(marker.count))
        if isPlausible(head) { return head }
      }
      index = title.index(after: index)
    }
    return nil
  }

  /// A title that begins with a verb must end as a document does (发布会实录 is no 发布), and 对 needs a body too.
  private static func isPlausible(_ head: Head) -> Bool {
    if head.marker == "关于" { return true }
    let isDocument = type(of: withoutBrackets(String(head.rest))) != nil
    return head.marker == "对" ? isDocument && !head.issuers.isEmpty : isDocument || !head.issuers.isEmpty
  }

  private static func verb(at head: Head) -> String? {
    guard head.isAbout else { return head.marker }
    return (TitleWords.carryingVerbs + TitleWords.otherVerbs).first(where: head.rest.hasPrefix)
  }

  /// `某部、某委等10部门联合` before 印发.
  private static func withoutTogether(_ text: Substring) -> Substring {
    ["联合", "共同"].first(where: text.hasSuffix).map { text.dropLast($0.count) } ?? text
  }

  /// The bodies that a text names and nothing else; none for an empty text, nil for other text.
  static func bodies(_ text: some StringProtocol) -> [String]? {
    let names = text.split { "、，, ".contains($0) }.map { withoutFurther(String($0)) }
    let isBody = { (name: String) in TitleWords.bodyEndings.contains { name.hasSuffix($0) } }
    let isClean = { (name: String) in !name.contains { "《》（）()：:。“”！？_|".contains($0) } }
    return names.allSatisfy { isBody($0) && isClean($0) } ? names : nil
  }

  /// Cuts 等, 等部门, 等四部门 behind the first body.
  private static func withoutFurther(_ name: String) -> String {
    guard let mark = name.lastIndex(of: "等") else { return name }
    let tail = name[name.index(after: mark)...]
    let isFurther =
      tail.isEmpty || (tail.count <= 6 && TitleWords.furtherBodies.contains(where: tail.hasSuffix))
    return isFurther && mark > name.startIndex ? String(name[..<mark]) : name
  }

  // MARK: Forwarded documents

  private static func unwrap(_ title: inout PolicyTitle, depth: Int) {
    let inner = parse(title.object, depth: depth + 1)
    if inner.issuers.isEmpty, let (authors, object) = authorsWithoutAbout(title.object) {
      title.authors = authors
      title.carried = withoutBrackets(object)
    } else {
      title.authors = inner.issuers + inner.authors
      title.carried = inner.carried ?? (inner.verb ?? "") + inner.object
    }
  }

  /// `省环保厅等部门<title>`, `市发展改革委制订的《<title>》`: authors before a title without 关于.
  private static func authorsWithoutAbout(_ text: String) -> (authors: [String], object: String)? {
    for words in TitleWords.madeBy {
      guard let mark = text.firstRange(of: words), mark.lowerBound > text.startIndex,
        let authors = bodies(text[..<mark.lowerBound])
      else { continue }
      return (authors, String(text[(words == "《" ? mark.lowerBound : mark.upperBound)...]))
    }
    guard let mark = text.firstRange(of: "等部门"), let authors = bodies(text[..<mark.lowerBound]) else {
      return nil
    }
    return (authors, String(text[mark.upperBound...]))
  }

  // MARK: Tail: type and brackets

  /// The object and type of `<object>的<type>`, or of a name that ends in a type.
  private static func type(of text: String) -> (object: String, type: String?)? {
    let bare = withoutRemark(text)
    guard let type = TitleWords.types.first(where: bare.hasSuffix) else { return nil }
    let object = bare.dropLast(type.count)
    return object.hasSuffix("的") ? (String(object.dropLast()), type) : (text, type)
  }

  /// Cuts （试行）, （征求意见稿）, （第二批） … behind the type.
  private static func withoutRemark(_ text: String) -> Substring {
    guard let last = text.last, last == "）" || last == ")" else { return text[...] }
    guard let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }), open > text.startIndex else {
      return text[...]
    }
    return text[..<open]
  }

  private static func withoutNumber(_ title: String) -> String {
    let bare = withoutRemark(title)
    guard bare.endIndex < title.endIndex else { return title }
    let remark = title[bare.endIndex...].dropFirst().dropLast()
    return DocumentNumber.parse(String(remark)) == nil ? title : String(bare)
  }

  /// The title within one pair of 《》 that holds the whole text.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.hasPrefix("《"), text.hasSuffix("》"), text.count(where: { $0 == "《" }) == 1 else { return text }
    return String(text.dropFirst().dropLast())
  }
}
