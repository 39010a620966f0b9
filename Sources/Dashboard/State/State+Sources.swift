internal import PlanModel
internal import Wording

extension State {
  /// Opens the source of the chosen item; where several could be meant, asks which.
  mutating func openSource() -> Effect? {
    guard let item = chosenItem else { return nil }
    let ids = sources(of: item)
    switch ids.count {
    case 0: say { $0.noSource }
    case 1: return open(review?.source(ids[0]))
    default: overlays.append(.sources(ids, row: 0))
    }
    return nil
  }

  /// Asks for a source to be opened; without an address it is shown by name.
  mutating func open(_ source: Source?) -> Effect? {
    guard let source else { return nil }
    if let address = source.url.map(Address.url) ?? source.file.map(Address.file) {
      return .open(address)
    }
    say { "\($0.noAddress): \(source.title[$0.language])" }
    return nil
  }

  /// Asks for the plan to be opened in an editor, at the chosen item or the first diagnostic.
  mutating func edit() -> Effect? {
    guard !isReadOnly else {
      say { $0.readOnly }
      return nil
    }
    if context == .problem {
      return .edit(line: problems.lazy.compactMap(\.position?.line).first ?? 1)
    }
    return .edit(line: chosenItem.flatMap(line(of:)) ?? year?.plan.span.line ?? 1)
  }
}
