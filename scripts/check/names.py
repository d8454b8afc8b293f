"""Words that do not belong in our Swift: empty suffixes, crashes, the name of an arrangement's table."""
import re

from swift_source import Fault, matches, swift_files

SUFFIXES = ("Manager", "Service", "Handler", "Helper", "Helpers", "Util", "Utils", "Info", "DTO", "Impl")
TYPE = r"\b(?:struct|class|enum|actor|protocol|typealias)\s+`?([A-Z]\w*)"
SUFFIX = re.compile(rf"(?:{'|'.join(SUFFIXES)})$")
CRASH = r"\btry!|\bfatalError\s*\("

# Tables are data (arrangementen.yaml): a program that knows one by name serves no other municipality.
TABLES = r"(?i)maatwerktafel|city[ _-]?deal"


def check(root):
    faults, count = [], 0
    for source in swift_files(root, "Sources", "Tests"):
        stem = source.path.rsplit("/", 1)[1].removesuffix(".swift")
        if SUFFIX.search(stem):
            faults.append(Fault(source.path, 1, f"the file is named {stem}; name it after what it holds"))
        for line, found in matches(TYPE, source.code):
            count += 1
            if SUFFIX.search(found[1]):
                faults.append(Fault(source.path, line, f"{found[1]} says nothing with its suffix; name what it is"))
        for line, found in matches(CRASH, source.code):
            faults.append(Fault(source.path, line, f"{found[0].rstrip('( ')} stops the program for everybody; throw"))
        if source.path.startswith("Sources/") and "/Demonstratie/" not in source.path:
            for line, found in matches(TABLES, source.source):
                faults.append(Fault(source.path, line, f"'{found[0]}' is data of an arrangement, not a word for Swift"))
    return faults, f"{count} types"
