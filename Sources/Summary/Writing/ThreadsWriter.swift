internal import PlanModel
internal import Wording

/// Writes the last chapter of several years: objectives in rows, years in columns.
struct ThreadsWriter: Sendable {
  private let review: Review
  /// The indices of the printed years in the review.
  private let yearIndices: [Int]
  private let options: PrintOptions
  private let language: PageLanguage

  init(_ review: Review, _ yearIndices: [Int], _ options: PrintOptions) {
    self.review = review
    self.yearIndices = yearIndices
    self.options = options
    language = options.language
  }

  var chapter: Chapter {
    let title = language.text(\.threadsHeading)
    let years = yearIndices.map { review.years[$0].label }
    var blocks = review.plan.heading(in: language) + [.title(title)]
    let tables = stride(from: 0, to: yearIndices.count, by: ThreadTable.yearLimit).compactMap {
      table(of: Array(yearIndices[$0..<min($0 + ThreadTable.yearLimit, yearIndices.count)]), title)
    }
    if let first = years.first, let last = years.last {
      blocks.append(.particulars([language.text { _ in "\(first)–\(last)" }]))
      if tables.isEmpty {
        blocks.append(.notice(language.sentence { $0.noThreads(from: first, to: last) }))
      }
    }
    blocks += tables.map { .threads($0) }
    blocks += legend(of: tables) + review.plan.signatures(options)
    return Chapter(
      year: nil, runningTitle: review.plan.runningTitle(title, in: language), blocks: blocks)
  }

  /// The threads that touch these years; nil where none does.
  private func table(of yearIndices: [Int], _ caption: PageText) -> ThreadTable? {
    let rows = review.threads.compactMap { row(of: $0, in: yearIndices) }
    guard !rows.isEmpty else { return nil }
    return ThreadTable(
      caption: caption, objective: language.text(\.objective),
      years: yearIndices.map { review.years[$0].label.description }, rows: rows)
  }

  private func row(of thread: PlanModel.Thread, in yearIndices: [Int]) -> ThreadTable.Row? {
    guard let last = thread.steps.last(where: { yearIndices.contains($0.item.yearIndex) })
    else { return nil }
    let year = review.years[last.item.yearIndex]
    let lastYear = self.yearIndices.last.map { review.years[$0].year } ?? .max
    return ThreadTable.Row(
      text: language.text(year.title(of: year.rows[last.item.index])),
      course: language.sentence {
        Saying(of: review, in: $0).course(of: thread, upTo: lastYear).value()
      },
      cells: yearIndices.map { yearIndex in
        thread.steps.first { $0.item.yearIndex == yearIndex }.map { step in
          let row = review.years[yearIndex].rows[step.item.index]
          return ThreadTable.Cell(
            status: row.status, text: language.status(of: row, in: review.years[yearIndex], review))
        }
      })
  }

  private func legend(of tables: [ThreadTable]) -> [Block] {
    let used = Set(tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0?.status })
    let entries = Status.allCases.filter(used.contains).map { LegendEntry($0, in: language) }
    guard !entries.isEmpty else { return [] }
    return [.heading(language.text(\.legendHeading)), .legend(entries)]
  }
}
