import Glibc

/// By what an unchanged file is known without opening it. It is for the cache alone and reaches no output.
struct FileStamp: Hashable, Sendable {
  let size: Int
  let inode: UInt64
  /// Times of the file system in nanoseconds: of the bytes, and of the bytes or anything else about the file.
  let modified: Int
  let changed: Int

  init(size: Int, inode: UInt64, modified: Int, changed: Int) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    self.init(
      size: Int(status.st_size), inode: UInt64(status.st_ino),
      modified: FileStamp.nanoseconds(status.st_mtim), changed: FileStamp.nanoseconds(status.st_ctim))
  }

  /// Whether whatever changes the file from `moment` on gives it another stamp: a time of the file system is as coarse
  /// as its clock, so a file that changed at the very moment may change once more without a trace.
  func isSettled(before moment: FileStamp) -> Bool {
    max(modified, changed) < moment.modified
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
}
