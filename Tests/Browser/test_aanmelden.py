"""Signing in as everybody does outside a demonstration: name, password, code."""
import base64
import hashlib
import hmac
import re
import struct
import time
import urllib.parse


def code(otpauth, step=0):
    secret = urllib.parse.parse_qs(urllib.parse.urlsplit(otpauth).query)["secret"][0]
    return code_of(secret, step)


def code_of(secret, step=0):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    place = mac[19] & 15
    return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def give_password(visitor, account, password=None):
    visitor.goto("/inloggen")
    visitor.get_by_label("Gebruikersnaam").fill(account.user)
    visitor.get_by_label("Wachtwoord").fill(password or account.password)
    visitor.get_by_role("button", name="Verder").click()


def give_code(visitor, digits):
    visitor.get_by_label("De code uit uw app").fill(digits)
    visitor.get_by_role("button", name="Meld aan").click()


def test_naam_wachtwoord_en_code_melden_aan_en_een_code_werkt_geen_tweede_keer(page, phone, server, assert_toegankelijk):
    account = server.account("teamleider")

    give_password(page, account, "dit-is-het-niet")
    assert page.get_by_role("alert").get_by_text("Deze naam en dit wachtwoord horen niet bij elkaar.").is_visible()
    assert page.get_by_label("Gebruikersnaam").input_value() == account.user
    assert_toegankelijk(page)

    give_password(page, account)
    page.wait_for_url("**/inloggen/code")
    assert_toegankelijk(page)
    page.goto("/gezinnen")
    assert "/inloggen" in page.url, "a password alone opens nothing"

    give_password(page, account)
    used = code(account.otpauth)
    give_code(page, used)
    page.wait_for_url(re.compile(r"/$"))
    assert page.get_by_role("heading", name=re.compile("Dag ")).is_visible()

    give_password(phone, account)
    give_code(phone, used)
    assert phone.get_by_role("alert").get_by_text("is al gebruikt").is_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_na_vijf_fouten_moet_men_wachten(open_page, server):
    visitor = open_page()
    account = server.account("specialist")
    for _ in range(5):
        give_password(visitor, account, "mis-mis-mis-mis")
    give_password(visitor, account)

    assert visitor.get_by_role("alert").get_by_text("Probeer het over").is_visible()


def test_een_herstelcode_werkt_een_keer_en_uitloggen_overal_sluit_elke_sessie(own_server, open_page):
    account = own_server.account("notulist")
    page, other = open_page(server=own_server), open_page(server=own_server)
    give_password(page, account)
    give_code(page, code(account.otpauth))
    page.wait_for_url(re.compile(r"/$"))
    page.goto("/account")
    page.get_by_role("link", name="Stel de app opnieuw in").click()
    secret = page.locator("main code").inner_text().replace(" ", "")
    page.get_by_label("De code die uw app nu toont").fill(code_of(secret))
    page.get_by_role("button", name="Klaar").click()
    recovery = page.locator("main li code").all_inner_texts()
    assert len(set(recovery)) == 10

    for try_ in (1, 2):
        give_password(other, account)
        give_code(other, recovery[0].lower())
        if try_ == 1:
            other.wait_for_url(re.compile(r"/$"))
        else:
            assert other.get_by_role("alert").is_visible()
    page.goto("/account")
    page.get_by_role("button", name="Log overal uit").click()
    page.goto("/gezinnen")
    assert "/inloggen" in page.url
