/// The parts of an official title: `<issuer>关于印发<what it carries>的通知`. Ranges are folded scalars.
struct TitleReading: Sendable {
  let text: FoldedText
  /// Where the naming of the issuer ends; 0 when the title does not begin with one.
  let issuerEnd: Int
  /// Where the title ends without what may follow the name: （试行）, （2018—2020年）, 》, GB 37824—2019, 2018.01.10.
  let coreEnd: Int
  /// The document inside a covering notice; nil when the title carries none.
  let carried: Range<Int>?
  /// What stands behind its name, which then only says of what it is: 解读材料 in 印发《…》解读材料的通知.
  let carriedBehindName: Range<Int>?
  /// The law that a 决定 changes.
  let amended: Range<Int>?

  init(_ text: FoldedText) {
    self.text = text
    issuerEnd = TitleReading.issuerEnd(of: text.scalars)
    coreEnd = TitleReading.coreEnd(of: text.scalars[...])
    let core = text.scalars[min(issuerEnd, coreEnd)..<coreEnd]
    let object = TitleReading.object(of: TitleReading.carriers, in: core)
    carried = object.flatMap(TitleReading.document)
    carriedBehindName = object.flatMap(TitleReading.behindName)
    amended = TitleReading.object(of: TitleReading.amendments, in: core).flatMap(TitleReading.document)
  }

  /// What a plain notice is about: between 关于 and 的通知 or 的通报; nil in other titles.
  var told: Range<Int>? {
    let core = text.scalars[min(issuerEnd, coreEnd)..<coreEnd]
    guard let about = core.firstRange(of: TitleReading.about),
      let cover = TitleReading.plainCovers.first(where: { core.ends(with: $0) }),
      about.upperBound < core.endIndex - cover.count
    else { return nil }
    return about.upperBound..<core.endIndex - cover.count
  }

  /// The type of the cover with which the title ends, with its 的.
  var cover: Range<Int>? {
    let core = text.scalars[..<coreEnd]
    return TitleReading.covers.filter { core.ends(with: $0) }.map { core.endIndex - $0.count..<core.endIndex }
      .max { $0.count < $1.count }
  }

  /// It answers somebody who wants to issue a document: 关于同意印发《…》的函.
  var isAnswer: Bool { TitleReading.answers.contains { text.scalars.firstRange(of: $0) != nil } }

  /// The name in parentheses or 《》 right behind 公告 or a decree that tells nothing else.
  var namedBehindCover: Range<Int>? {
    guard !isAbout else { return nil }
    let scalars = text.scalars[...].trimmingSpaces
    let ends = TitleReading.decreeCovers.compactMap { scalars.firstRange(of: $0)?.upperBound }
    guard let end = ends.min() else { return nil }
    return TitleReading.bracketed(in: scalars[end...])
  }

  /// 关于 stands in it, as in the titles of documents.
  var isAbout: Bool { text.scalars.firstRange(of: TitleReading.about) != nil }

  /// The folded title as a string, for patterns.
  var string: String { String(text.scalars) }
}

extension TitleReading {
  private static let actions = words(
    ["关于", "通报", "召开", "开展", "举行", "组织", "公开", "部署"] + TitleWords.carryingVerbs)
  /// Last characters of a body's name: 政府, 厅, 局, 部, 委, 委员会, 国务院, 办公室, 领导小组, 部门, 等, 站, 中心, 司.
  private static let bodyEndings = Set("府厅局部委会院室办组门等站心司".unicodeScalars.map(\.value))
  private static let carriers = words(TitleWords.carryingVerbs)
  private static let amendments = words(TitleWords.amendingVerbs)
  private static let covers = words(
    ([""] + TitleWords.coverQualities).flatMap { quality in TitleWords.covers.map { "的\(quality)\($0)" } })
  /// Without 的 only at the very end, where 函 and 决定 may be part of a word.
  private static let bareCovers = words(
    (TitleWords.coverQualities + [""]).flatMap { quality in ["通知", "公告", "通告"].map { quality + $0 } })
  private static let furtherDocuments = words(TitleWords.furtherDocuments)
  private static let about = FoldedText("关于").scalars
  private static let answers = words("同意", "答复", "请示", "复函")
  private static let decreeCovers = words("公告", "令")
  private static let plainCovers = words("的通知", "的通报", "的公告", "的通告", "的函", "的紧急通知")
  static let open = UInt32(("《" as Unicode.Scalar).value)
  static let close = UInt32(("》" as Unicode.Scalar).value)

