internal import PlanModel

/// A chapter of the meeting before it is broken into slides.
struct Draft {
  let chapter: Slide.Chapter
  let title: PerLanguage<String>
  let content: Slide.Content

  init(_ chapter: Slide.Chapter, _ title: PerLanguage<String>, _ content: Slide.Content) {
    self.chapter = chapter
    self.title = title
    self.content = content
  }

  /// A chapter of rows.
  init(
    _ chapter: Slide.Chapter, _ title: PerLanguage<String>, lead: PerLanguage<String>? = nil,
    _ entries: [Slide.Entry], closing: PerLanguage<String>? = nil, atOnce: Bool = false
  ) {
    let list = Slide.EntryList(lead: lead, entries: entries, closing: closing, isAtOnce: atOnce)
    self.init(chapter, title, .list(list))
  }
}
