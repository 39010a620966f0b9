internal import Host
internal import PlanCheck
public import PlanFile

/// The reasons why a plan cannot be used.
public struct PlanRefusal: Error, Sendable {
  /// The place where the plan was looked for.
  public let origin: PlanOrigin
  /// Everything that was found, warnings too.
  public let reading: Reading
  /// True where there was a text at all: then it can be shown, and its author can mend it.
  public let hasText: Bool

  init(_ origin: PlanOrigin, _ reading: Reading, hasText: Bool) {
    self.origin = origin
    self.reading = reading.checked(by: PlanCheck.findings)
    self.hasText = hasText
  }
}

extension PlanOrigin {
  /// Everything that is found in the plan, whether it can be used or not.
  public func check() -> Reading {
    do throws(ReadFailure) {
      return PlanFile.read(try text().bytes).checked(by: PlanCheck.findings)
    } catch {
      return Reading(refused: error.problem)
    }
  }
}
