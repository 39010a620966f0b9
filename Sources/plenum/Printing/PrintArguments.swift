public import ArgumentParser
public import Dashboard
public import Host
public import Summary

extension Paper: ExpressibleByArgument {}
extension PrintJob.Form: ExpressibleByArgument {}

extension YearSpan: ExpressibleByArgument {
  /// Reads `2022-2026`, and a single year.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension PageLanguage: ExpressibleByArgument {}
