"""Tables and meetings, as the chair sees them and a stranger does not."""
import re

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
