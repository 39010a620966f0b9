/// What `update` asks of the world, carried out by the run loop.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Give the terminal back and stop, until somebody says `fg`.
  case suspend
  /// Read the plan file again and hand it to `State.reload`.
  case reload
  /// Open the plan file at a line in the user's editor, then read it again.
  case edit(line: Int)
  /// Open a source with the system's opener; where there is none, `State.couldNotOpen` shows its
  /// address.
  case open(Address)
  /// Make the text form of a page and hand it to `State.show`.
  case preview(PreviewRequest)
  /// Ask which printers there are and hand their names to `State.offer`.
  case listPrinters
  /// Print, and hand what became of it to `State.hasPrinted`; a file that is there already is left
  /// alone unless it is to be replaced.
  case print(PrintJob, replacing: Bool)
  /// Send every cell to the terminal again.
  case repaint
}

/// Where a source can be read.
public enum Address: Hashable, Sendable {
  /// On the web.
  case url(String)
  /// In a file, named relative to the plan.
  case file(String)

  /// The address as the plan gives it.
  public var text: String {
    switch self {
    case .url(let text), .file(let text): text
    }
  }
}
