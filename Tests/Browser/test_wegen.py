"""Ways of the sources other than a table that meets: what differs stands in configuration, and people find it on screen."""
import re

import pytest
import reis


@pytest.fixture
def mira(open_page):
    return reis.sign_in(open_page())


@pytest.fixture
def annelies(open_page):
    return reis.sign_in(open_page(), "Annelies Vos")


def brought_in(mira, family, child, parent, table, question, reason=None, area="Zuilen"):
    """A family with a goal and a question at a table, of which everybody there may know whom it is about."""
    reis.new_family(mira, f"Gezin {family}", f"{child} {family}", f"{parent} {family}", area)
    reis.set_goal(mira, "Wij willen rust in huis", child)
    reis.to_table_form(mira, table)
    address = reis.bring_in(mira, question, "Meedenken", [], reason=reason)
    reis.give_consent(mira)
    return address


def judge(chair, address, outcome, what, **asked):
    """What one role finds: at once, without grounds that come later."""
    chair.goto(address)
    chair.get_by_role("link", name="Naar de bespreking").click()
    reis.choose(chair, [outcome], what, **asked)


def settle(chair, address, outcome, what, grounds):
    chair.goto(address + "/bespreking")
    reis.choose(chair, [outcome], what)
    reis.decide(chair, grounds)


def test_de_rode_knop_vraagt_herinnert_en_krijgt_antwoord(mira, annelies, bekijk):
    question = "Waarom krijgt Bo geen uitkering?"
    address = brought_in(mira, "Rodenburg", "Jim", "Bo", "Rode knop", question)
    judge(annelies, address, "Doorzetten", "We vragen het na bij het UWV.")

    reis.pick_up(annelies, re.compile("Stel de vraag van .* aan wie buiten de tafel kan antwoorden"))
    bekijk(annelies, "uitvraag")
    assert annelies.get_by_label("Wat vraagt u?").input_value() == question, "nobody types it again"
    annelies.get_by_label("UWV").check()
    annelies.get_by_label("Het gezin geeft toestemming").check()
    annelies.get_by_role("button", name="Leg vast dat de vraag weg is").click()
    assert annelies.get_by_text("Schrijf op wie toestemming gaf, en wanneer.").first.is_visible()
    annelies.get_by_label("Toelichting").fill("Bo, vandaag aan tafel.")
    annelies.get_by_role("button", name="Leg vast dat de vraag weg is").click()
    assert annelies.get_by_text("Vandaag gevraagd.").is_visible()
    bekijk(annelies, "uitgevraagd")

    mira.goto(address)
    assert mira.get_by_text("Annelies Vos volgt het.").is_visible(), "who brought it in sees who waits for an answer"
    annelies.get_by_role("link", name="Herinner, of leg het antwoord vast").first.click()
    annelies.get_by_role("button", name="Ik heb eraan herinnerd").click()
    assert annelies.get_by_text("Eén keer herinnerd.").is_visible()
    annelies.get_by_role("link", name="Herinner, of leg het antwoord vast").first.click()
    annelies.get_by_label("Wat is het antwoord").fill("De betaling is hervat.")
    annelies.get_by_role("button", name="Leg vast").click()
    settle(annelies, address, "Opgelost", "De uitkering loopt weer.", "Het UWV bevestigt dat er een fout was.")

    mira.goto(address)
    assert mira.get_by_text("“De betaling is hervat.”").is_visible()
    reis.tell(mira, "Bo")
    assert mira.get_by_text("Verteld aan Bo").first.is_visible()


def test_de_maatwerktelefoon_lost_op_of_geeft_door(mira, annelies):
    address = brought_in(mira, "Telgen", "Sil", "Ans", "Maatwerktelefoon", "Kan de ontruiming worden uitgesteld?")
    settle(annelies, address, "Naar maatwerktafel", "De tafel kijkt er donderdag naar.", "Aan de telefoon kan dit niet.")
    annelies.goto(address)
    annelies.get_by_role("link", name=re.compile("Geef de vraag door aan maatwerktafel")).click()
    annelies.get_by_role("link", name="Geef de vraag door").click()
    annelies.get_by_role("group", name="Naar").get_by_label("Maatwerktafel").check()
    annelies.get_by_label("Waarom past deze vraag daar beter?").fill("Wonen en zorg raken elkaar hier.")
    annelies.get_by_role("button", name="Geef door").click()
    annelies.wait_for_url(reis.SENT)

    mira.goto(address)
    mira.get_by_role("link", name=re.compile("Maatwerktafel")).first.click()
    mira.wait_for_url(reis.SENT)
    assert mira.url != address
    assert mira.get_by_text("Maatwerktelefoon").first.is_visible(), "the way it came stays readable"


