/// Stops a small file that would inflate without end. Web pages shrink to a fifth, lists at most to a hundredth;
/// deflate itself could reach 1:1032.
package struct InflationLimit: Hashable, Sendable {
  /// Bytes that come out for each byte that goes in.
  package let ratio: Int
  /// Bytes that may come out whatever the ratio.
  package let allowance: Int

  /// The limits of the program; tests give smaller ones.
  package init(ratio: Int = 200, allowance: Int = 64 << 20) {
    self.ratio = max(1, ratio)
    self.allowance = max(0, allowance)
  }

  func allows(_ made: Int, from used: Int) -> Bool { made - allowance <= used.multipliedOrMax(by: ratio) }
}

extension Int {
  fileprivate func multipliedOrMax(by factor: Int) -> Int {
    let (product, isTooLarge) = multipliedReportingOverflow(by: factor)
    return isTooLarge ? .max : product
  }
}
