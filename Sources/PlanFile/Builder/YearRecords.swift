internal import PlanModel

/// What the items of a year know of each other.
struct YearRecords {
  /// The year before references are resolved.
  private let draft: YearDraft
  /// The ids of the year's objectives in their order, for who looks for one in vain.
  private(set) lazy var objectiveIDs = Set(draft.objectives.compactMap(\.id?.value)).sorted()
  /// The lines of the ids met so far.
  var objectiveLines = NameIndex()
  var achievementLines = NameIndex()
  /// The places of the achievements with the first figure of each indicator.
  var figures = NameIndex()
  /// Whether all that was reported was understood: else nothing is said of what is not reported.
  var isCertain = true

  /// Nothing, but the objectives to come.
  init(of draft: YearDraft) {
    self.draft = draft
  }
}
