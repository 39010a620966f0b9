internal import Dashboard
internal import Host
internal import PlanModel
internal import Screen

// The dashboard knows nothing of sockets and the host nothing of meetings: here the words of the one
// become the words of the other.

extension MeetingStatus {
  /// What goes over the socket.
  init(_ position: MeetingPosition, path: String?, checksum: String, fileTime: Int?) {
    self.init(plan: path, checksum: checksum, year: position.year, language: position.language)
    self.fileTime = fileTime
    step = position.step
    frozenSlide = position.frozenSlide
    isBlank = position.isBlank
    cover =
      switch position.cover {
      case .row: .row
      case .figure: .figure
      case .help: .help
      case .slides(let chosen): .slides(chosen: chosen)
      case nil: nil
      }
    columns = position.size.columns
    rows = position.size.rows
    elapsed = position.clock.elapsed
    runningSince = position.clock.runningSince
    hasBegun = position.clock.hasBegun
    slideStart = position.slideStart
    minutes = position.minutes
  }

  /// Where the meeting is.
  var position: MeetingPosition {
    var position = MeetingPosition(
      year: year, step: step, language: language, size: Size(columns: columns, rows: rows))
    position.frozenSlide = frozenSlide
    position.isBlank = isBlank
    position.cover =
      switch cover {
      case .row: .row
      case .figure: .figure
      case .help: .help
      case .slides(let chosen): .slides(chosen: chosen)
      case nil: nil
      }
    position.clock = MeetingClock(
      elapsed: elapsed, runningSince: runningSince, hasBegun: hasBegun)
    position.slideStart = slideStart
    position.minutes = minutes
    return position
  }
}

extension Steering {
  /// What goes over the socket.
  init(_ request: MeetingRequest) {
    self =
      switch request {
      case .next: .next
      case .back: .back
      case .blank: .blank
      case .freeze: .freeze
      case .rejoin: .rejoin
      case .pause: .pause
      case .goTo(let slide): .goTo(slide: slide)
      case .renew: .renew
      case .language: .language
      }
  }

  /// What is asked of the meeting.
  var request: MeetingRequest {
    switch self {
    case .next: .next
    case .back: .back
    case .blank: .blank
    case .freeze: .freeze
    case .rejoin: .rejoin
    case .pause: .pause
    case .goTo(let slide): .goTo(slide: slide)
    case .renew: .renew
    case .language: .language
    }
  }
}
