import System

/// Whether something can be read from a descriptor, now or within a time that is far longer than
/// anything here takes.
func isReadable(_ descriptor: Int32, within patience: Duration = .seconds(10)) -> Bool {
  isAnyReadable([descriptor], within: patience)
}

/// Whether something can be read from one of several descriptors.
func isAnyReadable(_ descriptors: [Int32], within patience: Duration = .seconds(10)) -> Bool {
  !Readiness.input(from: descriptors, within: patience).isEmpty
}
