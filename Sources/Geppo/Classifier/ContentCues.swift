/// Counts what the text says of targets, duties and means.
struct ContentCues: Hashable, Sendable {
  private(set) var targets = 0
  private(set) var duties = 0
  private(set) var levers = 0

  init(_ reading: Reading, _ lexicon: Lexicon) {
    var seen: [Int: Set<Cue>] = [:]
    for sighting in reading.sightings(.cue) where reading.piece(of: sighting).isOfText {
      for case .cue(let cue) in lexicon.meanings[sighting.word] {
        seen[sighting.piece, default: []].insert(cue)
        if cue == .duty { duties += 1 } else if cue == .lever { levers += 1 }
      }
    }
    targets = seen.values.count { $0.isSuperset(of: [.deadline, .figure]) }
  }
}
