"""An explanatory analysis by keyboard, another view beside it, along to the regional table; the chair answers the quarter."""
import re

from reis import SENT, open_family, pick_up, sign_in
from toetsen import Toetsen

WORDS = "Sanne heeft op maandag buikpijn."
MOTHER = "Bij haar vader heeft zij nergens last van."


def test_analyse_met_toetsen_kijk_van_het_gezin_ernaast_en_mee_naar_team_toegang(
    own_server, open_page, assert_toegankelijk
):
    mira = sign_in(open_page(server=own_server))
    open_family(mira, re.compile("Verhoeven"))
    family = mira.url.rsplit("/", 1)[0]
    keys = Toetsen(mira)
    mira.goto(f"{family}/plan")
    keys.druk("Verklarende analyse")
    assert mira.get_by_text("Er staat nog niets.").is_visible()
    assert_toegankelijk(mira)
    keys.druk(re.compile("Schrijf iets op.*Voelen en omgaan met spanning", re.S))
    keys.pijl("Wat zegt deze regel?", "Wat er is")
    keys.typ("Van wie is deze kijk?", "Van mijzelf")
    keys.typ("Wat ziet diegene?", WORDS)
    keys.druk("Zet erbij")
    assert mira.get_by_text(WORDS).is_visible()
    assert not keys.clicks

    mira.get_by_role("link", name="Dit zie ik anders").first.click()
    mira.get_by_label("Van wie is deze kijk?").select_option(label="Van Wendy")
    mira.get_by_label("Wat ziet diegene?").fill(MOTHER)
    mira.get_by_role("button", name="Zet erbij").click()
    line = mira.get_by_role("article").filter(has_text=WORDS)
    assert line.get_by_text("Wendy ziet het anders").is_visible() and line.get_by_text(MOTHER).is_visible()
    # From what the plan already holds, in one tap.
    mira.get_by_role("link", name=re.compile("Schrijf iets op.*School", re.S)).click()
    mira.get_by_text("Begin met iets uit het plan").click()
    mira.get_by_role("link", name=re.compile("Het doel")).first.click()
    assert mira.get_by_text("Dit steunt op het doel").is_visible()
    assert mira.get_by_label("Wat ziet diegene?").input_value()
    mira.get_by_label("Wat het in stand houdt").check()
    mira.get_by_label("Van wie is deze kijk?").select_option(label="Van mijzelf")
    mira.get_by_role("button", name="Zet erbij").click()
    line.get_by_role("link", name="Waar werkt dit op?").click()
    mira.get_by_label("Het veroorzaakt").check()
    mira.get_by_label("Wat?", exact=True).select_option(index=1)
    mira.get_by_role("button", name="Leg het verband").click()
    assert mira.get_by_text(re.compile(f"“{WORDS}” veroorzaakt")).first.is_visible()
    assert_toegankelijk(mira)

    # The plan that the table needs fills itself; only what is not there is typed.
    mira.goto(f"{family}/ondersteuningsplan")
    assert mira.get_by_text(re.compile(r"\d+ van de 10 onderdelen zijn compleet")).is_visible()
    assert_toegankelijk(mira)
    mira.get_by_role("link", name="Vul aan wat ontbreekt").click()
    assert mira.locator("main textarea").count() <= 3
    mira.locator("main textarea").first.fill("Zij gaf het zelf aan.")
    mira.get_by_role("button", name="Zet in het plan").click()
    assert mira.get_by_text("Zij gaf het zelf aan.").first.is_visible()

    # The family moves to the other region, and the question goes to its table.
    mira.goto(f"{family}/gezin")
    mira.get_by_label("Wijk").select_option(label="Buurregio")
    mira.get_by_label("Waarom verandert dit?").fill("Het gezin verhuisde.")
    mira.get_by_role("button", name=re.compile("Leg vast|Bewaar")).click()
    mira.goto(f"{family}/inbrengen/nieuw")
    mira.get_by_label("Welke tafel?").select_option(label="Team Toegang Buurregio")
    mira.get_by_role("button", name="Kijk eerst wat die tafel vraagt").click()
    assert mira.get_by_text("De verklarende analyse is nog niet compleet.").is_visible()
    assert mira.get_by_text(re.compile("Het ondersteuningsplan is voor .* onderdelen compleet")).is_visible()
    assert mira.get_by_label("De verklarende analyse").is_checked()
    mira.get_by_label("De vraag, in één of twee zinnen").fill("Waar kan Sanne terecht, zo thuis mogelijk?")
    mira.get_by_label("Wat vragen jullie aan de tafel?").select_option(index=1)
    mira.get_by_label("Waarom gaat het toch naar de tafel?").fill("Wachten maakt het erger.")
    mira.get_by_role("button", name="Breng de vraag in").click()
    mira.wait_for_url(SENT)
    question = mira.url

    chair = sign_in(open_page(server=own_server), "Annelies Vos")
    chair.goto(f"{question}/bundel")
    assert not chair.get_by_text(WORDS).count()
    assert chair.get_by_text("niet voor u te lezen").is_visible()
    mira.goto(f"{question}/gronden")
    for box in mira.get_by_role("group", name="Voor wie?").get_by_role("checkbox").all():
        box.check()
    mira.get_by_label("Het gezin geeft toestemming").check()
    mira.get_by_label("Toelichting").fill("Wendy, vandaag aan de telefoon.")
    mira.get_by_role("button", name="Leg vast").click()
    chair.reload()
    assert chair.get_by_text(WORDS).first.is_visible() and chair.get_by_text(MOTHER).is_visible()
    assert_toegankelijk(chair)


def test_de_voorzitter_beantwoordt_het_kwartaal_en_leest_wat_het_leerde(own_server, open_page, assert_toegankelijk):
    chair = sign_in(open_page(server=own_server), "Annelies Vos")
    pick_up(chair, re.compile("Beantwoord wat de tafel achteraf vraagt"))
    assert chair.get_by_role("heading", name="Wat leert dit het kwartaal?").is_visible()
    assert chair.locator("main select:visible").count() == 2 and not chair.locator("main textarea:visible").count()
    assert_toegankelijk(chair)
    chair.get_by_role("button", name="Verstuur").click()
    assert chair.get_by_role("alert").is_visible()
    chair.get_by_label("Kan het kind zo thuis mogelijk opgroeien?").select_option(label="Ja")
    chair.get_by_label("Is er gekeken hoe het lichter kan?").select_option(label="Dat weten we niet")
    chair.get_by_label(re.compile("Wat kan sterker in de buurt of thuis?")).fill("Een vaste buur die oplet.")
    chair.get_by_role("button", name="Verstuur").click()
    chair.wait_for_url("**/")

    chair.goto("/tafels")
    chair.get_by_role("link", name="Team Toegang Buurregio").first.click()
    chair.get_by_role("link", name="Kwartaal").click()
    assert chair.get_by_text("Een vaste buur die oplet.").is_visible()
    assert chair.get_by_role("heading", name="Was de informatie compleet?").is_visible()
    assert_toegankelijk(chair)

    quality = sign_in(open_page(server=own_server), "Ilse Brandt")
    quality.goto(chair.url)
    assert quality.get_by_role("heading", name="Kan het kind zo thuis mogelijk opgroeien?").is_visible()
    assert not quality.get_by_text("Een vaste buur die oplet.").count()
    quality.get_by_role("link", name="Proeven in teams").click()
    assert quality.get_by_role("rowheader", name=re.compile("Zuilen")).first.is_visible()
    assert_toegankelijk(quality)
