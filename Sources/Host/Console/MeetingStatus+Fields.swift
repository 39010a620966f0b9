internal import PlanModel

extension MeetingStatus {
  /// The most that any place or extent can be: no memory is asked for by it.
  private static let places = 0...999_999
  /// Some thirty years, in milliseconds.
  private static let times = -1_000_000_000_000...1_000_000_000_000

  var fields: ConsoleFields {
    var fields = ConsoleFields()
    fields["plan"] = plan
    fields["checksum"] = checksum
    fields["changed"] = fileTime.map(String.init)
    fields["year"] = "\(year)"
    fields["step"] = "\(step)"
    fields["frozen"] = frozenSlide.map(String.init)
    fields["over"] = cover?.name
    if case .slides(let chosen) = cover { fields["chosen"] = "\(chosen)" }
    fields["blank"] = isBlank ? "1" : "0"
    fields["language"] = language.rawValue
    fields["columns"] = "\(columns)"
    fields["rows"] = "\(rows)"
    fields["elapsed"] = "\(elapsed.milliseconds)"
    fields["since"] = runningSince.map { "\($0.milliseconds)" }
    fields["begun"] = hasBegun ? "1" : "0"
    fields["slide"] = "\(slideStart.milliseconds)"
    fields["minutes"] = minutes.map(String.init)
    return fields
  }

  /// Reads fields; nil where one is missing or cannot be. Others than these are passed over.
  init?(_ fields: ConsoleFields) {
    func isValid(_ key: String, _ bounds: ClosedRange<Int>) -> Bool {
      fields[key] == nil || fields.number(key, in: bounds) != nil
    }
    func duration(_ key: String) -> Duration? {
      fields.number(key, in: Self.times).map { .milliseconds($0) }
    }
    guard let checksum = fields["checksum"], checksum.isChecksum,
      fields["plan"].map(\.isPath) ?? true,
      let year = fields.number("year", in: 1900...2200),
      let step = fields.number("step", in: Self.places), isValid("frozen", Self.places),
      isValid("chosen", Self.places),
      let blank = fields.number("blank", in: 0...1), let begun = fields.number("begun", in: 0...1),
      let language = fields["language"].flatMap(Language.init(rawValue:)),
      let columns = fields.number("columns", in: Self.places),
      let rows = fields.number("rows", in: Self.places),
      let elapsed = duration("elapsed"), isValid("since", Self.times),
      let slideStart = duration("slide"), isValid("changed", Self.times),
      isValid("minutes", 1...Self.places.upperBound)
    else { return nil }
    self.init(plan: fields["plan"], checksum: checksum, year: year, language: language)
    fileTime = fields.number("changed", in: Self.times)
    self.step = step
    frozenSlide = fields.number("frozen", in: Self.places)
    cover = fields["over"].flatMap { name in
      Cover(name: name, chosen: fields.number("chosen", in: Self.places) ?? 0)
    }
    isBlank = blank == 1
    self.columns = columns
    self.rows = rows
    self.elapsed = elapsed
    runningSince = duration("since")
    hasBegun = begun == 1
    self.slideStart = slideStart
    minutes = fields.number("minutes", in: Self.places)
  }
}

extension MeetingStatus.Cover {
  var name: String {
    switch self {
    case .row: "row"
    case .figure: "figure"
    case .slides: "slides"
    case .help: "help"
    }
  }

  /// What a later version lays over a slide is no reason to refuse the rest.
  init?(name: String, chosen: Int) {
    let all: [Self] = [.row, .figure, .slides(chosen: chosen), .help]
    guard let cover = all.first(where: { $0.name == name }) else { return nil }
    self = cover
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

extension String {
  /// Eight hexadecimal digits.
  fileprivate var isChecksum: Bool {
    utf8.count == 8
      && utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// A path from the root that the system would take.
  fileprivate var isPath: Bool { hasPrefix("/") && utf8.count < 4096 && !utf8.contains(0) }
}
