/// The screens that have keys of their own.
enum Context: Hashable, CaseIterable, Sendable {
  case year, details, threads, indicators, find, filter, sources, print, help, problem
}
