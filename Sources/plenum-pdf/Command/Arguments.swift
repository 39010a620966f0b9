public import ArgumentParser
public import Host
internal import PlanModel
public import Summary

extension Paper: ExpressibleByArgument {}

extension PageLanguage: ExpressibleByArgument {
  /// Reads `en`, `vi` and `both`.
  public init?(argument: String) {
    if argument == "both" {
      self = .both
    } else if let language = Language(rawValue: argument) {
      self = .one(language)
    } else {
      return nil
    }
  }

  /// What can be written, for the help.
  public static var allValueStrings: [String] { Language.allCases.map(\.rawValue) + ["both"] }

  /// The language in which the program speaks to whoever asks for this page; nil for both.
  var spoken: Language? {
    if case .one(let language) = self { language } else { nil }
  }
}

extension YearSpan: ExpressibleByArgument {
  /// Reads `2022-2026`, and a single year.
  public init?(argument: String) {
    self.init(argument)
  }
}
