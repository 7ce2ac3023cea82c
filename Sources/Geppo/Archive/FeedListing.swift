/// A saved file under `feeds/`, as found by listing: nothing of it has been opened.
struct PageFile: Hashable, Sendable {
  /// Relative to the workspace, for records and people.
  var path: String
  /// Name of the folder under `feeds/`; empty for what lies directly there.
  var source: String
  /// Of its folder; nil where that is no month.
  var month: Month?
  var kind: FileKind
  /// In bytes.
  var size: Int
  /// The page that the file was saved with, when it lies in a folder such as `X_files` beside `X.html`; or the page
  /// that goes on in it.
  var partOf: String?
  /// It holds text of that page.
  var isContinuation = false
  /// The files in which the page goes on, in the order of reading.
  var continuations: [PageFile] = []
  /// How many further pages the article has beyond the limit; they are pages of their own.
  var furtherPages = 0
  /// Names of all files directly in the same folder, sorted.
  var siblings: [String]
  /// Files in the folder that was saved with the page, from its own folder: `page_files/plan.docx`.
  var parts: [String] = []
  /// The path as the disk has it.
  var address: RelativePath
  /// As it was when the folder was listed.
  var stamp: FileStamp? = nil
}

/// A folder under `feeds/`, declared or not.
struct SourceFolder: Hashable, Sendable {
  var name: String
  /// Its folders that were read: months up to the last one that was asked for, and those that are no months.
  var folders: [String]
  /// By folder and path.
  var pages: [PageFile]

  var months: [Month] { folders.compactMap { Month($0) } }
}

/// All that lies under `feeds/`, sorted by names.
struct FeedListing: Hashable, Sendable {
  var sources: [SourceFolder] = []
  /// What lies directly in `feeds/` and so belongs to no source.
  var strays: [PageFile] = []
  var findings: [Finding] = []

  var pages: [PageFile] { strays + sources.flatMap(\.pages) }
}

extension Workspace {
  /// What lies under `feeds/` in folders of months up to `last`.
  func listing(upTo last: Month) -> FeedListing {
    var walk = FeedWalk(last: last)
    do throws(SystemError) {
      try walk.visit(folder("feeds"))
    } catch {
      if !error.isMissing { walk.note(error) }
    }
    if walk.listing.sources.allSatisfy(\.pages.isEmpty) {
      walk.listing.findings.append(Finding(.noFeeds, .file("feeds")))
    }
    walk.listing.findings.sort()
    return walk.listing
  }
}
