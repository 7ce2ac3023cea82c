/// `<frame`, `<frameset` and `<iframe` in any case.
enum FrameSigns {
  static func areIn(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let open = rest.firstIndex(of: 0x3C) {
      rest = rest[(open + 1)...]
      if starts(rest, "frame") || starts(rest, "iframe") { return true }
    }
    return false
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard bytes.count >= length else { return false }
    return zip(bytes.prefix(length), 0..<length).allSatisfy { $0 | 0x20 == name.utf8Start[$1] }
  }
}
