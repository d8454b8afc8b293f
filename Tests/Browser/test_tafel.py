"""Tables and meetings, as the chair sees them and a stranger does not."""
import re

import reis
from reis import sign_in

def test_de_tafels_zijn_toegankelijk_op_elk_scherm(page, phone, assert_toegankelijk, scherm):
    for visitor in (page, phone):
        sign_in(visitor, "Annelies Vos")
        for name, steps in {
            "tafels": ["/tafels"],
            "tafel": ["/tafels", "City Deal Overleg Zuilen"],
            "bijeenkomst": ["/tafels", "City Deal Overleg Zuilen", re.compile("november|december|januari")],
        }.items():
            visitor.goto(steps[0])
            for step in steps[1:]:
                visitor.locator("main").get_by_role("link", name=step).first.click()
            assert visitor.locator("h1").is_visible()
            assert_toegankelijk(visitor)
            assert visitor.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is too wide"
            scherm(visitor, name)


def test_wie_niet_aan_tafel_zit_vindt_de_vraag_niet(page, open_page):
    sign_in(page, "Annelies Vos")
    page.goto("/")
    page.get_by_role("link", name="Zit de bespreking").first.click()
    stranger = open_page()
    sign_in(stranger, "Ilse Brandt")

    answer = stranger.goto(page.url)

    assert answer.status == 404


def test_wat_aan_tafel_getypt_is_raakt_niet_weg(open_page):
    """Leaving before it was saved, and a decision that is half written."""
    mira, chair = reis.sign_in(open_page()), reis.sign_in(open_page(), "Annelies Vos")
    question = "Wie brengt haar naar de training?"
    reis.new_family(mira, "Gezin Vlug", "Noa Vlug", "Ria Vlug")
    reis.set_goal(mira, "Ik wil weer trainen", "Noa")
    reis.to_table_form(mira, "Maatwerktafel")
    reis.bring_in(mira, question, "Meedenken", ["Ria (ouder)"])
    reis.give_consent(mira)
    talk = reis.to_talk(chair, "Maatwerktafel", question)
    chair.get_by_label("Nog een mogelijkheid").fill("Een fiets")
    chair.get_by_role("button", name="Zet erbij").click()
    chair.wait_for_load_state()
    box = chair.locator(".weging textarea").first

    box.fill("De gemeente leent fietsen uit.")
    chair.get_by_role("link", name="Tafels", exact=True).click()
    chair.wait_for_url("**/tafels")
    chair.goto(talk)
    assert box.input_value() == "De gemeente leent fietsen uit.", "left within a second and a half, and still saved"

    reis.choose(chair, ["Plan van aanpak"], "Noa krijgt een fiets.")
    chair.get_by_label("Op welke grond, en waarom geldt dat hier?").fill("Fietsen mag volgens de regeling.")
    assert "de grond" not in chair.locator("#nog-nodig").inner_text(), "counted while it is typed"
    chair.get_by_role("link", name="Tafels", exact=True).click()
    chair.wait_for_url("**/tafels")
    chair.goto(talk)
    grounds = chair.get_by_label("Op welke grond, en waarom geldt dat hier?")
    assert grounds.input_value() == "Fietsen mag volgens de regeling."
