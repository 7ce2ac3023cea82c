import ArgumentParser
import Geppo

extension QueueCommand {
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts any document into the queue, or takes a dropped one up again.")
    @OptionGroup var options: QueueActOptions

    @Option(help: ArgumentHelp("The municipality that asked for it: 北九州市.", valueName: "municipality"))
    var requestedBy = ""

    func run() async throws { try await options.record(.add(requestedBy: requestedBy)) }
  }

  struct Due: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Says until when a translation is wanted.")
    @OptionGroup var options: QueueActOptions

    @Option(help: ArgumentHelp("The day (YYYY-MM-DD).", valueName: "day"), transform: Terminal.day)
    var until: Day

    func run() async throws { try await options.record(.due(until)) }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Approves a translation, or single segments of it.",
      discussion:
        "Refused while errors of 'geppo queue check' are open, and of one's own work without --reason.")
    @OptionGroup var options: QueueActOptions

    @Option(help: ArgumentHelp("Only this segment; may be given several times.", valueName: "id"))
    var segment: [String] = []

    func run() async throws { try await options.record(.approve(segment)) }
  }

  struct Reject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sends a translation, or single segments of it, back to the translator.")
    @OptionGroup var options: QueueActOptions

    @Option(help: ArgumentHelp("Only this segment; may be given several times.", valueName: "id"))
    var segment: [String] = []

    func run() async throws { try await options.record(.reject(segment)) }
  }

  struct Waive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts one check aside for one segment, with a reason; it lasts over later deliveries.")
    @OptionGroup var options: QueueActOptions

    @Option(help: ArgumentHelp("The name of the check, as 'geppo queue check' prints it.", valueName: "name"))
    var check: String

    @Option(help: ArgumentHelp("The segment.", valueName: "id"))
    var segment: String

    @Flag(help: "Take it back: the check counts again.")
    var withdraw = false

    func run() async throws {
      try await options.record(
        withdraw ? .unwaive(check: check, segment: segment) : .waive(check: check, segment: segment))
    }
  }
}
