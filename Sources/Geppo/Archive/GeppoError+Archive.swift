import Glibc

/// What stops a run at the edge. Each sentence ends with the way out.
extension GeppoError {
  static func noWorkspace(at path: String) -> GeppoError {
    GeppoError(
      .noWorkspace, path: path,
      english:
        "no workspace here (a folder with feeds/ and glossary/); name one with --workspace, or make one with 'geppo init DIR'",
      japanese: "作業フォルダー（feeds と glossary のあるフォルダー）がありません。--workspace で指定するか、「geppo init フォルダー」で作ってください")
  }

  static func noStarterData() -> GeppoError {
    GeppoError(
      .noStarterData, path: "share/geppo",
      english:
        "the starter data (feeds/sources.yaml and glossary/) were not found; name their folder with --share",
      japanese: "雛形（feeds/sources.yaml と glossary）が見つかりません。--share で雛形のフォルダーを指定してください")
  }

  /// `option` says who named the folder.
  static func noStarterData(at path: String, _ option: String) -> GeppoError {
    GeppoError(
      .noStarterData, path: "\(option) \(path)",
      english: "no starter data here (a folder with feeds/ and glossary/); name another with \(option)",
      japanese: "雛形（feeds と glossary のあるフォルダー）がここにありません。\(option) で別のフォルダーを指定してください")
  }

  static func workspaceExists(_ path: String) -> GeppoError {
    GeppoError(
      .workspaceExists, path: path,
      english: "this already exists and is left as it is; name a new or empty folder",
      japanese: "すでにあるため、手を付けていません。新しいフォルダーか空のフォルダーを指定してください")
  }

  /// `holder` is nil while the other has only just begun.
  static func lockHeld(by holder: LockHolder?) -> GeppoError {
    let english = holder.map { " (process \($0.process), geppo \($0.command), since \($0.since))" } ?? ""
    let japanese = holder.map { "（プロセス\($0.process)、geppo \($0.command)、\($0.since)開始）" } ?? ""
    return GeppoError(
      .lockHeld, path: "archive/lock",
      english:
        "another geppo is working in this workspace\(english); wait until it has ended, then try again",
      japanese: "別のgeppoがこの作業フォルダーで実行中です\(japanese)。終わるのを待って、もう一度実行してください")
  }

  static func noArchive() -> GeppoError {
    GeppoError(
      .badInput, path: "archive",
      english:
        "there is no archive to copy yet: journal.jsonl and geppo.sqlite are made by the first run. If only geppo.sqlite is missing, 'geppo archive rebuild' makes it again",
      japanese:
        "控えを取る記録がまだありません。journal.jsonl と geppo.sqlite は最初の実行でできます。geppo.sqlite だけがないときは「geppo archive rebuild」で作り直せます"
    )
  }

  static func backupDiffers(_ path: String) -> GeppoError {
    GeppoError(
      .archiveIndex, path: path,
      english:
        "the copy was read again and is not sound, so it was removed; check the disk, and make another",
      japanese: "控えを読み直したところ正しくないため、消しました。ディスクを確認し、もう一度作ってください")
  }

  static func newerArchive(_ path: String, version: Int, known: Int) -> GeppoError {
    GeppoError(
      .newerArchive, path: path,
      english:
        "written by a newer geppo (format \(version), this one knows \(known)); nothing was changed. Use the newer geppo here",
      japanese: "新しい版のgeppoが書いた記録です（形式\(version)、この版は\(known)まで）。何も変更していません。新しい版のgeppoを使ってください")
  }

  static func badOutputName(_ name: String) -> GeppoError {
    GeppoError(
      .badOutputName, path: "reports",
      english:
        "'\(name)' cannot be the name of a report; correct the code or name in glossary/ that it was made from",
      japanese: "「\(name)」は報告書のファイル名にできません。元になった glossary/ のコードや名称を直してください")
  }

  static func indexRefused(_ message: String) -> GeppoError {
    GeppoError(
      .archiveIndex, path: "archive/geppo.sqlite",
      english:
        "the index cannot be used (\(message)); nothing is lost: move the file away and run 'geppo archive rebuild'",
      japanese: "索引を使えません（\(message)）。記録は失われていません。このファイルを別の場所へ移し、「geppo archive rebuild」を実行してください")
  }

  static func searchRefused(_ message: String) -> GeppoError {
    GeppoError(
      .archiveIndex, path: "\(SearchStore.layout.path)",
      english: "the search index cannot be used (\(message)); run 'geppo archive index' to make it anew",
      japanese: "検索用の索引を使えません（\(message)）。「geppo archive index」で作り直してください")
  }

