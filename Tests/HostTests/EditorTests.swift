import Glibc
import Testing

@testable import Host

extension Outside {
  @Suite struct EditorTests {
    private func editor(_ command: String) throws -> Editor {
      try #require(Editor(Environment { $0 == "VISUAL" ? command : nil }))
    }

    @Test(
      arguments: [
        ("vi", ["+12", "plan.yaml"]), ("/usr/bin/vim", ["+12", "plan.yaml"]),
        ("vim.tiny", ["+12", "plan.yaml"]), ("nvim", ["+12", "plan.yaml"]),
        ("nano", ["+12", "plan.yaml"]), ("emacs", ["+12", "plan.yaml"]),
        ("emacsclient -t", ["+12", "plan.yaml"]), ("kak", ["+12", "plan.yaml"]),
        ("joe", ["+12", "plan.yaml"]), ("micro", ["+12", "plan.yaml"]),
        ("code --wait", ["--goto", "plan.yaml:12"]), ("codium -w", ["--goto", "plan.yaml:12"]),
        ("subl -w", ["plan.yaml:12"]), ("hx", ["plan.yaml:12"]),
        ("\"/opt/Sublime Text/subl\" -w", ["plan.yaml:12"]), ("'/opt/hx' -v", ["plan.yaml:12"]),
        ("kate -b", ["--line", "12", "plan.yaml"]),
        ("no-such-editor", ["plan.yaml"]), ("TERM=vt100 vi", ["plan.yaml"]),
      ])
    func howALineIsAskedFor(_ command: String, _ arguments: [String]) throws {
      let editor = try editor(command)
      #expect(editor.arguments(file: "plan.yaml", line: 12) == arguments)
      #expect(editor.arguments(file: "plan.yaml", line: nil) == ["plan.yaml"])
      #expect(editor.arguments(file: "plan.yaml", line: 0) == ["plan.yaml"])
    }

    @Test(arguments: ["-c!rm", "+12", "--", "-"])
    func aFileIsNoOption(_ file: String) throws {
      #expect(try editor("vi").arguments(file: file, line: nil) == ["./" + file])
      #expect(try editor("code").arguments(file: file, line: 3) == ["--goto", "./" + file + ":3"])
      #expect(try editor("vi").arguments(file: "/a/" + file, line: nil) == ["/a/" + file])
    }

    @Test func aWordNeedsNoShell() throws {
      let program = try editor("/usr/bin/vim").opening("my plan.yaml", line: 3)
      #expect(program == ChildProgram("/usr/bin/vim", ["+3", "my plan.yaml"]))
    }

    @Test func wordsAreTheShells() throws {
      let program = try editor("code --wait").opening("$(my) 'plan'.yaml", line: 3)
      #expect(
        program
          == ChildProgram(
            "/bin/sh",
            ["-c", "code --wait \"$@\"", "code --wait", "--goto", "$(my) 'plan'.yaml:3"]))
    }

    @Test func reallyRuns() throws {
      let folder = try TemporaryFolder()
      let file = try folder.put("", as: "it's $(a) plan.yaml")
      let editor = try editor("NEW='2 x' sh -c 'printf %s \"$NEW\" >\"$1\"' sh")
      #expect(try editor.opening(file, line: 1).run(on: nil).isSuccess)
      #expect(try folder.text(of: "it's $(a) plan.yaml") == "2 x")
      let missing = try self.editor("no-such-editor -x").opening(file, line: 1)
      #expect(try missing.run(on: nil) == .exited(code: 127))
    }

    @Test func visualComesFirst() {
      let both = Environment { ["VISUAL": "code --wait", "EDITOR": "ed"][$0] }
      #expect(both.editor == "code --wait")
      #expect(Environment { ["VISUAL": "", "EDITOR": "ed"][$0] }.editor == "ed")
    }

    @Test func theUsualOnes() throws {
      let folder = try TemporaryFolder()
      let environment = Environment { $0 == "PATH" ? "/no/folder:" + folder.path : nil }
      func opening() -> ChildProgram? { Editor(environment)?.opening("plan.yaml", line: 3) }
      #expect(opening() == nil)
      try folder.put("", as: "nano", permissions: 0o644)
      #expect(opening() == nil)
      try folder.put("", as: "vi", permissions: 0o755)
      #expect(opening() == ChildProgram("vi", ["+3", "plan.yaml"]))
      try #require(chmod(folder.path("nano"), 0o755) == 0)
      #expect(opening() == ChildProgram("nano", ["+3", "plan.yaml"]))
      // As on Debian: whatever `editor` leads to says how it is asked for a line.
      try folder.put("", as: "ed", permissions: 0o755)
      try #require(symlink("ed", folder.path("editor")) == 0)
      #expect(opening() == ChildProgram("editor", ["plan.yaml"]))
      unlink(folder.path("editor"))
      try #require(symlink("nano", folder.path("editor")) == 0)
      #expect(opening() == ChildProgram("editor", ["+3", "plan.yaml"]))
    }
  }
}
