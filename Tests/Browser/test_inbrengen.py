"""Bringing a question to a table costs three controls; what comes of it can be read aloud, printed and hung on the wall."""
import re
import subprocess

import pytest
import reis

TOUCHED = """
window.aangeraakt = new Set();
addEventListener('input', event => event.isTrusted && aangeraakt.add(event.target), true);
"""


@pytest.fixture
def mira(open_page):
    page = open_page()
    page.add_init_script(TOUCHED)
    return reis.sign_in(page)


@pytest.fixture
def annelies(open_page):
    return reis.sign_in(open_page(), "Annelies Vos")


def test_met_een_plan_is_een_vraag_in_drie_velden_bij_de_tafel(mira):
    reis.new_family(mira, "Gezin Driessen", "Ties Driessen", "Iris Driessen")
    reis.set_goal(mira, "Ik wil weer naar training", "Ties")
    reis.to_table_form(mira)

    mira.get_by_label("De vraag, in één of twee zinnen").click()
    mira.keyboard.type("Wie brengt hem naar training?")
    mira.get_by_label("Wat vragen jullie aan de tafel?").focus()
    mira.keyboard.type("Verv")
    mira.get_by_label("Iris (ouder)").click()
    touched = mira.evaluate("[...aangeraakt].map(field => field.name)")
    mira.get_by_role("button", name="Breng de vraag in").click()

    mira.wait_for_url(reis.SENT)
    assert touched == ["vraag", "gevraagd", "erbij"], "the question, what is asked, who should be there: no more"
    assert mira.get_by_role("heading", name="Wie brengt hem naar training?").is_visible()
    mira.get_by_role("link", name="Wat er meegaat").click()
    assert mira.get_by_text("“Ik wil weer naar training”").is_visible(), "the rest came from the plan"
    assert mira.get_by_text("Gevraagd: vervoer.").is_visible()


def test_de_uitkomst_is_voor_te_lezen_en_af_te_drukken_voordat_iedereen_weggaat(mira, annelies, bekijk, scherm, tmp_path):
    decided = "Joy blijft bij oma tot de zomer. Mira belt elke maandag."
    with_goal_at_table(mira, "Gezin Papendrecht", "Joy Papendrecht", "Wil Papendrecht", "Waar kan zij slapen tot de zomer?")
    reis.to_talk(annelies, "Maatwerktafel", "Waar kan zij slapen tot de zomer?")
    reis.begin(annelies, "met het gezin")
    reis.choose(annelies, ["Plan van aanpak"], decided)
    annelies.get_by_role("link", name="Lees het voor of druk het af").click()
    assert annelies.get_by_role("heading", name="Wat is er besloten?").is_visible(), "at once, before there are grounds"
    bekijk(annelies, "papier")

    annelies.emulate_media(media="print")
    assert annelies.get_by_text(decided).is_visible()
    assert annelies.get_by_text("Dit klopt niet.").is_visible(), "there is room to say whether it is right"
    assert annelies.get_by_role("link").count() == 0 and annelies.get_by_role("navigation").count() == 0
    assert annelies.get_by_text(decided).evaluate("el => parseFloat(getComputedStyle(el).fontSize)") >= 18
    file = tmp_path / "papier.pdf"
    annelies.pdf(path=file, format="A4", print_background=False)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(text.split())
    assert decided in words and "Waar kan zij slapen tot de zomer?" in words and "Terug" not in words
    assert text.count("\f") == 1, "one sheet"


def test_op_papier_staat_van_elk_besluit_wie_wat_deed_en_geen_menu(mira):
    reis.open_family(mira, "Gezin Koster-Timmer")
    mira.get_by_role("navigation", name="Dossier").get_by_role("link", name="Tafels en besluiten").click()
    mira.emulate_media(media="print")
    assert mira.get_by_text("Femke blijft op haar eigen school.").first.is_visible()
    assert mira.get_by_role("navigation").count() == 0 and mira.get_by_role("button").count() == 0
    mira.emulate_media(media="screen")
    mira.get_by_role("link", name="Op papier, met grote letters").first.click()
    assert mira.get_by_text("Brengt Femke op dinsdag en donderdag zelf. Gedaan op").is_visible()


def test_de_toonstand_toont_geen_geld_geen_andere_zaken_en_geen_agenda(mira, annelies, bekijk):
    with_goal_at_table(
        mira, "Gezin Wandsma", "Lou Wandsma", "Kim Wandsma", "Wie betaalt de bus naar school?", "City Deal Overleg Zuilen")
    reis.to_talk(annelies, "City Deal Overleg Zuilen", "Wie betaalt de bus naar school?")
    reis.begin(annelies, "met het gezin")
    annelies.get_by_label("Nog een mogelijkheid").fill("Een abonnement tot de zomer")
    annelies.get_by_role("button", name="Zet erbij").click()
    reis.choose(annelies, ["Geld uit het fonds"], "De bus wordt betaald tot de zomer.", bedrag="1234,50")
    talk = annelies.url.split("#")[0]
    meeting = annelies.locator("header a[href^='/bijeenkomsten/']").get_attribute("href")
    annelies.goto(meeting)
    others = [q for q in annelies.locator("ol.agenda a").all_inner_texts() if q != "Wie betaalt de bus naar school?"]
    times = annelies.locator("ol.agenda b").all_inner_texts()
    assert others, "there is something else on this agenda"

    annelies.goto(talk)
    annelies.get_by_role("link", name="Aan de wand (toonstand)").click()
    wall = annelies.locator("body").inner_text()
    assert "Wie betaalt de bus naar school?" in wall and "De bus wordt betaald tot de zomer." in wall
    assert "Lou" in wall and "Een abonnement tot de zomer" in wall
    for hidden in ["1234", "€", "fonds", "Agenda", "Mijn werk", "Uitloggen", "gemeente", *others, *times]:
        assert hidden.lower() not in wall.lower(), f"'{hidden}' hangs on the wall"
    bekijk(annelies, "toonstand")


def with_goal_at_table(mira, family, child, parent, question, table=None):
    """A family of this test alone with a goal and a question at a table, for whom everybody there may know the names."""
    reis.new_family(mira, family, child, parent)
    reis.set_goal(mira, "Ik wil dat het rustig blijft", child.split()[0])
    reis.to_table_form(mira, table)
    reason = "Welke regel het is, zoeken we uit." if mira.get_by_label("Waarom gaat het toch").count() else None
    reis.bring_in(mira, question, "Meedenken", [child.split()[0], parent.split()[0]], reason=reason)
    reis.give_consent(mira)
