/// How much of one document is read.
struct OfficeLimits: Sendable {
  /// Bytes of one part of an archive, inflated.
  var part = 16 << 20
  /// Bytes of all parts of a workbook, inflated.
  var parts = 64 << 20
  /// UTF-8 bytes of text. A long plan has a tenth of it.
  var text = 2 << 20
  /// Sheets of a workbook.
  var sheets = 256
  /// Columns of a sheet.
  var columns = 256
  /// Cells of a workbook, the empty ones before another with them.
  var cells = 1_000_000

  /// Of a workbook with tables that geppo wrote itself: a month's reasons are long.
  static let ofTables: OfficeLimits = {
    var limits = OfficeLimits()
    (limits.part, limits.parts, limits.text) = (64 << 20, 128 << 20, 64 << 20)
    return limits
  }()
}
