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

  /// The labels of the standard, and those that only old pages and servers use.
  private static let labels: [(encoding: TextEncoding, labels: [String])] = [
    (
      .utf8,
      [
        "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8",
        "utf-16", "utf-16le", "utf-16be", "unicode", "unicodefeff", "unicodefffe", "csunicode",
        "iso-10646-ucs-2", "ucs-2",
      ]
    ),
    (
      .gb18030,
      [
        "gb2312", "gbk", "gb18030", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "csgb2312",
        "csiso58gb231280", "iso-ir-58",
      ] + ["gb2312-80", "gb-2312", "gb2312-1980", "gb13000", "cp936", "ms936", "windows-936", "euc-cn"]
    ),
    (
      .big5,
      ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"] + ["big-5", "x-big5", "cp950", "windows-950"]
    ),
    (
      .shiftJIS,
      ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "windows-31j", "ms932"]
        + ["cp932", "windows-932"]
    ),
    (.eucJP, ["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"] + ["eucjp"]),
    (
      .eucKR,
      [
        "euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean", "windows-949",
        "cseuckr", "csksc56011987", "iso-ir-149",
      ] + ["cp949"]
    ),
    (
      .windows1252,
      [
        "windows-1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "iso-ir-100",
        "latin1", "l1", "us-ascii", "ascii", "ansi_x3.4-1968", "cp1252", "x-cp1252", "cp819", "ibm819",
        "csisolatin1",
      ]
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
