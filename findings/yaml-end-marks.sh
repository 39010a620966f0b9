#!/bin/bash
# One would expect: the end mark of a mapping or a sequence is where its last value ends, so that text[start:end] is the section, and replacing or
#   deleting it leaves the rest of the file as it was.
# What happens: a section without brackets ends where the next token begins. Blank lines and comments in between count as its own, also those at the
#   margin that belong to the next section. Scalars end where they end, but for literal ones (`|`), which take the blank lines behind them along.
# Version: libyaml 0.2.5 as in PyYAML 6.0.2 (PyPI), and PyYAML's own parser, which has the same marks.
# Who is hurt: whoever edits a hand-written file by marks instead of dumping it anew, in order to keep its comments: replacing `plan` loses the
#   comment that was written for `budget`, and no parser will ever miss it.
# What to do: take the end of a collection from its last scalar, down through all of its levels, and cut blank lines off literal ones.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m pip install -q --disable-pip-version-check --target py PyYAML==6.0.2 > log 2>&1 || { cat log; echo "the package cannot be had"; exit 2; }
cat > file.yaml <<'Y'
plan:
  owner: An
  note: |
    Ask before June.

# Approved by the board on 3 May. Do not remove.
budget: 5
members:
- An
- Binh
# The end of the file is not the end of the list.
closed: no
Y
cat > marks.py <<'P'
import sys, yaml
text = open("file.yaml").read()
def end(node):   # what to do: down to the last scalar, without the blank lines of a literal one
    if isinstance(node, yaml.ScalarNode):
        return len(text[:node.end_mark.index].rstrip("\n")) + 1 if node.style in ("|", ">") else node.end_mark.index
    last = node.value[-1]
    return end(last[1] if isinstance(last, tuple) else last)
print("PyYAML", yaml.__version__, "libyaml", ".".join(map(str, yaml._yaml.get_version())))
for loader in yaml.CSafeLoader, yaml.SafeLoader:
    for key, value in yaml.compose(text, Loader=loader).value:
        whole = text[value.start_mark.index:value.end_mark.index]
        own = text[value.start_mark.index:end(value)]
        print(loader.__name__, key.value, "reaches beyond its end by", repr(whole[len(own):]))
P
PYTHONPATH=$T/py python3 marks.py | tee seen
for loader in CSafeLoader SafeLoader; do cat <<E
$loader plan reaches beyond its end by '\\n# Approved by the board on 3 May. Do not remove.\\n'
$loader budget reaches beyond its end by ''
$loader members reaches beyond its end by '\\n# The end of the file is not the end of the list.\\n'
$loader closed reaches beyond its end by ''
E
done > stated
[ "$(head -1 seen)" = "PyYAML 6.0.2 libyaml 0.2.5" ] && tail -n +2 seen | diff stated - &&
echo "as stated: sections reach over the comments of those that follow, in libyaml and in PyYAML's own parser"
