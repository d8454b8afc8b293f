"""A stuck question goes to a table: brought in, decided with grounds, told, done, looked back on, learnt from."""
import re

from test_mira import open_family, sign_in

FAMILY = "Gezin Verhoeven"
QUESTION = "Kan Sanne op haar eigen school blijven als het gezin tijdelijk verhuist?"


def bring_in(mira, table):
    """Three controls: the question, what is asked, who should be there. All else comes from the plan."""
    open_family(mira, FAMILY)
    mira.goto(mira.url.replace("/plan", "/inbrengen/nieuw"))
    if table:
        mira.get_by_label(re.compile("tafel", re.I)).select_option(label=table)
    mira.get_by_label("De vraag, in één of twee zinnen").fill(QUESTION)
    mira.get_by_label("Wat vragen jullie aan de tafel?").select_option(label="Vervoer")
    mira.get_by_label("Wendy (moeder)").check()


def test_van_vraag_tot_besluit_dat_verteld_is(own_server, open_page, assert_toegankelijk, scherm):
    mira = open_page(server=own_server)
    sign_in(mira)
    bring_in(mira, None)
    assert_toegankelijk(mira)
    scherm(mira, "inbreng-nieuw")
    mira.locator("main form").first.get_by_role("button", name=re.compile("Breng|Vraag|Verstuur")).last.click()
    if mira.get_by_role("alert").count():
        mira.get_by_role("alert").get_by_role("link").first.click()
        mira.keyboard.type("De rest volgt in het gesprek.")
        mira.get_by_role("button", name=re.compile("Breng|Vraag|Verstuur")).last.click()
    mira.wait_for_url(re.compile("/inbrengen/[0-9a-f-]{36}"))
    inbreng = re.search("/inbrengen/([0-9a-f-]{36})", mira.url).group(1)
    assert mira.get_by_text(QUESTION).first.is_visible()
    scherm(mira, "inbreng")

    annelies = open_page(server=own_server)
    sign_in(annelies, "Annelies Vos")
    annelies.goto(f"/inbrengen/{inbreng}/bespreking")
    assert "Sanne" not in annelies.locator("body").inner_text(), "no names before there is a ground"
    assert_toegankelijk(annelies)

    annelies.get_by_label("Nog een mogelijkheid").fill("Vervoer loopt door tot de zomer")
    annelies.get_by_role("button", name="Zet erbij").click()
    assert annelies.get_by_text("Vervoer loopt door tot de zomer").first.is_visible()
    annelies.get_by_label("Plan van aanpak").check()
    annelies.get_by_label("Wat besluit de tafel, precies?").fill("Het busje blijft rijden tot 15 juli.")
    annelies.get_by_role("button", name="Leg de uitkomst vast").click()
    scherm(annelies, "bespreking")
    assert_toegankelijk(annelies)

    annelies.get_by_role("button", name="Leg besluit vast").click()
    assert annelies.get_by_role("alert").is_visible(), "a decision without grounds is refused"
    grounds = annelies.get_by_label(re.compile("grond", re.I)).first
    grounds.fill("School is haar enige vaste plek; de regel bedoelt dat geen kind zonder school zit.")
    for stand in annelies.locator("main select[name^='stand-']").all():
        stand.select_option(value="draagt-het")
    for stand in annelies.locator("main input[type=radio][value='draagt-het']").all():
        stand.check()
    annelies.get_by_role("button", name="Leg besluit vast").click()
    assert annelies.get_by_role("alert").count() == 0, annelies.get_by_role("alert").first.inner_text()

    mira.goto(f"/inbrengen/{inbreng}")
    assert mira.get_by_text("Het busje blijft rijden tot 15 juli.").first.is_visible()
    assert_toegankelijk(mira)
    scherm(mira, "besluit")
    own_server.run("verify")


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
