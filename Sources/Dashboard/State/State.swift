public import Interface
public import Meeting
public import PlanModel

/// Everything that decides what is on the screen: a value, changed by `update` alone.
///
///     var state = State(.plan(review, file: "plan.yaml"), look: Look(Size(columns: 80, rows: 24)))
///     state.update(Event(.key(.right)))
///     state.picture.text
public struct State: Sendable {
  /// The plan on the screen; nil as long as none could be read.
  public internal(set) var review: Review? {
    didSet { desk.clear() }
  }
  /// The name of the plan's file, for people.
  public let file: String
  /// Whether the plan is the one that is built into the program.
  public let isSample: Bool
  /// What was found when the file was last read, if it could not be used.
  public internal(set) var problems: [Diagnostic] = []

  /// The look of the screen.
  public internal(set) var look: Look

  /// Whether the plan may be edited from here.
  let isReadOnly: Bool

  /// The screens on top of the year, the last one visible.
  var overlays: [Overlay] = []
  /// The chosen year: its place in the review.
  var yearPlace = 0
  /// Where Esc leads from the year screen; nil where there is no way back.
  var wayBack: WayBack?
  /// Where one was in each year.
  var cursors: [Int: Cursor] = [:]
  /// The digits of a year that are typed so far.
  var typedDigits = TypedDigits()
  /// What of the plan is shown.
  var filter = Filter()
  /// The entries of the chosen year that the filter lets through.
  var listing: Listing?
  /// What is being looked for, with its hits, until Esc.
  var search: Search?
  /// The folded texts of the plan, made when something is first looked for.
  var findIndex: FindIndex?
  /// Every objective through the years, made when the threads are first shown.
  var threadTable: ThreadTable?
  /// What a reload changed, marked until the next key.
  var changes: Set<ItemID> = []
  /// What the print screen works with.
  var desk = PrintDesk()
  /// The meeting that was begun, on the wall or left for a while.
  public internal(set) var meeting: Meeting?
  /// Whether the meeting is on the wall.
  public internal(set) var isPresenting = false
  /// A short answer at the foot of the screen, until the next key.
  var notice: Notice?
  /// What Enter answers to that.
  var question: Question?

  /// A state to begin with.
  ///
  /// - Parameters:
  ///   - opening: the plan, or why there is none.
  ///   - look: the look of the screen.
  ///   - year: the year to begin with; nil for the latest that something is reported for.
  ///   - isReadOnly: whether the plan cannot be edited from here.
  ///   - start: where a meeting begins that is on the wall from the start; nil for none.
  public init(
    _ opening: Opening, look: Look, year: Int? = nil, isReadOnly: Bool = false,
    presenting start: MeetingStart? = nil
  ) {
    file = opening.file
    isSample = opening.isSample
    self.look = look
    self.isReadOnly = isReadOnly || opening.isSample
    switch opening.content {
    case .review(let review):
      self.review = review
      let chosen = year.flatMap { year in review.years.firstIndex { $0.year == year } }
      yearPlace = chosen ?? review.firstShown
    case .problems(let problems):
      self.problems = problems
      overlays = [.problem(scroll: 0)]
    }
    refreshListing()
    if let start { present(from: start) }
  }

  /// The chosen year.
  var year: YearReview? {
    guard let review, review.years.indices.contains(yearPlace) else { return nil }
    return review.years[yearPlace]
  }

  /// Where one is in the chosen year.
  var cursor: Cursor {
    get { cursors[yearPlace] ?? Cursor() }
    set { cursors[yearPlace] = newValue }
  }

  /// The screen that has the keys.
  var context: Context {
    overlays.last?.context ?? (review == nil ? .problem : .year)
  }

  /// Makes the list of entries anew, after the year, the filter or the plan has changed.
  mutating func refreshListing() {
    listing = year.map { Listing(of: $0, filter: filter) }
  }
}
