"""A table that is no longer there, played in its own time: the Commissie Passend Alternatief, in November 2018."""
import re

import pytest
import reis
from program import Program
from test_code import on_paper, type_over
from test_wegen import brought_in, settle

TABLE = "Commissie Passend Alternatief"
PROVIDER = "Onze plekken voor dit jaar zijn op. Mag een kind van twaalf toch verder met de behandeling?"


@pytest.fixture
def november(engine, tmp_path):
    with Program(engine, tmp_path, today="2018-11-20") as program:
        yield program


def test_de_commissie_kiest_een_alternatief_voor_een_verwijzer_en_voor_een_aanbieder(november, open_page, bekijk):
    mira = reis.sign_in(open_page(server=november))
    annelies = reis.sign_in(open_page(server=november), "Annelies Vos")
    address = brought_in(
        mira, "Passema", "Kim", "Wil", TABLE, "Waar kan Kim terecht, nu de wachttijd een half jaar is?")

    # The dossier is thin: the chair phones during the meeting, and it stands with the question.
    annelies.goto(address + "/bespreking")
    annelies.get_by_role("link", name="Bel Mira Hoekstra, en schrijf het antwoord op").click()
    annelies.get_by_label("Waarover, in één zin?").fill("Heeft een andere aanbieder plek?")
    annelies.get_by_label("Het antwoord").fill("Nee, wij belden er drie.")
    annelies.get_by_role("button", name="Leg vast").click()
    annelies.wait_for_url("**/bespreking")
    annelies.get_by_label("Toegekend buiten contract", exact=True).check()
    alternative = annelies.locator(".uitkomst", has_text="Toegekend buiten contract")
    alternative.get_by_label("Aanbieder").select_option(label="Zorgboerderij Klavervier")
    alternative.get_by_label("Bedrag").fill("4800,00")
    reis.choose(annelies, ["Toegekend buiten contract"], "Kim begint bij Klavervier.")
    bekijk(annelies, "commissie")
    reis.decide(annelies, "Drie aanbieders met een contract hebben geen plek.")
    mira.goto(address)
    assert mira.get_by_text("“Nee, wij belden er drie.”").first.is_visible()
    reis.tell(mira, "Wil")

    by_a_provider(annelies, open_page(server=november), bekijk)
    assert "klopt" in november.run("verify").lower()


def by_a_provider(annelies, provider, bekijk):
    """A provider near its ceiling asks with a code on paper, without names; the budget is raised."""
    annelies.goto("/tafels")
    annelies.locator("main").get_by_role("link", name=TABLE).first.click()
    annelies.get_by_role("link", name="Codes voor wie geen account heeft").click()
    annelies.get_by_label("Voor wie?").fill("Lot de Haan")
    annelies.get_by_label("Van welke organisatie?").fill("Behandelcentrum Wilgenhof")
    annelies.get_by_role("button", name="Maak de code").click()
    type_over(provider, on_paper(annelies))
    provider.wait_for_url("**/code/aanmelding")
    provider.get_by_label("De vraag, in één of twee zinnen").fill(PROVIDER)
    provider.get_by_label("Wat vraagt u aan de tafel?").select_option(index=1)
    bekijk(provider, "aanbieder")
    provider.get_by_role("button", name="Verstuur").click()
    provider.wait_for_url("**/code/klaar")

    annelies.goto("/")
    annelies.get_by_role("link", name=re.compile("zonder namen|Casus")).first.click()
    annelies.get_by_role("link", name=PROVIDER).first.click()
    annelies.wait_for_url(reis.SENT)
    question = annelies.url
    annelies.goto(question + "/bespreking")
    annelies.get_by_label("Budget verhoogd", exact=True).check()
    budget = annelies.locator(".uitkomst", has_text="Budget verhoogd")
    budget.get_by_label("Aanbieder").select_option(label="Behandelcentrum Wilgenhof")
    budget.get_by_label("Bedrag").fill("12000,00")
    reis.choose(annelies, ["Budget verhoogd"], "Wilgenhof krijgt ruimte voor dit kind.")
    reis.decide(annelies, "Geen andere aanbieder met een contract heeft plek.")
    assert annelies.get_by_text("Wilgenhof krijgt ruimte voor dit kind.").first.is_visible()


def test_nu_noemt_de_commissie_haar_opvolger(page, bekijk):
    mira = reis.sign_in(page)
    mira.goto("/tafels")
    mira.get_by_role("link", name="Zo werken de tafels").click()
    mira.get_by_role("link", name=TABLE).click()
    bekijk(mira)
    assert mira.get_by_text("Maatwerkroute").first.is_visible()
