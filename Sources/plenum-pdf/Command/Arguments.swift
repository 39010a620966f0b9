public import ArgumentParser
public import Host
public import Summary

extension Paper: ExpressibleByArgument {}

extension PageLanguage: ExpressibleByArgument {}

extension YearSpan: ExpressibleByArgument {
  /// Reads `2022-2026`, and a single year.
  public init?(argument: String) {
    self.init(argument)
  }
}
