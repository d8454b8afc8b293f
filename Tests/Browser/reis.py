"""What people do in more than one journey. Everything is found by what they see: labels, roles and texts."""
import datetime
import re
from zoneinfo import ZoneInfo

SENT = re.compile(r"/inbrengen/[0-9a-f-]{36}$")


def today():
    """The day as it is in the Netherlands, whatever the clock of this machine says."""
    return datetime.datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def day(ahead):
    """A day from today as people type it."""
    then = today() + datetime.timedelta(days=ahead)
    return f"{then.day}-{then.month}-{then.year}"


def sign_in(visitor, name="Mira Hoekstra"):
    visitor.goto("/inloggen")
    visitor.get_by_role("button", name=name).first.click()
    visitor.wait_for_url("**/")
    return visitor


def pick_up(visitor, work):
    """Begins what "Mijn werk" asks; a long list keeps its end behind one click."""
    visitor.goto("/")
    link = visitor.get_by_role("link", name=work, include_hidden=True).first
    if not link.is_visible():
        visitor.locator("main details", has_text=work).locator("summary").click()
    link.click()


def open_family(visitor, name):
    visitor.goto("/gezinnen")
    visitor.get_by_role("link", name=name).first.click()
    visitor.wait_for_url("**/plan")


def new_family(visitor, name, child, parent, area="Zuilen"):
    """A family that was not there: a child and a parent with authority, and no plan yet."""
    visitor.goto("/gezinnen/nieuw")
    visitor.get_by_label("Hoe heet het gezin?").fill(name)
    visitor.get_by_label("Waarom komt het gezin?").fill("School belde: het gaat thuis niet goed.")
    for row, (person, role) in enumerate(((child, "kind"), (parent, "ouder")), start=1):
        person_row = visitor.get_by_role("group", name=f"Persoon {row}")
        person_row.get_by_label("Naam").fill(person)
        person_row.get_by_label("Kind, ouder of naaste").select_option(label=role)
    visitor.get_by_label("Wijk").select_option(label=area)
    visitor.get_by_label("Ja, het gezin vroeg erom").check()
    visitor.get_by_label("Wie verwees het gezin?").select_option(index=1)
    visitor.get_by_role("button", name="Open het dossier").click()
    visitor.wait_for_url("**/plan")


def set_goal(visitor, words, whose):
    """A goal in the plan that is open."""
    new = visitor.get_by_role("link", name=re.compile("nieuw doel", re.I)).first
    if not new.is_visible():
        visitor.get_by_text("Plan bijwerken").click()
    new.click()
    visitor.get_by_label("Wat wil het gezin bereiken").fill(words)
    visitor.get_by_label("Wiens doel is dit?").select_option(label=whose)
    visitor.get_by_role("button", name="Zet in het plan").click()
    visitor.wait_for_url(re.compile("/plan"))


def to_table_form(visitor, table=None):
    """From the file that is open to the form that brings a question to a table."""
    visitor.get_by_role("navigation", name="Dossier").get_by_role("link", name="Tafels en besluiten").click()
    visitor.get_by_role("link", name="Breng een vraag naar een tafel").click()
    if table:
        visitor.get_by_label("Welke tafel?").select_option(label=table)
        visitor.get_by_role("button", name="Kijk eerst wat die tafel vraagt").click()


def bring_in(visitor, question, asked, who, reason=None):
    """Fills the form that is open and sends it; gives the address of what was brought in."""
    visitor.get_by_label("De vraag, in één of twee zinnen").fill(question)
    visitor.get_by_label("Wat vragen jullie aan de tafel?").select_option(label=asked)
    for name in who:
        visitor.get_by_label(name, exact=False).first.check()
    if reason:
        visitor.get_by_label("Waarom gaat het toch naar de tafel?").fill(reason)
    visitor.get_by_role("button", name="Breng de vraag in").click()
    visitor.wait_for_url(SENT)
    return visitor.url


def give_consent(visitor, words="Met beide besproken op de bank."):
    """Everybody who comes may know whom it is about: the family says so."""
    visitor.get_by_role("link", name="Leg vast wie mag weten om wie het gaat").click()
    visitor.get_by_label("Het gezin geeft toestemming").check()
    visitor.get_by_label("Toelichting").fill(words)
    visitor.get_by_role("button", name="Leg vast").click()
    visitor.wait_for_url(SENT)


