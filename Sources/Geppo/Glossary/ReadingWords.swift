/// Words that a step of the reading asks for: the set of its name in `glossary/word_sets.csv`.
enum ReadingWords: String, CaseIterable, Sendable {
  /// Who owns a project, before its place: 某某公司 + 阳高 + 2×350MW机组.
  case projectOwners = "project-owners"
  /// What a project is, behind its place.
  case projectKinds = "project-kinds"
  /// Ends of names of bodies set up for one purpose, of which the name tells what a text is about.
  case purposefulBodies = "purposeful-bodies"
  /// Media by their names, and words in 报 that are no paper.
  case media
  case notMedia = "not-media"
  /// How a title speaks of a province without its name.
  case province
  /// What shows in the name of a body that it is of the environment.
  case environmentOffice = "environment-office"
  /// How the title of a standard says that it is the country's.
  case nationalStandard = "national-standard"
  /// Ends of the names of plans and laws that a place itself makes.
  case ownTexts = "own-texts"
  /// What a body does, right behind its name.
  case deeds
  /// What somebody does with a document in the headline of a report, and those of the verbs that a document may have in
  /// its own name, with the ends of such names.
  case headlineVerbs = "headline-verbs"
  case headlineCarryingOut = "headline-carrying-out"
  case carryingOutTexts = "carrying-out-texts"
  /// Who acts in headlines besides places and bodies, and what stands between them and the verb.
  case headlineActors = "headline-actors"
  case headlineManners = "headline-manners"
  /// What an editor puts in front of a name: 全文下载！
  case headlineOpenings = "headline-openings"
  /// Words of documents that look like headlines, and bodies that publish documents so.
  case notHeadlines = "not-headlines"
  case ownHeadlines = "own-headlines"
}
