internal import CPangoCairo
internal import PlanModel

extension Canvas {
  /// Draws a mark; what it says goes with it as text without ink.
  borrowing func draw(_ mark: Mark, x: Points, y: Points) {
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    say(mark.sign)
    cairo_scale(cairo, Mark.size, Mark.size)
    cairo_set_line_width(cairo, Self.stroke)
    switch mark.status {
    case .achieved: disc(); cairo_fill(cairo)
    case .notAchieved: disc(); cairo_stroke(cairo)
    case .partlyAchieved:
      disc(); cairo_stroke(cairo)
      cairo_arc(cairo, 0.5, 0.5, 0.45, .pi / 2, .pi * 1.5)
      cairo_fill(cairo)
    case .reported:
      cairo_rectangle(cairo, 0.2, 0.2, 0.6, 0.6)
      cairo_fill(cairo)
    case .planned:
      cairo_rectangle(cairo, 0.1, 0.1, 0.8, 0.8)
      cairo_stroke(cairo)
    case .cancelled: lines([[(0.1, 0.1), (0.9, 0.9)], [(0.1, 0.9), (0.9, 0.1)]])
    case .postponed: lines([[(0, 0.5), (0.95, 0.5)], [(0.6, 0.15), (0.95, 0.5), (0.6, 0.85)]])
    case .inProgress:
      lines([[(0.1, 0.1), (0.45, 0.5), (0.1, 0.9)], [(0.5, 0.1), (0.85, 0.5), (0.5, 0.9)]])
    case .undetermined: wave(at: 0.3); wave(at: 0.68)
    case .notReported: question()
    }
    cairo_restore(cairo)
  }

  private borrowing func say(_ run: GlyphRun) {
    cairo_set_scaled_font(cairo, run.font.scaled)
    cairo_save(cairo)
    cairo_translate(cairo, 0, Mark.size)
    cairo_show_text_glyphs(
      cairo, run.text, Int32(run.text.count), run.glyphs, Int32(run.glyphs.count),
      run.clusters, Int32(run.clusters.count), cairo_text_cluster_flags_t(0))
    cairo_restore(cairo)
  }

  private borrowing func disc() {
    cairo_arc(cairo, 0.5, 0.5, 0.45, 0, .pi * 2)
    cairo_close_path(cairo)
  }

  private borrowing func lines(_ lines: [[(Points, Points)]]) {
    for line in lines {
      cairo_new_sub_path(cairo)
      for (x, y) in line { cairo_line_to(cairo, x, y) }
    }
    cairo_stroke(cairo)
  }

  private borrowing func wave(at y: Points) {
    cairo_move_to(cairo, 0.05, y + 0.08)
    cairo_curve_to(cairo, 0.3, y - 0.3, 0.65, y + 0.35, 0.95, y - 0.05)
    cairo_stroke(cairo)
  }

  private borrowing func question() {
    cairo_move_to(cairo, 0.22, 0.24)
    cairo_curve_to(cairo, 0.26, -0.1, 0.84, -0.08, 0.8, 0.26)
    cairo_curve_to(cairo, 0.78, 0.46, 0.5, 0.46, 0.5, 0.7)
    cairo_stroke(cairo)
    cairo_arc(cairo, 0.5, 0.93, 0.09, 0, .pi * 2)
    cairo_fill(cairo)
  }

  /// The thickness of the lines of marks, in parts of a mark.
  private static var stroke: Points { 0.14 }

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

  /// Draws small bars side by side, their highest from `y` down.
  borrowing func draw(_ strip: StripShape, x: Points, y: Points) {
    let foot = y + StripShape.height
    for bar in strip.bars {
      cairo_rectangle(cairo, x + bar.x, foot - bar.height, StripShape.width, bar.height)
    }
    cairo_fill(cairo)
    for dot in strip.dots {
      cairo_arc(cairo, x + dot, foot - 0.8, 0.8, 0, .pi * 2)
      cairo_fill(cairo)
    }
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
