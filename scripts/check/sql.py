"""Shared SQL holds nothing that the two engines read differently. Files of one engine may."""
import re

from swift_source import VALUE, Fault, Literal, swift_files

# A literal is SQL when it has one of these in capitals, as we write it.
IS_SQL = re.compile(
    r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW)|ALTER TABLE|FROM|WHERE|JOIN"
    r"|VALUES|ORDER BY|GROUP BY|RETURNING|LIMIT|ON CONFLICT|AND|OR|SET)\b"
)
BANNED = {
    r"\bnow\s*\(": "now(): the moment comes from the act",
    r"\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b": "the moment comes from the act",
    r"::": "'::' is PostgreSQL's; write CAST(… AS …)",
    r"\bILIKE\b": "ILIKE is PostgreSQL's; search a folded column",
    r"\b(?:string_agg|group_concat)\b": "text is joined in Swift",
    r"\bAUTOINCREMENT\b": "AUTOINCREMENT is SQLite's; ids are made in Swift",
    r"->": "JSON operators differ per engine",
    r"\bFOR\s+(?:NO\s+KEY\s+)?(?:UPDATE|SHARE)\b": "lock by updating the head row",
    r"\bCOLLATE\b": "order of names is Swift's work",
}
LIMIT = re.compile(r"\bLIMIT\b")
ORDER = re.compile(r"\bORDER\s+BY\b")
SPLICED_ORDER = re.compile(r"order|volgorde", re.IGNORECASE)
ONE_ENGINE = re.compile(r"^Sources/Storage(?:SQLite|Postgres)/|[.+](?:sqlite|postgres)\.|(?:SQLite|Postgres)[^/]*$", re.IGNORECASE)


def sql_file(path):
    """The statements of a migration as literals, without comments."""
    text = re.sub(r"--[^\n]*", "", path.read_text(encoding="utf-8"))
    statements, line = [], 1
    for statement in text.split(";"):
        lead = len(statement) - len(statement.lstrip())
        statements.append(Literal(line + statement[:lead].count("\n"), statement.lstrip()))
        line += statement.count("\n")
    return statements


def faults_of(path, literal):
    found = []
    for pattern, why in BANNED.items():
        for match in re.finditer(pattern, literal.text, re.IGNORECASE):
            found.append(Fault(path, literal.line + literal.text.count("\n", 0, match.start()), f"SQL: {why}"))
    # A fragment spliced in may bring the order along, if it is called so; a whole text must show it.
    for match in LIMIT.finditer(literal.text):
        before = literal.text[: match.start()]
        spliced = " ".join(literal.values[: before.count(VALUE)])
        if "FROM" in before and not ORDER.search(before) and not SPLICED_ORDER.search(spliced):
            line = literal.line + literal.text.count("\n", 0, match.start())
            found.append(Fault(path, line, "SQL: LIMIT without ORDER BY gives any rows it likes"))
    return found


def check(root):
    faults, count = [], 0
    for source in swift_files(root, "Sources", "Tests"):
        if ONE_ENGINE.search(source.path):
            continue
        for literal in source.literals:
            if IS_SQL.search(literal.text):
                count += 1
                faults += faults_of(source.path, literal)
    for path in sorted(p for folder in ("Sources", "Tests") for p in (root / folder).rglob("*.sql")):
        name = path.relative_to(root).as_posix()
        if ONE_ENGINE.search(name):
            continue
        for statement in sql_file(path):
            count += 1
            faults += faults_of(name, statement)
    return faults, f"{count} SQL texts"
