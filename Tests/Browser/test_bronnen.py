"""The scenarios of the sources (S7, S8, S10–S15), each played by the people it is about."""
import re

import pytest
import reis
from toetsen import Toetsen

MAATWERK = "Maatwerktafel"
ZUILEN = "City Deal Overleg Zuilen"


@pytest.fixture
def mira(open_page):
    return reis.sign_in(open_page())


@pytest.fixture
def annelies(open_page):
    return reis.sign_in(open_page(), "Annelies Vos")


def with_goal(mira, family, child, parent, goal="Ik wil weer elke dag naar school"):
    """A family of this test alone, with one goal in its plan."""
    reis.new_family(mira, family, child, parent)
    reis.set_goal(mira, goal, child.split()[0])


def test_s7_een_dun_dossier_blijkt_voor_het_versturen_en_de_voorzitter_belt(phone, annelies, bekijk):
    mira = reis.sign_in(phone)
    reis.new_family(mira, "Gezin Zevenbergen", "Noor Zevenbergen", "Els Zevenbergen")
    reis.to_table_form(mira)
    assert mira.get_by_text("Er is nog geen plan.").is_visible(), "what lacks is shown before it is sent"
    assert mira.get_by_text("Nog nodig: een reden").is_visible()
    mira.get_by_label("De vraag, in één of twee zinnen").fill("Wie helpt haar van de straat?")
    mira.get_by_label("Wat vragen jullie aan de tafel?").select_option(label="Meedenken")
    mira.get_by_role("button", name="Breng de vraag in").click()
    assert mira.get_by_role("alert").get_by_text("Schrijf in één zin waarom het toch naar de tafel gaat.").is_visible()
    bekijk(mira)
    reis.bring_in(mira, "Wie helpt haar van de straat?", "Meedenken", ["Els"], reason="Het kan niet wachten op een plan.")
    reis.give_consent(mira)

    reis.to_talk(annelies, MAATWERK, "Wie helpt haar van de straat?")
    lacks = annelies.locator(".let-op", has_text="Vooraf ontbrak nog iets")
    assert lacks.get_by_text("Er is nog geen plan.").is_visible()
    assert lacks.get_by_text("Het kan niet wachten op een plan.").is_visible()
    annelies.get_by_role("link", name="Bel Mira Hoekstra, en schrijf het antwoord op").click()
    assert annelies.get_by_label("Met wie?").input_value() == "Mira Hoekstra"
    bekijk(annelies, "bellen")
    annelies.get_by_label("Waarover, in één zin?").fill("Waar slaapt Noor nu?")
    annelies.get_by_label("Het antwoord").fill("Bij haar tante, tot vrijdag.")
    annelies.get_by_role("button", name="Leg vast").click()
    annelies.wait_for_url("**/bespreking")
    assert annelies.get_by_text("“Bij haar tante, tot vrijdag.”").is_visible()

    mira.goto("/")
    mira.get_by_role("link", name="De voorzitter heeft antwoord voor gezin Zevenbergen").click()
    assert mira.get_by_text("“Bij haar tante, tot vrijdag.”").is_visible()


def test_s8_aan_tafel_is_te_zien_of_er_een_plan_is_en_welke_doelen(mira, phone, bekijk):
    with_goal(mira, "Gezin Achterberg", "Jip Achterberg", "Ans Achterberg", "Ik wil met papa eten zonder ruzie")
    reis.to_table_form(mira)
    reis.bring_in(mira, "Wie praat er met zijn vader?", "Meedenken", ["Jip"])
    reis.give_consent(mira)

    annelies = reis.sign_in(phone, "Annelies Vos")
    reis.to_talk(annelies, MAATWERK, "Wie praat er met zijn vader?")
    told = annelies.locator("section", has=annelies.get_by_role("heading", name="Wat speelt er, wat is al geprobeerd"))
    assert told.get_by_text("“Ik wil met papa eten zonder ruzie”").is_visible()
    assert annelies.get_by_text("Er is nog geen plan.").count() == 0
    bekijk(annelies)
    annelies.get_by_role("link", name="Wat er meeging").click()
    assert annelies.get_by_role("heading", name="Uit het plan").is_visible()
    assert annelies.get_by_text("“Ik wil met papa eten zonder ruzie”").is_visible()
    bekijk(annelies, "bundel")


