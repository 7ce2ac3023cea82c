/// A document whose 仮訳 goes out with a bulletin, as it is shown; with the files that lie beside the bulletin.
struct TranslatedView {
  var id: String
  /// Empty for a document that an earlier issue told of.
  var number: String
  var anchor: String
  var hasNumber: Bool
  var name: [RunView]
  var title: String
  var issuer: [RunView]
  var isRevised: Bool
  var approvedOn: String
  var files: [TranslationFileView]
  /// For print, where nobody follows a link: `仮訳：2018-12-0042`.
  var fileLines: [String]

  init(_ document: TranslatedDocument, _ files: [TranslationFile], _ wording: Phrasing) {
    id = document.id
    number = document.number?.text ?? ""
    anchor = document.number?.anchor ?? ""
    hasNumber = document.number != nil
    name = RunView.all(document.name)
    title = VisibleText.of(document.title)
    issuer = RunView.all(document.issuer)
    isRevised = document.isRevised
    approvedOn = document.text.approvedOn.japanese
    self.files = files.map { TranslationFileView($0, wording) }
    fileLines = files.map { "\($0.layout.name(wording))：\($0.stem)" }.withoutRepeats
  }
}

struct TranslationFileView {
  /// `仮訳（Word）`.
  var label: String
  /// Relative to the bulletin.
  var path: String

  init(_ file: TranslationFile, _ wording: Phrasing) {
    label = "\(file.layout.name(wording))（\(FileLabel.program(file.format))）"
    path = file.path
  }
}
