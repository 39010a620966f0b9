internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

extension State {
  /// What the visible screen lacks that only the world can give it, asked for once.
  mutating func needs() -> [Effect] {
    guard case .print(let place) = overlays.last, review != nil, !isPresenting else { return [] }
    var needs: [Effect] = []
    let request = PreviewRequest(place.job.page, on: self)
    if requested != request { needs.append(.preview(request)) }
    requested = request
    if !hasAskedForPrinters { needs.append(.listPrinters) }
    hasAskedForPrinters = true
    return needs
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
      page: PrintedPage(year: review.years[visibleYear].year, languages: .one(language)))
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
