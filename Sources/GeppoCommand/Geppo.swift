import ArgumentParser

@main
struct Geppo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geppo", abstract: "Monthly policy reports from saved Chinese policy pages.")
}
