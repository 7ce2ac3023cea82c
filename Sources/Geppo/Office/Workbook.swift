/// A workbook that geppo writes for people: sheets of text, some of whose cells they fill in.
struct Workbook: Hashable, Sendable {
  /// What a cell is for, which its look tells.
  enum Purpose: Hashable, Sendable {
    /// Found by geppo: grey.
    case fact
    /// To be filled in: yellow.
    case fill
    /// Of a list that is only read: white.
    case plain
  }

  /// Words that a cell offers; others may be typed, and are judged when the workbook is read back.
  struct Choices: Hashable, Sendable {
    /// Name of the sheet that lists them below the heading.
    var sheet: String
    /// Position of the column there.
    var column: Int
    var count: Int
  }

  struct Column: Hashable, Sendable {
    var name: String
    /// In characters.
    var width: Int
    var purpose: Purpose = .fact
    var choices: Choices?
    /// Shown when a person goes to a cell to be filled in.
    var advice = ""
    var isHidden = false
  }

  struct Sheet: Hashable, Sendable {
    var name: String
    var columns: [Column]
    var rows: [[CSVCell]]
    /// Columns at the left that stay when the sheet is moved.
    var frozenColumns = 0
    /// Of the header in points; nil for a line.
    var headHeight: Int?
    /// In points; rows without one are as high as a line.
    var rowHeights: [Int] = []
    /// Empty rows at the foot, to be filled in.
    var blankRows = 0
    /// Columns at the left that are printed, of all rows that are not blank; nil for all.
    var printedColumns: Int?
    /// Rows from the first that a filter hides and sorts; sums below them stay. Nil for all.
    var filteredRows: Int?
    /// Lines below the rows, as wide as the sheet.
    var notes: [String] = []
    /// At the head of each printed page.
    var pageHead = ""
    /// Below the rows.
    var chart: Chart?
    /// Found by other programs, and not printed; a person can have it shown.
    var isHidden = false
  }

  /// A column chart of rows of the sheet: a group for each row, a column for each series.
  struct Chart: Hashable, Sendable {
    var title: String
    /// Columns of the sheet that are drawn; the first column of the sheet names the groups.
    var series: Range<Int>
    /// How many rows from the first.
    var rows: Int
  }

  var title: String
  var sheets: [Sheet]
  /// Stands in the properties of the file; the clock has no say in its bytes.
  var day: Day
}
