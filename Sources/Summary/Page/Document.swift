public import PlanModel

/// The printed pages of a plan, before they have a form: text, HTML and PDF are drawn from it and
/// from nothing else, so they cannot say different things.
///
/// It holds finished words and no speaker's notes: there is no place for them in its types.
public struct Document: Sendable {
  /// What the document is called: "Annual review 2024", with both languages in one line.
  public let title: String
  /// Whose plan it is; nil where the plan does not say.
  public let author: String?
  /// What it is about: "Objectives set and achievements reported".
  public let subject: String
  /// The languages of the page; the first is the language of the document.
  public let languages: [Language]
  /// The sheet.
  public let paper: Paper
  /// Each printed year, and at the end the threads if several are printed; each begins on a page of
  /// its own. There may be none.
  public let chapters: OnDemand<Chapter>
  /// What stands at the foot of every page.
  public let footer: Footer
}
