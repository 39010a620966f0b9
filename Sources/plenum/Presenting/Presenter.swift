internal import Host
internal import Meeting
internal import Opened
internal import PlanModel
internal import Screen

/// The consoles of a meeting: what they ask for reaches the meeting, and they are told where it is.
///
/// The deck keeps the plan that it was made from; only a console's `r` makes it look at the file
/// again, and a file that cannot be used then changes nothing. Where there can be no socket, the
/// meeting goes on without a console.
struct Presenter: ~Copyable {
  /// The file from the root, for consoles in other folders; nil for the sample.
  private let path: String?
  private var plan: OpenedPlan
  private var checksum: String?
  private var server: ConsoleServer?

  /// The consoles of a meeting that was made from a plan.
  init(of plan: OpenedPlan) {
    self.plan = plan
    path = plan.origin.path.flatMap(FileReader.absolute)
  }

  /// The descriptors to be waited on besides the terminal; changes when consoles come and go.
  var descriptors: [Int32] {
    // Mutating, because an owner inside an optional cannot be looked at otherwise.
    mutating get { server?.descriptors ?? [] }
  }

  /// The requests of the consoles.
  mutating func news() -> [Meeting.Answer] { (server?.commands() ?? []).map { .asked($0) } }

  /// Tells the consoles where the meeting is; the first time, lets them come at all.
  ///
  /// To be called when the picture is on the wall: the audience comes first.
  mutating func tell(_ meeting: Meeting) {
    let text = MeetingPlan(path: path, checksum: checksum ?? open(), fileTime: plan.fileTime)
    server?.broadcast(meeting.position(of: text))
  }

  private mutating func open() -> String {
    server = try? ConsoleServer(plan: path ?? plan.origin.name, keeping: plan.bytes)
    let checksum = plan.checksum
    self.checksum = checksum
    return checksum
  }

  /// The file's newer text; nil where it cannot be used.
  mutating func renewed() -> Meeting.Answer? {
    guard let path, let newer = try? OpenedPlan(PlanOrigin(path: path)) else { return nil }
    // A console that cannot have the plan would draw the old one under a new name.
    guard (try? server?.keep(newer.bytes)) != nil else { return nil }
    plan = newer
    checksum = newer.checksum
    return .renewed(newer.review)
  }
}
