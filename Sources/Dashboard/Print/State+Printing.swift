internal import Interface
internal import PlanModel
internal import Screen
internal import Summary
internal import Wording

extension State {
  /// Effects for what the visible screen lacks and only the world can give, asked for once each time
  /// that one comes to it.
  mutating func needs() -> [Effect] {
    guard case .print = overlays.last, review != nil, !isPresenting else {
      desk.clear()
      return []
    }
    return desk.needs()
  }

  /// Makes the page that the print screen is to show, where it is visible.
  mutating func layPage() {
    guard case .print(let place) = overlays.last, let review else { return }
    desk.lay(
      place.job.options, of: review, columns: PagePreview.columns(on: size),
      isASCII: glyphs.isASCII)
  }

  /// Asks for the page that is shown to be printed.
  func print(_ job: PrintJob, replacing: Bool) -> Effect? {
    desk.preview.map { .print(job, of: $0.page, replacing: replacing) }
  }

  /// Says that a print is being made, as long as it takes.
  mutating func say(printing job: PrintJob) {
    let file = file
    say { words in
      switch job.target {
      case .printer(let name): words.isSending(to: name)
      case .file: words.isWriting(job.fileName(plan: file))
      }
    }
  }
}

extension State {
  /// A job to begin with: the year that is on the screen, in the screen's language.
  var newPrintJob: PrintJob? {
    guard let review, review.years.indices.contains(visibleYear) else { return nil }
    return PrintJob(
      options: PrintOptions(years: [review.years[visibleYear].year], language: .one(language)))
  }

  /// The place of the year that the visible screen is about.
  private var visibleYear: Int {
    switch overlays.last {
    case .details(let item, _): item.yearIndex
    case .threads(let place): place.year
    case .indicators(let place): place.year
    default: yearPlace
    }
  }
}

extension State {
  /// A click on the print screen chooses an option; the wheel scrolls the page.
  ///
  /// - Returns: whether that is the visible screen.
  mutating func pointOnPrintScreen(_ pointer: Event.Pointer) -> Bool {
    guard case .print(let place) = overlays.last else { return false }
    hush()
    let panel = PrintPanel(place, state: self)
    overlays[overlays.count - 1] =
      switch pointer.action {
      case .wheelDown: panel.scrolled(by: 1)
      case .wheelUp: panel.scrolled(by: -1)
      case .press: panel.choosing(x: pointer.x, y: pointer.y)
      }
    settle()
    return true
  }
}
