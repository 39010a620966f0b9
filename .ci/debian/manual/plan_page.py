"""The man page of the plan file, from its JSON Schema."""

from roff import Page, code, definitions, roff

ENTITIES = {
    "indicator": "AN INDICATOR", "source": "A SOURCE", "page": "THE PAGE", "year": "A YEAR",
    "objective": "AN OBJECTIVE", "achievement": "AN ACHIEVEMENT"}


def table(node, parts):
    """The keys of a map, those that must be there with an asterisk, and what they are for."""
    for key, value in node["properties"].items():
        meant = parts.get(value.get("$ref", "").rpartition("/")[2], {})
        text = value.get("description") or meant.get("description", "")
        words = [word for word in value.get("enum", []) if isinstance(word, str)]
        if words:
            text += f" One of: {', '.join(words)}."
        yield key + ("*" if key in node.get("required", []) else ""), text


def plan_page(schema, example, version):
    """The page; `example` is a plan."""
    parts = schema["$defs"]
    page = Page("plenum-plan", 5, "the plan file of plenum", version)
    page.paragraphs("DESCRIPTION", [
        schema["description"],
        "The file is YAML in UTF-8. Its keys follow; one with an asterisk must be there, the "
        "others may be left out. Nothing else is a key."])
    page.section("THE FILE", definitions(table(schema, parts)))
    for name, title in ENTITIES.items():
        intro = parts[name].get("description")
        page.section(title, ([roff(intro)] if intro else []) + definitions(table(parts[name], parts)))
    page.section("TEXTS, DATES AND FIGURES", definitions(
        (name, parts[name]["description"]) for name in ("text", "date", "figure")))
    page.section("EXAMPLES", [".EX"] + [code(line) for line in example.splitlines()] + [".EE"])
    page.see_also([("plenum", 1), ("plenum-check", 1), ("plenum-schema", 1), ("plenum-new", 1)])
    return page
