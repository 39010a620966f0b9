internal import PlanModel
internal import Screen
public import Wording

extension State {
  /// What the visible screen lacks that only the world can give it: to be carried out and answered
  /// before anything else is waited for.
  public var need: Effect? {
    guard case .print(let place) = overlays.last, review != nil, !isPresenting else { return nil }
    let request = PreviewRequest(place.job.page, on: self)
    if preview?.request != request { return .preview(request) }
    return printers == nil ? .listPrinters : nil
  }

  /// Takes the text of a page, with form feeds between the sheets, or why there is none.
  public mutating func show(_ text: Result<String, PrintFailure>, for request: PreviewRequest) {
    preview = PagePreview(text, for: request)
    settle()
  }

  /// Takes the printers that there are.
  public mutating func offer(printers: [String]) {
    self.printers = printers
  }

  /// Says that a print is being made, as long as it takes.
  public mutating func isPrinting(_ job: PrintJob) {
    let file = file
    say { words in
      switch job.target {
      case .printer(let name): words.isSending(to: name)
      case .file: words.isWriting(job.fileName(plan: file))
      }
    }
  }

  /// Takes what became of a print.
  public mutating func hasPrinted(_ outcome: PrintOutcome) {
    say(outcome)
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
    case .details(let item, _): item.yearPlace
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
