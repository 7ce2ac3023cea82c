/// Where a file of the site lies: ids and codes only, so that every server and disk has the same names.
struct SiteAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `documents/2018-12-0022.html`.
  let path: String

  static let home = SiteAddress(path: "index.html")
  static let search = SiteAddress(path: "search.html")
  static let months = SiteAddress(path: "months/index.html")
  static let topics = SiteAddress(path: "topics/index.html")
  static let places = SiteAddress(path: "places/index.html")
  static let municipalities = SiteAddress(path: "municipalities/index.html")
  static let issues = SiteAddress(path: "issues/index.html")
  static let feeds = SiteAddress(path: "feeds/index.html")
  static let activities = SiteAddress(path: "activities/index.html")
  static let materials = SiteAddress(path: "materials.html")
  static let partners = SiteAddress(path: "partners.html")
  static let needs = SiteAddress(path: "needs.html")
  static let glossary = SiteAddress(path: "glossary.html")
  static let sources = SiteAddress(path: "sources.html")
  static let queue = SiteAddress(path: "queue.html")
  static let contents = SiteAddress(path: "sitemap.html")

  static func document(_ id: String) -> SiteAddress { SiteAddress(path: "documents/\(safe(id)).html") }
  static func month(_ month: Month) -> SiteAddress { SiteAddress(path: "months/\(month).html") }
  static func topic(_ code: String) -> SiteAddress { SiteAddress(path: "topics/\(safe(code)).html") }
  static func place(_ code: String) -> SiteAddress { SiteAddress(path: "places/\(safe(code)).html") }
  static func municipality(_ code: String) -> SiteAddress {
    SiteAddress(path: "municipalities/\(safe(code)).html")
  }
  static func activities(_ kind: String) -> SiteAddress { SiteAddress(path: "activities/\(safe(kind)).html") }
  static func file(_ path: String, of month: Month) -> SiteAddress {
    SiteAddress(path: "issues/\(month)/\(path)")
  }
  static func feed(_ name: String) -> SiteAddress { SiteAddress(path: "feeds/\(safe(name)).atom.xml") }

  /// A page of a list behind the first: `topics/VOC-2.html`.
  func page(_ number: Int) -> SiteAddress {
    number < 2 ? self : SiteAddress(path: "\(path.dropLast(".html".count))-\(number).html")
  }

  /// From the folder of the page back to the top: `../`, or nothing.
  var root: String { String(repeating: "../", count: path.count { $0 == "/" }) }

  var description: String { path }

  static func < (left: SiteAddress, right: SiteAddress) -> Bool { left.path < right.path }

  /// What a browser needs in a link: all but ASCII letters, digits and `._-/` in per cents.
  var reference: String {
    path.utf8.map { byte in
      let isPlain = Self.isPlain(byte) || byte == UInt8(ascii: "/")
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Character(Unicode.Scalar(byte))) : "%" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Codes come from tables that people keep: what is no plain character is written in hex.
  private static func safe(_ code: String) -> String {
    code.utf8.map { isPlain($0) ? String(Character(Unicode.Scalar($0))) : "x\(String($0, radix: 16))" }
      .joined()
  }
}
