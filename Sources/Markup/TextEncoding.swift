/// The encodings that pages of China, Japan and their neighbours come in. The raw value is what a person is told.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Holds GB2312 and GBK.
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case eucKR = "EUC-KR"
  /// Holds ISO 8859-1 and ASCII.
  case windows1252 = "windows-1252"

  /// What a label stands for, as the WHATWG Encoding Standard reads it: `gb2312` is GB18030, `iso-8859-1` is
  /// windows-1252, and a UTF-16 that could be read as ASCII is not UTF-16.
  package init?(label: String) {
    let label = label.lowercased()
    guard let row = TextEncoding.labels.first(where: { $0.labels.contains(label) }) else { return nil }
    self = row.encoding
  }

  private static let labels: [(encoding: TextEncoding, labels: [String])] = [
    (.utf8, ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode"]),
    (
      .gb18030,
      [
        "gb2312", "gbk", "gb18030", "gb_2312-80", "gb_2312", "x-gbk", "chinese", "csgb2312",
        "csiso58gb231280",
        "iso-ir-58", "cp936", "ms936", "euc-cn", "gb2312-80",
      ]
    ),
    (.big5, ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"]),
    (
      .shiftJIS,
      ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "windows-31j", "ms932", "cp932"]
    ),
    (.eucJP, ["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"]),
    (.eucKR, ["euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "korean", "windows-949", "cseuckr"]),
    (
      .windows1252,
      ["windows-1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "cp1252", "x-cp1252", "l1"]
    ),
  ]

  /// The table of iconv that agrees with the standard: its `SHIFT_JIS` has no ①, its `EUC-JP` no NEC rows.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .shiftJIS: "CP932"
    case .eucJP: "EUC-JP-MS"
    case .eucKR: "CP949"
    case .windows1252: "CP1252"
    }
  }

  /// Bytes of the smallest unit.
  var unit: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }
}
