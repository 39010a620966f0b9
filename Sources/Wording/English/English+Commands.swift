extension English {
  var nextYear: CommandLabel { CommandLabel("next year", hint: "year") }
  var previousYear: CommandLabel { CommandLabel("previous year", hint: "year") }
  var rowDown: CommandLabel { CommandLabel("row down", hint: "row") }
  var rowUp: CommandLabel { CommandLabel("row up", hint: "row") }
  var pageDown: CommandLabel { CommandLabel("page down", hint: "page") }
  var pageUp: CommandLabel { CommandLabel("page up", hint: "page") }
  var firstRow: CommandLabel { CommandLabel("first row", hint: "first") }
  var lastRow: CommandLabel { CommandLabel("last row", hint: "last") }
  var goToYear: CommandLabel { CommandLabel("go to a year: type its number", hint: "go to year") }
  var otherPanel: CommandLabel { CommandLabel("other panel", hint: "panel") }
  var details: CommandLabel { CommandLabel("details of the row", hint: "details") }
  var back: CommandLabel { CommandLabel("back", hint: "back") }
  var endFind: CommandLabel { CommandLabel("drop the digits, end the find, go back", hint: "end") }
  var goThere: CommandLabel { CommandLabel("go to that year and row", hint: "go there") }
  var present: CommandLabel {
    CommandLabel("present: the meeting, slide by slide", hint: "present")
  }
  var threads: CommandLabel { CommandLabel("objectives through the years", hint: "threads") }
  var indicators: CommandLabel { CommandLabel("indicators over the years", hint: "indicators") }
  var nextIndicator: CommandLabel { CommandLabel("next indicator", hint: "indicator") }
  var previousIndicator: CommandLabel { CommandLabel("previous indicator", hint: "indicator") }
  var find: CommandLabel { CommandLabel("find in all years", hint: "find") }
  var nextHit: CommandLabel { CommandLabel("next hit", hint: "next") }
  var previousHit: CommandLabel { CommandLabel("previous hit", hint: "previous") }
  var filter: CommandLabel { CommandLabel("show only some", hint: "filter") }
  var toggleFilter: CommandLabel { CommandLabel("show it, or no longer", hint: "choose") }
  var clearFilter: CommandLabel { CommandLabel("show everything again", hint: "all") }
  var print: CommandLabel { CommandLabel("the year on paper", hint: "print") }
  var nextValue: CommandLabel { CommandLabel("next value", hint: "value") }
  var previousValue: CommandLabel { CommandLabel("previous value", hint: "value") }
  var writePage: CommandLabel { CommandLabel("write the file, or print", hint: "write") }
  var openSource: CommandLabel { CommandLabel("open the source", hint: "source") }
  var edit: CommandLabel { CommandLabel("edit the plan at this line", hint: "edit") }
  var helpCommand: CommandLabel { CommandLabel("this help", hint: "help") }
  var languageCommand: CommandLabel {
    CommandLabel("English or Vietnamese", hint: "tiếng Việt")
  }
  var backgroundCommand: CommandLabel {
    CommandLabel("dark or light background", hint: "background")
  }
  var reload: CommandLabel { CommandLabel("read the plan again", hint: "read again") }
  var redraw: CommandLabel { CommandLabel("paint the screen anew", hint: "redraw") }
  var suspend: CommandLabel { CommandLabel("to the shell; fg comes back", hint: "shell") }
  var quit: CommandLabel { CommandLabel("quit", hint: "quit") }

  func name(ofKey name: String) -> String {
    switch name {
    case "Escape": "Esc"
    case "S-Tab": "Shift-Tab"
    default: name
    }
  }
}
