public import Interface
public import Summary

/// A wish of `update` to the world, carried out by the run loop.
public enum Effect: ProgramEffect {
  /// End the program.
  case quit
  /// Give the terminal back and stop, until somebody says `fg`.
  case suspend
  /// Read the plan file again; the answer is `read`.
  case reload
  /// Read the plan file for the meeting; the answer is `renewed`, if the file can be used.
  case renewMeeting
  /// Open the plan file at a line in the user's editor, then read it again; the answer is `read`,
  /// and `cannotEdit` where there is no editor.
  case edit(line: Int)
  /// Open a source with the system's opener; where there is none, the answer is `cannotOpen`.
  case open(Address)
  /// Tell what the foot of a page says of the plan on the screen and of today; the answer is
  /// `identified`.
  case identifyPlan
  /// Ask which printers there are; the answer is `printers`.
  case listPrinters
  /// Print this very page; the answers are `printing` and `printed`. A file that is there already
  /// is left alone unless it is to be replaced.
  case print(PrintJob, of: Document, replacing: Bool)
  /// Send every cell to the terminal again.
  case repaint
}

/// The address where a source can be read.
public enum Address: Hashable, Sendable {
  /// An address on the web.
  case url(String)
  /// The name of a file, relative to the plan.
  case file(String)

  /// The address as the plan gives it.
  public var text: String {
    switch self {
    case .url(let text), .file(let text): text
    }
  }
}
