import Geppo

/// Shows how far a run is: drawn in place on a terminal (a plain line at each new source where NO_COLOR is set), and
/// nothing in a pipe or log.
final class ProgressLine {
  private let isQuiet: Bool
  private var lastSource = ""
  private var lastDrawn = 0

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  func show(_ progress: Progress) {
    guard !isQuiet, Terminal.isTerminal else { return }
    if Terminal.isInteractive {
      // A thousand pages a second would only make the line flicker.
      guard
        progress.done == progress.total || progress.done - lastDrawn >= 25 || progress.source != lastSource
      else { return }
      lastDrawn = progress.done
      Terminal.drawInPlace(progress.line(Terminal.language))
    } else if progress.source != lastSource {
      Terminal.error(progress.line(Terminal.language))
    }
    lastSource = progress.source
  }

  func end() {
    if !isQuiet, Terminal.isInteractive { Terminal.drawInPlace("") }
  }
}
