"""PDF: the pages are taken over into a new document; whatever acts stays behind."""

from io import BytesIO

from pikepdf import (
    Array,
    Dictionary,
    Name,
    Object,
    Page,
    PasswordError,
    Pdf,
    PdfError,
    Stream,
)

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.frames import Bytes
from wijkdesk.intake.reading import LARGEST
from wijkdesk.vocabulary import AttachmentKind

PAGE_KEYS = {
    "/ArtBox",
    "/BleedBox",
    "/Contents",
    "/CropBox",
    "/Group",
    "/MediaBox",
    "/Parent",
    "/Resources",
    "/Rotate",
    "/TrimBox",
    "/Type",
    "/UserUnit",
}
"""All that a page needs to be seen: no links, forms, notes, or things that happen on opening."""

ACTING = {
    "/A",
    "/AA",
    "/AF",
    "/Alternates",
    "/EF",
    "/F",
    "/FDecodeParms",
    "/FFilter",
    "/JS",
    "/Metadata",
    "/OPI",
    "/OpenAction",
    "/PieceInfo",
    "/RF",
    "/Ref",
    "/RichMediaContent",
    "/URI",
    "/XFA",
}
"""Inside what a page draws with: actions, embedded or outside files, and hidden data."""

ACTIONS = {
    "/GoToE",
    "/GoToR",
    "/ImportData",
    "/JavaScript",
    "/Launch",
    "/Movie",
    "/Rendition",
    "/RichMediaExecute",
    "/SubmitForm",
    "/URI",
}
KINDS = {"/Action", "/EmbeddedFile", "/Filespec"}
"""What says that it is one of these is emptied, wherever a damaged file has it hanging."""

DEEPEST = 50


def clean_pdf(data: Bytes) -> Cleaned:
    """The pages as they look, with what was filled in; raises when they cannot be read."""
    try:
        with Pdf.open(BytesIO(data), suppress_warnings=True) as found, Pdf.new() as made:
            _flatten(found)
            for page in found.pages:
                _bare(page)
            made.pages.extend(found.pages)
            _keep_layers(found, made)
            for thing in made.objects:
                _calm(thing)
            pages = len(made.pages)
            target = BytesIO()
            made.save(target, deterministic_id=True)
    except PasswordError as e:
        raise RuleBrokenError("pdf_locked") from e
    except PdfError as e:
        raise RuleBrokenError("attachment_damaged") from e
    shown = target.getvalue()
    if not pages:
        raise RuleBrokenError("attachment_damaged")
    if len(shown) > LARGEST * 2:
        raise RuleBrokenError("attachment_heavy")
    return Cleaned(AttachmentKind.PDF, "application/pdf", shown, pages)


def _flatten(found: Pdf) -> None:
    """What is filled in and what is noted becomes part of the page, as ink."""
    form = found.Root.get("/AcroForm")
    if isinstance(form, Dictionary):
        if "/XFA" in form:
            del form["/XFA"]
        found.generate_appearance_streams()
    found.flatten_annotations("screen")


def _bare(page: Page) -> None:
    for key in set(page.obj.keys()) - PAGE_KEYS:
        del page.obj[key]


def _keep_layers(found: Pdf, made: Pdf) -> None:
    """Which layers are off: else what nobody was meant to see would show."""
    layers = found.Root.get("/OCProperties")
    if isinstance(layers, Dictionary):
        made.Root["/OCProperties"] = made.copy_foreign(found.make_indirect(layers))


def _calm(thing: Object, depth: int = 0) -> None:
    """Take what acts out of one object; what it refers to has its own turn."""
    if depth > DEEPEST:
        raise RuleBrokenError("attachment_damaged")
    if isinstance(thing, Array):
        for inner in thing:
            _calm_inside(inner, depth)
    elif isinstance(thing, Dictionary | Stream):
        acts = str(thing.get("/S")) in ACTIONS or str(thing.get("/Type")) in KINDS
        if isinstance(thing, Stream) and (acts or thing.get("/Subtype") == Name.PS):
            thing.write(b"")
        for key in set(thing.keys()) - {"/Length"} if acts else ACTING & set(thing.keys()):
            del thing[key]
        for inner in thing.values():
            _calm_inside(inner, depth)


def _calm_inside(inner: object, depth: int) -> None:
    if isinstance(inner, Object) and not inner.is_indirect:
        _calm(inner, depth + 1)