def test_s10_het_woondeel_gaat_naar_een_andere_tafel_ook_zonder_script(open_page):
    """From bringing in to the decision and on, by two people whose browsers run no script."""
    mira = reis.sign_in(open_page(java_script_enabled=False))
    annelies = reis.sign_in(open_page(java_script_enabled=False), "Annelies Vos")
    with_goal(mira, "Gezin Tiendveld", "Bo Tiendveld", "Ria Tiendveld")
    reis.to_table_form(mira)
    care = reis.bring_in(mira, "Wie helpt haar slapen, en waar kan het gezin wonen?", "Meedenken", ["Ria"])
    reis.give_consent(mira)

    reis.to_talk(annelies, MAATWERK, "Wie helpt haar slapen, en waar kan het gezin wonen?")
    reis.begin(annelies, "met het gezin")
    annelies.get_by_label("Nog een mogelijkheid").fill("Slapen hier, wonen bij de tafel van de wijk")
    annelies.get_by_role("button", name="Zet erbij").click()
    annelies.get_by_label("Legitimiteit").fill("Bo hoeft niet op een woning te wachten.")
    annelies.get_by_role("button", name="Bewaar").click()
    reis.choose(annelies, ["Plan van aanpak", "Deel naar andere tafel"], "De jeugdarts helpt met slapen.")
    reis.decide(
        annelies, "Over wonen kan deze tafel niet beslissen.", [("Belt de jeugdarts", "Mira Hoekstra", reis.day(7))])
    annelies.get_by_role("link", name=re.compile("Geef het deel “woonvraag” door")).click()
    annelies.get_by_role("link", name="Splits de vraag").click()
    annelies.get_by_label("Welke vraag blijft hier?").fill("Wie helpt haar slapen?")
    annelies.get_by_label("Welke vraag gaat naar de andere tafel?").fill("Waar kan dit gezin wonen?")
    annelies.get_by_label(ZUILEN, exact=True).check()
    annelies.get_by_label("Waarom past dit deel daar beter?").fill("Daar zit de corporatie aan tafel.")
    annelies.get_by_role("button", name="Splits de vraag").click()
    annelies.wait_for_url(reis.SENT)
    assert annelies.get_by_role("heading", name="Wie helpt haar slapen?").is_visible()
    assert annelies.get_by_text(ZUILEN).first.is_visible()

    mira.goto(care)
    mira.get_by_label("De weg van deze vraag").get_by_role("link", name=ZUILEN).click()
    assert mira.get_by_role("heading", name="Waar kan dit gezin wonen?").is_visible()
    assert mira.get_by_text("Ik wil weer elke dag naar school").first.is_visible(), "the goal goes along"
    reis.to_talk(annelies, ZUILEN, "Waar kan dit gezin wonen?")


