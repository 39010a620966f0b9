internal import Dashboard
internal import Host
internal import PlanModel
internal import Screen

/// The consoles of a meeting: what they ask for reaches the meeting, and they are told where it is.
///
/// The deck keeps the plan that it was made from; only a console's `r` makes it look at the file again,
/// and a file that cannot be used then changes nothing. Where there can be no socket, the meeting goes
/// on without a console.
struct Presenter: ~Copyable {
  private let path: String?
  private var plan: PresentedPlan
  private var checksum: String?
  private var server: ConsoleServer?

  /// - Parameters:
  ///   - plan: what the meeting was made from.
  ///   - path: the plan's file; nil for the sample.
  init(of plan: PresentedPlan, path: String?) {
    self.plan = plan
    self.path = path.flatMap(FileReader.absolute)
  }

  /// What is to be waited on besides the terminal; changes when consoles come and go.
  var descriptors: [Int32] {
    // Mutating, because an owner inside an optional cannot be looked at otherwise.
    mutating get { server?.descriptors ?? [] }
  }

  /// Does what the consoles ask for.
  mutating func heedConsoles(of state: inout State, at time: Duration) {
    for steering in server?.messages() ?? [] {
      if steering == .renew {
        renew(&state, at: time)
      } else {
        state.steer(steering.request, at: time)
      }
    }
  }

  /// Tells the consoles where the meeting is; the first time, lets them come at all.
  ///
  /// To be called when the picture is on the wall: the audience comes first.
  mutating func tell(_ meeting: Meeting) {
    let checksum = checksum ?? open()
    server?.broadcast(
      MeetingStatus(
        meeting.position, path: path, checksum: checksum, fileTime: plan.fileTime))
  }

  private mutating func open() -> String {
    server = try? ConsoleServer(plan: path ?? "sample.yaml", keeping: plan.bytes)
    let checksum = plan.checksum
    self.checksum = checksum
    return checksum
  }

  /// Makes the deck anew from the file, if it can be used.
  private mutating func renew(_ state: inout State, at time: Duration) {
    guard let path, case .success(let newer) = PresentedPlan.read(path) else { return }
    // A console that cannot have the plan would draw the old one under a new name.
    guard (try? server?.keep(newer.bytes)) != nil else { return }
    plan = newer
    checksum = newer.checksum
    state.renewMeeting(newer.review, at: time)
  }
}
