"""A meeting about many decisions: it begins with what was promised, and what it learns goes back to who brought in."""
import re

import reis

TABLE = "Leren van de City Deal"
NEXT = "Overleg over de Maatwerkroute"


def to_meeting(chair, table, ahead=0):
    chair.goto("/tafels")
    chair.locator("main").get_by_role("link", name=table, exact=True).first.click()
    chair.get_by_role("link", name="Plan een bijeenkomst").click()
    chair.get_by_label("Dag", exact=True).fill(reis.day(ahead))
    chair.get_by_label("Tijd").fill("23:55")
    chair.get_by_label("Waar?").fill("Stadskantoor")
    chair.get_by_role("button", name=re.compile("Plan")).click()
    chair.wait_for_url("**/overleg")
    return chair.url


def test_een_overleg_begint_met_wat_beloofd_was_en_meldt_terug(open_page, own_server, bekijk):
    mira = reis.sign_in(open_page(server=own_server))
    annelies = reis.sign_in(open_page(server=own_server), "Annelies Vos")
    kok = reis.sign_in(open_page(server=own_server), "P. Kok")
    reis.new_family(mira, "Gezin Overlegman", "Tim Overlegman", "Bea Overlegman")
    reis.set_goal(mira, "Wij willen hier blijven wonen", "Tim")
    reis.to_table_form(mira, "City Deal Overleg Zuilen")
    question = reis.bring_in(
        mira, "Mag het gezin blijven wonen?", "Meedenken", [], reason="Niemand weet welke regel het is.")
    reis.give_consent(mira)
    annelies.goto(question + "/bespreking")
    reis.choose(
        annelies, ["Advies verhuizen"], "Er is elders een woning.", Waarom_niet_hier="Er is geen grote woning.")
    reis.decide(annelies, "De regel laat niets anders toe.")

    meeting = to_meeting(annelies, TABLE)
    bekijk(annelies, "overleg")
    assert "Tim" not in annelies.locator("main").inner_text()
    assert annelies.get_by_role("heading", name="Eerst: wat was er beloofd?").is_visible()
    annelies.get_by_text("Vraag iemand erbij").click()
    annelies.get_by_label("Een collega").select_option(label="P. Kok")
    annelies.get_by_role("button", name="Vraag erbij").click()
    annelies.get_by_label("Het thema van dit overleg").fill("Wonen gaat voor")
    annelies.get_by_role("button", name="Kies dit thema").click()
    annelies.get_by_role("button", name="Geef het signaal af").click()
    assert annelies.get_by_text("Kies waar het over gaat.").first.is_visible()
    annelies.get_by_label("Waar gaat het over?").select_option(label="Een regel zit in de weg")
    signal = annelies.get_by_label("Het signaal, in één of twee zinnen")
    signal.fill("Voor Bea Overlegman duurt het te lang.")
    annelies.get_by_role("button", name="Geef het signaal af").click()
    assert annelies.get_by_text("Er staat nog een naam in").first.is_visible()
    signal.fill("De inschrijfduur houdt gezinnen tegen.")
    annelies.get_by_role("button", name="Geef het signaal af").click()
    annelies.get_by_label("Wat?").fill("De corporatie bellen")
    annelies.get_by_label("Wie?").select_option(label="Annelies Vos")
    annelies.get_by_label("Klaar op").fill(reis.day(10))
    annelies.get_by_role("button", name="Spreek dit af").click()
    annelies.get_by_role("link", name="Schrijf een les op").click()
    annelies.get_by_label("De les in één zin").fill("Begin met wonen als dat alles ophoudt")
    annelies.get_by_label("Wat gebeurde er?").fill("De hulp wachtte op een woning.")
    annelies.get_by_label("Wat leerde dit?").fill("Zoek eerst een plek, ook tijdelijk.")
    annelies.get_by_label("Voor wie is deze les?").fill("voorzitters")
    annelies.get_by_role("button", name="Vraag een ander om mee te lezen").click()
    annelies.wait_for_url("**/overleg#lessen")

    kok.goto(meeting)
    bekijk(kok, "overleg-lezen")
    assert kok.get_by_role("button", name="Geef het signaal af").count() == 0, "who was asked does not write"
    kok.get_by_label("Ik las de les, en niemand is erin te herkennen").check()
    kok.get_by_role("button", name="Bevestig de les").click()
    assert kok.get_by_role("link", name="Begin met wonen als dat alles ophoudt").is_visible()

    annelies.goto(meeting)
    annelies.get_by_label("Wat leerde dit overleg?").fill("Wonen moet eerst. Dat is nu een les.")
    annelies.get_by_role("button", name="Meld het terug").click()
    bekijk(annelies, "overleg-klaar")
    reis.pick_up(mira, re.compile("Lees wat een overleg leerde van de vraag van gezin Overlegman"))
    assert mira.get_by_text("Wonen moet eerst. Dat is nu een les.").is_visible()
    bekijk(mira, "teruggemeld")
    mira.get_by_role("button", name="Gelezen").click()
    mira.goto("/")
    assert mira.get_by_text("leerde van de vraag van gezin Overlegman").count() == 0

    annelies.goto("/")
    annelies.get_by_role("link", name=re.compile("Doe wat u op een overleg afsprak")).first.click()
    annelies.get_by_role("button", name=re.compile("Gedaan")).first.click()
    assert "klopt" in own_server.run("verify").lower()
