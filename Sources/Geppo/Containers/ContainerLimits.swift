import Packaging

/// How much of a container is read.
struct ContainerLimits: Hashable, Sendable {
  /// Bytes of one page, decoded: `--max-page-size`.
  var page: Int
  /// Bytes of one line of a header; addresses stay far below.
  var headerLine = 16 << 10
  /// Lines of one header.
  var headerLines = 256
  /// Records of a WARC file. What is behind the last is not read.
  var records = 1_000_000
  /// Parts of an MHTML file.
  var parts = 10_000
  /// Levels of multiparts within multiparts.
  var depth = 8
  var inflation = InflationLimit()

  /// Bytes of a record in which its HTTP header must end.
  var head: Int { headerLine * 4 }
}
