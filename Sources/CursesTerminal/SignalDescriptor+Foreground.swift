extension SignalDescriptor {
  /// How waiting for the foreground ended.
  enum Foreground {
    /// The terminal listens to this job.
    case reached
    /// A signal has arrived that asks the program to end.
    case ending
    /// There is no shell that could bring the job to the foreground.
    case orphaned
  }

  /// Stops the job, as the system stops any that draws in the background, until it is in the
  /// foreground.
  func awaitForeground(of device: Device) -> Foreground {
    while !device.isForeground {
      if isPending(Signal.endings) { return .ending }
      if !stopJob(by: .backgroundOutput) { return .orphaned }
    }
    return .reached
  }
}
