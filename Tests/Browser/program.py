"""The program under test: a demonstration made on one engine, and served until the end of the test."""
import contextlib
import datetime
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

ENGINES = ("sqlite", "postgres")
ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("LEERKRING_BINARY", ROOT / ".build" / "debug" / "leerkring"))
FAMILIES = 12
SEED = 1


@dataclass(frozen=True)
class Account:
    """A demonstration account, as `leerkring demo` prints it: role, user, password and otpauth address between tabs."""

    role: str
    user: str
    password: str
    otpauth: str


class Program:
    """Use as `with Program("sqlite", folder) as program`; `url` is where it serves."""

    def __init__(self, engine, folder, families=FAMILIES, seed=SEED, today=None, postgres=None, bulk=False):
        self.engine, self.folder = engine, Path(folder)
        self.postgres = postgres or os.environ.get("LEERKRING_TEST_POSTGRES")
        self.folder.mkdir(parents=True, exist_ok=True)
        # Another day than today is served as that day too.
        self.played = ["--today", today] if today else []
        # The day of the program's people, which late in the evening is not that of the machine.
        self.today = today or datetime.datetime.now(ZoneInfo("Europe/Amsterdam")).date().isoformat()
        self.log = self.folder / "serve.log"
        self.database, self.options, self.version = self._sqlite() if engine == "sqlite" else self._postgres()
        self.accounts = self._demo(families, seed, bulk)
        self.process = None

    def account(self, role):
        """The first account with this role."""
        found = [account for account in self.accounts if account.role == role]
        assert found, f"no demonstration account '{role}'; there are {sorted({a.role for a in self.accounts})}"
        return found[0]

    def run(self, *arguments):
        """Runs a command of the program on this database and gives what it prints."""
        done = subprocess.run(
            [BINARY, *arguments, "--database", self.database, *self.options], capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, f"leerkring {' '.join(arguments)}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def start(self):
        """Serves, and returns when the program answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [BINARY, "serve", "--port", str(port), "--database", self.database, *self.played, *self.options],
            stdin=subprocess.DEVNULL, stdout=self.log.open("a"), stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + 30
        while not self._answers():
            assert self.process.poll() is None, f"serve ended with {self.process.returncode}\n{self.log_tail()}"
            if time.monotonic() > deadline:
                self.process.kill()
                raise AssertionError(f"no answer on {self.url} within 30 s\n{self.log_tail()}")
            time.sleep(0.05)

    def stop(self):
        """Ends the program; it must still have been there."""
        ended = self.process.poll()
        assert ended is None, f"serve had ended with {ended}\n{self.log_tail()}"
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"serve does not stop within 20 s of SIGTERM\n{self.log_tail()}")

    def kill(self):
        """SIGKILL: nothing in the program gets to finish."""
        self.process.kill()
        self.process.wait()

    def query(self, statement):
        """The rows of a query, asked of the database itself, beside the program."""
        if self.engine == "sqlite":
            with contextlib.closing(sqlite3.connect(self.database.removeprefix("sqlite:"), timeout=30)) as connection:
                with connection:
                    return connection.execute(statement).fetchall()
        return [tuple(line.split("|")) for line in self._psql(self.database, statement).splitlines()]

    def log_tail(self, size=4000):
        return self.log.read_text(errors="replace")[-size:] if self.log.exists() else ""

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def _answers(self):
        try:
            urllib.request.urlopen(self.url, timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def _demo(self, families, seed, bulk):
        how = ["--bulk"] if bulk else []
        printed = self.run("demo", "--families", str(families), "--seed", str(seed), "--today", self.today, *how)
        fields = [line.split("\t") for line in printed.splitlines()]
        return [Account(*line) for line in fields if len(line) == 4 and line[3].startswith("otpauth:")]

    def _sqlite(self):
        for old in self.folder.glob("leerkring.db*"):
            old.unlink()
        library = subprocess.run(["pkg-config", "--modversion", "sqlite3"], capture_output=True, text=True)
        return f"sqlite:{self.folder / 'leerkring.db'}", [], f"SQLite {library.stdout.strip() or 'of unknown version'}"

    def _postgres(self):
        admin = self.postgres
        assert admin, "no PostgreSQL: LEERKRING_TEST_POSTGRES is not set; call scripts/with-postgres"
        name = f"browser_{secrets.token_hex(4)}"
        self._psql(admin, f"CREATE DATABASE {name}")
        version = self._psql(admin, "SHOW server_version")
        key, vault = self.folder / "sleutel", self.folder / "kluis"
        for old in self.folder.glob("kluis*"):
            old.unlink()
        key.write_bytes(secrets.token_bytes(32))
        key.chmod(0o600)
        database = f"{admin.rsplit('/', 1)[0]}/{name}"
        return database, ["--sleutel", str(key), "--kluis", f"sqlite:{vault}"], f"PostgreSQL {version}"

    def _psql(self, url, statement):
        done = subprocess.run(["psql", "-XAtq", "-c", statement, url], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()
