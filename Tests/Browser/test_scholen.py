"""Absence, schools, and the police who call first: what each role does there, on a desk and on a phone."""
import re

from reis import day, sign_in


def to_absence(visitor):
    visitor.goto("/")
    visitor.locator("main").get_by_role("link", name="Verzuimlijst").click()
    visitor.wait_for_url(re.compile("/verzuim$"))


def test_leerplicht_ziet_wie_opvalt_leest_een_lijst_in_en_brengt_iemand_in(
    own_server, open_page, bekijk
):
    page = open_page(server=own_server)
    sign_in(page, "B. Smit")
    to_absence(page)
    bekijk(page, "verzuimlijst")
    assert page.get_by_text("staan langer dan 4 weken thuis").is_visible()
    assert page.get_by_text(re.compile("Staat 10 weken thuis, sinds")).is_visible()

    page.get_by_role("link", name="Gronden van scholen").click()
    bekijk(page, "verzuimgronden")
    page.go_back()
    page.get_by_role("link", name="Lees een lijst in").click()
    bekijk(page, "verzuiminvoer")
    rows = "school;leerlingnummer;naam;geboren;van;tot;uren;reden\n"
    page.get_by_label("Plak hier de rijen").fill(rows + "bruggenbouwer;1;Kim Vos;4-3-2013;2-11-2026;6-11-2026;4;ziek")
    page.get_by_role("button", name="Lees in").click()
    assert page.get_by_text("Er is niets bewaard.").is_visible()
    assert page.get_by_text(re.compile("Voor De Bruggenbouwer is op .* geen grond vastgelegd")).is_visible()
    assert "Kim Vos" in page.get_by_label("Plak hier de rijen").input_value(), "what was pasted is still there"
    page.get_by_label("Plak hier de rijen").fill(rows + f"vechtlyceum;1;Kim Vos;4-3-2013;{day(-6)};{day(-2)};4;ziek")
    page.get_by_role("button", name="Lees in").click()
    assert page.get_by_text("1 nieuwe meldingen bewaard").is_visible()

    to_absence(page)
    page.get_by_role("button", name=re.compile("Breng in.*Daan Verhoef")).click()
    page.wait_for_url(re.compile("/inbrengen/"))
    assert page.get_by_text("Hoe komt Daan Verhoef weer op school?").first.is_visible()
    to_absence(page)
    assert page.get_by_role("link", name=re.compile("Ingebracht op")).is_visible()
    stranger = open_page(server=own_server)
    sign_in(stranger, "Mira Hoekstra")
    assert stranger.goto(page.url).status == 404


def test_een_school_heeft_doelen_afspraken_en_aantallen(page, bekijk):
    def to_school(visitor):
        visitor.goto("/")
        visitor.locator("main").get_by_role("link", name="Scholen: doelen en afspraken").click()
        visitor.get_by_role("link", name="Vechtlyceum").click()

    sign_in(page, "Mira Hoekstra")
    page.goto("/scholen")
    bekijk(page, "scholen")
    assert page.locator("main li").count() == 12
    to_school(page)
    bekijk(page, "school")
    page.get_by_text("Zet er een doel bij").click()
    page.get_by_label("Wat willen we bereiken?").fill("Niemand mist meer dan een week ongezien.")
    page.get_by_role("button", name="Zet het doel erbij").click()
    assert page.get_by_text("Niemand mist meer dan een week ongezien.").first.is_visible()
    page.get_by_role("link", name=re.compile("Sluit af.*Niemand mist")).click()
    page.get_by_label("Waarom is dit doel klaar").fill("Het staat nu bij een ander doel.")
    page.get_by_role("button", name="Sluit het doel af").click()
    page.get_by_text("Afgesloten doelen").click()
    assert page.get_by_text("Het staat nu bij een ander doel.").is_visible()


def test_de_politie_belt_eerst_en_hoort_alleen_dat_er_contact_is(own_server, open_page, bekijk):
    page = open_page(server=own_server)
    sign_in(page, "Mira Hoekstra")
    page.goto("/")
    page.locator("main").get_by_role("link", name="De politie belde eerst").click()
    bekijk(page, "politiecontacten")
    assert "112" in page.locator("main p").first.inner_text(), "danger comes first"
    page.get_by_label("Naam (mag leeg)").fill("Bo de Jong")
    page.get_by_role("button", name="Noteer").click()
    page.wait_for_url(re.compile("/politiecontacten/[0-9a-f-]{36}$"))
    assert page.get_by_text("gaat contact leggen met de jongere. Meer vertellen wij niet.").is_visible()
    page.get_by_role("button", name="Contact gelegd").click()
    assert page.get_by_text("heeft contact gelegd met de jongere. Meer vertellen wij niet.").is_visible()
    bekijk(page, "politiecontact")
    contact = page.url

    page.get_by_role("link", name="De jongere wil hulp").click()
    assert page.get_by_label("Hoe heet de jongere?").input_value() == "Bo de Jong"
    bekijk(page, "politiehulp")
    page.get_by_label("Wie gaf toestemming, en hoe?").fill("Bo zelf, in het gesprek van vandaag.")
    page.get_by_role("button", name="Open het dossier").click()
    page.wait_for_url("**/plan")
    page.goto(contact)
    assert page.get_by_text("De jongere wil hulp; de naam staat hier niet meer.").is_visible()
    assert page.get_by_text("Bo de Jong").count() == 0
