import PlanFile
import PlanModel

/// A plan of any size, the same at each call: English and Vietnamese texts, figures of every kind, and
/// objectives that return from year to year.
///
///     GeneratedPlan(entries: 500).text  // 250 objectives and as many achievements, in ten years
struct GeneratedPlan {
  /// How many objectives and achievements there are together, rounded to whole years.
  let entries: Int

  private var years: Range<Int> { 2000..<(entries < 1_000 ? 2010 : 2025) }
  /// The objectives of a year, and as many achievements.
  private var each: Int { max(1, entries / 2 / years.count) }
  /// The indicators, of which each is reported on once a year.
  private var indicators: Int { min(40, each) }

  /// The plan as a file has it.
  var text: String {
    var text = "plenum: 1\norganisation: \(Self.both("Friends of the River", "Hội bạn của sông"))\n"
    text += "indicators:\n"
    for number in 0..<indicators {
      let name = Self.both("Visits of kind \(number)", "Lượt thăm loại \(number)")
      text += "  i\(number):\n    name: \(name)\n"
      text += "    unit: {en: visits, vi: lượt}\n"
      text += number < 5 ? "    headline: true\n" : ""
    }
    text += "sources:\n  s1: {title: {en: The yearbook, vi: Niên giám}, date: 2025-01}\nyears:\n"
    for year in years {
      text += "  \(year):\n    report: final\n    sources: s1\n    objectives:\n"
      for number in 0..<each { text += objective(number, year: year) }
      text += "    achievements:\n"
      for number in 0..<each { text += achievement(number, year: year) }
    }
    return text
  }

  /// The plan as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// The plan, read and reviewed.
  func review() throws(Refused) -> Review {
    let reading = PlanFile.read(bytes)
    guard let plan = reading.plan else { throw Refused(reading: reading) }
    return Review(of: plan)
  }

  /// What is said of a plan that cannot be used: that of a third of its objectives is unknown.
  static var broken: Reading {
    let text = GeneratedPlan(entries: 500).text.replacing("outcome:", with: "outcom:")
    return PlanFile.read(Array(text.utf8))
  }

  /// A bug: what is generated is no plan.
  struct Refused: Error {
    let reading: Reading
  }

  /// Two of three return under their id in every year; of those that are set in one year alone, some
  /// were put off.
  private func objective(_ number: Int, year: Int) -> String {
    let returns = number % 3 != 2
    let verb = Self.verbs[number % Self.verbs.count]
    let thing = Self.things[(number + (returns ? 0 : year)) % Self.things.count]
    var text =
      "      - id: o\(number)\(returns ? "" : "-\(year)")\n        text: "
      + Self.both("\(verb.en) \(thing.en) \(number)", "\(verb.vi) \(thing.vi) \(number)") + "\n"
    if number < indicators {
      text += "        indicator: i\(number)\n        target: at least \(10 + number)\n"
    } else if returns, number % 12 == 1, year + 1 < years.upperBound {
      text += "        outcome: postponed\n        to: \(year + 1)\n"
      text += "        reason: \(Self.both("to wait for the others", "để chờ các đơn vị khác"))\n"
    }
    return text
  }

  private func achievement(_ number: Int, year: Int) -> String {
    guard number >= indicators else {
      let figure = Self.figures[(number + year) % Self.figures.count]
      return "      - {indicator: i\(number), actual: \(figure)}\n"
    }
    let thing = Self.things[number % Self.things.count]
    let text = Self.both("\(thing.en) \(number) held", "Đã tổ chức \(thing.vi) \(number)")
    let answers = number % 3 == 0 ? ", answers: o\(number)" : ""
    return "      - {text: \(text)\(answers)}\n"
  }

  private static func both(_ english: String, _ vietnamese: String) -> String {
    "{en: \(english), vi: \(vietnamese)}"
  }

  private static let verbs = [
    (en: "Hold", vi: "Tổ chức"), (en: "Prepare", vi: "Chuẩn bị"),
    (en: "Strengthen and renew", vi: "Tăng cường và đổi mới"), (en: "Finish", vi: "Hoàn thành"),
    (en: "Help the members with", vi: "Hỗ trợ các hội thành viên về"),
  ]

  private static let things = [
    (en: "the national congress", vi: "Đại hội đại biểu toàn quốc"),
    (en: "a meeting with foreign friends", vi: "cuộc gặp gỡ bạn bè quốc tế"),
    (en: "the conference on non-governmental aid", vi: "hội nghị viện trợ phi chính phủ"),
    (en: "courses for local unions", vi: "lớp tập huấn cho các liên hiệp địa phương"),
    (en: "the database of partners", vi: "cơ sở dữ liệu đối tác"),
    (en: "an exhibition", vi: "triển lãm"),
    (en: "digital transformation", vi: "chuyển đổi số"),
  ]

  private static let figures = [
    "37", "over 1_200", "nearly 20", "at least 5 thousand", "15 to 20", "about 2.5 million",
    "many", "0", "not reported",
  ]
}
