/// How much of one document is read.
struct OfficeLimits: Sendable {
  /// Bytes of one part of an archive, inflated.
  var part = 16 << 20
  /// UTF-8 bytes of text. A long plan has a tenth of it.
  var text = 2 << 20
  /// Sheets of a workbook.
  var sheets = 256
  /// Columns of a sheet.
  var columns = 256
}