  private static func issuerEnd(of title: [UInt32]) -> Int {
    guard let action = actions.compactMap({ title.firstRange(of: $0)?.lowerBound }).min() else { return 0 }
    let name = title[..<action].trimmingSpaces
    guard let last = name.last, bodyEndings.contains(last), !isMeeting(name) else { return 0 }
    return name.endIndex
  }

  /// 推进会, 座谈会 and 全会 are held, not bodies that act.
  private static func isMeeting(_ name: ArraySlice<UInt32>) -> Bool {
    name.last == assembly && !assemblies.contains { name.ends(with: $0) }
  }

  private static let assembly = UInt32(("会" as Unicode.Scalar).value)
  private static let assemblies = words(
    "委会", "委员会", "协会", "学会", "联合会", "研究会", "基金会", "商会", "工会", "促进会", "理事会", "董事会", "监事会", "联盟会", "红十字会")

  /// Where a name ends without what may follow it.
  static func coreEnd(of name: ArraySlice<UInt32>) -> Int {
    var rest = name.trimmingSpaces
    while let last = rest.last {
      if last == 0x29, let opening = rest.lastIndex(of: 0x28), opening > rest.startIndex {
        rest = rest[..<opening].trimmingSpaces
      } else if isTrailer(last), rest.contains(where: { !isTrailer($0) }) {
        rest = rest.dropLast()
      } else {
        break
      }
    }
    return rest.endIndex
  }

  /// Characters of numbers and codes, and closing marks.
  private static func isTrailer(_ scalar: UInt32) -> Bool {
    scalar == close || scalar == 0x201D || scalar == 0x2014 || (scalar < 0x80 && scalar != 0x29)
  }

  /// What stands behind the first of the verbs, to the end of the title.
  private static func object(of verbs: [[UInt32]], in core: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    let verb = verbs.compactMap { core.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    return verb.map { core[$0.upperBound...] }
  }

  /// The document that an object names: in 《》, or all before the type of the cover.
  private static func document(in object: ArraySlice<UInt32>) -> Range<Int>? {
    if let quoted = quoted(in: object) { return quoted }
    return cover(in: object).flatMap { $0 > object.startIndex ? object.startIndex..<$0 : nil }
  }

  private static func behindName(in object: ArraySlice<UInt32>) -> Range<Int>? {
    guard let name = quoted(in: object), let end = cover(in: object), name.upperBound + 1 < end else {
      return nil
    }
    let rest = object[(name.upperBound + 1)..<end]
    return furtherDocuments.contains { rest.starts(with: $0) } ? nil : rest.startIndex..<rest.endIndex
  }

  /// The last name in brackets, with nothing but numbers (第八号) between them and before.
  private static func bracketed(in text: ArraySlice<UInt32>) -> Range<Int>? {
    guard let last = text.last, last == close || last == 0x29,
      let opening = last == close ? text.firstIndex(of: open) : opening(of: text),
      opening + 1 < text.endIndex - 1, text[..<opening].count <= longestNumber
    else { return nil }
    return opening + 1..<text.endIndex - 1
  }

  /// 第十五号, (第十五号), 2018年第15号.
  private static let longestNumber = 12

  /// Where the parenthesis opens that the last character closes.
  private static func opening(of text: ArraySlice<UInt32>) -> Int? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == 0x29 { depth += 1 } else if text[index] == 0x28 { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Where the type of the cover begins.
  private static func cover(in object: ArraySlice<UInt32>) -> Int? {
    if let cover = covers.compactMap({ object.lastRange(of: $0) }).max(by: { $0.lowerBound < $1.lowerBound })
    {
      return cover.lowerBound
    }
    return bareCovers.first { object.ends(with: $0) }.map { object.endIndex - $0.count }
  }

  /// The first name in 《》, with the titles that it quotes itself.
  private static func quoted(in object: ArraySlice<UInt32>) -> Range<Int>? {
    guard let opening = object.firstIndex(of: open) else { return nil }
    var depth = 0
    for index in object[opening...].indices {
      if object[index] == open { depth += 1 } else if object[index] == close { depth -= 1 }
      if depth == 0 { return opening + 1 < index ? opening + 1..<index : nil }
    }
    return nil
  }

  private static func words(_ words: String...) -> [[UInt32]] { self.words(words) }
  private static func words(_ words: [String]) -> [[UInt32]] { words.map { FoldedText($0).scalars } }
}
