/// Hundredths of a point as people write them: 2.5.
struct Points: CustomStringConvertible {
  let hundredths: Int

  var description: String {
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 && hundredths > -100 ? "-" : ""
    let decimals = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return rest == 0 ? "\(hundredths / 100)" : "\(sign)\(hundredths / 100).\(decimals)"
  }
}
