/// Why a command on the queue of translations could not go on.
enum TranslationErrors {
  static let all: [GeppoErrorText] = [
    GeppoErrorText(
      code: .queueRefused,
      explanation: Wording(
        english:
          "The queue keeps what people rely on: a document that somebody translates is not given to another before 'geppo queue release', nobody approves her own translation unless a reason is given, what was approved is not replaced in passing, and a translation with open errors is not approved. The message says which of these it was; 'geppo queue show DOC' tells how the document stands.",
        japanese:
          "翻訳の管理表は、関係者が頼りにする約束を守ります。翻訳中の文書は「geppo queue release」まで他の人に割り当てません。自分の訳の承認には理由（--reason）が要ります。承認済みの訳をついでに差し替えることはなく、誤りの残る訳は承認できません。どれに当たるかはメッセージにあります。文書の状況は「geppo queue show 文書」で確かめてください。"
      ))
  ]
}

extension GeppoError {
  private static func refused(_ id: String, english: String, japanese: String) -> GeppoError {
    GeppoError(.queueRefused, path: id, english: english, japanese: japanese)
  }

  /// The rules see no need to translate it, and nobody has asked for it.
  static func notQueued(_ id: String) -> GeppoError {
    refused(
      id, english: "the document is not in the queue; put it in with 'geppo queue add \(id)'",
      japanese: "翻訳対象の文書ではありません。対象に加えるには「geppo queue add \(id)」を実行してください")
  }

  static func alreadyClaimed(_ id: String, by name: String, on day: Day) -> GeppoError {
    refused(
      id,
      english:
        "\(name) has been translating it since \(day); when that is settled, 'geppo queue release \(id)' frees it",
      japanese: "\(day)から\(name)が翻訳しています。調整のうえ「geppo queue release \(id)」で解除してから割り当ててください")
  }

  static func ownClaim(_ id: String) -> GeppoError {
    refused(
      id, english: "you are translating it already; nothing is to be done",
      japanese: "すでにあなたが担当しています。操作は要りません")
  }

  static func unknownCheck(_ name: String, among names: [String]) -> GeppoError {
    let near = NearestWord.of(name, among: names)
    return GeppoError(
      .badInput, path: name,
      english:
        "there is no such check; \(near.map { "did you mean '\($0)'?" } ?? "known are \(names.joined(separator: ", "))")",
      japanese: "該当する点検がありません。\(near.map { "「\($0)」のことですか" } ?? "\(names.joined(separator: "、")) から選んでください")")
  }

  static func lacksName() -> GeppoError {
    GeppoError(
      .badInput, path: "--by", english: "say who it is with --by NAME", japanese: "--by で名前を指定してください")
  }

  static func notClaimed(_ id: String) -> GeppoError {
    refused(
      id, english: "nobody is translating it; there is nothing to release",
      japanese: "翻訳中の人がいないため、解除するものがありません")
  }

  static func isDropped(_ id: String) -> GeppoError {
    refused(
      id, english: "it was dropped; take it up again with 'geppo queue add \(id)'",
      japanese: "見送りとした文書です。再び対象とするには「geppo queue add \(id)」を実行してください")
  }

  static func noTranslation(_ id: String) -> GeppoError {
    refused(
      id, english: "no translation has come back yet; take it in with 'geppo queue import FILE'",
      japanese: "訳文がまだ届いていません。「geppo queue import ファイル」で取り込んでください")
  }

  static func incomplete(_ id: String, missing: Int) -> GeppoError {
    refused(
      id,
      english: "\(missing) segments have no finished translation; 'geppo queue show \(id)' lists them",
      japanese: "訳の済んでいない箇所が\(missing)あります。「geppo queue show \(id)」で確かめてください")
  }

  static func ownTranslation(_ id: String, by name: String) -> GeppoError {
    refused(
      id,
      english:
        "\(name) translated it; somebody else looks it over and approves it, or give the reason with --reason",
      japanese: "\(name)の訳です。校閲と承認は別の人が行うか、--reason で理由を付けてください")
  }

  static func openErrors(_ id: String, count: Int) -> GeppoError {
    refused(
      id,
      english:
        "\(count) errors of the checks are open; see 'geppo queue check \(id)', mend the translation or put single checks aside with 'geppo queue waive'",
      japanese: "点検の誤りが\(count)件残っています。「geppo queue check \(id)」で確かめ、訳を直すか、個別に「geppo queue waive」で対象外としてください"
    )
  }

  static func lacksReason(_ command: String) -> GeppoError {
    GeppoError(
      .badInput, path: command, english: "say why with --reason TEXT", japanese: "--reason で理由を付けてください")
  }

  static func noDraftTranslator(_ place: String) -> GeppoError {
    GeppoError(
      .badInput, path: place,
      english:
        "there is no program that drafts translations; name one by --program, or write into ~/.config/geppo/tools.yaml: draft_translator: {name: my translator, command: [/path/to/program]}",
      japanese:
        "下訳のプログラムがありません。--program で指定するか、~/.config/geppo/tools.yaml に draft_translator: {name: 呼び名, command: [/プログラムのパス]} と書いてください"
    )
  }

  static func draftFailed(_ program: String, _ how: String) -> GeppoError {
    GeppoError(
      .badInput, path: program,
      english:
        "the program did not end as it should (\(how)); nothing was recorded. Try it alone with one line of JSON",
      japanese: "プログラムが正常に終わりませんでした（\(how)）。何も記録していません。JSONを1行渡して、単独で動くか確かめてください")
  }

  static func nothingReturned(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english: "the folder holds no file that programs for translators write (XLIFF, TMX, XLSX, CSV)",
      japanese: "翻訳ソフトのファイル（XLIFF、TMX、XLSX、CSV）がフォルダーにありません")
  }

  static func unknownSegment(_ id: String, _ segment: String, nearest: String?) -> GeppoError {
    refused(
      id,
      english: "the document has no segment '\(segment)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")",
      japanese: "「\(segment)」という分節はありません\(nearest.map { "。「\($0)」のことですか" } ?? "")")
  }

  static func unknownMunicipality(_ name: String, among names: [String]) -> GeppoError {
    let near = NearestWord.of(name, among: names)
    return GeppoError(
      .badInput, path: name,
      english: near.map { "no such municipality; did you mean '\($0)'?" }
        ?? "no such municipality; known are \(names.joined(separator: ", "))",
      japanese: near.map { "該当する自治体がありません。「\($0)」のことですか" }
        ?? "該当する自治体がありません。\(names.joined(separator: "、"))から選んでください")
  }
}
