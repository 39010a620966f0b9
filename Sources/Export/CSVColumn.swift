internal import PlanModel

/// A column of the CSV.
///
/// | column | holds |
/// |---|---|
/// | `kind` | `objective`, `measure` (one of the figures that the objective above it is judged by) or `achievement` |
/// | `year` | the year as the plan writes it |
/// | `id` | the plan's id, else `2024-3` (objective) or `2024-a5` (achievement) |
/// | `text_en`, `text_vi` | the text in each language that the plan gives |
/// | `status` | the objective's status, in the words of the plan format |
/// | `declared` | `yes` where the plan declares that status |
/// | `theme` | id |
/// | `owner`, `with` | ids of the units that answer for it, and that take part in it |
/// | `thread` | id |
/// | `slips` | how often the objective's thread slipped up to its year |
/// | `indicator`, `part`, `indicator_en`, `indicator_vi` | its id, the part of it that is meant, its name |
/// | `unit_en`, `unit_vi` | the unit of all the row's figures |
/// | `stated`, `qualifier`, `low`, `high` | an achievement's figure: the author's words, the qualifier, the known bounds |
/// | `target_stated`, `target_qualifier`, `target_low`, `target_high` | an objective's target, likewise |
/// | `was_stated` | the targets that an objective had before this one |
/// | `baseline_stated` | what its indicator was before |
/// | `percentage`, `percentage_is_lower_bound` | whole percent of the target, and whether it is "at least" |
/// | `term_since`, `term_until` | the years of the objective's term |
/// | `so_far_low`, `so_far_high` | the known bounds of its sum so far |
/// | `due` | when the objective should be done |
/// | `postponed_to` | the year to which it is postponed |
/// | `next_year` | the next year that sets the same objective |
/// | `reason_en`, `reason_vi` | why |
/// | `answered_by` | the ids of the achievements that answer the objective |
/// | `answers` | the ids of the objectives that the achievement answers, or that the measure belongs to |
/// | `other` | `yes` where the achievement answers none, in a year that has objectives |
/// | `date` | when the achievement was done |
/// | `sources` | ids |
/// | `line` | where it stands in the plan file |
/// | `estimate`, `whole` | `yes` where a figure is an estimate or a status rests on one; the 60 of "45 of 60" |
/// | `figures_to` | the date up to which an achievement's figure is counted |
/// | `periods`, `parts` | a figure's periods or parts, and those that are silent: `Q1 9800; Q2 12100; Q3 not reported` |
/// | `statements` | who states an achievement's figure where several do: `37 [press]; 43 [review] to 2024-11-30` |
/// | `notes_en`, `notes_vi` | the speaker's notes, only when they are asked for |
///
/// Several ids in one cell are separated by `; `. Figures stand in the rows of achievements only,
/// so that a column that is added up counts each once; parts and periods of targets are told in the
/// rows of objectives.
struct CSVColumn {
  let name: String
  let value: (CSVItem) -> String?

  private init(_ name: String, _ value: @escaping (CSVItem) -> String?) {
    self.name = name
    self.value = value
  }

  /// A column for each language.
  private static func texts(
    _ name: String, _ value: @escaping (CSVItem) -> TextDocument?
  ) -> [CSVColumn] {
    Language.allCases.map { language in
      CSVColumn("\(name)_\(language.rawValue)") { value($0)?[language] }
    }
  }

  /// The columns that are always there.
  static var all: [CSVColumn] { item + figures + status + estimates + statements }

  /// The columns of the speaker's notes.
  static var notes: [CSVColumn] {
    texts("notes") { $0.objective?.notes ?? $0.achievement?.notes }
  }

