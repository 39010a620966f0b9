/// A plan of one objective with owners and two targets, one of them without a figure.
package enum GoalPlan {
  /// The text of the plan.
  package static let text = """
    plenum: 1
    units: {archive: {en: Archive, vi: Lưu trữ}, service: {en: Readers, vi: Bạn đọc}}
    indicators:
      literacy:
        name: {en: Literacy, vi: Biết chữ}
        unit: "%"
        better: higher
        parts: {men: {en: men, vi: nam}, women: {en: women, vi: nữ}}
    years:
      2025:
        report: final
        objectives:
          - id: equal
            text: {en: All read, vi: Mọi người đọc}
            owner: archive
            with: service
            measures:
              - {indicator: literacy, part: men, target: 90}
              - {indicator: literacy, part: women, target: 80, baseline: 40}
          - {text: {en: Open the hall, vi: Mở phòng đọc}}
        achievements:
          - {indicator: literacy, actual: 98, of which: {men: 92}}
          - {text: Courses held, owner: service}

    """
}
