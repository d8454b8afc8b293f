"""Chair and notulist write at one table at the same time: nothing that was typed gets lost, and each sees what the other did."""
import re

import reis


def two_at_one_table(open_page, own_server):
    annelies = reis.sign_in(open_page(server=own_server), "Annelies Vos")
    kok = reis.sign_in(open_page(server=own_server), "P. Kok")
    annelies.get_by_role("link", name="Zit de bespreking").first.click()
    annelies.wait_for_url("**/bespreking")
    annelies.get_by_label("Nog een mogelijkheid").fill("Vervoer loopt door tot de zomer")
    annelies.get_by_role("button", name="Zet erbij").click()
    annelies.get_by_label("Rendement").last.wait_for()
    kok.goto(annelies.url.split("#")[0])
    return annelies, kok


def stay(page):
    """Whoever is asked whether to leave, stays; gives what was asked."""
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    return asked


def test_wat_aan_tafel_is_getypt_raakt_niet_kwijt(open_page, own_server):
    annelies, kok = two_at_one_table(open_page, own_server)
    talk = kok.url
    asked = stay(kok)

    # A link right after the last key: saved on the way out.
    kok.get_by_label("Betrokkenheid").last.press_sequentially("Iedereen aan tafel")
    kok.get_by_role("link", name="Wat er meeging").click()
    kok.wait_for_url("**/bundel")
    kok.wait_for_timeout(1_000)
    kok.goto(talk)
    assert kok.get_by_label("Betrokkenheid").last.input_value() == "Iedereen aan tafel"

    # Another form right after the last key: saved first.
    kok.get_by_label("Rendement").last.press_sequentially("Minder ritten")
    kok.get_by_label("Nog een mogelijkheid").fill("Niets doen")
    kok.get_by_role("button", name="Zet erbij").click()
    kok.get_by_label("Mogelijkheid 2").or_(kok.get_by_label("Mogelijkheid 3")).first.wait_for()
    values = kok.get_by_label("Rendement").evaluate_all("all => all.map(one => one.value)")
    assert "Minder ritten" in values
    assert not asked

    # Both wrote: the words of the one stand beside those of the other, and another form does not sweep them away.
    annelies.reload()
    place = values.index("Minder ritten")
    annelies.get_by_label("Legitimiteit").nth(place).press_sequentially("School is haar vaste plek")
    annelies.get_by_text("Bewaard.", exact=True).first.wait_for()
    kok.get_by_label("Legitimiteit").nth(place).press_sequentially("De regel bedoelt dit")
    kok.get_by_text("schreef hier tegelijk").wait_for()
    kok.get_by_label("Nog een mogelijkheid").press_sequentially("Nog iets")
    kok.get_by_role("button", name="Zet erbij").click(no_wait_after=True)
    kok.wait_for_timeout(500)
    assert asked == ["beforeunload"]
    assert kok.get_by_label("Legitimiteit").nth(place).input_value() == "De regel bedoelt dit"


def test_de_notulist_ziet_de_uitkomst_en_wat_hij_typt_blijft(open_page, own_server):
    annelies, kok = two_at_one_table(open_page, own_server)
    kok.get_by_role("button", name="Leg de uitkomst vast").wait_for()
    reis.choose(annelies, [annelies.locator("#veld-uitkomst label").first.inner_text().strip()], "Zo doen we het.")

    kok.get_by_label("Op welke grond, en waarom geldt dat hier?").wait_for(timeout=20_000)
    needed = kok.locator("#nog-nodig")
    assert "de grond" in needed.inner_text()
    kok.get_by_label("Op welke grond, en waarom geldt dat hier?").press_sequentially("Omdat de regel dit bedoelt")
    kok.get_by_label("Iedereen aan tafel draagt dit").check()
    assert "de grond" not in needed.inner_text() and "waar ieder staat" not in needed.inner_text()
    kok.get_by_role("link", name="Wat er meeging").click()
    kok.wait_for_url("**/bundel")
    kok.wait_for_timeout(1_000)
    kok.go_back()
    kok.reload()
    assert kok.get_by_label("Op welke grond, en waarom geldt dat hier?").input_value() == "Omdat de regel dit bedoelt"
    assert kok.get_by_label("Iedereen aan tafel draagt dit").is_checked()
    assert kok.get_by_text(re.compile("Dan is er nog geen besluit")).count() <= 1
