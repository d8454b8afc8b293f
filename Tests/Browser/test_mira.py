"""Mira, family worker, at five o'clock: the plan and the journal of her families."""
import re
import time

import pytest

from reis import open_family as open_by_name
from reis import sign_in

FAMILY = "Gezin Terpstra"


def open_family(visitor, name=FAMILY):
    open_by_name(visitor, name)


def test_mira_houdt_het_plan_bij(page, phone, assert_toegankelijk, scherm):
    sign_in(page)
    scherm(page, "mijn-werk")
    assert_toegankelijk(page)

    open_family(page)
    scherm(page, "plan")
    assert_toegankelijk(page)
    page.get_by_text("Plan bijwerken").click()
    page.get_by_role("link", name=re.compile("nieuw doel", re.I)).first.click()
    page.get_by_label("Wat wil het gezin bereiken").fill("Samen eten zonder ruzie")
    page.get_by_label("Wiens doel is dit?").select_option(label="Esra")
    page.get_by_role("button", name="Zet in het plan").click()
    goal = page.locator("article", has_text="Samen eten zonder ruzie")
    assert goal.get_by_text("Doel van Esra").is_visible()

    goal.get_by_role("link", name="Afspraak erbij").click()
    page.get_by_label("Wat gaat er gebeuren?").fill("Op zondag kookt Esra")
    page.get_by_label("Wie doet dit?").select_option(label="Esra")
    page.get_by_role("button", name="Zet bij het doel").click()
    promise = page.locator("li", has_text="Op zondag kookt Esra").first
    assert promise.is_visible()
    promise.get_by_role("button").first.click()
    assert page.locator("li.done", has_text="Op zondag kookt Esra").first.is_visible()

    sign_in(phone)
    open_family(phone)
    assert phone.get_by_text("Samen eten zonder ruzie").first.is_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the plan is wider than the phone"
    assert_toegankelijk(phone)
    scherm(phone, "plan")


def test_wat_een_regel_weigert_blijft_staan(page):
    sign_in(page)
    open_family(page)
    page.get_by_text("Plan bijwerken").click()
    page.get_by_role("link", name=re.compile("nieuw doel", re.I)).first.click()

    page.get_by_label("Wat wil het gezin bereiken").fill("Rust in huis")
    page.get_by_role("button", name="Zet in het plan").click()

    assert page.get_by_role("alert").get_by_text("Kies iemand van het gezin.").is_visible()
    assert page.get_by_label("Wat wil het gezin bereiken").input_value() == "Rust in huis"


@pytest.mark.parametrize("size", ["page", "phone"])
def test_het_dagblad_neemt_tien_regels_in_drie_minuten_met_alleen_het_toetsenbord(request, size, assert_toegankelijk, scherm):
    visitor = request.getfixturevalue(size)
    sign_in(visitor)
    visitor.goto("/dagblad")
    scherm(visitor, "dagblad")
    assert_toegankelijk(visitor)
    began = time.monotonic()
    lines = visitor.locator("main input[name=tekst]").count()
    assert lines >= 10, f"only {lines} families to write for"

    family = visitor.locator(".dagregel h2 a").first.inner_text()
    visitor.locator("main input[name=tekst]").first.focus()
    for number in range(10):
        visitor.keyboard.type(f"Gebeld over morgen, regel {number} op {size}")
        visitor.keyboard.press("Enter")
        visitor.get_by_text(f"regel {number} op {size}").first.wait_for()

    assert time.monotonic() - began < 180
    visitor.goto("/gezinnen")
    visitor.get_by_role("link", name=family).first.click()
    visitor.get_by_role("link", name="Journaal").click()
    assert visitor.get_by_text(f"Gebeld over morgen, regel 0 op {size}").first.is_visible()


