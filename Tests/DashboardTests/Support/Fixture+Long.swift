extension Fixture {
  /// A year with so many objectives: under a theme, under one that lies under that, under another,
  /// and under none, in turn; every third one is answered. The first comes from the year before.
  static func long(_ count: Int, extra: String = "") -> Fixture {
    let themes = [", theme: service", ", theme: reading", ", theme: archive", ""]
    let objectives = (1...count).map {
      "      - {id: n\($0), text: {en: Number \($0)., vi: Số \($0).}\(themes[($0 - 1) % 4])}\n"
    }
    let achievements = stride(from: 3, through: count, by: 3).map {
      "      - {text: {en: Answer \($0)., vi: Đáp \($0).}, answers: n\($0)}\n"
    }
    return .text(
      """
      plenum: 1
      themes:
        service: {en: Service, vi: Phục vụ}
        reading: {text: {en: Reading rooms, vi: Phòng đọc}, under: service}
        archive: {en: Archive, vi: Kho lưu trữ}
      years:
        2024:
          report: final
          objectives:
            - {id: n1, text: {en: Number 1., vi: Số 1.}, theme: service}
        2025:
          report: final
          objectives:

      """ + objectives.joined() + extra + "    achievements:\n" + achievements.joined())
  }
}
