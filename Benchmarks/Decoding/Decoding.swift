import Foundation
import Markup

/// Decodes the files named on standard input, a path a line, and prints the mean CPU milliseconds a file: the least of
/// five rounds. Reading the files is not counted.
@main
struct Decoding {
  private static let rounds = 5

  static func main() throws {
    var files: [[UInt8]] = []
    while let path = readLine() {
      let data = try Data(contentsOf: URL(filePath: path))
      files.append(Array(data))
    }
    let best = (0..<rounds).map { _ in round(files) }.min() ?? 0
    let count = files.count
    print(
      "\(count) files, \(files.reduce(0) { $0 + $1.count }) bytes, \(best / Double(max(1, count))) ms a file")
  }

  /// Milliseconds of CPU for all files.
  private static func round(_ files: [[UInt8]]) -> Double {
    let start = clock()
    var bytes = 0
    for file in files { bytes += decode(file).bytes.count }
    precondition(bytes >= 0)
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }
}
