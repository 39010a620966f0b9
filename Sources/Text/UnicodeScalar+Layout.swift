extension Unicode.Scalar {
  /// NO-BREAK SPACE, which binds words that must stay on one line.
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  /// A space at which a line may end.
  var isBreakingSpace: Bool {
    switch value {
    case 0x09, 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A space of either sort.
  var isBlank: Bool { isBreakingSpace || self == .noBreakSpace }

  /// A digit of a figure, ASCII or fullwidth.
  var isDigit: Bool {
    (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
  }

  /// A sign that says nothing without the figure before it.
  var closesFigure: Bool {
    switch self {
    case "%", "‰", "‱", "°", "℃", "℉", "′", "″", "€", "₫", "％": true
    default: false
    }
  }

  /// A sign that makes one figure of the digits at its sides.
  var joinsDigits: Bool {
    switch self {
    case ".", ",", "_", "'", "’", ":", "/", "-", "–", "−", "．", "，": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A line break that someone has written, by the rule of `Character.isNewline`.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A sign after which a word of two parts may be broken.
  var allowsBreakAfter: Bool {
    switch self {
    case "-", "/", "\u{2010}", "\u{2013}", "\u{2014}": true
    default: false
    }
  }

  /// A character that fills two columns by itself.
  var isWide: Bool { columns == 2 }

  /// Punctuation that no line of Chinese, Japanese or Korean ends with (UAX #14, class OP).
  var opensText: Bool {
    switch self {
    case "（", "「", "『", "【", "《", "〈", "〔", "〖", "〘", "〚", "｛", "［", "｟": true
    default: false
    }
  }

  /// Punctuation that no such line begins with (UAX #14, classes CL, CP, EX, IS and NS), and the
  /// small kana of class CJ.
  var closesText: Bool {
    switch self {
    case "）", "」", "』", "】", "》", "〉", "〕", "〗", "〙", "〛", "｝", "］", "｠": true
    case "、", "。", "，", "．", "：", "；", "！", "？", "％", "・", "ー", "々", "〻": true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゝ", "ゞ": true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ", "ヽ", "ヾ": true
    default: false
    }
  }
}
