extension PageFile {
  /// The file as records name it, before anything of it was read.
  var reference: PageReference {
    PageReference(file: path, source: source, folder: month, sha256: "")
  }
}
