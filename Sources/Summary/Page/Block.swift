/// Something on the page that stands by itself, with some room before it.
public enum Block: Sendable {
  /// Whose page it is; first on the page, centred.
  case organisation(PageText)
  /// The title with the year, the heading of the chapter; centred.
  case title(PageText)
  /// Short lines under the title, centred: the state of the report; conference and date.
  case particulars([PageText])
  /// A paragraph: the focus, the counts.
  case paragraph(PageText)
  /// A sentence in place of a list that has nothing in it: "No objectives recorded for 2022".
  case notice(PageText)
  /// A heading over the block that follows; never the last line of a page.
  case heading(PageText)
  /// Objectives beside what was reported on them.
  case comparison(ComparisonTable)
  /// Results without an objective, one under the other.
  case results([ResultEntry])
  /// The headline figures, with those of the years before.
  case figures(FigureTable)
  /// What goes on to a later year.
  case carriedOver([CarriedOverEntry])
  /// One objective in each row, the years in columns.
  case threads(ThreadTable)
  /// The marks on the page and what they mean.
  case legend([LegendEntry])
  /// The documents that the page's footnotes lead to, in the order of their numbers.
  case sources([SourceNote])
  /// Place, date and signatures; not parted by a page's end.
  case signatures(SignatureLines)
}
