"""Reads Swift well enough to check it: what is code, what is comment, what is text between quotes."""
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

# What stands for an interpolated value in the text of a literal.
VALUE = "\x00"


@dataclass
class Fault:
    path: str
    line: int
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}"


@dataclass
class Literal:
    line: int
    text: str
    values: list = field(default_factory=list)  # the source of each VALUE in it


@dataclass
class Swift:
    """A source with its comments and literals taken apart; `code` keeps every line where it was."""

    path: str
    source: str
    code: str = ""
    literals: list = field(default_factory=list)

    def __post_init__(self):
        self._code = list(self.source)
        self._scan(0, closing=None)
        self.code = "".join(self._code)

    @property
    def module(self):
        return self.path.split("/")[1]

    def line_of(self, position):
        return self.source.count("\n", 0, position) + 1

    def _blank(self, start, end):
        for i in range(start, min(end, len(self._code))):
            if self._code[i] != "\n":
                self._code[i] = " "

    def _scan(self, i, closing):
        """Walks code from `i`; with `closing`, until the parenthesis that ends an interpolation."""
        s, depth = self.source, 0
        while i < len(s):
            if s.startswith("//", i):
                end = s.find("\n", i)
                end = len(s) if end < 0 else end
                self._blank(i, end)
                i = end
            elif s.startswith("/*", i):
                i = self._block_comment(i)
            elif opening := re.compile(r'(#*)("""|")').match(s, i):
                i = self._literal(i, opening.group(1), opening.group(2))
            elif s[i] == "/" and (end := self._regex(i)):
                self._blank(i, end)
                i = end
            else:
                if s[i] == "(":
                    depth += 1
                elif s[i] == ")":
                    if closing and depth == 0:
                        return i
                    depth -= 1
                i += 1
        return i

    def _block_comment(self, start):
        depth, i = 0, start
        for mark in re.compile(r"/\*|\*/").finditer(self.source, start):
            depth += 1 if mark.group() == "/*" else -1
            i = mark.end()
            if depth == 0:
                break
        else:
            i = len(self.source)
        self._blank(start, i)
        return i

    def _literal(self, start, hashes, quote):
        s, text, values = self.source, [], []
        end_mark, escape = quote + hashes, "\\" + hashes
        i = start + len(hashes) + len(quote)
        while i < len(s) and not s.startswith(end_mark, i):
            if quote == '"' and s[i] == "\n":
                break
            if s.startswith(escape + "(", i):
                value = i + len(escape) + 1
                i = self._scan(value, closing=")") + 1
                values.append(s[value : i - 1])
                text.append(VALUE)
            elif s.startswith(escape, i):
                text.append(" ")
                i += len(escape) + 1
            else:
                text.append(s[i])
                i += 1
        end = i + len(end_mark)
        self.literals.append(Literal(self.line_of(start), "".join(text), values))
        self._blank(start, end)
        return end

    def _regex(self, start):
        """The end of a regex literal at `start`, or None where `/` divides."""
        s = self.source
        before = s[:start].rstrip(" ")[-1:]
        if before not in ("", "\n", "(", "=", ",", ":", "[", "{", "!", "&", "|", "?"):
            return None
        found = re.compile(r"/(?![\s/*])(?:\\.|[^/\\\n])+/").match(s, start)
        return found.end() if found else None


def swift_files(root, *folders):
    """Every Swift source under the folders, in order."""
    return [
        Swift(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for folder in folders
        for path in sorted((root / folder).rglob("*.swift"))
    ]


def project_files(root):
    """What is or will be committed: tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True, text=True,
    ).stdout
    return [name for name in sorted(set(listed.split("\0"))) if name and (root / name).is_file()]


def matches(pattern, text):
    """(line, match) for every match."""
    return [(text.count("\n", 0, m.start()) + 1, m) for m in re.finditer(pattern, text, re.MULTILINE)]
