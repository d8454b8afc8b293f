"""What anybody meets who is not signed in."""


def test_de_voordeur_is_toegankelijk_op_elk_scherm(page, phone, assert_toegankelijk, scherm):
    for visitor in (page, phone):
        answer = visitor.goto("/")

        assert answer.status == 200
        assert visitor.title()
        assert_toegankelijk(visitor)
        assert visitor.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen"
        scherm(visitor, "voordeur")


def test_de_voordeur_werkt_zonder_script(page_without_script):
    page_without_script.goto("/")

    assert page_without_script.locator("form, main a").first.is_visible()
