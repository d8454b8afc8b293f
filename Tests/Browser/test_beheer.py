"""From an empty database: the first administrator signs in, adds people, and a reset takes two."""
import re

import pytest

from conftest import DESK, PHONE
from program import Program
from test_aanmelden import code_of


class Leeg(Program):
    """The program on a database with two administrators who never signed in, made by `migrate` and `user add`."""

    def _demo(self, families, seed, bulk):
        self.run("migrate")
        self.once = {user: self._add(naam, user) for naam, user in [("Bea Bos", "bea.bos"), ("Bo Kok", "bo.kok")]}
        return []

    def _add(self, naam, user):
        printed = self.run(
            "user", "add", "--naam", naam, "--gebruikersnaam", user, "--organisatie", "Gemeente Utrecht",
            "--team", "Beheer", "--rol", "beheerder",
        )
        fields = dict(line.split("\t") for line in printed.splitlines() if "\t" in line)
        assert fields["gebruikersnaam"] == user
        return fields["eenmalig wachtwoord"]


@pytest.fixture
def leeg(engine, tmp_path):
    with Leeg(engine, tmp_path) as program:
        yield program


def begin(visitor, user, once, own):
    """Signs in for the first time with a one-time password, and sets a password and a second factor."""
    visitor.goto("/inloggen")
    visitor.get_by_label("Gebruikersnaam").fill(user)
    visitor.get_by_label("Wachtwoord").fill(once)
    visitor.get_by_role("button", name="Verder").click()
    visitor.get_by_label("Kies een eigen wachtwoord").fill(own)
    visitor.get_by_label("De code die uw app nu toont").fill(code_of(visitor.locator("[name=geheim]").input_value()))
    told = visitor.locator("main").inner_text()
    visitor.get_by_role("button", name="Klaar").click()
    visitor.get_by_role("link", name="Ik heb ze bewaard").click()
    visitor.get_by_role("heading", name=re.compile("Dag ")).wait_for()
    return told


def narrow(visitor):
    assert visitor.evaluate("document.documentElement.scrollWidth <= innerWidth"), visitor.url


def test_van_een_lege_database_tot_een_hersteld_account(leeg, open_page, assert_toegankelijk, scherm):
    bea, bo = open_page(DESK, server=leeg), open_page(PHONE, server=leeg)
    begin(bea, "bea.bos", leeg.once["bea.bos"], "mijn fiets staat buiten")
    begin(bo, "bo.kok", leeg.once["bo.kok"], "de kat slaapt op de mat")

    bea.get_by_role("link", name="Beheer", exact=True).click()
    assert_toegankelijk(bea)
    bea.get_by_role("link", name="Organisaties en teams").click()
    assert_toegankelijk(bea)
    bea.get_by_label("Organisatie", exact=True).select_option(label="Gemeente Utrecht")
    bea.get_by_label("Hoe heet het team?").fill("Zuilen")
    bea.get_by_label("Wat voor team is het?").fill("buurtteam")
    bea.get_by_role("button", name="Voeg het team toe").click()
    bea.get_by_role("link", name="Voeg een medewerker toe").click()
    bea.get_by_label("Naam", exact=True).fill("Sam van der Berg")
    bea.get_by_role("button", name="Voeg toe", exact=True).click()
    assert bea.get_by_label("Naam", exact=True).input_value() == "Sam van der Berg", "what was typed is still there"
    assert_toegankelijk(bea)
    bea.get_by_label("Organisatie", exact=True).select_option(label="Gemeente Utrecht")
    bea.get_by_label("Team", exact=True).select_option(label="Zuilen (Gemeente Utrecht)")
    bea.get_by_label("Rol", exact=True).select_option(label="gezinswerker")
    bea.get_by_role("button", name="Voeg toe", exact=True).click()
    sam_page = bea.url
    assert_toegankelijk(bea)
    bea.get_by_label("Gebruikersnaam").fill("sam.berg")
    bea.get_by_role("button", name="Geef een account").click()
    assert_toegankelijk(bea)
    once = bea.locator("dd code").nth(1).inner_text()
    assert "sam.berg\tSam van der Berg\tgezinswerker (Zuilen)" in leeg.run("user", "list")
    sam = open_page(DESK, server=leeg)
    begin(sam, "sam.berg", once, "hier woon ik al lang genoeg")
    assert not sam.get_by_role("link", name="Beheer", exact=True).is_visible()

    bea.goto(sam_page)
    scherm(bea, "beheer-medewerker")
    bea.get_by_text("Kan er niet meer in").click()
    bea.get_by_label("Waarom is dit nodig?").fill("Telefoon kwijt; Sam stond zelf aan mijn bureau.")
    bea.get_by_role("button", name="Vraag herstel aan").click()
    assert bea.get_by_text("U vroeg dit zelf.").is_visible()
    assert not bea.get_by_role("button", name="Bevestig het herstel").is_visible()
    bo.goto("/")
    bo.get_by_role("link", name=re.compile("Een collega kan er niet meer in")).click()
    assert_toegankelijk(bo)
    narrow(bo)
    bo.get_by_role("button", name="Bevestig het herstel").click()
    narrow(bo)
    again = bo.locator("dd code").nth(1).inner_text()
    sam.goto("/")
    assert "/inloggen" in sam.url, "every session of the owner ended"
    told = begin(sam, "sam.berg", again, "een heel ander lang wachtwoord")
    assert "door Bea Bos en Bo Kok" in told
    sam.get_by_role("link", name="Uw toegang is hersteld").click()
    assert_toegankelijk(sam)
    sam.get_by_role("button", name="Ik heb dit gelezen").click()
    sam.goto("/")
    assert not sam.get_by_text("Uw toegang is hersteld").is_visible()

    bo.goto("/beheer")
    narrow(bo)
    scherm(bo, "beheer")
    bea.goto(sam_page + "/einde")
    assert_toegankelijk(bea)
    bea.get_by_role("button", name="Beëindig het werk").click()
    assert bea.get_by_text("Werkt hier niet meer").first.is_visible()
    sam.goto("/")
    assert "/inloggen" in sam.url
    assert [line.split("\t")[0] for line in leeg.run("user", "list").splitlines()] == ["bea.bos", "bo.kok"]
    assert leeg.run("verify").startswith("Alles klopt")
