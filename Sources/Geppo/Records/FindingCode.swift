/// What can be wrong with the data. Texts and explanations are in `FindingCatalogue`.
package enum FindingCode: String, Hashable, Sendable, Codable, CaseIterable {
  // Files and pages
  case notAFile = "not-a-file"
  case unreadableFile = "unreadable-file"
  case linkOutside = "link-outside"
  case fileTooLarge = "file-too-large"
  case emptyFile = "empty-file"
  case notAPage = "not-a-page"
  case packedPages = "packed-pages"
  case tooManyNodes = "too-many-nodes"
  case tooDeep = "too-deep"
  case tooManyAttributes = "too-many-attributes"
  case badBytes = "bad-bytes"
  case wrongCharset = "wrong-charset"
  case mixedEncodings = "mixed-encodings"
  case doubleEncoded = "double-encoded"
  case garbledText = "garbled-text"
  case lostCharacters = "lost-characters"
  case cutPage = "cut-page"
  case brokenMarkup = "broken-markup"
  case emptyPage = "empty-page"
  case errorPage = "error-page"
  // Containers
  case cutContainer = "cut-container"
  case containerLimit = "container-limit"
  case unknownCoding = "unknown-coding"
  case noPages = "no-pages"
  case otherRecords = "other-records"
  // Reading
  case noTitle = "no-title"
  case longTitle = "long-title"
  case noDate = "no-date"
  case doubtfulDate = "doubtful-date"
  case noText = "no-text"
  case severalTexts = "several-texts"
  case noAddress = "no-address"
  case missingPart = "missing-part"
  case tooManyParts = "too-many-parts"
  case noEntries = "no-entries"
  case recipeMissed = "recipe-missed"
  case noPDFReader = "no-pdf-reader"
  case unreadAttachment = "unread-attachment"
  case cutAttachment = "cut-attachment"
  case orphanFile = "orphan-file"
  case doubtfulPlace = "doubtful-place"
  // Sources, glossary, office
  case noFeeds = "no-feeds"
  case missingFile = "missing-file"
  case sourceWithoutFolder = "source-without-folder"
  case undeclaredFolder = "undeclared-folder"
  case notAMonth = "not-a-month"
  case misplacedFile = "misplaced-file"
  case fewPages = "few-pages"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case badValue = "bad-value"
  case duplicateKey = "duplicate-key"
  case dataTooLarge = "data-too-large"
  case yamlSyntax = "yaml-syntax"
  case yamlAlias = "yaml-alias"
  case csvSyntax = "csv-syntax"
  case csvOpenQuote = "csv-open-quote"
  case csvCells = "csv-cells"
  case csvEncoding = "csv-encoding"
  case unknownColumn = "unknown-column"
  case missingColumn = "missing-column"
  case emptyTable = "empty-table"
  case spoiltTable = "spoilt-table"
  case chineseInJapanese = "chinese-in-japanese"
  case unknownReference = "unknown-reference"
  case unknownBody = "unknown-body"
  case badXPath = "bad-xpath"
  case overlappingRecipes = "overlapping-recipes"
  // Archive and outputs
  case ambiguousIdentity = "ambiguous-identity"
  case rulesChanged = "rules-changed"
  case personsFileKept = "persons-file-kept"
  case journalLineIgnored = "journal-line-ignored"
  case journalLineDamaged = "journal-line-damaged"
  case rolledForward = "rolled-forward"
  case stagingRemoved = "staging-removed"
  case staleFileKept = "stale-file-kept"
  case indexRebuilt = "index-rebuilt"
  case mailSplit = "mail-split"
  case overMailLimit = "over-mail-limit"
  case cacheDiscarded = "cache-discarded"
  case searchIndexBehind = "search-index-behind"
  case releaseCheck = "release-check"
  case belowFloor = "below-floor"
  case unknownSet = "unknown-set"
  // Review
  case changedFact = "changed-fact"
  case ownColumn = "own-column"
  case nobodyNamed = "nobody-named"
  case pageWithoutDocument = "page-without-document"
  case alreadyListed = "already-listed"
  case mergedInCircle = "merged-in-circle"
  case reviewConflict = "review-conflict"
  case decisionWithoutEffect = "decision-without-effect"
  case likeRejected = "like-rejected"

  /// The texts of the code.
  package var text: FindingText { FindingCatalogue.text(of: self) }
}

/// What geppo says of one code.
package struct FindingText: Sendable {
  /// The code that the text is of.
  package let code: FindingCode
  /// How much a finding of this code matters.
  package let severity: Finding.Severity
  /// One sentence; `{0}`, `{1}` … stand for the arguments of the finding.
  package let message: Wording
  /// What happened, what geppo did about it, and what to do: the text of `geppo explain`.
  package let explanation: Wording
}
