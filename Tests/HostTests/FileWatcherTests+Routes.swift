import Glibc
import Host
import Testing

/// What happens on the way to the file: to folders and links.
extension Outside.FileWatcherTests {
  @Test func foldersMovedAwayAndBack() throws {
    let deep = folder.path("a/b/c")
    for name in ["a", "a/b", "a/b/c"] { try #require(mkdir(folder.path(name), 0o755) == 0) }
    try folder.put("plenum: 1", as: "a/b/c/plan.yaml")
    var watcher = try FileWatcher(deep + "/plan.yaml")
    for name in ["a", "a/b", "a/b/c"] {
      try move(folder.path(name), folder.path("away"))
      #expect(try next(&watcher) == .removed)
      try move(folder.path("away"), folder.path(name))
      #expect(try next(&watcher) == .closed)
    }
    try folder.put("plenum: 2", as: "a/b/c/plan.yaml")
    #expect(try next(&watcher) == .closed)
  }

  @Test func anotherFolderInItsPlace() throws {
    for name in ["plans", "new"] {
      try #require(mkdir(folder.path(name), 0o755) == 0)
      try folder.put("plenum: 1", as: name + "/plan.yaml")
    }
    var watcher = try FileWatcher(folder.path("plans/plan.yaml"))
    try move(folder.path("plans"), folder.path("old"))
    try move(folder.path("new"), folder.path("plans"))
    #expect(try next(&watcher) == .written)
    try folder.put("plenum: 2", as: "old/plan.yaml")
    #expect(watcher.change() == nil)
    try folder.put("plenum: 2", as: "plans/plan.yaml")
    #expect(try next(&watcher) == .closed)
  }

  @Test func folderDeletedAndMadeAgain() throws {
    try #require(mkdir(folder.path("plans"), 0o755) == 0)
    let plan = try folder.put("plenum: 1", as: "plans/plan.yaml")
    var watcher = try FileWatcher(plan)
    unlink(plan)
    rmdir(folder.path("plans"))
    #expect(try next(&watcher) == .removed)
    try #require(mkdir(folder.path("plans"), 0o755) == 0)
    #expect(try next(&watcher) == nil)
    try folder.put("plenum: 2", as: "plans/plan.yaml")
    #expect(try next(&watcher) == .closed)
  }

  @Test func aLinksTargetIsWatched() throws {
    try #require(mkdir(folder.path("links"), 0o755) == 0)
    let link = folder.path("links/link.yaml")
    try #require(symlink("../plan.yaml", link) == 0)
    #expect(try heard(of: link) { try folder.put("plenum: 2", as: "plan.yaml") } == .closed)
    #expect(
      try heard(of: link) { try FileWriter.write([1], to: link, overwriting: true) } == .closed)
  }

  @Test func aLinkIsSwapped() throws {
    let link = folder.path("link.yaml")
    let other = try folder.put("plenum: 2", as: "other.yaml")
    try #require(symlink(plan, link) == 0)
    var watcher = try FileWatcher(link)
    // `ln -sfn`
    try #require(symlink(other, folder.path("new")) == 0)
    try move(folder.path("new"), link)
    #expect(try next(&watcher) == .closed)
    try folder.put("plenum: 3", as: "plan.yaml")
    #expect(watcher.change() == nil)
    try folder.put("plenum: 3", as: "other.yaml")
    #expect(try next(&watcher) == .closed)
    // A link to nothing, then to something.
    unlink(link)
    try #require(symlink("nothing", link) == 0)
    #expect(try next(&watcher) == .removed)
    try folder.put("plenum: 4", as: "nothing")
    #expect(try next(&watcher) == .closed)
  }

  /// The way Kubernetes exchanges the files of a ConfigMap.
  @Test func aLinkOnTheWayIsSwapped() throws {
    for name in ["one", "two"] {
      try #require(mkdir(folder.path(name), 0o755) == 0)
      try folder.put(name, as: name + "/plan.yaml")
    }
    unlink(plan)
    try #require(symlink("one", folder.path("..data")) == 0)
    try #require(symlink("..data/plan.yaml", plan) == 0)
    let change = try heard {
      try #require(symlink("two", folder.path("..data_tmp")) == 0)
      try move(folder.path("..data_tmp"), folder.path("..data"))
      unlink(folder.path("one/plan.yaml"))
      rmdir(folder.path("one"))
    }
    #expect(change == .closed)
  }

  @Test func aRingOfLinksIsWatchedWhereItIs() throws {
    let (one, two) = (folder.path("one"), folder.path("two"))
    try #require(symlink(one, two) == 0 && symlink(two, one) == 0)
    let change = try heard(of: one) {
      unlink(two)
      try folder.put("plenum: 1", as: "two")
    }
    #expect(change == .closed)
  }
}
