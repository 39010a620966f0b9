internal import Dashboard

extension PrintShop {
  /// Gives the dashboard what its visible screen lacks, until it lacks nothing.
  func answerNeeds(of state: inout State) {
    while let need = state.need {
      guard answer(need, for: &state) else { return }
    }
  }

  /// Answers what a print screen asks for.
  ///
  /// - Returns: whether it was such a question.
  @discardableResult
  func answer(_ effect: Effect, for state: inout State) -> Bool {
    switch effect {
    case .preview(let request): state.show(preview(request), for: request)
    case .listPrinters: state.offer(printers: printers)
    default: return false
    }
    return true
  }
}
