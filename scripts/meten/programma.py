"""The release binary on a demonstration: made once, served, and its use of processor and memory read from the kernel."""
import contextlib
import copy
import hashlib
import json
import os
import resource
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("LEERKRING_BINARY", ROOT / ".build" / "release" / "leerkring"))
FOLDER = ROOT / "var" / "bench"
TODAY = "2026-11-22"


class Postgres:
    """The PostgreSQL of the measurements: kept in var/bench, so that its demonstrations are made once."""

    def __init__(self):
        self.folder = FOLDER / "postgres"
        self._do("start" if (self.folder / "port").exists() else "make")
        self.address = (self.folder / "address").read_text().strip()

    def stop(self):
        self._do("stop")

    def _do(self, what):
        subprocess.run([ROOT / "scripts" / "postgres", what, self.folder], check=True)


def psql(address, statement):
    done = subprocess.run(["psql", "-XAtq", "-c", statement, address], capture_output=True, text=True, check=True)
    return [tuple(line.split("|")) for line in done.stdout.splitlines()]


class Demonstratie:
    """A demonstration of so many families on one engine, as the program of today makes it."""

    def __init__(self, engine, families, postgres):
        migrations = b"".join(path.read_bytes() for path in sorted((ROOT / "Sources/Casework/Migraties").glob("*.sql")))
        self.engine, self.families = engine, families
        self.name = f"bench_{families}_{hashlib.sha256(migrations).hexdigest()[:8]}"
        folder = FOLDER / engine
        folder.mkdir(parents=True, exist_ok=True)
        if engine == "sqlite":
            self.options = ["--database", f"sqlite:{folder / self.name}.db"]
        else:
            self.address = f"{postgres.address.rsplit('/', 1)[0]}/{self.name}"
            self.options = ["--database", self.address, "--kluis", f"sqlite:{folder / self.name}.kluis"]
        self.path = folder / f"{self.name}.db"
        self.made = folder / f"{self.name}.json"
        self.key = folder / f"{self.name}.sleutel"
        if not self.made.exists():
            self._make(postgres)
        if engine == "postgres":
            self.options += ["--sleutel", str(self.key)]
        self.time = json.loads(self.made.read_text())

    def query(self, statement):
        if self.engine == "postgres":
            return psql(self.address, statement)
        with contextlib.closing(sqlite3.connect(self.path, timeout=30)) as connection, connection:
            return connection.execute(statement).fetchall()

    @contextlib.contextmanager
    def copy(self, postgres):
        """The same in a copy that is gone afterwards: what is measured does not change what is measured next."""
        other = copy.copy(self)
        folder = FOLDER / "kopie"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for file in self.path.parent.glob(f"{self.name}*"):
            shutil.copy2(file, folder)
        other.path = folder / self.path.name
        if self.engine == "sqlite":
            other.options = ["--database", f"sqlite:{other.path}"]
        else:
            other.address = f"{self.address}_kopie"
            psql(postgres.address, f"DROP DATABASE IF EXISTS {self.name}_kopie")
            psql(postgres.address, f"CREATE DATABASE {self.name}_kopie TEMPLATE {self.name}")
            other.options = [
                "--database", other.address, "--kluis", f"sqlite:{folder / self.name}.kluis", "--sleutel", str(folder / self.key.name)
            ]
        try:
            yield other
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            if self.engine == "postgres":
                psql(postgres.address, f"DROP DATABASE IF EXISTS {self.name}_kopie WITH (FORCE)")

    def _make(self, postgres):
        for old in self.path.parent.glob(f"{self.name}*"):
            old.unlink()
        options = list(self.options)
        if self.engine == "postgres":
            psql(postgres.address, f"DROP DATABASE IF EXISTS {self.name}")
            psql(postgres.address, f"CREATE DATABASE {self.name}")
            self.key.write_bytes(secrets.token_bytes(32))
            self.key.chmod(0o600)
            options += ["--sleutel", str(self.key)]
        bulk = ["--bulk"] if self.families >= 1000 else []
        began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"   making {self.families} families on {self.engine}", flush=True)
        subprocess.run(
            [BINARY, "demo", "--families", str(self.families), "--seed", "1", "--today", TODAY, *bulk, *options],
            check=True, stdout=subprocess.DEVNULL,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if self.engine == "postgres":
            psql(self.address, "VACUUM ANALYZE")
        self.made.write_text(json.dumps({"seconds": time.monotonic() - began, "cpu": cpu}))


class Programma:
    """`leerkring serve`, from start to stop."""

    def __init__(self, demonstratie):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        began = time.monotonic()
        self.process = subprocess.Popen(
            [BINARY, "serve", "--port", str(port), *demonstratie.options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while True:
            try:
                urllib.request.urlopen(self.url + "/inloggen", timeout=5).close()
                break
            except OSError:
                assert self.process.poll() is None and time.monotonic() - began < 30, "serve does not start"
                time.sleep(0.005)
        self.first_page = time.monotonic() - began
        time.sleep(0.5)
        self.idle_mb = self.memory_mb()

    def memory_mb(self):
        """Resident memory, in MB of 1,024 × 1,024 bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def cpu(self):
        """Seconds of processor time, user and system."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
