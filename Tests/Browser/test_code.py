"""Partners without an account: a GP brings a child in with a code on paper, and a school answers with one."""
import re

from conftest import PHONE
from reis import SENT, sign_in

TABLE = "Thuiszittersoverleg"
QUESTION = "Bo zit sinds de herfst thuis. Wie helpt Bo weer naar school?"
NAMELESS = "zit sinds de herfst thuis"
ASKED = "Wat heeft de school geprobeerd?"
ANSWER = "Een vaste plek in de klas, en elke dag een kwartier eerder weg."
DEAD = "Deze code werkt niet, of niet meer."
PAPER = re.compile(r"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$")


def to_chair(admin, chair):
    """The administrator gives the table its chair, who opens it."""
    sign_in(admin, "Roos Bakema")
    admin.goto("/tafels")
    admin.locator("main").get_by_role("link", name=TABLE).first.click()
    admin.get_by_role("link", name="Geef een stoel").first.click()
    admin.get_by_label("Wie?").select_option(label="Annelies Vos")
    admin.get_by_label("In welke rol?").select_option(value="voorzitter")
    admin.get_by_label("Met welk mandaat?").select_option(value="formeel")
    admin.get_by_role("button", name="Geef de stoel").click()
    sign_in(chair, "Annelies Vos")
    chair.goto("/tafels")
    chair.locator("main").get_by_role("link", name=TABLE).first.click()


def on_paper(maker):
    """The code that stands on the paper that was made just now."""
    code = maker.locator("code").inner_text()
    assert PAPER.match(code), code
    return code


def type_over(visitor, code):
    """Types it over as people do: small letters, spaces for hyphens."""
    visitor.goto("/code")
    visitor.get_by_label("Typ de code over").fill(code.lower().replace("-", " "))
    visitor.get_by_role("button", name="Verder").click()


def refused(visitor, code):
    type_over(visitor, code)
    assert visitor.get_by_text(DEAD).first.is_visible()
    assert NAMELESS not in visitor.content()


def test_een_huisarts_meldt_een_kind_aan_en_een_school_antwoordt(own_server, open_page, bekijk):
    admin, chair = open_page(server=own_server), open_page(server=own_server)
    gp = open_page(PHONE, server=own_server, has_touch=True, is_mobile=True)
    school = open_page(server=own_server, java_script_enabled=False)
    to_chair(admin, chair)

    # The chair gives the GP a code, which is on the screen once.
    chair.get_by_role("link", name="Codes voor wie geen account heeft").click()
    bekijk(chair, "codes")
    chair.get_by_label("Voor wie?").fill("Hanna Smeets")
    chair.get_by_label("Van welke organisatie?").fill("Huisartsen Zuilen")
    chair.get_by_role("button", name="Maak de code").click()
    code = on_paper(chair)
    bekijk(chair, "code-op-papier")
    chair.get_by_role("link", name="Klaar").click()
    assert chair.get_by_text("Hanna Smeets, Huisartsen Zuilen").first.is_visible()
    assert code not in chair.content()

    # The GP brings a child in, on a phone and without an account.
    gp.goto("/code")
    bekijk(gp, "code")
    type_over(gp, code)
    gp.wait_for_url("**/code/aanmelding")
    bekijk(gp, "code-aanmelding")
    assert gp.get_by_role("link", name="Gezinnen").count() == 0
    gp.get_by_label("Hoe heet het kind?").fill("Bo Zeeman")
    gp.get_by_label("Geboren op").fill("6-5-2014")
    gp.get_by_label("De vraag, in één of twee zinnen").fill(QUESTION)
    gp.get_by_label("Wat vraagt u aan de tafel?").select_option(index=1)
    gp.get_by_label("toestemming").check()
    gp.get_by_role("button", name="Verstuur").click()
    gp.wait_for_url("**/code/klaar")
    bekijk(gp, "code-klaar")
    refused(gp, code)

    # The chair works with it, and asks the school one thing.
    chair.goto("/")
    chair.get_by_role("link", name=re.compile("Bo Zeeman")).first.click()
    chair.get_by_role("link", name=QUESTION).click()
    chair.wait_for_url(SENT)
    question = chair.url
    chair.get_by_role("link", name="Nog iemand erbij").click()
    chair.get_by_text("Iemand die hier niet bij staat").click()
    chair.get_by_label("Naam", exact=True).fill("Joke de Wit")
    chair.get_by_label("Van welke organisatie?").fill("De Zonnebloem")
    chair.get_by_label("Als wat komt die persoon?").select_option(value="school")
    chair.get_by_role("button", name="Vraag erbij").click()
    chair.wait_for_url(SENT)
    chair.get_by_role("link", name="Geef iemand een code").click()
    joke = chair.get_by_label("Voor wie?").locator("option", has_text="Joke de Wit").get_attribute("value")
    chair.get_by_label("Voor wie?").select_option(value=joke)
    chair.get_by_label("Wat moet deze persoon beantwoorden?").fill(ASKED)
    chair.get_by_role("button", name="Maak de code").click()
    code = on_paper(chair)

    # The school reads that question without names, and answers without script.
    type_over(gp, code)
    gp.wait_for_url("**/code/antwoord")
    bekijk(gp, "code-antwoord")
    type_over(school, code)
    school.wait_for_url("**/code/antwoord")
    read = school.locator("body").inner_text()
    assert NAMELESS in read and ASKED in read
    assert "Bo " not in read and "Zeeman" not in read
    assert "/inloggen" in school.goto(question).url
    school.goto("/code/antwoord")
    school.get_by_label("Uw antwoord").fill(ANSWER)
    school.get_by_role("button", name="Verstuur het antwoord").click()
    school.wait_for_url("**/code/klaar")
    refused(school, code)

    # It stands with the question, as from the school.
    chair.goto(question)
    assert chair.get_by_text(ANSWER).is_visible()
    assert chair.get_by_text("Geschreven door Joke de Wit").is_visible()
    bekijk(chair)
