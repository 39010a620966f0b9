public import Screen
internal import System

extension CursesTerminal {
  /// Waits until something happens and returns all that has happened, in order.
  ///
  /// All keys that are there are taken at once, so that one frame answers them. While it waits
  /// nothing runs at all. After `terminate` or `hangUp` the program should end.
  ///
  /// - Parameter descriptors: what else is waited on, such as a watched file; each that has news is a
  ///   `readable` event, again and again until its owner has read it.
  /// - Returns: one event or more.
  public mutating func events(watching descriptors: [Int32] = []) -> [Event] {
    while queue.isEmpty {
      let news = Readiness.input(from: [signals.descriptor, device.input] + descriptors)
      if news.contains(signals.descriptor) { heed(signals.read()) }
      // Whoever had the terminal meanwhile may have taken the input; if not, the next call sees it.
      if news.contains(device.input), queue.isEmpty { readKeys() }
      queue += news.filter(descriptors.contains).map { .readable(descriptor: $0) }
    }
    defer { queue = [] }
    let now = SteadyClock.now
    return queue.map { Event($0, at: now) }
  }

  private mutating func heed(_ arrived: [Signal]) {
    if let ending = arrived.first(where: Signal.endings.contains) {
      queue.append(.terminate(signal: ending.rawValue))
    } else if arrived.contains(where: Signal.stops.contains) {
      queue += stopped()
    } else if arrived.contains(.proceed) {
      queue += retaken()
    } else if arrived.contains(.windowSize) {
      // A window that was smaller for a moment has lost what did not fit, whatever its size is now.
      screen.forget()
      let events = resized()
      queue += events.isEmpty ? [.resize(size)] : events
    }
  }

  private mutating func readKeys() {
    do {
      queue += try decoder.decode(device.readInput())
      while let patience = decoder.patience {
        if device.hasInput(within: patience) {
          queue += try decoder.decode(device.readInput())
        } else {
          queue += decoder.finish()
        }
      }
    } catch .wouldBlock {
    } catch {
      if device.isForeground {
        queue.append(.hangUp)
      } else {
        // Somebody else's input: a read from the background fails, since its signal is blocked.
        queue += stopped()
      }
    }
  }
}
