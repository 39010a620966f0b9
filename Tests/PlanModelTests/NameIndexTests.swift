import PlanModel
import Testing

@Suite("Numbers found by a name")
struct NameIndexTests {
  @Test("A name gives its number, however many there are", arguments: [0, 1, 32, 33, 500])
  func finds(_ count: Int) {
    let index = NameIndex(of: 0..<count) { "name \($0)" }
    for number in 0..<count { #expect(index["name \(number)"] == number) }
    #expect(index["name \(count)"] == nil)
  }

  @Test("Long names are found among short ones")
  func long() {
    let long = String(repeating: "name ", count: 20)
    let index = NameIndex(of: 0..<4) { [long + "a", "b", long + "c", "b"][$0] }
    #expect(index[long + "a"] == 0)
    #expect(index["b"] == 1)
    #expect(index[long + "c"] == 2)
    #expect(index[long] == nil)
  }

  @Test("The first of two with one name is found, and one without a name never")
  func first() {
    let index = NameIndex(of: 0..<3) { ["a", nil, "a"][$0] }
    #expect(index["a"] == 0)
    #expect(index[""] == nil)
  }

  @Test("A name keeps its number until it is given another", arguments: [1, 32, 33, 500])
  func keepsAndUpdates(_ count: Int) {
    var index = NameIndex(of: 0..<count) { "name \($0)" }
    #expect(index.insert("name 0", 7) == 0)
    #expect(index.insert("new", 8) == nil)
    index.update("name 0", to: 9)
    index.update("newer", to: 10)
    #expect(index["name 0"] == 9)
    #expect(index["new"] == 8)
    #expect(index["newer"] == 10)
    #expect(index["name \(count - 1)"] == (count == 1 ? 9 : count - 1))
  }
}
