#!/bin/bash
# One would expect: a longer tagged PDF is only larger. Where Cairo reports no error and qpdf --check finds none, the file opens.
# What happens: Cairo packs the objects of a tagged PDF, one for each paragraph among them, in a single stream, and the table tells their index there in
#   two bytes, however many they are. 1000 pages with 60 paragraphs each can be read. With 1100 the table's index of the catalogue is 65,536 too small:
#   poppler's pdfinfo ends with "Couldn't read page catalog" and finds not a single page. qpdf finds all 1100 and no error: to it the numbers in the
#   stream are enough. No call of Cairo's fails.
# Version: Cairo 1.18.4-1+b1, poppler 25.03.0-5+deb13u4, qpdf 12.2.0-1 (Debian 13).
# Who is hurt: whoever opens a long report with a viewer that trusts the table, as poppler does; its author may have seen it open elsewhere.
# What to do: let qpdf write the file anew (qpdf IN OUT), or call cairo_pdf_surface_restrict_to_version() with CAIRO_PDF_VERSION_1_4 right after the
#   surface is made: nothing is packed then, and the file is almost five times as large. And check long files with a second reader.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages of Debian 13 and all they need, below $T/root, from the mirror that apt has here for Debian; an empty status file, so that
# nothing of this system counts as installed. They run with their own C library.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -m1 '/debian/$') || { echo "the packages cannot be had"; exit 2; }
echo "deb $mirror trixie main" > apt/sources
get() { apt-get -qq -o Dir::Etc::SourceList="$T/apt/sources" -o Dir::Etc::SourceParts=- -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" \
        -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libcairo2=1.18.4-1+b1 poppler-utils=25.03.0-5+deb13u4 qpdf=12.2.0-1 \
  python3=3.13.5-1 fonts-dejavu-core=2.37-8
for d in apt/archives/*.deb; do dpkg -x "$d" root; done
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu); loader=$(echo $L/ld-linux-*.so.*)
run() { timeout 120 "$loader" --library-path "$L" "$R/usr/bin/$1" "${@:2}"; }
cat > fonts.conf <<E
<fontconfig><dir>$R/usr/share/fonts</dir><cachedir>$T/cache</cachedir></fontconfig>
E
cat > pages.py <<'P'
import ctypes, re, sys, zlib
c = ctypes.CDLL("libcairo.so.2"); V, D, S, I = ctypes.c_void_p, ctypes.c_double, ctypes.c_char_p, ctypes.c_int
c.cairo_pdf_surface_create.restype = c.cairo_create.restype = V; c.cairo_version_string.restype = S
for name, arguments in dict(pdf_surface_create=[S, D, D], pdf_surface_restrict_to_version=[V, I], create=[V], tag_begin=[V, S, S], tag_end=[V, S],
                            move_to=[V, D, D], show_text=[V, S], show_page=[V], destroy=[V], status=[V], surface_finish=[V],
                            surface_status=[V]).items():
    getattr(c, "cairo_" + name).argtypes = arguments
if c.cairo_version_string() != b"1.18.4": sys.exit("not Cairo 1.18.4")
file, pages = sys.argv[1], int(sys.argv[2])
surface = c.cairo_pdf_surface_create(file.encode(), 595.0, 842.0); cairo = c.cairo_create(surface)
if "1.4" in sys.argv: c.cairo_pdf_surface_restrict_to_version(surface, 0)
def element(tag, content): c.cairo_tag_begin(cairo, tag, None); content(); c.cairo_tag_end(cairo, tag)
def say(page, line): c.cairo_move_to(cairo, 50, 60 + 12 * line); c.cairo_show_text(cairo, b"Page %d, paragraph %d" % (page, line))
def document():
    for page in range(1, pages + 1):
        for line in range(1, 61): element(b"P", lambda: say(page, line))
        if page < pages: c.cairo_show_page(cairo)
element(b"Document", document)
if c.cairo_status(cairo): sys.exit("Cairo refuses")
c.cairo_destroy(cairo); c.cairo_surface_finish(surface)
if c.cairo_surface_status(surface): sys.exit("Cairo refuses")

data = open(file, "rb").read()                                # where the table says that the catalogue is, and where it is
def number(key, text): return int(re.search(key + rb" (\d+)", text)[1])
def stream(at): return zlib.decompressobj().decompress(data[data.index(b"stream\n", at) + 7:])
table = number(rb"startxref\n?", data[-40:].replace(b"\n", b" "))
if data[table:].startswith(b"xref"): print("no packed objects"); sys.exit()
head = data[table:data.index(b"stream\n", table)]; root = number(rb"/Root", head)
widths = [int(width) for width in re.search(rb"/W \[(.*?)\]", head)[1].split()]
def entry(object):
    at, fields = object * sum(widths), []
    for width in widths: fields.append(int.from_bytes(entries[at:at + width], "big")); at += width
    return fields
entries = stream(table); kind, container, said = entry(root); at = entry(container)[1]
count = number(rb"/N", data[at:at + 200]); numbers = stream(at).split(None, 2 * count)[:2 * count:2]
print(f"{count} packed objects; the catalogue is at index {numbers.index(b'%d' % root)}, the table has {widths[2]} bytes for it and says {said}")
P
export FONTCONFIG_FILE=$T/fonts.conf LC_ALL=C; echo "Cairo 1.18.4"
page() { PYTHONHOME=$R/usr run python3 pages.py "$@"; }
read_it() {
  echo "qpdf: $(run qpdf --show-npages "$1" 2>&1) pages; $(run qpdf --check "$1" 2>&1 | grep -o 'No syntax or stream encoding errors found' || echo damaged)"
  run pdfinfo "$1" > info 2>&1 && echo "pdfinfo: $(awk '/^Pages:/ { print $2 }' info) pages" || echo "pdfinfo: ended with $?: $(tail -1 info)"
}
echo "1000 pages:"; { page 1000.pdf 1000; read_it 1000.pdf; } | tee 1000
echo "1100 pages:"; { page 1100.pdf 1100; read_it 1100.pdf; } | tee 1100
echo "1100 pages, written anew by qpdf:"; run qpdf 1100.pdf anew.pdf || exit 1; read_it anew.pdf | tee anew
echo "1100 pages, as PDF 1.4:"; { page old.pdf 1100 1.4; read_it old.pdf; } | tee old
echo "bytes: $(stat -c %s 1100.pdf) packed, $(stat -c %s anew.pdf) anew, $(stat -c %s old.pdf) as PDF 1.4"
clean="No syntax or stream encoding errors found"
[ "$(cat 1000)" = "61006 packed objects; the catalogue is at index 61005, the table has 2 bytes for it and says 61005
qpdf: 1000 pages; $clean
pdfinfo: 1000 pages" ] && [ "$(cat 1100)" = "67106 packed objects; the catalogue is at index 67105, the table has 2 bytes for it and says 1569
qpdf: 1100 pages; $clean
pdfinfo: ended with 1: Syntax Error: Couldn't read page catalog" ] && [ "$(cat anew)" = "qpdf: 1100 pages; $clean
pdfinfo: 1100 pages" ] && [ "$(cat old)" = "no packed objects
qpdf: 1100 pages; $clean
pdfinfo: 1100 pages" ] && echo "as stated: with more packed objects than two bytes can count, the table leads poppler to no page; qpdf finds them all"
