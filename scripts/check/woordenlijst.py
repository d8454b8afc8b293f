"""Every public type of Domain is in docs/woordenlijst.md, and its first doc line is the definition there."""
import re

from swift_source import Fault, matches, swift_files

LIST = "docs/woordenlijst.md"
TYPE = r"\bpublic\s+(?:(?:final|indirect)\s+)*(?:struct|class|enum|actor|protocol|typealias)\s+`?(\w+)"
COLUMN = "naam in code"


def definitions(root):
    """name in code → definition, from every table with a column `naam in code`."""
    known, header = {}, None
    path = root / LIST
    for text in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if not text.lstrip().startswith("|"):
            header = None
            continue
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", text.strip().strip("|"))]
        if header is None:
            header = [cell.lower() for cell in cells]
        elif COLUMN in header and len(cells) == len(header):
            row = dict(zip(header, cells))
            for name in re.findall(r"`([^`]+)`", row[COLUMN]):
                known[name.split("<")[0]] = row.get("definitie")
    return known


def documentation(source, line):
    """The doc comment above a declaration: its first line, and its first paragraph as one line."""
    lines, i = source.source.splitlines(), line - 2
    while i >= 0 and lines[i].strip().startswith("@"):
        i -= 1
    doc = []
    while i >= 0 and lines[i].strip().startswith("///"):
        doc.insert(0, lines[i].strip()[3:].strip())
        i -= 1
    paragraph = doc[: doc.index("")] if "" in doc else doc
    return (doc[0] if doc else None), " ".join(paragraph)


def check(root):
    known, faults, count = definitions(root), [], 0
    for source in swift_files(root, "Sources/Domain"):
        for line, found in matches(TYPE, source.code):
            count += 1
            name = found[1]
            # A nested type may stand there with its owner: `Besluit.Aard`.
            key = next((k for k in known if k == name or k.endswith("." + name)), None)
            if key is None:
                faults.append(Fault(source.path, line, f"{name} is not in {LIST}"))
                continue
            definition = known[key]
            first, paragraph = documentation(source, line)
            if definition and first is None:
                faults.append(Fault(source.path, line, f"{name} has no definition above it; the woordenlijst says: {definition}"))
            elif definition and definition not in (first, paragraph):
                faults.append(Fault(source.path, line, f"{name}: '{first}' differs from the woordenlijst: '{definition}'"))
    return faults, f"{count} public types of Domain"
