public import Meeting
public import Summary

extension State {
  /// What the world tells the dashboard: what came of an effect, and what has changed by itself.
  public enum Answer: Sendable {
    /// The plan file was read again: the new plan, or the reasons to keep the old one.
    case read(Opening)
    /// There is no opener here, or it did not run.
    case cannotOpen(Address)
    /// There is no editor, or this is why it did not run.
    case cannotEdit(reason: String?)
    /// The origin that pages of the plan on the screen have now.
    case identified(PageOrigin)
    /// The printers that there are.
    case printers([String])
    /// A print is being made, and takes a while.
    case printing(PrintJob)
    /// What became of a print.
    case printed(PrintOutcome)
    /// Something that is for the meeting.
    case meeting(Meeting.Answer)
  }
}
