"""What was acknowledged is there after a crash: of the program, and of PostgreSQL, in the middle of writing."""
import http.client
import http.cookiejar
import os
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from klanten import Klant
from program import ENGINES, Program
from servers import Postgres

ROUNDS = int(os.environ.get("LEERKRING_RONDES", "20"))
CLIENTS = 16
A_ROUND = 200
PATIENCE = 60


@pytest.fixture(params=ENGINES)
def scene(request, tmp_path):
    """The program on a database of this test alone, and with PostgreSQL a server of its own."""
    if request.param == "sqlite":
        with Program("sqlite", tmp_path) as program:
            yield program, None
    else:
        with Postgres() as postgres, Program("postgres", tmp_path, postgres=postgres.address) as program:
            yield program, postgres


def test_wat_bevestigd_is_staat_er_na_elke_val(scene):
    program, postgres = scene
    ledger = Ledger(program)

    for number in range(1, ROUNDS + 1):
        began = time.monotonic()
        clients = ledger.clients(program.url)
        for client in clients:
            client.start()
        if postgres:
            wait_until(clients, A_ROUND // 2, program)
            postgres.kill()
            postgres.start()
            wait_until(clients, acknowledged(clients) + A_ROUND // 2, program)
        wait_until(clients, A_ROUND, program)
        program.kill()
        ledger.close(clients)
        count = acknowledged(clients)

        program.start()
        assert_durable(program)
        in_doubt = ledger.answer_open(program.url)

        ledger.assert_all_there()
        checking = time.monotonic()
        assert "Alles klopt" in program.run("verify")
        print(
            f"round {number}: {count} acknowledged, {in_doubt} in doubt, {sum(c.unreached for c in clients)} told to wait, "
            f"verify {time.monotonic() - checking:.1f} s, all {time.monotonic() - began:.1f} s"
        )


def test_het_programma_overleeft_het_verlies_van_postgresql(tmp_path):
    with Postgres() as postgres, Program("postgres", tmp_path, postgres=postgres.address) as program:
        ledger = Ledger(program)
        process = program.process.pid
        client = ledger.clients(program.url)[0]
        client.open = client._form()
        assert client.try_once()

        postgres.kill()
        for address in ("/", f"/dossiers/{client.dossier}/plan"):
            status, page, seconds = get(program.url + address, client.cookie)
            assert status == 503
            assert "Even niet bereikbaar" in page
            assert not any(word in page for word in ("StorageError", "libpq", "connection to server", ".swift", "127.0.0.1"))
            assert seconds < 3
        assert get(program.url + "/gezondheid", "")[:2] == (200, "ok\n")
        client.open = client._form()
        assert not client.try_once() and client.unreached == 1

        postgres.start()
        assert client.try_once()
        assert get(program.url + f"/dossiers/{client.dossier}/plan", client.cookie)[0] == 200
        assert program.process.pid == process and program.process.poll() is None
        ledger.close([client])
        ledger.assert_all_there()


def get(url, cookie):
    """Status, text and seconds of a page."""
    began = time.monotonic()
    request = urllib.request.Request(url, headers={"Cookie": cookie})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode(), time.monotonic() - began
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), time.monotonic() - began


def acknowledged(clients):
    return sum(len(client.acknowledged) for client in clients)


def wait_until(clients, count, program):
    """Returns as soon as so many forms were acknowledged: the others are under way just then."""
    deadline = time.monotonic() + PATIENCE
    while acknowledged(clients) < count:
        wrong = [line for client in clients for line in client.wrong]
        assert not wrong, f"{wrong[:3]}\n{program.log_tail()}"
        assert time.monotonic() < deadline, f"{acknowledged(clients)} of {count} in {PATIENCE} s\n{program.log_tail()}"
        time.sleep(0.005)


def assert_durable(program):
    """What the connections that write said of themselves when this program started."""
    line = [line for line in program.log_tail().splitlines() if line.startswith("Duurzaam: ")][-1]
    data, vault = line.removeprefix("Duurzaam: gegevens ").split("; kluis ")
    assert vault == "synchronous=2 journal_mode=wal"
    if program.engine == "sqlite":
        assert data == "synchronous=2 journal_mode=wal"
    else:
        assert data == "fsync=on synchronous_commit=on"
        assert program.query("SHOW fsync") == [("on",)] and program.query("SHOW synchronous_commit") == [("on",)]


class Ledger:
    """What was acknowledged in all rounds, and which forms are still open."""

    def __init__(self, program):
        assert_durable(program)
        self.program = program
        worker = program.query(
            "SELECT w.medewerker_id FROM werkrelatie w JOIN account a ON a.medewerker_id = w.medewerker_id "
            "WHERE w.tot IS NULL GROUP BY w.medewerker_id ORDER BY COUNT(*) DESC, 1 LIMIT 1"
        )[0][0]
        self.families = program.query(
            f"SELECT w.dossier_id, MIN(l.persoon_id) FROM werkrelatie w JOIN gezinslid l ON l.dossier_id = w.dossier_id "
            f"WHERE w.medewerker_id = '{worker}' AND w.tot IS NULL AND l.tot IS NULL GROUP BY w.dossier_id ORDER BY 1"
        )
        self.cookie = sign_in(program, worker)
        self.before = int(program.query("SELECT COUNT(*) FROM doel")[0][0])
        self.forms = [None] * CLIENTS
        self.ids = []

    def clients(self, url):
        """Clients with the forms that their predecessors left open; several write in one file."""
        return [
            Klant(url, self.cookie, *self.families[number % len(self.families)], number, form)
            for number, form in enumerate(self.forms)
        ]

    def close(self, clients):
        for client in clients:
            client.stop.set()
        for client in clients:
            if client.ident:
                client.join(40)
                assert not client.is_alive()
            assert not client.wrong, client.wrong
            self.ids += client.acknowledged
        self.forms = [client.open for client in clients] + self.forms[len(clients):]

    def answer_open(self, url):
        """Sends the forms in doubt again with their own keys: each now has its one answer."""
        clients = self.clients(url)
        in_doubt = [client for client in clients if client.open]
        for client in in_doubt:
            assert client.try_once(), f"no answer\n{self.program.log_tail()}"
        self.close(clients)
        assert self.forms == [None] * CLIENTS
        return len(in_doubt)

    def assert_all_there(self):
        """Each answered form has its own goal with its own event, and nothing else was written."""
        assert len(set(self.ids)) == len(self.ids), "two forms were answered with the same goal"
        goals = {row[0] for row in self.program.query("SELECT id FROM doel")}
        events = self.program.query("SELECT onderwerp_id FROM gebeurtenis WHERE soort LIKE 'doel.%'")
        events = [row[0] for row in events]
        assert not set(self.ids) - goals, "a goal that was acknowledged is gone"
        assert not set(self.ids) - set(events), "the event of a goal that was acknowledged is gone"
        assert len(events) == len(set(events)) == len(goals) == self.before + len(self.ids), "something came twice, or of itself"


def sign_in(program, worker):
    """The cookie of a session of this worker, begun with the button of the demonstration."""
    account = program.query(f"SELECT id FROM account WHERE medewerker_id = '{worker}' AND demonstratie IS NOT NULL")[0][0]
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    form = urllib.parse.urlencode({"account": account}).encode()
    browser.open(f"{program.url}/inloggen/demonstratie", form, 30).close()
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)
