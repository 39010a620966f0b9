public import PlanModel
internal import System

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
}
