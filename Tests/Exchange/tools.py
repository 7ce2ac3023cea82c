"""What the checks of this folder share: the tools of translators, and how a check ends."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("GEPPO_SHARED", ROOT.parent / "shared"))
X12 = "{urn:oasis:names:tc:xliff:document:1.2}"
problems, skipped = [], set()


class Missing(Exception):
    """A program, module or file that a check needs."""


def module(name, package):
    try:
        return __import__(name, fromlist=["_"])
    except ImportError:
        raise Missing(f"{name} ({package})") from None


def program(name, package):
    if not shutil.which(name):
        raise Missing(f"{name} ({package})")
    return name


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=600, **more)
    return done.returncode, done.stdout + done.stderr


def one(folder, pattern):
    found = list(folder.glob(pattern))
    assert len(found) == 1, (folder, pattern, found)
    return found[0]


def schemas_script():
    """The script that knows the schemas of the formats."""
    script = SHARED / "exchange/check.sh"
    if not script.exists():
        raise Missing(f"{script} (schemas of the formats)")
    program("xmllint", "libxml2-utils")
    return script


def in_order(script, place):
    """Every file of the folder by its schema and its tool: no FAIL, no SKIP."""
    status, told = run([str(script), str(place)], env={**os.environ, "TT": sys.executable})
    bad = [line for line in told.splitlines() if line.startswith(("FAIL", "SKIP"))]
    if status or bad or "ok " not in told:
        problems.append(f"check.sh {place}: " + "\n".join(bad[:20] or [told[-500:]]))


def segments(file):
    """Every segment to translate of an XLIFF 1.2 file: its id, the number of its clause, the text behind it."""
    etree = module("lxml.etree", "PyPI lxml")
    for unit in etree.parse(file).iter(X12 + "trans-unit"):
        if unit.get("translate") != "no":
            source = unit.find(X12 + "source")
            number = source.find(X12 + "g")
            text = "".join(source.itertext())
            clause = "" if number is None else number.text
            yield unit.get("id"), clause, text[len(clause):].lstrip(" ") if clause else text


def keep_in_memory(project, entries):
    """Writes what OmegaT keeps of a project: entries of a number, its Chinese and its Japanese."""
    etree = module("lxml.etree", "PyPI lxml")
    memory = etree.Element("tmx", version="1.1")
    etree.SubElement(memory, "header", creationtool="OmegaT", creationtoolversion="3.6", segtype="paragraph",
                     adminlang="EN-US", srclang="ZH-CN", datatype="plaintext", **{"o-tmf": "OmegaT TMX"})
    body = etree.SubElement(memory, "body")
    for number, chinese, japanese in entries:
        entry = etree.SubElement(body, "tu")
        front = f"<g0>{number}</g0> " if number else ""
        for language, words in (("ZH-CN", front + chinese), ("JA", front + japanese)):
            etree.SubElement(etree.SubElement(entry, "tuv", lang=language), "seg").text = words
    (project / "omegat").mkdir(exist_ok=True)
    etree.ElementTree(memory).write(project / "omegat/project_save.tmx", encoding="UTF-8", xml_declaration=True)


def translated_by_omegat(project, work):
    """The target that OmegaT's console writes of a project; None, and a problem, where there is none."""
    program("omegat", "omegat")
    status, told = run(["omegat", str(project), "--mode=console-translate", f"--config-dir={work / 'omegat-settings'}",
                        "--disable-project-locking", "--no-team", "--tag-validation=abort"])
    targets = list((project / "target").glob("*.xlf"))
    if status or len(targets) != 1:
        problems.append(f"omegat {project.name}: ended with {status}, {len(targets)} targets\n{told[-1500:]}")
        return None
    return targets[0]


def saved_by_libreoffice(file, form, ending, out, work):
    """The file as LibreOffice saves it in another form; None, and a problem, where it does not."""
    program("soffice", "libreoffice-calc-nogui")
    status, told = run(["soffice", "--headless", f"-env:UserInstallation=file://{work}/office", "--convert-to", form,
                        "--outdir", str(out), str(file)])
    saved = list(out.glob(f"*.{ending}"))
    if status or len(saved) != 1:
        problems.append(f"soffice {file.name}: no {ending}\n{told[-500:]}")
        return None
    return saved[0]


def end(name, strict):
    for line in sorted(skipped):
        print(f"SKIP {line}")
    for line in problems:
        print(f"FAILED {line}")
    print(f"{name}: " + ("as it should be" if not problems else f"{len(problems)} problems"))
    sys.exit(1 if problems or (strict and skipped) else 0)
