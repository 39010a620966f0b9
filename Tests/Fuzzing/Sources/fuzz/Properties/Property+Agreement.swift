@testable internal import Dashboard
internal import Deck
internal import Export
internal import Interface
@testable internal import Meeting
internal import PlanModel
internal import Screen
internal import Summary
internal import Wording

extension Property {
  /// Every status, count and figure of each year stands on the year screen, whole.
  static func shows(_ review: Review, _ words: any Words, columns: Int) -> [String] {
    review.years.enumerated().flatMap { place, year in
      let picture = BareText(YearPicture.text(review, place, words.language, columns))
      let sayings = YearSayings(of: year, in: review, words)
      // A mark stands where the sentence has a colon.
      let counts = sayings.counts.flatMap { $0.split(separator: ": ").map(String.init) }
      return (counts + sayings.statuses + sayings.figures + sayings.disputed)
        .filter { !picture.contains($0) }
        .map { "not on the screen of \(year.label) at \(columns) columns: \($0.debugDescription)" }
    }
  }

  /// Every status and figure of each year stands on the page, as text and as HTML, and no speaker's
  /// note does.
  static func prints(_ review: Review, _ words: any Words) -> [String] {
    let document = PageOptions.document(
      of: review, review.years.map(\.label), .one(words.language))
    // As wide as this, each text stands on one line of its column.
    let page = BareText(TextPage(document, columns: 1_000).text)
    let html = BareText(HTMLTag.text(of: HTMLPage(document).text))
    return review.years.flatMap { year in
      let sayings = YearSayings(of: year, in: review, words)
      let all = sayings.statuses + sayings.figures + sayings.disputed + sayings.aims
      return all.flatMap { saying in
        (page.contains(saying) ? [] : ["not on the page: \(saying.debugDescription)"])
          + (html.contains(saying) ? [] : ["not in the HTML: \(saying.debugDescription)"])
      }
    }
  }

  /// Every status and number of each year is read aloud.
  static func reads(_ review: Review, aloud words: any Words) -> [String] {
    let reading = LinearReading(of: review, words: words)
    return review.years.flatMap { year in
      let text = reading.text(of: year)
      let bare = BareText(text)
      let numbers = year.plan.achievements.compactMap { $0.measurement?.figure.quantity }
        .flatMap(\.numbers).map { words.number($0) }
      let saying = Saying(of: review, in: words, voice: .aloud)
      let statuses = year.rows.flatMap { saying.facts([.status], of: $0, in: year) }
        .flatMap(\.pieces)
      let hasNote = text.contains(PlanWriter.secret)
      return (hasNote ? ["a speaker's note is read aloud"] : [])
        + (statuses + numbers + YearSayings(of: year, in: review, words).disputed).filter {
          !bare.contains($0)
        }
        .map { "not read aloud: \($0.debugDescription)" }
    }
  }

  /// In the meeting each objective has the status that the review gives it, and where the rows of a
  /// slide fit, all that is said of them is to be seen.
  static func presents(_ review: Review, year place: Int, _ language: Language) -> [String] {
    let size = Size(columns: 120, rows: 44)
    let state = DeckState(review, year: place, look: Look(size, language: language))
    let year = review.years[place]
    let crowded = Set(state.deck.overflow(at: size, in: [language]).map(\.slide))
    var faults: [String] = []
    for (number, slide) in state.deck.slides.enumerated() {
      for entry in slide.entries {
        guard case .item(.objective(place, let index), _) = entry.subject,
          case .status(let status) = entry.sign, status != year.rows[index].status
        else { continue }
        faults.append("slide \(number + 1) says \(status) of objective \(index)")
      }
      guard !crowded.contains(number + 1),
        let step = state.deck.steps.lastIndex(where: { $0.slide == number })
      else { continue }
      let wall = BareText(state.showing(step: step).picture.text)
      let sayings = slide.entries.flatMap { entry in
        entry.facts.flatMap { $0[language] } + entry.answers.map { $0[language] }
      }
      faults += sayings.filter { !wall.contains($0) }
        .map { "not on slide \(number + 1): \($0.debugDescription)" }
    }
    return faults
  }
}
