/// What stands on the legibility card of `plenum room`.
public protocol RoomWords {
  var roomTitle: String { get }
  /// "24 rows: can be read from 3.9 times the height of the picture".
  func roomDistance(rows: Int, _ factor: String) -> String
  /// "a picture 2 m high: from up to 7.8 m".
  func roomExample(height: String, _ distance: String) -> String
  /// There are too many rows for a room; what to do.
  func roomTooManyRows(_ rows: Int) -> String
  /// There are few rows: as large as it gets.
  var roomColours: String { get }
  /// There are none, or the terminal keeps its own.
  var roomNoColours: String { get }
  var roomContrast: String { get }
  var roomAccents: String { get }
  var roomMarks: String { get }
  var roomKeys: String { get }
  /// What to do: press each key and each button of the clicker.
  var roomPress: String { get }
  /// A key that does nothing in a meeting.
  var roomNoEffect: String { get }
  /// How to leave.
  var roomLeave: String { get }
}
