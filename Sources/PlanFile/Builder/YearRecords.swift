internal import PlanModel

/// What the items of a year know of each other.
struct YearRecords {
  /// The lines of the ids met so far.
  var objectiveLines = NameIndex()
  var achievementLines = NameIndex()
  /// The places of the achievements with the first figure of each indicator.
  var figures = NameIndex()
  /// Whether all that was reported was understood: else nothing is said of what is not reported.
  var isCertain = true
}
