"""No committed file names a package registry's host or a path of the machine it was written on."""
import re

from swift_source import Fault, matches, project_files

# Put together here, so that this file does not hold them either.
HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("deb", "debian", "org"), ("security", "debian", "org"),
        ("registry", "npmjs", "org"), ("crates", "io"), ("proxy", "golang", "org"), ("repo1", "maven", "org"),
    )
]
HOST = r"(?i)" + "|".join(map(re.escape, HOSTS))
PATH = r"(?<![\w.}/-])/(?:work|farm|root|opt/swift\S*|home/\w+)(?=/|\s|$|[\"'`),;:])|\." + "library/"


def check(root):
    faults, count = [], 0
    for name in project_files(root):
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        count += 1
        for line, _ in matches(HOST, text):
            faults.append(Fault(name, line, "names the host of a package registry"))
        for line, found in matches(PATH, text):
            faults.append(Fault(name, line, f"{found[0]} is a path of one machine"))
    return faults, f"{count} files"
