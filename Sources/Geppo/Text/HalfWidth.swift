extension StringProtocol {
  /// Full-width letters, digits and marks (U+FF01–FF5E) as ASCII; everything else as it is.
  var halfWidth: String {
    let scalars = unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
