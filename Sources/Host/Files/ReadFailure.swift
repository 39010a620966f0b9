public import PlanModel

/// Why a plan file could not be read.
public struct ReadFailure: Error, Hashable, Sendable {
  /// What is to be said about it.
  public let problem: Problem

  init(_ problem: Problem) {
    self.problem = problem
  }

  init(_ error: Errno) {
    problem =
      switch error {
      case .noEntry: .fileMissing
      case .isFolder: .fileIsFolder
      case .noPeer: .fileIsDevice
      default: .fileUnreadable(reason: error.description)
      }
  }

  /// Carries out calls that fail with an errno.
  static func translating<Value: ~Copyable>(
    _ calls: () throws(Errno) -> Value
  ) throws(ReadFailure) -> Value {
    do throws(Errno) {
      return try calls()
    } catch {
      throw ReadFailure(error)
    }
  }
}
