import Glibc
import Testing

@testable import Host

extension Outside {
  @Suite struct OpenerTests {
    // MARK: What is opened

    @Test(
      arguments: [
        "https://vufo.org.vn/", "http://a", "HTTPS://A.B/?q=1&r=%20#x",
        "https://vi.example/Đại-hội",
        "https://a.b/(c)!$',;*~[d]@+",
      ])
    func pages(_ url: String) throws {
      #expect(try OpenTarget(url: url).text == url)
    }

    @Test(
      arguments: [
        "", "https://", "http:", "ftp://a.b", "file:///etc/passwd", "javascript:alert(1)",
        "www.a.b",
        "-https://a.b", "--help", " https://a.b", "https://a.b/c d", "https://a.b\n",
        "https://a.b\0",
        "https://a.b\u{1B}[2J", "https://a.b\u{7F}", "https://a.b\u{85}", "https://a.b\u{202E}",
        "https://a.b\u{2028}", "https://a.b\u{A0}", "https://a.b/\"x", "https://a.b/`x`",
        "https://a.b/\\x", "https://a.b/|x", "xhttps://a.b",
      ])
    func noPages(_ url: String) {
      #expect(throws: OpenRefusal.unsafe) { try OpenTarget(url: url) }
    }

    @Test func documents() throws {
      let folder = try TemporaryFolder()
      try #require(mkdir(folder.path("papers"), 0o755) == 0)
      let report = try folder.put("", as: "papers/-báo cáo.pdf")
      let full = try Link.resolving(report)
      let plan = folder.path("plan.yaml")
      #expect(try OpenTarget(file: "papers/-báo cáo.pdf", besides: plan).text == full)
      #expect(full.hasPrefix("/"))
      #expect(try OpenTarget(file: report, besides: "plan.yaml").text == full)
      // Last, since the folder goes when it is no longer needed.
      #expect(
        try OpenTarget(file: "../papers/-báo cáo.pdf", besides: folder.path("papers/p")).text
          == full)
    }

    @Test func noDocuments() throws {
      let folder = try TemporaryFolder()
      let plan = try folder.put("", as: "plan.yaml")
      for file in ["report.pdf", "", "plan.yaml\0.pdf", "plan.yaml/x", "https://a.b"] {
        #expect(throws: OpenRefusal.missing) { try OpenTarget(file: file, besides: plan) }
      }
      try folder.put("", as: "Virus.Desktop")
      try #require(symlink("Virus.Desktop", folder.path("report.pdf")) == 0)
      try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
      for file in ["Virus.Desktop", "report.pdf", "pipe", ".", "/", "/dev/null"] {
        #expect(throws: OpenRefusal.unsafe) { try OpenTarget(file: file, besides: plan) }
      }
    }

    // MARK: What opens

    /// The opener of an environment in which some programs exist.
    private func opener(
      programs: [String], _ variables: [String: String], in folder: TemporaryFolder
    ) throws -> Opener? {
      for name in programs { try folder.put("", as: name, permissions: 0o755) }
      return Opener(Environment { $0 == "PATH" ? folder.path : variables[$0] })
    }

    @Test(
      arguments: [
        ([:], nil),
        (["DISPLAY": ":0"], ["xdg-open", "http://a"]),
        (["WAYLAND_DISPLAY": "wayland-0", "BROWSER": "firefox"], ["xdg-open", "http://a"]),
        (["BROWSER": "w3m"], ["w3m", "http://a"]),
        (["BROWSER": "none:w3m:firefox"], ["w3m", "http://a"]),
        (["BROWSER": "firefox --new-tab"], ["firefox", "--new-tab", "http://a"]),
        (["BROWSER": "firefox -u=%s --x"], ["firefox", "-u=http://a", "--x"]),
        (["BROWSER": "none"], nil), (["BROWSER": ":  :"], nil), (["DISPLAY": ""], nil),
      ] as [([String: String], [String]?)])
    func choice(_ variables: [String: String], _ words: [String]?) throws {
      let opener = try opener(
        programs: ["xdg-open", "w3m", "firefox", "open"], variables, in: TemporaryFolder())
      let program = try opener?.opening(OpenTarget(url: "http://a"))
      #expect(program.map { [$0.name] + $0.arguments } == words)
      #expect((opener?.needsTerminal == true) == (words?.first == "w3m"))
    }

    @Test func noOpenerInSpiteOfWindows() throws {
      let folder = try TemporaryFolder()
      let none = try opener(programs: ["open"], ["DISPLAY": ":0"], in: folder)
      #expect(none == nil)
      let browser = try opener(
        programs: ["firefox"], ["DISPLAY": ":0", "BROWSER": "firefox"], in: folder)
      #expect(browser?.needsTerminal == false)
    }

    @Test func reallyOpens() throws {
      let folder = try TemporaryFolder()
      let script = try folder.put(
        "#!/bin/sh\nprintf %s \"$1\" >\"$0.seen\"\n", as: "show", permissions: 0o755)
      var opener = try #require(Opener(Environment { $0 == "BROWSER" ? script : nil }))
      for url in ["https://a.b/?c&d", "https://a.b/$(e)"] {
        var watcher = try FileWatcher(script + ".seen")
        try opener.open(OpenTarget(url: url))
        while watcher.change() != .closed { try #require(isReadable(watcher.descriptor)) }
        #expect(try folder.text(of: "show.seen") == url)
      }
      unlink(script)
      #expect(throws: ChildFailure.notFound) { try opener.open(OpenTarget(url: "https://a.b")) }
    }
  }
}
