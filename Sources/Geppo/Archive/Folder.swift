import Glibc

/// An open folder. Entries are reached from it by name and links are never followed, so that no name,
/// and nobody who changes the folder meanwhile, can lead geppo to another place.
struct Folder: ~Copyable, Sendable {
  private let descriptor: Descriptor
  /// Relative to the workspace; empty for the workspace itself.
  let path: RelativePath

  /// A folder anywhere on the machine. Here alone links are followed: a person named this path.
  init(root: String) throws(SystemError) {
    let number = try SystemError.check(root) { Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    descriptor = Descriptor(number: number, path: root)
    path = RelativePath(names: [])
  }

  private init(_ descriptor: consuming Descriptor, path: RelativePath) {
    self.descriptor = descriptor
    self.path = path
  }

  func folder(_ name: FileName) throws(SystemError) -> Folder {
    Folder(try open(name, O_RDONLY | O_DIRECTORY), path: path.child(name))
  }

  /// The folder of that name, made when it is missing.
  func makeFolder(_ name: FileName) throws(SystemError) -> Folder {
    do throws(SystemError) {
      try check(name) { mkdirat(descriptor.number, $0, 0o777) }
      try synchronise()
    } catch  where error.code == EEXIST {
      return try folder(name)
    }
    return try folder(name)
  }

  /// The file of that name. Waits for nothing, should it be a pipe.
  func open(_ name: FileName, _ flags: Int32) throws(SystemError) -> Descriptor {
    let number = try check(name) {
      openat(descriptor.number, $0, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o666)
    }
    return Descriptor(number: number, path: path.child(name).description)
  }

  /// What the entry is, nil when there is none.
  func status(of name: FileName) throws(SystemError) -> FileStatus? {
    var status = stat()
    do throws(SystemError) {
      try check(name) { fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW) }
    } catch  where error.isMissing {
      return nil
    }
    return FileStatus(status)
  }

  func remove(_ name: FileName) throws(SystemError) {
    try check(name) { unlinkat(descriptor.number, $0, 0) }
  }

  /// Removes an empty folder.
  func removeFolder(_ name: FileName) throws(SystemError) {
    try check(name) { unlinkat(descriptor.number, $0, AT_REMOVEDIR) }
  }

  /// Removes the entry with all that is in it.
  func removeTree(_ name: FileName) throws(SystemError) {
    guard let status = try status(of: name) else { return }
    guard status.kind == .directory else { return try remove(name) }
    let inner = try folder(name)
    for entry in try inner.names() { try inner.removeTree(entry) }
    try removeFolder(name)
  }

  /// Moves an entry in one step; a file that has the new name is replaced.
  func move(_ name: FileName, to target: borrowing Folder, as newName: FileName) throws(SystemError) {
    let there = target.descriptor.number
    try check(name) { renameat(descriptor.number, $0, there, newName.cString) }
  }

  func isWritable() -> Bool { faccessat(descriptor.number, ".", W_OK | X_OK, 0) == 0 }

  func synchronise() throws(SystemError) { try descriptor.synchronise() }

  /// The same for all folders below, the deepest first.
  func synchroniseTree() throws(SystemError) {
    for name in try names() where try status(of: name)?.kind == .directory {
      try folder(name).synchroniseTree()
    }
    try synchronise()
  }

  /// All names but `.` and `..`, sorted by their bytes.
  func names() throws(SystemError) -> [FileName] {
    let here = path.description
    let number = try SystemError.check(here) {
      openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(number) else {
      let code = errno
      close(number)
      throw SystemError(code: code, path: here)
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    errno = 0
    while let entry = readdir(stream) {
      if let name = FileName(Folder.bytes(of: entry)) { names.append(name) }
      errno = 0
    }
    let code = errno
    guard code == 0 else { throw SystemError(code: code, path: here) }
    return names.sorted()
  }

  /// The name begins inside a record that may be shorter than the C structure: it is read where it lies.
  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> UnsafeBufferPointer<UInt8> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(
      start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)))
  }

  @discardableResult
  private func check(_ name: FileName, _ call: ([CChar]) -> Int32) throws(SystemError) -> Int32 {
    let terminated = name.cString
    return try SystemError.check(path.child(name).description) { call(terminated) }
  }
}
