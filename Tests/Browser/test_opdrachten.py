"""What an administrator does at the command line on an installation that is really new."""
import subprocess

import pytest
from program import BINARY, ROOT


@pytest.fixture
def leerkring(tmp_path):
    """Runs a command on a fresh SQLite database; gives its exit code, what it printed and what it complained of."""

    def run(*arguments):
        done = subprocess.run(
            [BINARY, *arguments, "--database", f"sqlite:{tmp_path / 'nieuw.db'}"], capture_output=True, text=True, timeout=60
        )
        return done.returncode, done.stdout, done.stderr

    return run


def set_up(leerkring):
    """The first account: from then on there is an installation."""
    assert leerkring("migrate")[0] == 0
    bea = ("--gebruikersnaam", "bea", "--naam", "Bea Smit", "--rol", "beheerder", "--organisatie", "Gemeente", "--team", "Beheer")
    code, _, complaint = leerkring("user", "add", *bea)
    assert code == 0, complaint


def test_a_new_installation_has_the_code_lists_and_can_replace_them(leerkring, tmp_path):
    set_up(leerkring)
    assert leerkring("import", str(ROOT / "codelijsten"), "--as", "codelijsten")[1] == "De codelijsten zeggen al hetzelfde.\n"

    lists = tmp_path / "lijsten"
    lists.mkdir()
    (lists / "gevraagd.csv").write_text("code;naam;toelichting;bron\nmeedenken;Denk met ons mee;;eigen lijst\n", encoding="utf-8")
    assert leerkring("import", str(lists), "--as", "codelijsten")[1] == "gevraagd: versie 2, 1 codes\n"
    assert leerkring("migrate")[0] == 0
    assert leerkring("import", str(lists), "--as", "codelijsten")[1] == "De codelijsten zeggen al hetzelfde.\n"

    (lists / "gevraagd.csv").write_text("code;naam;toelichting;bron\nmeedenken;;;\n", encoding="utf-8")
    code, _, complaint = leerkring("import", str(lists), "--as", "codelijsten")
    assert code == 1 and complaint == "leerkring: gevraagd.csv, regel 2: geef de code een naam.\n"


def test_rules_come_from_a_file_once_somebody_may_bring_them(leerkring, tmp_path):
    rules = tmp_path / "regels.csv"
    rules.write_text("regel;soort;artikel;van;tekst\nJeugdverordening;verordening;4;2025-01-01;Hulp op maat\n", encoding="utf-8")
    assert leerkring("migrate")[0] == 0
    code, _, complaint = leerkring("import", str(rules), "--as", "regels")
    assert code == 1 and complaint == "leerkring: Deze database is nog niet ingericht.\n"
    set_up(leerkring)

    assert leerkring("import", str(rules), "--as", "regels")[1] == "Toegevoegd: 1 artikel.\n"
    assert leerkring("import", str(rules), "--as", "regels")[1] == "De regels zeggen al hetzelfde.\n"
