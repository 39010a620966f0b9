/// A language that Plenum speaks and that a plan's texts can be given in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  case en, vi

  /// The next one, for the key that goes round all of them.
  public var next: Language {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