def to_talk(chair, table, question):
    """As the chair finds it: the table, the first meeting with this question, the question."""
    chair.goto("/tafels")
    chair.locator("main").get_by_role("link", name=table, exact=True).first.click()
    chair.wait_for_url("**/tafels/*-*")
    meetings = chair.locator("main a[href^='/bijeenkomsten/']:visible").evaluate_all("all => all.map(a => a.href)")
    for meeting in meetings:
        chair.goto(meeting)
        if chair.get_by_role("link", name=question).count():
            chair.get_by_role("link", name=question).first.click()
            chair.wait_for_url("**/bespreking")
            return chair.url
    raise AssertionError(f"'{question}' stands on no agenda of {table}")


def begin(chair, part):
    """Begins a part of the talk: `met het gezin` or `zonder het gezin`."""
    chair.get_by_role("link", name="Begin het gesprek").click()
    chair.get_by_role("button", name=re.compile(f"Begin.*{part}")).first.click()
    chair.wait_for_url("**/bespreking")


def choose(chair, outcomes, what, **asked):
    """The outcome at once: what the table chooses, and in plain words what it decides."""
    for outcome in outcomes:
        chair.get_by_label(outcome, exact=True).check()
    for label, answer in asked.items():
        chair.get_by_label(label.replace("_", " "), exact=False).first.fill(answer)
    chair.get_by_label(re.compile("^Wat (besluit de tafel|besluit u|vindt u), precies")).fill(what)
    chair.get_by_role("button", name="Leg de uitkomst vast").click()
    chair.wait_for_url("**/bespreking#besluit")


def stand(chair, who, what, reason=None):
    """Where somebody at the table stands: `Ziet het anders`, `Was er niet` …"""
    group = chair.get_by_role("group", name=who)
    group.get_by_label(what, exact=True).check()
    if reason:
        group.get_by_label("Waarom ziet").fill(reason)


def decide(chair, grounds, actions=()):
    """The grounds and who does what: now it is a decision. Nobody sees it otherwise unless `stand` said so."""
    chair.get_by_label("Op welke grond, en waarom geldt dat hier?").fill(grounds)
    chair.get_by_label("Iedereen aan tafel draagt dit").check()
    for row, (what, who, when) in enumerate(actions):
        number = f" ({row + 1})" if row else ""
        chair.get_by_label(f"Wat{number}", exact=True).fill(what)
        chair.get_by_label(f"Wie{number}", exact=True).select_option(label=who)
        chair.get_by_label(f"Klaar op{number}", exact=True).fill(when)
    chair.get_by_role("button", name="Leg besluit vast").click()
    chair.wait_for_url(SENT)


def tell(visitor, who, answer="Dit klopt", words=""):
    """Records that somebody heard it, from the page of the question."""
    visitor.get_by_role("link", name="Leg vast dat het verteld is").first.click()
    visitor.get_by_role("group", name="Aan wie vertelde u het?").get_by_label(who, exact=False).first.check()
    visitor.get_by_role("group", name="Hoe?").get_by_label("In een gesprek").check()
    visitor.get_by_role("group", name="Heeft u het voorgelezen?").get_by_label("Ja").check()
    visitor.get_by_label(answer, exact=True).check()
    visitor.get_by_label("In hun eigen woorden").fill(words)
    visitor.get_by_role("button", name="Leg vast dat het is verteld").click()
    visitor.wait_for_url(SENT)


def to_talk_by_keys(keys, table, question):
    """As `to_talk`, without a mouse: the table, its meetings one by one, the question."""
    page = keys.page
    keys.druk(re.compile("^Tafels$"))
    keys.druk(re.compile(f"^{table}$"))
    meetings = page.locator("main a[href^='/bijeenkomsten/']:visible").all_inner_texts()
    for meeting in meetings:
        keys.druk(meeting)
        if page.get_by_role("link", name=question).count():
            keys.druk(question)
            return
        page.go_back()
    raise AssertionError(f"'{question}' stands on no agenda of {table}")


def new_family_by_keys(keys, name, child, parent):
    keys.druk(re.compile("^Gezinnen$"))
    keys.druk("Nieuw gezin")
    keys.typ("Hoe heet het gezin?", name)
    keys.typ("Waarom komt het gezin?", "School belde: het gaat thuis niet goed.")
    for person, role in ((child, "kind"), (parent, "ouder")):
        keys.typ(re.compile("(^| )Naam"), person)
        keys.typ("Kind, ouder of naaste", role)
    keys.pijl("Is de hulp vrijwillig?", "Ja, het gezin vroeg erom")
    keys.typ("Wie verwees het gezin?", "G")
    keys.druk("Open het dossier")
