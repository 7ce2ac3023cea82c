import Markup
import Packaging

extension IncomingTranslation {
  /// Reads what a translator gave back, by its content and not by its name: XLIFF, TMX, XLSX, CSV, the archive of a project. One a
  /// document, in the order of the file; always at least one, and the first has the findings of the file.
  static func read(_ bytes: [UInt8], name: String) -> [IncomingTranslation] {
    read(bytes, name: name, isPacked: false)
  }

  /// An archive within an archive is not looked into.
  static func read(_ bytes: [UInt8], name: String, isPacked: Bool) -> [IncomingTranslation] {
    guard !bytes.isEmpty else { return [.refused(RefusedFile(name, "empty"))] }
    if ZipArchive.isZip(bytes) {
      if ZipArchive(bytes)?.names.contains("xl/workbook.xml") == true {
        return SheetReader.read(workbook: bytes, file: name)
      }
      return isPacked
        ? [.refused(RefusedFile(name, "another format"))] : ReturnedArchive.read(bytes, file: name)
    }
    guard bytes.count <= ExchangeTree.bytes else {
      return [.refused(RefusedFile(name, "larger than the limit"))]
    }
    // Known before anything is decoded: a flood of elements is not read at all.
    let signs = bytes.withUnsafeBufferPointer { $0.count { $0 == UInt8(ascii: "<") } }
    guard signs <= ExchangeTree.signs else {
      return [.refused(RefusedFile(name, "more segments than the limit"))]
    }
    let text = decode(bytes)
    let first = text.bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    guard first == UInt8(ascii: "<") else { return SheetReader.read(table: bytes, file: name) }
    do {
      return try read(ExchangeTree(text.bytes, file: name))
    } catch {
      return [.refused(error)]
    }
  }

  private static func read(_ file: ExchangeTree) -> [IncomingTranslation] {
    switch file.tree.localName(of: file.root) {
    case "xliff": XLIFFReader.read(file)
    case "tmx": TMXReader.read(file)
    default: [.refused(RefusedFile(file.file, line: 1, "another format"))]
    }
  }
}
