#!/bin/bash
# One would expect: text in an "Artifact", a page number for instance, only stays out of what is read aloud. The file is as sound as one without it.
# What happens: every "Artifact" gets the number of an object, as an element does, but no object is written for it. The table still says where it is, which
#   is where another one lies. qpdf --check, to which the same page without the artifact is in order, calls the file damaged ("expected 5 0 obj") and ends
#   with 3. So it does for CAIRO_TAG_CONTENT and CAIRO_TAG_CONTENT_REF, which take a number each. No call of Cairo's fails.
# Version: Cairo 1.18.4-1+b1, qpdf 12.2.0-1 (Debian 13).
# Who is hurt: those who make a PDF accessible with Cairo: their file is turned down wherever qpdf checks what comes in, and only theirs.
# What to do: let qpdf write the file anew (qpdf --warning-exit-0 IN OUT): it leaves the numbers out and keeps the artifacts.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages of Debian 13 and all they need, below $T/root, from the mirror that apt has here for Debian; an empty status file, so that
# nothing of this system counts as installed. They run with their own C library.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -m1 '/debian/$') || { echo "the packages cannot be had"; exit 2; }
echo "deb $mirror trixie main" > apt/sources
get() { apt-get -qq -o Dir::Etc::SourceList="$T/apt/sources" -o Dir::Etc::SourceParts=- -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" \
        -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libcairo2=1.18.4-1+b1 qpdf=12.2.0-1 python3=3.13.5-1 \
  fonts-dejavu-core=2.37-8
for d in apt/archives/*.deb; do dpkg -x "$d" root; done
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu); loader=$(echo $L/ld-linux-*.so.*)
run() { timeout 120 "$loader" --library-path "$L" "$R/usr/bin/$1" "${@:2}"; }
cat > fonts.conf <<E
<fontconfig><dir>$R/usr/share/fonts</dir><cachedir>$T/cache</cachedir></fontconfig>
E
cat > page.py <<'P'
import ctypes, sys
c = ctypes.CDLL("libcairo.so.2"); V, D, S = ctypes.c_void_p, ctypes.c_double, ctypes.c_char_p
c.cairo_pdf_surface_create.restype = c.cairo_create.restype = V; c.cairo_version_string.restype = S
for name, arguments in dict(pdf_surface_create=[S, D, D], create=[V], tag_begin=[V, S, S], tag_end=[V, S], move_to=[V, D, D], show_text=[V, S],
                            destroy=[V], status=[V], surface_finish=[V], surface_status=[V]).items():
    getattr(c, "cairo_" + name).argtypes = arguments
if c.cairo_version_string() != b"1.18.4": sys.exit("not Cairo 1.18.4")
kind = sys.argv[1]; surface = c.cairo_pdf_surface_create(f"{kind}.pdf".encode(), 300.0, 100.0); cairo = c.cairo_create(surface)
def element(tag, content, attributes=None): c.cairo_tag_begin(cairo, tag, attributes); content(); c.cairo_tag_end(cairo, tag)
def say(text, y): c.cairo_move_to(cairo, 10, y); c.cairo_show_text(cairo, text)
def document():
    element(b"P", lambda: say(b"Read this before.", 50))
    if kind == "Artifact": element(b"Artifact", lambda: say(b"Page 1", 90))
    elif kind == "content":
        element(b"cairo.content", lambda: say(b"Page 1", 90), b"tag_name='P' id='number'")
        element(b"P", lambda: element(b"cairo.content_ref", lambda: None, b"ref='number'"))
    else: element(b"P", lambda: say(b"Page 1", 90))
element(b"Document", document)
if c.cairo_status(cairo): sys.exit("Cairo refuses")
c.cairo_destroy(cairo); c.cairo_surface_finish(surface)
if c.cairo_surface_status(surface): sys.exit("Cairo refuses")
P
export FONTCONFIG_FILE=$T/fonts.conf LC_ALL=C; echo "Cairo 1.18.4"
cat > places.py <<'P'
import re, sys
data = open(sys.argv[1], "rb").read(); wrong = []
for number, place in re.findall(r"(\d+)/0: uncompressed; offset = (\d+)", sys.stdin.read()):
    there = re.match(rb"(\d+) 0 obj", data[int(place):])[1].decode()
    if there != number: wrong.append(f"object {number} is said to be where object {there} is")
print("; ".join(wrong) or "all objects are where the table says")
P
python() { PYTHONHOME=$R/usr run python3 "$@"; }
check() {
  run qpdf --show-xref "$1" | python places.py "$1"
  run qpdf --check "$1" > said 2>&1 && echo "qpdf: in order" || { echo "qpdf: ended with $?"; sed -n 's/^WARNING: [^ ]* */  /p' said; }
}
echo "two paragraphs:"; { python page.py P; check P.pdf; } | tee P
echo "a paragraph and an artifact:"; { python page.py Artifact; check Artifact.pdf; } | tee Artifact
echo "a paragraph, content and a reference to it:"; { python page.py content; check content.pdf; } | tee content
echo "the artifact's file, written anew by qpdf:"; run qpdf --warning-exit-0 Artifact.pdf anew.pdf 2> warnings || exit 1
{ check anew.pdf; echo "artifacts: $(run qpdf --qdf anew.pdf - | grep -ac '^/Artifact BMC')"; } | tee anew
sound="all objects are where the table says
qpdf: in order"
damaged="qpdf: ended with 3
  file is damaged
  (object 5 0, offset 15): expected 5 0 obj
  Attempting to reconstruct cross-reference table
  object 5 0 not found in file after regenerating cross reference table"
[ "$(cat P)" = "$sound" ] && [ "$(cat Artifact)" = "object 5 is said to be where object 7 is
$damaged" ] && [ "$(cat content)" = "object 5 is said to be where object 9 is; object 7 is said to be where object 9 is
$damaged" ] && [ "$(cat anew)" = "$sound
artifacts: 1" ] && echo "as stated: an artifact, or content that is referred to, has a number without an object, and qpdf calls the file damaged"
