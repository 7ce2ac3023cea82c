/// An activity of the month as a line of the bulletin, in Japanese.
struct CooperationLine: Hashable, Sendable {
  /// `2018年12月19日～20日`, with （予定） for what is planned.
  var period: String
  var kind: String
  var title: String
  var japanSide: String
  var chinaSide: String
  var place: String
  var topics: [String]
  var heads: String
  let event: CooperationEvent

  init(_ event: CooperationEvent, names: Names) {
    self.event = event
    period = event.period + (event.isPlanned ? "（予定）" : "")
    kind = event.kind
    // A row that has no title but its kind says it once.
    title = event.title == event.kind ? "" : event.title
    japanSide = event.japanSide.joined(separator: "、")
    chinaSide = event.chinaSide.joined(separator: "、")
    place = event.place
    topics = event.topics.map(names.shortTopic)
    heads = event.heads
  }

  /// Whether the activity is the municipality's own, or with one of its partners.
  func concerns(_ municipality: Municipality, names: Names) -> Bool {
    event.japanSide.contains(municipality.ja)
      || event.adcodes.contains { code in municipality.partners.contains { names.isWithin(code, $0) } }
  }
}
