#!/bin/bash
# One would expect: in a tagged PDF, what is drawn between cairo_tag_begin("P") and cairo_tag_end("P") belongs to the paragraph, with and without a link
#   in the middle of it.
# What happens: as soon as an element has another one inside, Cairo drops all that it says itself. "Read this before / the report / and sign.", with the
#   middle as a link, is on the page, but the paragraph's only content is "the report". The rest is not marked at all. No call fails.
# Version: Cairo 1.16.0-7 (Debian 12).
# Who is hurt: those to whom the page is read aloud, and whoever copies it by its structure: they get the links without their sentences. On the screen
#   and in print nothing is missing, so nobody sees it.
# What to do: never draw text straight into an element that has others inside: put each stretch of it into a "Span" of its own.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages and all they need, below $T/root; an empty status file, so that nothing of this system counts as installed.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
get() { apt-get -qq -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libcairo2=1.16.0-7 libfreetype6 fonts-dejavu-core=2.37-6
for d in apt/archives/*.deb; do case $d in */libc6_*) ;; *) dpkg -x "$d" root;; esac; done   # the C library stays the system's
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu):$(echo $R/lib/*-linux-gnu)
cat > fonts.conf <<E
<fontconfig><dir>$R/usr/share/fonts</dir><cachedir>$T/cache</cachedir></fontconfig>
E
cat > page.py <<'P'
import ctypes, re, sys, zlib
c = ctypes.CDLL("libcairo.so.2"); V, D, S = ctypes.c_void_p, ctypes.c_double, ctypes.c_char_p
c.cairo_pdf_surface_create.restype = c.cairo_create.restype = V; c.cairo_version_string.restype = c.cairo_status_to_string.restype = S
for name, arguments in dict(pdf_surface_create=[S, D, D], create=[V], tag_begin=[V, S, S], tag_end=[V, S], move_to=[V, D, D], show_text=[V, S],
                            destroy=[V], status=[V], surface_finish=[V], surface_status=[V]).items():
    getattr(c, "cairo_" + name).argtypes = arguments
if c.cairo_version_string() != b"1.16.0": sys.exit("not Cairo 1.16.0")
surface = c.cairo_pdf_surface_create(b"page.pdf", 300.0, 100.0); cairo = c.cairo_create(surface)
def element(tag, content, attributes=None): c.cairo_tag_begin(cairo, tag, attributes); content(); c.cairo_tag_end(cairo, tag)
def say(text, x): c.cairo_move_to(cairo, x, 50); c.cairo_show_text(cairo, text)
def piece(text, x):
    if "spans" in sys.argv: element(b"Span", lambda: say(text, x))
    else: say(text, x)
def sentence():
    piece(b"Read this before", 10)
    if "plain" not in sys.argv: element(b"Link", lambda: say(b"the report", 110), b"uri='https://example.org'")
    piece(b"and sign.", 180)
element(b"Document", lambda: element(b"P", sentence))
if c.cairo_status(cairo): sys.exit("Cairo refuses")
c.cairo_destroy(cairo); c.cairo_surface_finish(surface)
if c.cairo_surface_status(surface): sys.exit("Cairo refuses")
for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", open("page.pdf", "rb").read(), re.S):
    try: stream = zlib.decompress(stream)
    except zlib.error: continue
    if b"BT" not in stream: continue
    tag = "nothing"
    for begun, ended, text in re.findall(rb"/(\w+) << /MCID \d+ >> BDC|(EMC)|\(([^()]*)\)", stream):
        if begun: tag = begun.decode()
        elif ended: tag = "nothing"
        else: print(f"{text.decode()!r} belongs to {tag}")
P
export FONTCONFIG_FILE=$T/fonts.conf LD_LIBRARY_PATH=$L; echo "Cairo 1.16.0"
echo "a paragraph without a link:"; python3 page.py plain | tee plain
echo "a paragraph with a link:"; python3 page.py | tee link
echo "the same, its own text in spans:"; python3 page.py spans | tee spans
[ "$(cat plain)" = "'Read this before' belongs to P
'and sign.' belongs to P" ] && [ "$(cat link)" = "'Read this before' belongs to nothing
'the report' belongs to Link
'and sign.' belongs to nothing" ] && [ "$(cat spans)" = "'Read this before' belongs to Span
'the report' belongs to Link
'and sign.' belongs to Span" ] && echo "as stated: with a link inside, a paragraph loses its own text; in spans it keeps it"
