"""Reads the documents of FuzzTests.swift back with html5lib, a parser that shares no code with ours.

    lees_terug.py FILE STRINGS_PER_DOCUMENT

The file holds documents, each followed by its strings, every part after its length in four bytes. What a string must come
back as is worked out here, from the string itself. Prints what is wrong, and last the number of strings that came back right.
"""

import re
import struct
import sys

import html5lib

REPLACED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]")


def expected(text):
    """What HTML.swift promises to replace, and what every HTML parser does with line ends."""
    return REPLACED.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n")


def stays_here(address):
    """Whether a browser keeps this address on the site or in one of the four schemes (URL Standard, basic URL parser)."""
    address = re.sub("[\t\n\r]", "", address.strip("".join(map(chr, range(0x21)))))
    scheme = re.match("([a-zA-Z][a-zA-Z0-9+.-]*):", address)
    if scheme:
        return scheme[1].lower() in ("https", "mailto", "tel", "otpauth")
    return not re.match(r"[/\\]{2}", address)


def same(part, found, wanted, wrong):
    if found != wanted:
        wrong.append(f"{part}: {found!a} in place of {wanted!a}")


def read_back(job):
    """Answers the number of strings that came back right, and what is wrong."""
    document, strings = job
    wrong = []
    root = html5lib.parse(document, treebuilder="etree", namespaceHTMLElements=False, transport_encoding="utf-8")
    same("page", [child.tag for child in root], ["head", "body"], wrong)
    head, body = root[0], root[-1]
    same("head", [(child.tag, child.text, len(child)) for child in head], [("title", "terug", 0)], wrong)
    same("attributes", [root.attrib, head.attrib, body.attrib], [{}, {}, {}], wrong)
    same("elements", [child.tag for child in body], ["a", "textarea"] * len(strings), wrong)
    same("loose text", [body.text, root.tail, head.tail], [None, None, None], wrong)
    if wrong:
        return 0, wrong
    right = 0
    for index, string in enumerate(strings):
        before, (link, field) = len(wrong), body[2 * index : 2 * index + 2]
        text = expected(string)
        same("text", link.text or "", text, wrong)
        same("field", field.text or "", text, wrong)
        same("children", [len(link), len(field), link.tail, field.tail], [0, 0, None, None], wrong)
        same("attribute names", [sorted(link.attrib), sorted(field.attrib)], [["href", "title"], []], wrong)
        same("value", link.get("title"), text, wrong)
        href = link.get("href", "")
        same("address", href if href == "#" else expected(string), href, wrong)
        same("address stays here", stays_here(href), True, wrong)
        right += len(wrong) == before
    return right, wrong


def jobs(data, per_document):
    parts, position = [], 0
    while position < len(data):
        (length,) = struct.unpack_from("<I", data, position)
        parts.append(data[position + 4 : position + 4 + length])
        position += 4 + length
    for start in range(0, len(parts), per_document + 1):
        document, *strings = parts[start : start + per_document + 1]
        yield document, [string.decode("utf-8") for string in strings]


def main():
    with open(sys.argv[1], "rb") as file:
        work = list(jobs(file.read(), int(sys.argv[2])))
    # One process: a pool waits for ever when one of its workers is killed.
    results = [read_back(job) for job in work]
    wrong = [line for _, lines in results for line in lines]
    print(*wrong[:20], sep="\n", end="\n" if wrong else "")
    print(sum(right for right, _ in results))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
