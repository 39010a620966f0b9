internal import Deck
internal import PlanModel
internal import Wording

/// The notes of what a step shows: the row revealed last first, then the others of its slide.
///
/// They are looked up in the plan, here alone: a slide has no room for them.
struct SpeakerNotes {
  /// A note, and what it is about.
  struct Note: Hashable {
    let about: String
    let text: String
  }

  private(set) var notes: [Note] = []

  private let review: Review
  private let language: Language

  init(on step: Int, of deck: Deck, in review: Review, language: Language) {
    self.review = review
    self.language = language
    let slide = deck.slide(at: step)
    let year = review.years.first { $0.year == deck.year }
    switch slide.chapter {
    case .title: add(year)
    case .figure(let id):
      addIndicator(id)
      for achievement in year?.plan.achievements ?? []
      where achievement.measurement?.indicator == id {
        add(achievement, in: deck.year)
      }
    default: break
    }
    let revealed = slide.stepCount > 1 ? deck.steps[step].rows : 1
    let entries = slide.entries
    for index in [revealed - 1] + entries.indices.filter({ $0 != revealed - 1 })
    where entries.indices.contains(index) {
      add(entries[index].subject)
    }
  }

  private mutating func add(_ subject: Subject) {
    switch subject {
    case .year(let number): add(review.years.first { $0.year == number })
    case .indicator(let id): addIndicator(id)
    case .status: break
    case .item(.objective(let yearIndex, let index), _):
      let year = review.years[yearIndex]
      let row = year.rows[index]
      let objective = year.objective(of: row)
      let about = year.shortTitle(of: row) ?? year.title(of: row)
      add(objective.notes, about: about)
      add(sameWordsAsIn: review.yearWithWords(of: objective, before: year.year), about: about)
      for measure in objective.judgedBy { addIndicator(measure.indicator) }
      for answer in row.answers { add(year.plan.achievements[answer], in: year.year) }
    case .item(.achievement(let yearIndex, let index), _):
      let year = review.years[yearIndex]
      add(year.plan.achievements[index], in: year.year)
    }
  }

  private mutating func add(_ year: YearReview?) {
    guard let year else { return }
    add(year.plan.notes, about: language.words.year(year.label))
  }

  private mutating func add(_ achievement: Achievement, in year: Int) {
    let indicator = achievement.measurement.flatMap { review.indicator($0.indicator) }
    if let about = achievement.short ?? achievement.text ?? indicator?.name {
      add(achievement.notes, about: about)
      add(sameWordsAsIn: review.yearWithWords(of: achievement, before: year), about: about)
    }
    if let indicator { addIndicator(indicator.id) }
  }

  private mutating func addIndicator(_ id: String) {
    guard let indicator = review.indicator(id) else { return }
    add(indicator.notes, about: indicator.name)
  }

  private mutating func add(_ notes: LocalizedText?, about: LocalizedText) {
    add(notes, about: about[language])
  }

  /// Adds a note, once.
  private mutating func add(_ notes: LocalizedText?, about: String) {
    guard let notes else { return }
    add(Note(about: about, text: notes[language]))
  }

  /// Adds what the speaker had better know of a text that was shown before.
  private mutating func add(sameWordsAsIn year: YearLabel?, about: LocalizedText) {
    guard let year else { return }
    add(Note(about: about[language], text: language.words.sameWords(asIn: year)))
  }

  private mutating func add(_ note: Note) {
    if !self.notes.contains(note) { self.notes.append(note) }
  }
}
