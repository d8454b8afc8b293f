"""An arrangement made on screen alone: a table opens, people get their seats, a case is brought in, decided and told."""
import re

import reis

NAME = "Kring rond school"
QUESTION = "Wie loopt er met hem mee naar school?"
DECIDED = "De jeugdarts belt de school en loopt de eerste week mee."


def test_een_arrangement_van_het_scherm_draait_van_inbreng_tot_vertellen(open_page, own_server, bekijk):
    roos, annelies, mira = (
        reis.sign_in(open_page(server=own_server), who) for who in ("Roos Bakema", "Annelies Vos", "Mira Hoekstra")
    )

    makes_it(roos, bekijk)
    gives_seats(roos)
    plans(annelies)
    reis.new_family(mira, "Gezin Zwart", "Daan Zwart", "Eva Zwart")
    reis.set_goal(mira, "Ik wil weer naar school", "Daan")
    reis.to_table_form(mira, NAME)
    question = reis.bring_in(mira, QUESTION, "Meedenken", ["Daan", "Eva"])
    reis.give_consent(mira)
    reis.to_talk(annelies, NAME, QUESTION)
    reis.begin(annelies, "met het gezin")
    reis.choose(annelies, ["Gelukt"], DECIDED)
    reis.decide(annelies, "De school vraagt het en het gezin wil het.")
    mira.goto(question)
    reis.tell(mira, "Eva")

    assert DECIDED in mira.locator("main").inner_text()
    mira.goto("/tafels")
    mira.get_by_role("link", name="Zo werken de tafels").click()
    mira.get_by_role("link", name=NAME).click()
    bekijk(mira)
    assert not mira.get_by_role("link", name="Wijzig de tekst").count(), "only the administrator changes it"
    assert "klopt" in own_server.run("verify").lower()


def makes_it(roos, bekijk):
    roos.get_by_role("link", name="Beheer", exact=True).click()
    roos.get_by_role("link", name="Arrangementen", exact=True).click()
    bekijk(roos)
    roos.get_by_role("link", name="Maak een arrangement").click()
    bekijk(roos)
    roos.get_by_label("Hoe heet het?").fill(NAME)
    roos.get_by_label("Waar is het voor?").fill("Samen zorgen dat een kind weer naar school gaat.")
    roos.get_by_label("Wat is het?").select_option("tafel")
    roos.get_by_label("Waar werkt het?").fill("stad")
    roos.get_by_label("Hoe vaak komt men bij elkaar?").fill("2 weken")
    for row, role in enumerate(("voorzitter", "notulist", "jeugdarts"), start=1):
        member = roos.get_by_role("group", name=f"Lid {row}", exact=True)
        member.get_by_label("Rol").fill(role)
        member.get_by_label("Ziet").select_option("plan")
    roos.get_by_label("Wie brengt een vraag in?").fill("gezinswerker")
    roos.get_by_label("Wat voor besluit is het?").select_option("afspraak")
    for row, name in enumerate(("Gelukt", "Nog niet"), start=1):
        roos.get_by_role("group", name=f"Uitkomst {row}", exact=True).get_by_label("Naam").fill(name)
    roos.get_by_role("group", name="Uitkomst 2", exact=True).get_by_label("Daarna").select_option("bespreking")
    roos.get_by_label("Binnen welke tijd wordt het verteld?").fill("snel")
    roos.get_by_label("Eerste dag waarop het niet meer geldt").fill(reis.day(400))
    roos.get_by_label("Wat komt erna?").select_option(label="Maatwerktafel")
    roos.get_by_label("Wat gebeurt er met wat dan nog loopt?").select_option("afmaken")
    roos.get_by_role("button", name="Bewaar als nieuwe versie").click()
    assert roos.get_by_text("Schrijf bijvoorbeeld ‘10 dagen’").first.is_visible()
    assert roos.get_by_label("Hoe heet het?").input_value() == NAME, "what was typed is still there"
    bekijk(roos)
    roos.get_by_label("Binnen welke tijd wordt het verteld?").fill("5 werkdagen")
    roos.get_by_role("button", name="Bewaar als nieuwe versie").click()
    roos.wait_for_url("**/beheer/arrangementen/kring-rond-school")
    assert roos.get_by_text("daarna: Maatwerktafel").first.is_visible()
    bekijk(roos)


def gives_seats(roos):
    roos.get_by_role("complementary").get_by_role("link", name=NAME).click()
    for who, role in (("Annelies Vos", "Voorzitter"), ("P. Kok", "Jeugdarts")):
        if roos.get_by_role("link", name="Geef een stoel").count():
            roos.get_by_role("link", name="Geef een stoel").click()
        roos.get_by_label("Wie?").select_option(label=who)
        roos.get_by_label("In welke rol?").select_option(label=role)
        roos.get_by_label("Met welk mandaat?").select_option("formeel")
        roos.get_by_role("button", name="Geef de stoel").click()
        assert roos.get_by_text(who).first.is_visible()


def plans(annelies):
    annelies.goto("/tafels")
    annelies.locator("main").get_by_role("link", name=NAME, exact=True).click()
    annelies.get_by_role("link", name="Plan een bijeenkomst").click()
    annelies.get_by_label("Dag", exact=True).fill(reis.day(3))
    annelies.get_by_label("Tijd").fill("14:00")
    annelies.get_by_label("Waar?").fill("Wijkbureau")
    annelies.get_by_role("button", name=re.compile("Plan")).click()
    annelies.wait_for_url("**/bijeenkomsten/*")
