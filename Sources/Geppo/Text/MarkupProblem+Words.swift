import Markup

extension MarkupProblem {
  /// Why a file that must be whole is refused.
  var words: String {
    switch self {
    case .cut(let cut, _): cut.rawValue
    case .malformed(let message, _): message
    case .tooManyBytes, .tooManyNodes, .tooDeep, .tooManyAttributes: "larger than the limit"
    }
  }
}
