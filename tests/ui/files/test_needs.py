"""Needs: what is needed, by nature and amount, before a solution."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.documents.samples import pages
from tests.ui.accessible import unnamed
from wijkdesk.documents.inquiry_paper import inquiry_pdf
from wijkdesk.services.conversation import Offer
from wijkdesk.ui.desk import Desk
from wijkdesk.vocabulary import Law, LifeArea, Load, NetworkKind, Rung, SelfScore


def cards(page):
    return list(page.needs.needs.widgets.values())


def add(qtbot, page):
    page.show_tab("needs")
    count = len(cards(page))
    qtbot.mouseClick(page.needs.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cards(page)) == count + 1)
    return cards(page)[-1]


def chips(fold):
    return [fold.chips.itemAt(n).widget().text() for n in range(fold.chips.count())]


def test_a_new_need_opens_with_the_keyboard_in_own_words(qtbot, page):
    card = add(qtbot, page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.own_words)
    assert "ontbreekt" in card.fold.chips.itemAt(1).widget().text()
    assert not page.needs.none.isVisible()


def test_nature_and_amount_are_kept_and_the_warning_goes(qtbot, page, home, file_id):
    card = add(qtbot, page)
    qtbot.keyClicks(card.own_words, "Hij slaapt niet")
    card.nature.setFocus()
    qtbot.keyClicks(card.nature, "Rust in de nacht")
    card.amount.setFocus()
    qtbot.keyClicks(card.amount, "elke week")
    card.life_area.setFocus()
    card.life_area.set_value(LifeArea.MIND)
    card.law.setFocus()
    qtbot.waitUntil(lambda: home.services.files.look(file_id).needs[0].life_area is LifeArea.MIND)
    row = home.services.files.look(file_id).needs[0]
    assert (row.own_words, row.nature, row.amount) == (
        "Hij slaapt niet",
        "Rust in de nacht",
        "elke week",
    )
    qtbot.waitUntil(lambda: card.fold.title.text() == "Rust in de nacht")
    qtbot.waitUntil(lambda: chips(card.fold) == ["Het hele gezin", "Psychische gezondheid"])


def test_from_a_need_one_goes_by_keyboard_to_the_help_that_fits_it(qtbot, home, tasks, file_id):
    for nature, amount in (("Rust in de nacht", "elke week"), ("Oefenen met praten", ""), ("", "")):
        row = home.services.needs.add(file_id)
        home.services.needs.save(row.id, {}, {"nature": nature, "amount": amount})
    desk = Desk(home.services, tasks, lambda **_: None)
    qtbot.addWidget(desk.window)
    desk.rounds.timer.stop()
    desk.window.show()
    desk.window.activateWindow()
    desk.files.open_part((file_id, "needs"))
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    # What is needed comes before any solution: who has not said how much is not led to one.
    assert [card.find_help.isVisibleTo(page) for card in cards(page)] == [True, False, False]
    second = cards(page)[1]
    second.fold.open()
    qtbot.waitUntil(second.amount.isVisible)
    second.amount.setFocus()
    qtbot.keyClicks(second.amount, "elke dag")
    second.law.setFocus()
    qtbot.waitUntil(second.find_help.isVisible)
    second.find_help.setFocus()
    qtbot.keyClick(second.find_help, Qt.Key.Key_Return)
    finder = desk.window.stack.currentWidget()
    assert finder.need.hasFocus()
    qtbot.waitUntil(lambda: finder.need.currentText() == "Oefenen met praten")
    desk.rounds.timer.stop()


def test_a_need_is_removed(qtbot, page, home, file_id):
    card = add(qtbot, page)
    qtbot.waitUntil(card.remove.isVisible)
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not cards(page))
    assert home.services.files.look(file_id).needs == ()
    assert page.needs.none.isVisible()


def test_every_box_of_a_need_has_a_name(qtbot, page):
    card = add(qtbot, page)
    qtbot.waitUntil(card.own_words.isVisible)
    assert unnamed(card) == []


def test_passing_over_lighter_help_asks_why_and_holds_nobody_up(qtbot, page, home, file_id):
    card = add(qtbot, page)
    ladder = card.ladder
    qtbot.waitUntil(ladder.rung.isVisible)
    assert not ladder.why.isVisible()
    ladder.rung.setFocus()
    ladder.rung.set_value(Rung.VOLUNTEERS)
    assert ladder.why.isVisible()
    assert "eigen kracht, eigen netwerk" in ladder.reason.accessibleDescription()
    assert "u kunt gewoon verder" in ladder.why.hint.text()
    card.own_words.setFocus()
    qtbot.waitUntil(lambda: [s.to_rung for s in home.services.files.look(file_id).ladder] == [3])
    qtbot.waitUntil(lambda: "Geen reden genoteerd." in said_before(ladder))
    ladder.reason.setFocus()
    qtbot.keyClicks(ladder.reason, "Zij is net verhuisd")
    card.own_words.setFocus()
    qtbot.waitUntil(lambda: "Zij is net verhuisd" in said_before(ladder))
    assert "nog geen trede → vrijwilligers" in said_before(ladder)
    assert "Vrijwilligers" in chips(card.fold)
    ladder.rung.setFocus()
    ladder.rung.set_value(Rung.CUSTOM_PROVISION)
    assert ladder.reason.text() == ""
    card.own_words.setFocus()
    qtbot.waitUntil(lambda: len(home.services.files.look(file_id).ladder) == 2)
    ladder.past.open()
    qtbot.waitUntil(lambda: "vrijwilligers → maatwerk" in said_before(ladder))
    assert ladder.past.title.text() == "2 keer een trede gekozen"


def said_before(ladder):
    return "\n".join(line.text() for line in ladder.past.form.findChildren(QLabel))


def test_the_investigation_shows_with_the_wmo_and_asks_nothing_twice(qtbot, page, home, file_id):
    card = add(qtbot, page)
    qtbot.waitUntil(card.own_words.isVisible)
    people = home.services.files.look(file_id).people
    letay = next(p.id for p in people if p.given_names == "Letay")
    other = home.services.needs.add(file_id)
    typed = {"person_id": letay, "nature": "Rust", "traits": "Spreekt Tigrinya", "law": Law.WMO}
    home.services.needs.save(other.id, {}, typed)
    aunt = home.services.network.add(file_id, NetworkKind.FAMILY)
    home.services.network.save(aunt.id, {}, {"name": "Almaz", "does": "Kookt", "load": Load.HEAVY})
    assert not card.inquiry.isVisible()
    for box, value in ((card.law, Law.WMO), (card.person, letay)):
        box.setFocus()
        box.set_value(value)
    card.own_words.setFocus()
    qtbot.waitUntil(card.inquiry.isVisible)
    card.inquiry.open()
    qtbot.waitUntil(lambda: "Bij “Rust” staat: “Spreekt Tigrinya”" in hint(card, "traits"))
    assert "Al bekend: Almaz (Kookt)." in hint(card, "by_network")
    assert "zwaarte voor Almaz 4: zwaar" in hint(card, "carer_support")
    box = card.inquiry.boxes["own_strength"]
    box.setFocus()
    qtbot.keyClicks(box, "Zij kookt zelf")
    card.own_words.setFocus()
    qtbot.waitUntil(lambda: "1 van 9" in card.inquiry.detail.text())
    assert home.services.files.look(file_id).needs[0].own_strength == "Zij kookt zelf"
    with qtbot.waitSignal(page.inquiry_requested) as asked:
        card.inquiry.print.click()
    assert asked.args[1] == home.services.files.look(file_id).needs[0].id
    paper = inquiry_pdf(home.services.needs.to_print(asked.args[1]), date.today())
    assert len(pages(paper.pdf)) == 1
    found = home.services.search.everything("kookt zelf").texts
    assert [(hit.entity, hit.text) for hit in found] == [("need", "Zij kookt zelf")]


def hint(card, name):
    return card.inquiry.boxes[name].accessibleDescription()


def test_the_card_of_a_life_area_stands_beside_the_need_and_is_printed_in_their_language(
    qtbot, page, home, file_id
):
    card = add(qtbot, page)
    panel = page.needs.conversation
    qtbot.waitUntil(card.own_words.isVisible)
    assert panel.asked() == ()
    assert not panel.print.isVisible()
    card.life_area.setFocus()
    while card.life_area.value() is not LifeArea.MIND:
        qtbot.keyClick(card.life_area, Qt.Key.Key_Down)
    assert panel.asked()[0] == "Wanneer voelt u zich goed?"
    with qtbot.waitSignal(page.card_requested) as wanted:
        qtbot.keyClick(panel.print, Qt.Key.Key_Space)
    assert wanted.args == [file_id, LifeArea.MIND, None]
    qtbot.waitUntil(lambda: "Nog uit: Arabisch, Engels" in panel.why.text())
    assert panel.language.count() == 1
    panel.offer((Offer("ar", unread=True), Offer("tr", lapsed=True), Offer("en")))
    assert "niet nagekeken vertaling" in panel.why.text()
    assert "Weer uit: Turks" in panel.why.text()
    panel.language.setFocus()
    qtbot.keyClick(panel.language, Qt.Key.Key_Down)
    assert panel.language.currentText() == "Arabisch, met Nederlands ernaast"
    with qtbot.waitSignal(page.card_requested) as wanted:
        qtbot.keyClick(panel.print, Qt.Key.Key_Space)
    assert wanted.args == [file_id, LifeArea.MIND, "ar"]
    letay, samuel = (p.id for p in home.services.files.look(file_id).people[:2])
    assert panel.proposed.text() == (
        "Letay Habte spreekt Tigrinya. In die taal is er nog geen kaart. "
        "Daarom staat hier Nederlands."
    )
    home.services.people.save(letay, {}, {"language": "ar"})
    page.bench.announce_file()
    qtbot.waitUntil(lambda: "Voorgesteld: Arabisch, de taal van Letay" in panel.proposed.text())
    panel.offer((Offer("ar"), Offer("tr", unread=True)))
    assert panel.language.value() is None
    assert "Die kaart is nog niet nagekeken." in panel.proposed.text()
    home.services.people.save(samuel, {}, {"language": "tr"})
    page.bench.announce_file()
    card.person.setFocus()
    while card.person.value() != samuel:
        qtbot.keyClick(card.person, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.language.value() == "tr")
    panel.language.setFocus()
    qtbot.keyClick(panel.language, Qt.Key.Key_Up)
    home.services.people.save(samuel, {}, {"given_names": "Sami"})
    page.bench.announce_file()
    qtbot.waitUntil(lambda: "Sami" in panel.proposed.text())
    assert panel.language.value() is None
    panel.area.set_value(None)
    assert panel.asked() == ()


def test_a_figure_of_ones_own_is_one_press_and_its_line_is_said_in_words(qtbot, page):
    page.show_tab("needs")
    card = page.needs.estimates
    card.fold.open()
    assert not card.trends.isVisible()
    press = card.figures.buttons[SelfScore.GOOD]
    assert press.accessibleName() == "4: gaat goed"
    qtbot.keyClick(press, Qt.Key.Key_Space)
    assert "Kies eerst een leefgebied" in card.about.problem_text
    card.area.set_value(LifeArea.HOUSING)
    qtbot.keyClicks(card.words, "Het dak lekt niet meer")
    qtbot.keyClick(press, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(card.trends.widgets) == 1)
    (row,) = card.trends.widgets.values()
    assert row.line.accessibleName() == "Letay Habte: Wonen · 4 (vandaag)"
    assert row.quote.text() == "“Het dak lekt niet meer”"
    assert card.words.text() == ""
    assert card.about.problem_text == ""
    card.back.open()
    assert card.back.figure.currentText() == "Wonen, Letay Habte: 4 (vandaag)"
    qtbot.keyClick(card.back.take_back, Qt.Key.Key_Space)
    assert "waarom" in card.back.why.problem_text
    qtbot.keyClicks(card.back.reason, "Dat zei Samuel")
    qtbot.keyClick(card.back.take_back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row.wrong.text() == "Klopt niet: 4 (vandaag), Dat zei Samuel")
    assert row.told.text() == "Wonen"
    assert not card.back.isVisible()


def test_one_law_is_looked_at_and_a_new_need_shows_all_of_them_again(qtbot, page, home, file_id):
    page.show_tab("needs")
    tab = page.needs
    assert tab.laws.isHidden()
    for law, nature in ((Law.JW, "Rust"), (Law.WMO, "Hulp in huis")):
        need = home.services.needs.add(file_id).id
        home.services.needs.save(need, {}, {"law": law, "nature": nature})
    page.bench.announce_file()
    qtbot.waitUntil(lambda: len(cards(page)) == 2 and tab.laws.isVisible())
    tab.laws.box.set_value(Law.WMO)
    seen = [card.fold.title.text() for card in cards(page) if card.isVisible()]
    assert seen == ["Hulp in huis"]
    page.bench.announce_file()  # news from elsewhere does not bring the others back
    add(qtbot, page)
    assert tab.laws.wanted() is None
    qtbot.waitUntil(lambda: all(card.isVisible() for card in cards(page)))
    assert len(cards(page)) == 3
