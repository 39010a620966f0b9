/// Where one is on the print screen.
struct PrintPlace: Hashable, Sendable {
  /// What is chosen so far.
  var job: PrintJob
  /// The option that the keys change.
  var option = PrintOption.year
  /// The first row of the page that is visible.
  var scroll = 0

  init(_ job: PrintJob) {
    self.job = job
  }
}