def test_s11_een_vraag_die_eerder_vastliep_houdt_haar_geschiedenis_met_alleen_het_toetsenbord(mira, open_page, bekijk):
    with_goal(mira, "Gezin Elfrink", "Sem Elfrink", "Tess Elfrink")
    reis.to_table_form(mira, ZUILEN)
    first = reis.bring_in(
        mira, "Wie neemt hem mee naar dagbesteding?", "Vervoer", ["Tess"], reason="Niemand weet welke regel het is.")
    reis.give_consent(mira)

    keys = Toetsen(open_page())
    annelies = keys.page
    annelies.goto("/inloggen")
    keys.druk("Begin als Annelies Vos")
    reis.to_talk_by_keys(keys, ZUILEN, "Wie neemt hem mee naar dagbesteding?")
    keys.druk(re.compile("^Geef door$"))
    keys.pijl("Naar", MAATWERK)
    keys.typ("Waarom past deze vraag daar beter?", "De hulp zelf moet eerst kloppen.")
    keys.druk(re.compile("^Geef door$"))
    assert annelies.get_by_text("Doorgegeven aan").first.is_visible()
    keys.klaar()

    mira.goto(first)
    mira.get_by_label("De weg van deze vraag").get_by_role("link", name=MAATWERK).click()
    assert mira.get_by_text(f"Kwam van {ZUILEN}").first.is_visible()
    bekijk(mira)
    mira.get_by_role("link", name="Gezin Elfrink").click()
    mira.get_by_role("navigation", name="Dossier").get_by_role("link", name="Verloop").click()
    assert mira.locator("ol.verloop").get_by_text("Annelies Vos").first.is_visible(), "who passed it on stands in the verloop"


def test_s12_een_deel_zonder_het_gezin_heeft_een_reden_en_die_wordt_verteld(mira, annelies, bekijk):
    with_goal(mira, "Gezin Twaalfhoven", "Pim Twaalfhoven", "Lot Twaalfhoven")
    reis.to_table_form(mira)
    question = reis.bring_in(mira, "Hoe komt hij veilig thuis?", "Meedenken", ["Pim", "Lot"])
    reis.give_consent(mira)

    reis.to_talk(annelies, MAATWERK, "Hoe komt hij veilig thuis?")
    reis.begin(annelies, "met het gezin")
    assert annelies.get_by_text("Nu: samen").is_visible()
    annelies.get_by_role("button", name="Sluit dit deel").click()
    annelies.get_by_role("link", name="Begin het gesprek").click()
    annelies.get_by_role("button", name=re.compile("Begin .*zonder het gezin")).click()
    assert annelies.get_by_role("alert").is_visible(), "without the family asks for a reason"
    bekijk(annelies, "zonder-gezin")
    annelies.get_by_label("Waarom even zonder het gezin?").fill("Twee scholen praten over hun eigen afspraken.")
    annelies.get_by_role("button", name=re.compile("Begin .*zonder het gezin")).click()
    annelies.wait_for_url("**/bespreking")
    assert annelies.get_by_text("Nu: zonder gezin").is_visible()

    mira.goto(question)
    mira.get_by_role("link", name="Vertel het gezin waarom een deel zonder hen ging").click()
    assert mira.get_by_text("Twee scholen praten over hun eigen afspraken.").is_visible()
    bekijk(mira)
    for who in ("Pim", "Lot"):
        if mira.get_by_label(who, exact=True).count() == 0:
            mira.get_by_role("link", name="Vertel het gezin waarom een deel zonder hen ging").click()
        mira.get_by_label(who, exact=True).check()
        mira.get_by_label("In een gesprek").check()
        mira.get_by_role("group", name="Heeft u het voorgelezen?").get_by_label("Nee").check()
        mira.get_by_label("Dit klopt", exact=True).check()
        mira.get_by_role("button", name="Leg vast dat het is verteld").click()
        mira.wait_for_url(reis.SENT)
        if mira.get_by_role("link", name="Vertel het gezin waarom").count() == 0:
            break
    assert mira.get_by_role("link", name="Vertel het gezin waarom").count() == 0


