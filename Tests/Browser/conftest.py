"""Fixtures of the browser tests: the program on a demonstration of its own, and Debian's Chromium to look at it.

Every test that takes `server`, `page`, `phone` or `open_page` runs twice, on SQLite and on PostgreSQL. A missing
PostgreSQL or Chromium fails the tests; nothing is skipped for it.
"""
import os
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from program import ENGINES, Program

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "var" / "test"
SCREENS = ROOT / "var" / "schermen"
DESK = (1360, 900)
PHONE = (360, 740)

used = {}


@pytest.fixture(scope="session", params=ENGINES)
def engine(request):
    """`sqlite` or `postgres`."""
    return request.param


@pytest.fixture(scope="session")
def server(engine):
    """The program on its demonstration, shared by all tests on this engine: change only what is your own."""
    with Program(engine, RESULTS / engine) as program:
        used[f"engine {engine}"] = program.version
        yield program


@pytest.fixture
def own_server(engine, tmp_path):
    """The program on a demonstration of this test alone; takes seconds, so only where a shared one will not do."""
    with Program(engine, tmp_path) as program:
        yield program


@pytest.fixture(scope="session")
def browser():
    path = os.environ.get("LEERKRING_CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.fail("no Chromium here; run scripts/setup test", pytrace=False)
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*sandbox, "--disable-dev-shm-usage"])
        used["browser"] = f"Chromium {browser.version}"
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, server):
    """open_page(size=DESK, server=…, **options of a context): a page of a visitor of its own, not signed in.

    What must not happen on any page fails the test at its end: an answer of 500 or up, a script error, something
    that the Content-Security-Policy had to block, a request to another origin.
    """
    contexts, wrong = [], []

    def open_one(size=DESK, server=server, **options):
        context = browser.new_context(
            base_url=server.url,
            viewport={"width": size[0], "height": size[1]},
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
            **options,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        context.on("weberror", lambda error: wrong.append(f"script error: {error.error}"))
        context.on("response", lambda r: r.status >= 500 and wrong.append(f"{r.status} on {r.request.method} {r.url}"))
        context.on(
            "request",
            lambda r: r.url.startswith((server.url + "/", "data:", "blob:", "about:"))
            or wrong.append(f"request to another origin: {r.url}"),
        )
        context.on("console", lambda m: "Content Security Policy" in m.text and wrong.append(m.text))
        return context.new_page()

    open_one.contexts = contexts
    yield open_one
    for context in contexts:
        context.close()
    assert not wrong, "\n".join(wrong)


@pytest.fixture
def page(open_page):
    """A visitor at a desk: 1360 × 900."""
    return open_page(DESK)


@pytest.fixture
def phone(open_page):
    """A visitor with a phone: 360 × 740."""
    return open_page(PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def page_without_script(open_page):
    """A visitor at a desk whose browser runs no script."""
    return open_page(DESK, java_script_enabled=False)


@pytest.fixture(scope="session")
def assert_toegankelijk():
    """assert_toegankelijk(page): axe finds no violation on the page as it stands; the page must run script."""
    axe = Axe()

    def look(page):
        # By the debugger, as the page's own policy rightly keeps axe out.
        session = page.context.new_cdp_session(page)
        session.send("Runtime.evaluate", {"expression": axe.axe_script + ";0"})
        answer = session.send(
            "Runtime.evaluate",
            {
                "expression": "axe.run({resultTypes: ['violations']}).then(r => r.violations)",
                "awaitPromise": True,
                "returnByValue": True,
            },
        )
        session.detach()
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        violations = answer["result"]["value"]
        assert not violations, f"{page.url}\n" + "\n".join(
            f"{v['id']} ({v['impact']}): {v['help']}\n"
            + "\n".join(f"    {' '.join(map(str, n['target']))}: {n['html'][:200]}" for n in v["nodes"])
            for v in violations
        )

    return look


@pytest.fixture
def scherm(engine):
    """scherm(page, naam, deel=None): the whole page, or a part of it, as var/schermen/ENGINE/naam-BREEDTE.png.

    For the handleiding and for our eyes.
    """

    def take(page, naam, deel=None):
        path = SCREENS / engine / f"{naam}-{page.viewport_size['width']}.png"
        if deel:
            page.locator(deel).screenshot(path=path)
        else:
            page.screenshot(path=path, full_page=True)
        return path

    return take


@pytest.fixture
def bekijk(assert_toegankelijk, scherm):
    """bekijk(page, naam=None, deel=None): the page as it stands is accessible, and fits the screen at 1360 and at 360.

    With a name axe looks at both sizes, and it is pictured for the handleiding.
    """

    def look(page, naam=None, deel=None):
        own = page.viewport_size
        for width, height in (DESK, PHONE):
            page.set_viewport_size({"width": width, "height": height})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{page.url} is {wide} wide on a screen of {width}"
            if naam or page.viewport_size == own:
                assert_toegankelijk(page)
            if naam:
                scherm(page, naam, deel)
        page.set_viewport_size(own)

    return look


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A test that fails leaves a picture of each page it had open, and the end of the program's log."""
    report = yield
    if report.when != "call" or not report.failed:
        return report
    open_page, server = item.funcargs.get("open_page"), item.funcargs.get("server")
    pages = [page for context in open_page.contexts for page in context.pages] if open_page else []
    for number, page in enumerate(pages, start=1):
        path = SCREENS / "fout" / f"{item.name.replace('/', '-')}-{number}.png"
        try:
            page.screenshot(path=path, full_page=True)
            report.sections.append((f"page {number}", f"{page.url}\n{path.relative_to(ROOT)}"))
        except Exception as error:
            report.sections.append((f"page {number}", f"no picture: {error}"))
    if server:
        report.sections.append(("program", server.log_tail()))
    return report


def pytest_sessionfinish():
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "used.txt").write_text("".join(f"{what}: {version}\n" for what, version in used.items()))