  /// Decisions, ids and sendings that nothing else has.
  static func journalLost(_ loss: JournalLoss) -> GeppoError {
    let (path, what) = words(of: loss)
    return GeppoError(
      .journalLost, path: path,
      english:
        "\(what.english), so nothing was done: decisions, ids or sendings would be forgotten. Bring archive/journal.jsonl back from a backup; only where there is none, 'geppo archive rebuild --accept-loss REASON' goes on with what can be read",
      japanese:
        "\(what.japanese)。決定、番号又は送付の記録が失われるおそれがあるため、何も行っていません。控えから archive/journal.jsonl を戻してください。控えがない場合に限り、「geppo archive rebuild --accept-loss 理由」で、読める記録だけで続けられます"
    )
  }

  private static func words(of loss: JournalLoss) -> (path: String, what: Wording) {
    guard case .unreadable(let line) = loss else { return (Journal.path, missing(loss)) }
    let what = Wording(
      english: "line \(line) of the journal cannot be read", japanese: "記録（journal）の\(line)行目を読めません")
    return ("\(Location.line(file: Journal.path, line: line))", what)
  }

  private static func missing(_ loss: JournalLoss) -> Wording {
    switch loss {
    case .decisions(let numbers):
      Wording(
        english: "the journal lacks decisions (numbers \(numbers.lowerBound) to \(numbers.upperBound))",
        japanese: "記録（journal）から決定が失われています（決定の通し番号 \(numbers.lowerBound)～\(numbers.upperBound)）")
    case .runs(let numbers):
      Wording(
        english: "the journal lacks runs (numbers \(numbers.lowerBound) to \(numbers.upperBound))",
        japanese: "記録（journal）から実行又は送付の行が失われています（実行の通し番号 \(numbers.lowerBound)～\(numbers.upperBound)）")
    case .translations(let numbers):
      Wording(
        english:
          "the journal lacks lines of translations (numbers \(numbers.lowerBound) to \(numbers.upperBound))",
        japanese: "記録（journal）から翻訳の行が失われています（翻訳の通し番号 \(numbers.lowerBound)～\(numbers.upperBound)）")
    case .ids(let month, let numbers):
      Wording(
        english: "the journal lacks ids of \(month) (numbers \(numbers.lowerBound) to \(numbers.upperBound))",
        japanese: "記録（journal）から\(month)の文書番号（ID）が失われています（\(numbers.lowerBound)～\(numbers.upperBound)番）")
    case .unknownDocument(let id, let decision):
      Wording(
        english: "decision \(decision) of the journal is on document \(id), whose id no line gives",
        japanese: "記録（journal）の決定\(decision)の対象である\(id)について、番号を付けた行がありません")
    case .repeatedDecision(let number):
      Wording(
        english: "two lines of the journal have decision number \(number)",
        japanese: "記録（journal）に決定\(number)の行が二つあります")
    case .lines, .unreadable:
      Wording(
        english: "lines of the journal that the index knows are missing or were changed",
        japanese: "索引にある記録（journal）の行が失われているか、書き換えられています")
    }
  }

  static func diskFull(_ path: String) -> GeppoError {
    GeppoError(
      .diskFull, path: path,
      english: "the disk is full; make room and run again. What was there before is unharmed",
      japanese: "ディスクに空きがありません。空きを作って、もう一度実行してください。これまでの内容はそのままです")
  }

  static func notWritable(_ path: String, _ reason: String) -> GeppoError {
    GeppoError(
      .notWritable, path: path,
      english:
        "cannot be written (\(reason)); allow writing, or use a workspace of your own. Nothing was changed",
      japanese: "書き込めません（\(reason)）。書き込みを許可するか、自分の作業フォルダーを使ってください。何も変更していません")
  }

  static func linkInPath(_ path: String) -> GeppoError {
    GeppoError(
      .linkInPath, path: path,
      english:
        "a folder was expected here, but this is a link or a file, and geppo follows no links; put a real folder here",
      japanese: "フォルダーがあるべき場所に、リンク又はファイルがあります。geppoはリンクをたどりません。実体のあるフォルダーを置いてください")
  }

  init(_ error: SystemError) {
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(error.path)
    case EACCES, EPERM, EROFS: self = .notWritable(error.path, error.text)
    case ELOOP, ENOTDIR: self = .linkInPath(error.path)
    default:
      self.init(
        .refused, path: error.path,
        english: "the system refused this (\(error.text)); check the disk and the folder, then run again",
        japanese: "OSが処理を拒みました（\(error.text)）。ディスクとフォルダーを確認して、もう一度実行してください")
    }
  }

  /// Does the work, and says what the system refused as an error with its way out.
  static func reporting<Result: ~Copyable>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as SystemError {
      throw GeppoError(error)
    }
  }
}
