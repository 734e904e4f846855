"""The letter to a provider, and the slip that comes back."""

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from tests.documents.samples import HOSTILE, letter, pages, together
from wijkdesk.documents.letter import referral_letter_pdf
from wijkdesk.documents.letter_text import email_text, phone_script
from wijkdesk.documents.reply_slip import ANSWERS
from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.codes import codes_on
from wijkdesk.vocabulary import AttachmentKind


def printed(**other) -> list[str]:
    return pages(referral_letter_pdf(letter(**other)).pdf)


def slip(page: str) -> str:
    return page.split("Antwoordstrook")[1]


def test_a_normal_letter_is_one_page():
    (page,) = printed()
    assert "pagina 1 van 1" in page


def test_the_letter_says_to_whom_about_what_and_whom_to_call():
    (page,) = printed()
    for words in (
        "Stichting Samen Verder",
        "t.a.v. mevrouw P. Donker",
        "1234 AB Polderdam",
        "24 november 2026",
        "Wij zoeken een taalmaatje",
        "Zij oefent graag elke week.",
        "Letay Habte weet van deze brief.",
        "Wilt u vóór 8 december 2026 antwoorden?",
        "06 12 34 56 78",
    ):
        assert words in page


def test_the_slip_has_the_code_the_answers_and_the_address():
    (page,) = printed()
    for words in (
        "QX7M 2K3F",
        "Wij beginnen op",
        "Er is een wachttijd.",
        "Wij kunnen dit niet doen, omdat",
        "Wij willen eerst overleggen.",
        "Stuur de strook naar: Wijkteam West, Postbus 10, 1230 AA Polderdam.",
    ):
        assert words in " ".join(slip(page).split())


def test_the_slip_names_no_client():
    (page,) = printed()
    assert "Letay" in page
    assert "Letay" not in slip(page)


def test_only_what_is_given_about_a_client_is_told():
    (page,) = printed(about=(), consent="")
    assert "Voor wie" not in page
    assert "Naam" not in page


@pytest.mark.parametrize("count", range(1, 120, 6))
def test_the_slip_stands_whole_on_the_last_page_only(count):
    *before, last = printed(question="Wij vragen u om hulp bij de post. " * count)
    assert "Antwoordstrook" not in "".join(before)
    assert "QX7M 2K3F" in slip(last)
    assert "Wij willen eerst overleggen." in slip(last)
    assert "Met vriendelijke groet" in last or count > 1


def test_hostile_texts_stand_in_the_letter_as_they_were_typed():
    texts = printed(
        provider=HOSTILE,
        subject=HOSTILE,
        question=HOSTILE,
        about=((HOSTILE, HOSTILE),),
        reply_address=(HOSTILE,),
        gids=HOSTILE,
    )
    assert together("".join(texts)).count(together(HOSTILE)) == 8


def test_the_mail_asks_for_the_same_answers_as_the_slip():
    (page,) = printed()
    sent = email_text(letter())
    for words, blank in ANSWERS:
        assert words in slip(page)
        assert f"{words} ({blank})" in sent


def test_a_letter_without_an_address_still_prints():
    (page,) = printed(address=(), attention="", reply_address=(), gids_phone="")
    assert "Stuur de strook" not in page


def test_the_file_is_known_by_its_code_and_names_nobody():
    with pikepdf.open(BytesIO(referral_letter_pdf(letter()).pdf)) as file:
        assert str(file.docinfo["/Title"]) == "Verwijsbrief QX7M2K3F"
        assert "Letay" not in " ".join(map(str, file.docinfo.values()))


def test_characters_without_a_font_are_named():
    assert referral_letter_pdf(letter(subject="李")).missing == ("李",)


def test_the_texts_for_e_mail_and_telephone_say_what_the_letter_says_and_name_nobody_else():
    one = letter()
    for words in (email_text(one), phone_script(one, "06 12 34 56 78")):
        assert one.reply_code in words
        assert one.question.splitlines()[0] in words
        for name, value in one.about:
            assert f"{name}: {value}" in words
    bare = letter(about=(), consent="", question="Is er plek?")
    for words in (email_text(bare), phone_script(bare, "")):
        assert "Letay" not in words
    assert "Noem geen naam" in phone_script(bare, "")


@pytest.mark.parametrize("code", ["", "abc é", HOSTILE])
def test_a_code_that_another_program_made_up_still_prints(code):
    assert printed(reply_code=code)


def test_the_squares_of_the_slip_say_the_code_to_a_scanner(qapp):
    paper = referral_letter_pdf(letter(reply_code="7F3K-2M9P")).pdf
    source, scan = QBuffer(), QBuffer()
    source.setData(QByteArray(paper))
    source.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(source)
    scan.open(QBuffer.OpenModeFlag.WriteOnly)
    sheet = QImage(QSize(1240, 1754), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    with QPainter(sheet) as pen:
        pen.drawImage(0, 0, document.render(0, sheet.size()))
    sheet.save(scan, "PNG")
    cleaned = Cleaned(AttachmentKind.IMAGE, "image/png", scan.data().data())
    assert codes_on(cleaned) == ("7F3K-2M9P",)
