internal import Dashboard

extension PrintShop {
  /// Does what a print screen asks for; nothing for any other effect.
  func answers(to effect: Effect) -> [State.Answer] {
    switch effect {
    case .preview(let request): [.page(preview(request), for: request)]
    case .listPrinters: [.printers(printers)]
    case .print(let job, let replacing): [.printed(print(job, replacing: replacing))]
    default: []
    }
  }
}