  private static var item: [CSVColumn] {
    [
      CSVColumn("kind") { $0.kindName },
      CSVColumn("year") { $0.year.description },
      CSVColumn("id") { $0.objective?.id ?? $0.measure?.id ?? $0.achievement?.id },
    ] + texts("text") { $0.objective?.text ?? $0.achievement?.text } + [
      CSVColumn("status") { $0.objective?.status ?? $0.measure?.status },
      CSVColumn("declared") { $0.objective?.declared.word },
      CSVColumn("theme") { $0.objective?.theme ?? $0.achievement?.theme },
      CSVColumn("owner") {
        ($0.objective?.owner ?? $0.achievement?.owner)?.joined(separator: "; ")
      },
      CSVColumn("with") { $0.objective?.with.joined(separator: "; ") },
      CSVColumn("thread") { $0.thread?.id },
      CSVColumn("slips") { item in
        item.thread.map { String($0.slips(upTo: item.year)) }
      },
    ]
  }

  private static var figures: [CSVColumn] {
    [
      CSVColumn("indicator") { $0.indicator?.id },
      CSVColumn("part") { $0.objective?.part ?? $0.measure?.part },
    ] + texts("indicator") { $0.indicator?.name }
      + texts("unit") { $0.indicator?.unit } + [
        CSVColumn("stated") { $0.achievement?.actual?.stated },
        CSVColumn("qualifier") { $0.achievement?.actual?.quantity.qualifier },
        CSVColumn("low") { $0.achievement?.actual?.quantity.low?.value.description },
        CSVColumn("high") { $0.achievement?.actual?.quantity.high?.value.description },
        CSVColumn("target_stated") { $0.target?.stated },
        CSVColumn("target_qualifier") { $0.target?.quantity.qualifier },
        CSVColumn("target_low") { $0.target?.quantity.low?.value.description },
        CSVColumn("target_high") { $0.target?.quantity.high?.value.description },
        CSVColumn("was_stated") {
          $0.objective?.was.map(\.target.stated).joined(separator: "; ")
        },
        CSVColumn("baseline_stated") { $0.baseline?.stated },
        CSVColumn("percentage") { $0.percentage.map { String($0.value) } },
        CSVColumn("percentage_is_lower_bound") { $0.percentage?.isLowerBound.word },
      ]
  }

  private static var estimates: [CSVColumn] {
    [
      CSVColumn("estimate") {
        ($0.objective?.byEstimate ?? $0.measure?.byEstimate
          ?? $0.achievement?.actual?.quantity.estimate)?.word
      },
      CSVColumn("whole") { $0.achievement?.actual?.quantity.whole?.value.description },
    ]
  }

  private static var statements: [CSVColumn] {
    [
      CSVColumn("figures_to") { $0.achievement?.actual?.figuresTo },
      CSVColumn("periods") { $0.divided?.told(isOfPeriods: true) },
      CSVColumn("parts") { $0.divided?.told(isOfPeriods: false) },
      CSVColumn("statements") {
        $0.achievement?.actual?.statements.map(\.cell).joined(separator: "; ")
      },
    ]
  }

  private static var status: [CSVColumn] {
    [
      CSVColumn("term_since") { $0.objective?.term?.since.description },
      CSVColumn("term_until") { $0.objective?.term?.until.description },
      CSVColumn("so_far_low") { $0.objective?.term?.soFar?.low?.value.description },
      CSVColumn("so_far_high") { $0.objective?.term?.soFar?.high?.value.description },
      CSVColumn("due") { $0.objective?.due },
      CSVColumn("postponed_to") { $0.objective?.postponedTo?.description },
      CSVColumn("next_year") { $0.objective?.nextYear?.description },
    ] + texts("reason") { $0.objective?.reason } + [
      CSVColumn("answered_by") { $0.objective?.answeredBy.joined(separator: "; ") },
      CSVColumn("answers") {
        $0.measured?.id ?? $0.achievement?.answers.joined(separator: "; ")
      },
      CSVColumn("other") { $0.achievement?.other.word },
      CSVColumn("date") { $0.achievement?.date },
      CSVColumn("sources") {
        ($0.objective?.sources ?? $0.achievement?.sources)?.joined(separator: "; ")
      },
      CSVColumn("line") { ($0.objective?.line ?? $0.achievement?.line).map { String($0) } },
    ]
  }
}

extension Bool {
  /// The word for it in a cell: offices read `true` in their own language.
  fileprivate var word: String { self ? "yes" : "no" }
}
