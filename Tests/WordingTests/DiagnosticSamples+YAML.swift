import PlanModel

extension Diagnostic {
  /// What authors do, and what libyaml 0.2.5 says of it, as PlanFile hands it on.
  static let yamlSamples: [Diagnostic] = [
    yaml("mapping values are not allowed in this context", "text: Phase 2«:» training"),
    yaml("found unexpected ':' while scanning a plain scalar", "{text: Phase 2«:» training}"),
    yaml("did not find expected key while parsing a block mapping", "text: \"Train\" «o»fficials"),
    yaml("could not find expected ':' while scanning a simple key", "«y»ears"),
    yaml(
      "did not find expected '-' indicator while parsing a block collection", "  «t»heme: digital"),
    yaml("block sequence entries are not allowed in this context", "objectives: «-» Aid"),
    yaml("mapping keys are not allowed in this context", "text: «?» who decides"),
    yaml("did not find expected ',' or '}' while parsing a flow mapping", "{text: Aid «a»ctual: 3"),
    yaml("did not find expected ',' or ']' while parsing a flow sequence", "sources: [a, b«}»"),
    yaml("did not find expected node content while parsing a flow node", "sources: [«,»]"),
    yaml("did not find expected node content while parsing a block node", "text: «}»"),
    yaml("found unexpected end of stream while scanning a quoted scalar", "text: «\"»Officials"),
    yaml(
      "found unexpected document indicator while scanning a quoted scalar", "text: «\"»Officials"),
    yaml("found unknown escape character while parsing a quoted scalar", "file: \"C:«\\»plans\""),
    yaml(
      "did not find expected hexdecimal number while parsing a quoted scalar", "file: \"C:«\\»u1\""),
    yaml(
      "found invalid Unicode character escape code while parsing a quoted scalar",
      "file: \"«\\»UFFFFFFFF\""),
    yaml(
      "found a tab character that violates indentation while scanning a plain scalar", "« »a: 1"),
    yaml(
      "found a tab character where an indentation space is expected while scanning a block scalar",
      "« »a: 1"),
    yaml(
      "found character that cannot start any token while scanning for the next token",
      "text: «@»home"),
    yaml(
      "did not find expected alphabetic or numeric character while scanning an alias",
      "text: *important«*»"),
    yaml(
      "did not find expected alphabetic or numeric character while scanning an anchor",
      "text: &« »later"),
    yaml("did not find expected tag URI while parsing a tag", "text: !<«>»"),
    yaml("did not find expected whitespace or line break while scanning a tag", "text: !now«{»"),
    yaml("did not find the expected '>' while scanning a tag", "text: !<x« »y"),
    yaml("found undefined tag handle while parsing a node", "text: «!»now!here"),
    yaml("found unknown directive name while scanning a directive", "%«d»one"),
    yaml("could not find expected directive name while scanning a directive", "%« »done"),
    yaml(
      "did not find expected digit or '.' character while scanning a %YAML directive", "%YAML «x»"),
    yaml("did not find expected '!' while parsing a tag directive", "%TAG «x»"),
    yaml("found incompatible YAML document", "«%»YAML 3.0"),
    yaml(
      "did not find expected comment or line break while scanning a block scalar", "actual: >«2»00"),
    yaml("found an indentation indicator equal to 0 while scanning a block scalar", "actual: >«0»"),
    yaml("did not find expected <document start>", "«y»ears:"),
    yaml("invalid leading UTF-8 octet", "text: «?»"),
    yaml("incomplete UTF-16 character", "text: «?»"),
    yaml("unexpected low surrogate area", "text: «?»"),
    yaml("invalid Unicode character", "text: «?»"),
    yaml("control characters are not allowed", "text: «?»"),
    yaml("out of memory", "text: «?»"),
  ]

  private static func yaml(_ detail: String, _ line: String) -> Diagnostic {
    sample(.notYAML(detail: detail), line)
  }
}