def test_bij_het_specialistisch_team_kiest_het_gezin(mira, annelies, bekijk):
    table = "Casuïstiekgesprek met het specialistisch team Zuilen"
    address = brought_in(mira, "Specht", "Pim", "Eva", table, "Opname, of kan het in de wijk?")
    annelies.goto(address + "/bespreking")
    reis.choose(annelies, ["Gewoon leven"], "Pim gaat weer sporten.", Wat_nu_helpt="Elke week voetbal.")
    reis.decide(annelies, "Druk zijn hoort erbij.")
    mira.goto(address)
    reis.tell(mira, "Eva")
    mira.get_by_role("link", name="Leg vast wat het gezin kiest").click()
    bekijk(mira, "gezinskeuze")
    mira.get_by_role("group", name="Wie zegt het?").get_by_label("Eva").check()
    mira.get_by_label("Waar wil het gezin hulp?").select_option(label="Hulp in de wijk")
    mira.get_by_label("In hun eigen woorden").fill("Liefst gewoon thuis.")
    mira.get_by_role("button", name="Leg vast wat het gezin zei").click()
    mira.wait_for_url(reis.SENT)
    assert mira.get_by_text(re.compile("Eva koos: hulp in de wijk")).is_visible()
    assert mira.get_by_text("Kan het lichter?").is_visible()


def test_de_maatwerkroute_oordeelt_apart_over_inhoud_en_rechtmatigheid(mira, annelies, open_page, bekijk):
    question = "Kan Fem op de zorgboerderij terecht?"
    address = brought_in(
        mira, "Routema", "Fem", "Ida", "Maatwerkroute", question, reason="Fem is deze week nog niet gesproken.")
    assert mira.locator("#aan-tafel").get_by_text("Samira Benhaddou", exact=True).is_visible(), "of her own team, without asking"
    mira.goto(address + "/bespreking")
    assert mira.get_by_role("button", name="Leg de uitkomst vast").count() == 0, "who asks does not judge"

    samira = reis.sign_in(open_page(), "Samira Benhaddou")
    judge(samira, address, "Passend", "De boerderij past bij wat Fem wil.")
    bekijk(samira, "oordeel")
    judge(samira, address, "Mag", "De verordening laat het toe.", eigen_mogelijkheden="Ida rijdt, oma past op.")
    judge(annelies, address, "Nagekomen", "Er is een offerte en een plan.")
    annelies.goto(address + "/bespreking")
    annelies.get_by_label("Toegekend", exact=True).check()
    annelies.get_by_label("Aanbieder").select_option(label="Zorgboerderij Klavervier")
    annelies.get_by_label("Gecontracteerd").select_option(label="Nee")
    reis.choose(
        annelies, ["Toegekend"], "Twee dagen per week, een half jaar.", Bedrag="3200,00", Van=reis.day(7),
        Tot=reis.day(180))
    bekijk(annelies, "uitkomst")
    reis.decide(annelies, "Geen ingekochte aanbieder werkt met dieren, en dat helpt Fem.")
    mira.goto(address)
    reis.tell(mira, "Ida")
    mira.goto(address)
    assert mira.get_by_text("Verteld aan Ida").first.is_visible()
    bekijk(mira)


def test_team_toegang_loopt_vast_en_het_expertteam_denkt_verder(mira, annelies, open_page, bekijk):
    question = "Waar kan Luc wonen, zo thuis mogelijk?"
    address = brought_in(
        mira, "Regiostra", "Luc", "Mia", "Team Toegang Buurregio", question,
        reason="Er is haast; het plan volgt.", area="Buurregio")
    wim = reis.sign_in(open_page(), "Wim Terlouw")
    wim.goto(address)
    bekijk(wim, "voor-het-advies")
    wim.get_by_role("link", name="Geef uw advies").click()
    wim.get_by_label("Wat adviseert u de tafel?").fill("Rust in huis, met iemand die vaak komt.")
    wim.get_by_role("button", name=re.compile("advies")).click()
    settle(annelies, address, "Vastgelopen", "Hier is geen plek die past.", "Vier aanbieders zeiden nee.")
    annelies.goto(address)
    annelies.get_by_role("link", name=re.compile("Geef de vraag door aan regionaal expertteam")).click()
    annelies.get_by_role("link", name="Geef de vraag door").click()
    annelies.get_by_role("group", name="Naar").get_by_label("Regionaal Expertteam").check()
    annelies.get_by_label("Waarom past deze vraag daar beter?").fill("Zij kennen ook wat niet in de buurt is.")
    annelies.get_by_role("button", name="Geef door").click()
    annelies.wait_for_url(reis.SENT)
    mira.goto(address)
    mira.get_by_label("De weg van deze vraag").get_by_role("link", name=re.compile("Regionaal Expertteam")).click()
    mira.wait_for_url(lambda url: url != address and reis.SENT.search(url))
    further = mira.url
    assert mira.get_by_text("horen er minstens 3 disciplines mee te kijken").is_visible()
    reis.give_consent(mira, "Mia vindt het goed, vanmiddag gebeld.")
    annelies.goto(further + "/bespreking")
    reis.choose(annelies, ["Arrangement op maat"], "Twee aanbieders maken samen een plek.")
    reis.decide(annelies, "Geen van beide kan het alleen.")
    mira.goto(further)
    mira.get_by_role("link", name=re.compile("Vraag het na bij aanbieders")).click()
    mira.get_by_role("link", name="Vraag het buiten de tafel").click()
    mira.get_by_label("Het gezin geeft toestemming").check()
    mira.get_by_label("Toelichting").fill("Mia, vandaag aan de telefoon.")
    mira.get_by_role("button", name="Leg vast dat de vraag weg is").click()
    assert mira.get_by_text("Vandaag gevraagd.").is_visible()
    reis.tell(mira, "Mia")
    mira.goto(address)
    assert mira.get_by_label("De weg van deze vraag").get_by_text("Regionaal Expertteam").first.is_visible()