def test_het_plan_werkt_zonder_script(page_without_script):
    sign_in(page_without_script)
    open_family(page_without_script)
    page_without_script.get_by_role("link", name="Journaal").click()
    page_without_script.get_by_label("Tekst").fill("Zonder script opgeschreven")
    page_without_script.get_by_role("button", name="Schrijf op").click()

    assert page_without_script.get_by_text("Zonder script opgeschreven").first.is_visible()


def test_het_a4_is_een_leesbare_pdf(page, server, tmp_path):
    import pikepdf

    sign_in(page)
    open_family(page)
    address = page.get_by_role("link", name="Eén A4").get_attribute("href")
    answer = page.request.get(address)

    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf"
    file = tmp_path / "a4.pdf"
    file.write_bytes(answer.body())
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang).startswith("nl")
        assert pdf.Root.MarkInfo.Marked
        assert "Terpstra" in str(pdf.docinfo.get("/Title", "")) or "Terpstra" in str(pdf.open_metadata().get("dc:title", ""))


def test_wie_geen_grond_heeft_vindt_het_gezin_niet(page, open_page):
    sign_in(page)
    open_family(page)
    stranger = open_page()
    sign_in(stranger, "Ilse Brandt")

    answer = stranger.goto(page.url)

    assert answer.status == 404
    assert "Terpstra" not in stranger.content()


def test_elk_tabblad_van_het_dossier_is_toegankelijk(page, phone, assert_toegankelijk, scherm):
    for visitor in (page, phone):
        sign_in(visitor)
        open_family(visitor)
        for tab in ("Journaal", "Verloop", "Mensen", "Inzage"):
            visitor.get_by_role("navigation", name="Dossier").get_by_role("link", name=tab).click()
            assert visitor.get_by_role("navigation", name="Dossier").is_visible(), f"no page behind {tab}"
            assert_toegankelijk(visitor)
            assert visitor.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{tab} is too wide"
            scherm(visitor, tab.lower())


def test_op_een_telefoon_begint_het_werk_bovenaan_en_staat_het_menu_achter_een_knop(phone, assert_toegankelijk):
    sign_in(phone)
    assert phone.locator("main li a").first.bounding_box()["y"] < 370
    assert not phone.get_by_role("link", name="Gezinnen", exact=True).is_visible()
    phone.get_by_role("button", name="Menu en zoeken").click()
    assert_toegankelijk(phone)
    phone.get_by_role("link", name="Gezinnen", exact=True).click()
    phone.get_by_role("link", name=FAMILY).first.click()
    assert phone.locator("h2.woorden").first.bounding_box()["y"] < 370
    for small in ("button.tik", "a.klein"):
        assert phone.locator(small).first.bounding_box()["height"] >= 44, f"{small} is hard to hit"

    phone.goto("/dagblad")
    assert phone.locator(".dagregel").first.bounding_box()["y"] < 300
    assert phone.locator("main input[name=tekst]").first.bounding_box()["width"] > 270


def test_het_menu_op_een_telefoon_opent_zonder_script(open_page):
    visitor = open_page((360, 740), java_script_enabled=False)
    sign_in(visitor)
    visitor.get_by_role("button", name="Menu en zoeken").click()

    assert visitor.get_by_role("link", name="Gezinnen", exact=True).is_visible()


def test_het_dagblad_zegt_voor_enter_hoe_een_regel_bewaard_wordt(page):
    sign_in(page)
    page.goto("/dagblad")
    row = page.locator(".dagregel").last
    line = row.locator("[name=tekst]")
    line.fill("Wendy belde: Tim was niet op school")
    assert "telefoon" in row.locator("summary").inner_text()
    line.fill("Tim tekent weer")
    assert "hoe: onbekend" in row.locator("summary").inner_text()

    # By keyboard only: open what goes along, choose, and go back to the line.
    row.locator("summary").focus()
    page.keyboard.press("Enter")
    row.locator("[name=soort]").focus()
    page.keyboard.type("Huis")
    assert "huisbezoek" in row.locator("summary").inner_text()
    line.press("Enter")
    row.get_by_text("Tim tekent weer (huisbezoek").wait_for()