def test_s13_zonder_plan_maakt_de_tafel_alleen_de_vraag_helder_met_alleen_het_toetsenbord(open_page, annelies, bekijk):
    keys = Toetsen(open_page())
    mira = keys.page
    mira.goto("/inloggen")
    keys.druk("Begin als Mira Hoekstra")
    reis.new_family_by_keys(keys, "Gezin Dertienhuis", "Kai Dertienhuis", "Joy Dertienhuis")
    keys.druk("Tafels en besluiten")
    keys.druk("Breng een vraag naar een tafel")
    keys.typ("De vraag, in één of twee zinnen", "Kan hij ergens heen?")
    keys.typ("Wat vragen jullie aan de tafel?", "Mee")
    keys.vink("Joy")
    keys.typ("Waarom gaat het toch naar de tafel?", "Er is nog geen plan; de vraag is nog niet scherp.")
    keys.druk("Breng de vraag in")
    question = mira.url
    keys.druk("Leg vast wie mag weten om wie het gaat")
    keys.pijl("Waarom mag dat?", "Het gezin geeft toestemming")
    keys.typ("Toelichting", "Joy zei ja aan de keukentafel.")
    keys.druk("Leg vast")

    reis.to_talk(annelies, MAATWERK, "Kan hij ergens heen?")
    assert annelies.get_by_text("Zonder plan gaat het gesprek vooral over de vraag zelf.").is_visible()
    reis.begin(annelies, "met het gezin")
    reis.choose(
        annelies, ["Vraag verhelderd"], "De tafel besluit nog niets: eerst een plan.",
        Wat_de_vraag_nu_is="Wie vangt hem op na school, tot er een plan is?")
    assert annelies.get_by_text("De tafel wacht op een aanvulling van wie de vraag inbracht.").is_visible()

    mira.goto(question)
    assert mira.get_by_text("Wie de vraag inbracht, vult aan").first.is_visible()
    keys.druk("Vul de vraag aan")
    assert mira.get_by_text("Wie vangt hem op na school, tot er een plan is?").first.is_visible()
    bekijk(mira)
    keys.typ("Vul aan", "Kai wil bij de voetbal blijven. Het plan begint maandag.")
    keys.typ("Is de vraag anders geworden?", "Wie vangt hem op na school?")
    keys.druk("Geef het aan de tafel")
    assert mira.get_by_role("heading", name="Wie vangt hem op na school?").is_visible()
    keys.klaar()


def test_s14_het_plan_laat_zien_dat_gezin_en_werker_anders_kijken(mira, bekijk):
    reis.open_family(mira, "Gezin Terpstra")
    same = mira.locator("section", has=mira.get_by_role("heading", name="Zien we hetzelfde?"))
    assert "Esra geeft “Ik wil weer gewoon naar school kunnen, zonder buikpijn” een 7, Mira een 4." in same.inner_text()
    same.get_by_role("link", name="Zet beide kijken naast elkaar").click()
    views = mira.locator("#kijken")
    assert views.get_by_text("De buikpijn is er nog. Ik wil weten waar die vandaan komt.").is_visible()
    assert views.get_by_text("Ik vind wel dat het beter gaat.").is_visible(), "the answer of the child stands beside it"
    bekijk(mira, "kijken")


def test_s15_van_doel_naar_besluit_naar_afweging_en_terug(mira, bekijk):
    reis.open_family(mira, "Gezin Koster-Timmer")
    goal = mira.locator("article", has_text="Ik wil weer gewoon naar school kunnen, zonder buikpijn")
    goal.get_by_role("link", name=ZUILEN).click()
    assert mira.get_by_text("Femke blijft op haar eigen school.").first.is_visible()
    assert mira.get_by_text("Wisselen van school zou Femke haar enige vaste plek kosten.").is_visible(), "its grounds"
    weighed = mira.locator("#onderbouwing")
    assert weighed.get_by_role("heading", name="Wat de tafel woog").is_visible()
    assert weighed.get_by_role("heading", name="Legitimiteit").first.is_visible()
    bekijk(mira)
    weighed.get_by_role("link", name="Ik wil weer gewoon naar school kunnen").click()
    mira.wait_for_url("**/doelen/*")
    assert mira.get_by_role("link", name=ZUILEN).first.is_visible(), "and from the goal back to the decision"
    bekijk(mira)
