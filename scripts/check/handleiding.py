"""Every picture that the handleiding shows is there, small enough to be read on a slow line, and shown somewhere."""
import re

from swift_source import Fault

PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
LIMIT = 150_000


def check(root):
    folder, faults, shown = root / "handleiding", [], set()
    for page in sorted(folder.glob("*.md")):
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
            for address in PICTURE.findall(line):
                picture = folder / address
                shown.add(picture)
                if not picture.is_file():
                    faults.append(Fault(f"handleiding/{page.name}", number, f"{address} is not there; call make handleiding"))
                elif picture.stat().st_size > LIMIT:
                    faults.append(Fault(f"handleiding/{address}", 1, f"is over {LIMIT // 1000} kB"))
    for picture in sorted(set((folder / "beelden").glob("*")) - shown):
        faults.append(Fault(picture.relative_to(root).as_posix(), 1, "is shown on no page of the handleiding"))
    return faults, f"{len(shown)} pictures"
