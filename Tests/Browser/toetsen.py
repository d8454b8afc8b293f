"""A visitor who has no mouse: everything by Tab, arrows, space, Enter and letters."""
import re

# What the element that has the focus is called, and whether the focus can be seen.
HERE = """() => {
    const el = document.activeElement;
    const label = el.labels && el.labels.length ? [...el.labels].map(l => l.innerText).join(' ') : '';
    const group = el.type === 'radio' && el.closest('fieldset') ? el.closest('fieldset').querySelector('legend').innerText : '';
    const style = getComputedStyle(el);
    return {name: `${group} ${label} ${el.getAttribute('aria-label') || ''} ${el.tagName === 'SELECT' ? '' : el.innerText || ''}`,
        checked: !!el.checked, soort: el.type || '', seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2};
}"""


class Toetsen:
    """`page` is used by its keyboard alone; a click on it fails at `klaar`."""

    def __init__(self, page):
        self.page = page
        self.clicks = []
        page.expose_function("muisklik", lambda what: self.clicks.append(what))
        page.add_init_script("addEventListener('pointerdown', e => muisklik(e.target.outerHTML.slice(0, 80)), true)")

    def naar(self, name, most=150, soort=None):
        """Tabs on to what is called so, and sees that it has the focus."""
        want = name if isinstance(name, re.Pattern) else re.compile(re.escape(name))
        for _ in range(most):
            self.page.keyboard.press("Tab")
            here = self._here()
            if want.search(here["name"]) and soort in (None, here["soort"]):
                assert here["seen"], f"the focus on '{here['name']}' cannot be seen"
                return here
        raise AssertionError(f"no '{want.pattern}' within {most} tabs on {self.page.url}")

    def typ(self, name, text):
        """Tabs on to a field and types in it; in a list the letters choose."""
        self.naar(name)
        self.page.keyboard.type(text)

    def vink(self, name):
        """Tabs on to a box and ticks it, or to a round one and chooses it with the arrows."""
        want = name if isinstance(name, re.Pattern) else re.compile(re.escape(name))
        here = self.naar(want)
        self.page.keyboard.press("Space")
        assert self._here()["checked"], here["name"]

    def pijl(self, group, choice):
        """Tabs on to a group of round ones and goes on with the arrow until the choice."""
        self.naar(re.compile(f"^{re.escape(group)} .*"), soort="radio")
        self.page.keyboard.press("Space")
        for _ in range(12):
            here = self._here()
            if choice in here["name"]:
                assert here["checked"] and here["seen"]
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no '{choice}' in '{group}'")

    def druk(self, name):
        """Tabs on to a link or button and presses Enter; waits for the page behind it."""
        self.naar(name)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _here(self):
        here = self.page.evaluate(HERE)
        return {**here, "name": " ".join(here["name"].split())}

    def klaar(self):
        assert not self.clicks, f"the mouse was used on {self.clicks}"
