internal import CursesTerminal
internal import Host
internal import Wording

extension Words {
  /// Why there is no terminal to draw on.
  func explanation(of error: TerminalError) -> String {
    switch error {
    case .notATerminal: notATerminal
    case .termUnset: termUnset
    case .termUnknown(let name): termUnknown(name)
    case .termIncapable(let name): termIncapable(name)
    case .background: inBackground
    case .cannotStart(let number): cannotStart(reason: SystemMessage(errno: number).text)
    }
  }
}
