internal import Screen

/// The places of everything on the console.
///
/// Anything special at the moment takes the place of a rule, so that nothing moves when it comes or
/// goes.
struct ConsoleLayout: Hashable {
  /// The smallest picture that the deck draws.
  private static let smallestPicture = Size(columns: 40, rows: 10)
  /// The columns from which a clock has room beside the notes.
  private static let wide = 110

  /// The plan's file, the time of day, the language.
  let header: Rect
  /// The clock of the meeting.
  let clocks: Rect
  /// A rule, or what is most special.
  let alert: Rect
  /// A rule above the keys, or what is special besides; empty on low screens.
  let secondAlert: Rect
  let keyLine: Rect
  /// The headings of the slide and of what comes next.
  let slideHeading: Rect
  let nextHeading: Rect
  let slide: Rect
  let next: Rect
  /// The line between both; nil where they stand one above the other.
  let divider: Rect?
  /// The rule with the heading of the notes.
  let notesHeading: Rect
  let notes: Rect
  /// The place of the clock in big digits; nil where there is no room for it.
  let bigClock: Rect?
  /// True if the slide is large enough to be drawn as the audience sees it.
  let hasPicture: Bool
  /// True if what comes next is.
  let hasNextPicture: Bool

  /// - Parameters:
  ///   - size: the console's screen.
  ///   - wall: the projector's screen: no picture is larger than that.
  init(_ size: Size, wall: Size) {
    var rest = Rect(size)
    header = rest.takeTop(1)
    clocks = rest.takeTop(1)
    alert = rest.takeTop(1)
    keyLine = rest.takeBottom(1)
    secondAlert = rest.takeBottom(size.rows >= 16 ? 1 : 0)

    let smallest = Self.smallestPicture
    let isWide = size.columns >= 70
    var top: Rect
    if isWide {
      let share = max(smallest.rows, (rest.height - 2) * 3 / 5)
      top = rest.takeTop(min(share, max(wall.rows, smallest.rows)) + 1)
      let width = min(max(smallest.columns, size.columns * 3 / 5), max(wall.columns, 40))
      var left = top.takeLeft(width)
      divider = top.takeLeft(1)
      slideHeading = left.takeTop(1)
      nextHeading = top.takeTop(1)
      slide = left
      next = top
    } else {
      divider = nil
      top = rest.takeTop(max(3, rest.height * 2 / 5))
      slideHeading = top.takeTop(1)
      slide = top
      var below = rest.takeTop(rest.height >= 8 ? 3 : 2)
      nextHeading = below.takeTop(1)
      next = below
    }
    notesHeading = rest.takeTop(1)
    if size.columns >= Self.wide, rest.height >= ConsoleClocks.panel.rows {
      let left = rest.takeLeft(rest.width - ConsoleClocks.panel.columns)
      bigClock = rest
      rest = left
    } else {
      bigClock = nil
    }
    notes = rest
    func isLargeEnough(_ area: Rect) -> Bool {
      area.width >= smallest.columns && area.height >= smallest.rows
    }
    hasPicture = isLargeEnough(slide)
    hasNextPicture = isWide && isLargeEnough(next)
  }
}
