/// The parts of an official title: `<issuer>关于印发<what it carries>的通知`. Ranges are folded scalars.
struct TitleReading: Sendable {
  let text: FoldedText
  /// Where the naming of the issuer ends; 0 when the title does not begin with one.
  let issuerEnd: Int
  /// Where the title ends without what may follow the name: （试行）, （2018—2020年）, 》, GB 37824—2019, 2018.01.10.
  let coreEnd: Int
  /// The document inside a covering notice; nil when the title carries none.
  let carried: Range<Int>?

  init(_ text: FoldedText) {
    self.text = text
    issuerEnd = TitleReading.issuerEnd(of: text.scalars)
    coreEnd = TitleReading.coreEnd(of: text.scalars)
    carried = TitleReading.carried(in: text.scalars, from: issuerEnd, to: coreEnd)
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

  /// 关于 stands in it, as in the titles of documents.
  var isAbout: Bool { text.scalars.firstRange(of: TitleReading.about) != nil }

  /// The folded title as a string, for patterns.
  var string: String { String(text.scalars) }
}

extension TitleReading {
  private static let actions = words(
    "关于", "印发", "转发", "批转", "发布", "公布", "通报", "召开", "开展", "举行", "组织", "公开", "部署")
  /// Last characters of a body's name: 政府, 厅, 局, 部, 委, 委员会, 国务院, 办公室, 领导小组, 部门, 等, 站, 中心, 司.
  private static let bodyEndings = Set("府厅局部委会院室办组门等站心司".unicodeScalars.map(\.value))
  private static let carriers = words("印发", "发布", "转发", "批转", "公布", "下发")
  private static let covers = words("的通知", "的公告", "的通告", "的函", "的决定", "的命令")
  private static let about = FoldedText("关于").scalars
  private static let plainCovers = words("的通知", "的通报", "的公告", "的通告", "的函", "的紧急通知")
  static let open = UInt32(("《" as Unicode.Scalar).value)
  static let close = UInt32(("》" as Unicode.Scalar).value)

  private static func issuerEnd(of title: [UInt32]) -> Int {
    guard let action = actions.compactMap({ title.firstRange(of: $0)?.lowerBound }).min() else { return 0 }
    let name = title[..<action].trimmingSpaces
    guard let last = name.last, bodyEndings.contains(last) else { return 0 }
    return name.endIndex
  }

  private static func coreEnd(of title: [UInt32]) -> Int {
    var rest = title[...].trimmingSpaces
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

  private static func carried(in title: [UInt32], from start: Int, to end: Int) -> Range<Int>? {
    let core = title[min(start, end)..<end]
    guard
      let verb = carriers.compactMap({ core.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let object = core[verb.upperBound...]
    if let quoted = quoted(in: object) { return quoted }
    guard
      let cover = covers.compactMap({ object.lastRange(of: $0) }).max(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    return cover.lowerBound > object.startIndex ? object.startIndex..<cover.lowerBound : nil
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

  private static func words(_ words: String...) -> [[UInt32]] { words.map { FoldedText($0).scalars } }
}
