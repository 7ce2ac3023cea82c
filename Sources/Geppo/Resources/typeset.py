"""Sets documents by one typst template: one process, so that fonts are read once.

Arguments: folders with fonts; no other font is used. Standard input: the template, then the data of each document, each with
the number of its bytes on a line before it. Standard output, for each document in its order: a line `ua-1 SIZE` (a tagged PDF that
claims PDF/UA-1), `tagged SIZE` (as the standard refused it, with the reason on standard error) or `refused SIZE`, and so many bytes
of PDF, or of the reason.
"""
import sys

try:
    import typst
except ImportError:
    sys.exit(3)

FONTS = sys.argv[1:]


def taken(stream):
    line = stream.readline()
    return stream.read(int(line)) if line else None


def reason(error):
    return " ".join(str(error).split())[:500]


def compiled(compiler, files):
    try:
        return "ua-1", compiler.compile(files, pdf_standards=["ua-1"])
    except Exception as refused:
        sys.stderr.write(reason(refused) + "\n")
    try:
        return "tagged", compiler.compile(files)
    except Exception as error:
        return "refused", reason(error).encode()


def main():
    template = taken(sys.stdin.buffer)
    compiler = None
    while (data := taken(sys.stdin.buffer)) is not None:
        files = {"main.typ": template, "issue.json": data}
        if compiler is None:
            compiler = typst.Compiler(files, font_paths=FONTS, ignore_system_fonts=True)
        kind, content = compiled(compiler, files)
        sys.stdout.buffer.write(b"%s %d\n" % (kind.encode(), len(content)))
        sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


main()
