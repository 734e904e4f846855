"""Two administrators change a table of the municipality, each without a line."""

from dataclasses import replace
from datetime import date

from wijkdesk.central import admin
from wijkdesk.models.advice_table import as_toml
from wijkdesk.services import stay_advice
from wijkdesk.ui.terms.table_words import table_trouble
from wijkdesk.vocabulary import WorkerRole

TODAY = date.today()


def of_an_administrator(town, name):
    added = admin.add_worker(
        town.engine, town.realm, name.title(), WorkerRole.ADMINISTRATOR, [town.teams["West"]]
    )
    return town.joined(name, added)


def put(laptop, number, must):
    table = laptop.services.term_table
    rule = table.view().table.rules[number]
    table.put_line(rule, replace(rule, must=must))
    return rule.name


def rounds(*laptops):
    for laptop in laptops:
        laptop.sync()


def test_what_one_of_them_changed_and_does_not_count_is_told_until_somebody_settled_it(polderdam):
    """The newest edition counts whole: what the other one changed was gone, and nobody heard."""
    town = polderdam
    bea, cor = (of_an_administrator(town, name) for name in ("bea", "cor"))
    put(bea, 2, "Wat beiden kennen.")
    rounds(bea, cor)
    hers, his = put(bea, 0, "Van Bea."), put(cor, 1, "Van Cor.")
    rounds(bea, cor, bea, town.noor)
    for laptop in (bea, cor, town.noor):
        view = laptop.services.term_table.view()
        musts = [rule.must for rule in view.table.rules[:3]]
        assert "Van Bea." not in musts
        assert musts[1:] == ["Van Cor.", "Wat beiden kennen."]
        (one,) = view.missed
        assert (one.edition.worker, [line.name for line in one.lines]) == ("Bea", [hers])
        told = table_trouble(view, TODAY)
        assert "Bea" in told
        assert hers in told
        assert his not in told
    put(bea, 0, "Van Bea.")
    rounds(bea, town.noor)
    view = town.noor.services.term_table.view()
    assert ([rule.must for rule in view.table.rules[:2]], view.missed) == (
        ["Van Bea.", "Van Cor."],
        (),
    )
    advice = bea.services.stay_advice
    path = town.folder / "advies.toml"
    path.write_text(as_toml(stay_advice.shipped()), "utf-8")
    advice.read_in(path)
    assert advice.view().missed == ()
