import Testing
import Text

@Suite("Words in the middle of the screen")
struct BalancedTests {
  @Test("no word stands on a line by itself where the lines can be even")
  func even() {
    #expect(
      "Trọng tâm: Cân đối thu chi và địa điểm cho thư viện cơ sở".balanced(to: 56)
        == ["Trọng tâm: Cân đối thu chi và", "địa điểm cho thư viện cơ sở"])
  }

  @Test(
    "there are as many lines as without evenness, and no word is split for it",
    arguments: 4...60)
  func asFew(width: Int) {
    let text = "Lotus River Library Association (invented), City Hall"
    let even = text.balanced(to: width)
    #expect(even.count == text.wrapped(to: width).count)
    if width >= "Association".count {
      #expect(even.joined(separator: " ") == text)
    }
  }

  @Test("what is too long for its rows is cut as it would be without evenness")
  func cut() {
    let text = "one two three four five six"
    #expect(text.balanced(to: 9, rows: 2) == text.wrapped(to: 9, rows: 2))
  }
}
