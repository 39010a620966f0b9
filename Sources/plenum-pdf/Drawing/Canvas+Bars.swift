internal import CPangoCairo

extension Canvas {
  /// Draws a bar, its strip from `y` down: black for what is known, hatched for what may be.
  borrowing func draw(_ bar: BarShape, x: Points, y: Points) {
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    let height = BarShape.height
    if let full = bar.full {
      cairo_rectangle(cairo, full.lowerBound, 0, full.upperBound - full.lowerBound, height)
      cairo_fill(cairo)
    }
    if let shaded = bar.shaded { hatch(shaded) }
    if let arrow = bar.arrow {
      cairo_move_to(cairo, arrow, -1)
      cairo_line_to(cairo, arrow + BarShape.arrowLength, height / 2)
      cairo_line_to(cairo, arrow, height + 1)
      cairo_close_path(cairo)
      cairo_fill(cairo)
    }
    cairo_set_line_width(cairo, 0.5)
    cairo_move_to(cairo, 0, height)
    cairo_line_to(cairo, bar.length, height)
    cairo_stroke(cairo)
    for tick in bar.ticks { self.tick(at: tick) }
    cairo_restore(cairo)
  }

  private borrowing func tick(at x: Points) {
    let (weight, reach) = (1.2, BarShape.reach)
    cairo_set_line_width(cairo, weight)
    // White on both sides, so that it is seen in front of a full bar.
    cairo_set_source_rgb(cairo, 1, 1, 1)
    cairo_rectangle(cairo, x - weight, -reach, weight * 2, BarShape.height + reach * 2)
    cairo_fill(cairo)
    cairo_set_source_rgb(cairo, 0, 0, 0)
    cairo_rectangle(cairo, x - weight / 2, -reach, weight, BarShape.height + reach * 2)
    cairo_fill(cairo)
  }

  private borrowing func hatch(_ range: ClosedRange<Points>) {
    let width = range.upperBound - range.lowerBound
    cairo_save(cairo)
    cairo_rectangle(cairo, range.lowerBound, 0, width, BarShape.height)
    cairo_clip(cairo)
    cairo_set_line_width(cairo, 0.5)
    var x = range.lowerBound - BarShape.height
    while x < range.upperBound {
      cairo_move_to(cairo, x, BarShape.height)
      cairo_line_to(cairo, x + BarShape.height, 0)
      x += 2
    }
    cairo_stroke(cairo)
    cairo_restore(cairo)
    cairo_set_line_width(cairo, 0.5)
    cairo_rectangle(cairo, range.lowerBound, 0.25, width, BarShape.height - 0.5)
    cairo_stroke(cairo)
  }
}
