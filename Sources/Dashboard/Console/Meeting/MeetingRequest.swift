/// What the console asks of a meeting.
public enum MeetingRequest: Hashable, Sendable {
  /// One step forward or back.
  case next, back
  /// A blank screen, or the slide again.
  case blank
  /// The audience keeps its picture while the speaker looks ahead; once more, and it sees what the
  /// speaker sees.
  case freeze
  /// The speaker goes back to what the audience sees.
  case rejoin
  /// The clock stands, or goes on.
  case pause
  /// A slide by its number, from 1.
  case goTo(slide: Int)
  /// The deck is made anew from the plan's file: the presenter reads it, then calls `Meeting.renew`.
  case renew
  /// The slides in the other language.
  case language
}
