"""Clients that write through the pages, and keep an account of what was acknowledged to them."""
import http.client
import re
import secrets
import socket
import threading
import time
import urllib.parse

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def formuliersleutel():
    """A key as each form carries one: a UUIDv7."""
    text = f"{time.time_ns() // 1_000_000:012x}7{secrets.token_hex(2)[1:]}8{secrets.token_hex(8)[1:]}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class Klant(threading.Thread):
    """Sends one form after the other until `stop` is set.

    A form without an answer, or with the answer that the database is not reached, is sent again as it was, with its own
    key. What still has no answer at the end stays in `open`.
    """

    def __init__(self, url, cookie, dossier, eigenaar, number, open_form=None):
        super().__init__(daemon=True)
        self.host = url.removeprefix("http://")
        self.cookie, self.dossier, self.eigenaar, self.number = cookie, dossier, eigenaar, number
        self.open = open_form
        self.acknowledged, self.wrong, self.unreached = [], [], 0
        self.stop = threading.Event()
        self.connection = None
        self.sent = 0

    def run(self):
        while not self.stop.is_set():
            self.open = self.open or self._form()
            self.try_once()

    def try_once(self):
        """Sends the open form once. True when it was answered for good."""
        try:
            status, location = self._post(self.open)
        except (OSError, http.client.HTTPException):
            self._hang_up()
            time.sleep(0.02)
            return False
        if status == 503:
            self.unreached += 1
            time.sleep(0.05)
            return False
        made = ID.findall(location)
        if status == 303 and made and made[-1] != self.dossier:
            self.acknowledged.append(made[-1])
        else:
            self.wrong.append(f"{status} {location}")
        self.open = None
        return True

    def _form(self):
        self.sent += 1
        return urllib.parse.urlencode({
            "sleutel": formuliersleutel(),
            "woorden": f"Klant {self.number} wil dat dit blijft staan, nummer {self.sent}.",
            "eigenaar": self.eigenaar,
        })

    def _post(self, body):
        if not self.connection:
            self.connection = http.client.HTTPConnection(self.host, timeout=30)
            self.connection.connect()
            self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.request("POST", f"/dossiers/{self.dossier}/doelen", body, {**FORM, "Cookie": self.cookie})
        answer = self.connection.getresponse()
        answer.read()
        return answer.status, answer.headers.get("Location", "")

    def _hang_up(self):
        if self.connection:
            self.connection.close()
        self.connection = None
