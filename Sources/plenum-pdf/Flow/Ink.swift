/// Something that is drawn, from its own top left corner.
enum Ink {
  case text(ShapedLine)
  case rule(Rule, length: Points)
  case mark(Mark)
  case bar(BarShape)
  /// A place that links lead to; nothing is seen.
  case destination(String)
}
