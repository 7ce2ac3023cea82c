/// A reference as pages write it, split as RFC 3986 §3 says; `resolved(against:)` follows §5.2.
///
/// Only `WebLink` leaves this file: a reference that is not http(s) after resolving has no link.
struct Address: Hashable, Sendable {
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    fragment = Address.cut(&rest, at: 0x23)
    query = Address.cut(&rest, at: 0x3F)
    scheme = Address.takeScheme(&rest)
    authority = Address.takeAuthority(&rest)
    path = String(rest)
  }

  /// The absolute form of this reference on a page with the address `base`.
  func resolved(against base: Address) -> Address {
    var target = self
    if scheme != nil {
      target.path = Address.withoutDots(path)
      return target
    }
    target.scheme = base.scheme
    if authority != nil {
      target.path = Address.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else {
      target.path = Address.withoutDots(path.hasPrefix("/") ? path : base.joined(with: path))
    }
    return target
  }

  var text: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }

  /// The last segment of the path, percent-decoded: the name that a browser gives the file.
  var fileName: String {
    let start = path.utf8.lastIndex(of: 0x2F).map(path.utf8.index(after:)) ?? path.startIndex
    return Address.percentDecoded(path[start...])
  }

  /// What stands after the last dot of the file name, in lower case.
  var fileExtension: String { Address.fileExtension(of: fileName) }

  static func fileExtension(of name: some StringProtocol) -> String {
    guard let dot = name.unicodeScalars.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.unicodeScalars.index(after: dot)...].lowercased()
  }

  /// RFC 3986 §5.3, "merge".
  private func joined(with relative: String) -> String {
    if authority != nil && path.isEmpty { return "/" + relative }
    guard let slash = path.lastIndex(of: "/") else { return relative }
    return path[...slash] + relative
  }

  private static func cut(_ rest: inout Substring, at mark: UInt8) -> String? {
    guard let index = rest.utf8.firstIndex(of: mark) else { return nil }
    defer { rest = rest[..<index] }
    return String(rest[rest.utf8.index(after: index)...])
  }

  private static func takeScheme(_ rest: inout Substring) -> String? {
    guard let colon = rest.utf8.firstIndex(of: 0x3A), let first = rest.utf8.first, isLetter(first) else {
      return nil
    }
    let name = rest[..<colon]
    guard name.utf8.allSatisfy({ isLetter($0) || (48...57).contains($0) || [43, 45, 46].contains($0) }) else {
      return nil
    }
    defer { rest = rest[rest.utf8.index(after: colon)...] }
    return name.lowercased()
  }

  private static func takeAuthority(_ rest: inout Substring) -> String? {
    guard rest.hasPrefix("//") else { return nil }
    let start = rest.index(rest.startIndex, offsetBy: 2)
    let end = rest[start...].utf8.firstIndex(of: 0x2F) ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(rest[start..<end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// RFC 3986 §5.2.4 on segments; `..` above the root is dropped.
  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".":
        if isLast { kept.append("") }
      case "..":
        if kept.count > (path.hasPrefix("/") ? 1 : 0) { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(37) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 37, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What the links of one page are relative to.
struct LinkBase: Hashable, Sendable {
  let address: Address?
  /// The page's own address is not known: only the site's is.
  let isSiteOnly: Bool

  /// The address that the page names in `<base>`, itself relative to the page; else the page's own; else the site.
  init(page: WebLink?, base: String?, site: WebLink?) {
    let own = (page ?? site).map { Address($0.text) }
    isSiteOnly = page == nil && base.map { Address($0).scheme == nil } ?? true
    guard let base, !base.isEmpty else {
      address = own
      return
    }
    let declared = Address(base.trimmingSpaces())
    address = own.map { declared.resolved(against: $0) } ?? (declared.scheme == nil ? nil : declared)
  }

  /// Whether a reference depends on the folder of the page, which is not known.
  func isGuess(_ reference: String) -> Bool {
    let address = Address(reference.trimmingSpaces())
    return isSiteOnly && address.scheme == nil && address.authority == nil && !address.path.hasPrefix("/")
  }

  /// The link that a reference of the page means; nil when it is not http(s) or nothing is known to resolve it.
  func link(_ reference: String) -> WebLink? {
    let reference = reference.trimmingSpaces()
    guard !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
    let relative = Address(LinkBase.escaped(reference))
    guard let address else { return WebLink(relative.text) }
    return WebLink(relative.resolved(against: address).text)
  }

  /// Browsers escape what must not stand in an address and read `\` as `/`.
  private static func escaped(_ reference: String) -> String {
    guard reference.utf8.contains(where: { $0 <= 0x20 || [0x22, 0x3C, 0x3E, 0x5C, 0x60].contains($0) }) else {
      return reference
    }
    return reference.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n", "\r", "\t": break
      case " ": text += "%20"
      case "\"": text += "%22"
      case "<": text += "%3C"
      case ">": text += "%3E"
      case "`": text += "%60"
      case "\\": text += "/"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
