"""A PostgreSQL of the test's own, that may be killed and started again."""
import subprocess
import tempfile
from pathlib import Path

POSTGRES = Path(__file__).resolve().parents[2] / "scripts" / "postgres"


class Postgres:
    """Use as `with Postgres() as postgres`; `address` is where it listens, also after `kill` and `start`."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="leerkring-overleven-", dir="/tmp")
        self._do("make")
        self.address = Path(self.folder, "address").read_text().strip()
        return self

    def __exit__(self, *_):
        self._do("drop")

    def kill(self):
        """SIGKILL to the postmaster and every backend."""
        self._do("kill")

    def start(self):
        self._do("start")

    def stop(self):
        self._do("stop")

    def _do(self, what):
        done = subprocess.run([POSTGRES, what, self.folder], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"scripts/postgres {what}: {done.stdout}{done.stderr}"
