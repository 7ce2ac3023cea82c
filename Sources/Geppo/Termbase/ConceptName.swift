/// An id as XML takes it: ASCII letters, digits, `.`, `-` and `_`, not beginning with a digit. Any other character is
/// written as `_x4E2D_`, so that every id comes back as it was.
enum ConceptName {
  static func xml(_ id: String) -> String {
    var name = ""
    let scalars = Array(id.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let looksEscaped = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      if isNameCharacter(scalar, isFirst: index == 0), !looksEscaped {
        name.unicodeScalars.append(scalar)
      } else {
        name += "_x\(String(scalar.value, radix: 16, uppercase: true))_"
      }
    }
    return name
  }

  static func id(_ xml: String) -> String {
    var id = ""
    var rest = xml[...]
    while let start = rest.range(of: "_x") {
      let behind = rest[start.upperBound...]
      guard let end = behind.firstIndex(of: "_"), let value = UInt32(behind[..<end], radix: 16),
        let scalar = Unicode.Scalar(value)
      else {
        id += rest[..<start.upperBound]
        rest = behind
        continue
      }
      id += rest[..<start.lowerBound]
      id.unicodeScalars.append(scalar)
      rest = behind[behind.index(after: end)...]
    }
    return id + rest
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "_": true
    case "0"..."9", ".", "-": !isFirst
    default: false
    }
  }
}
