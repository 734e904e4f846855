"""Files from outside, invented: photos, scans, and documents that try something."""

from io import BytesIO

from pikepdf import Array, Dictionary, Encryption, Name, Pdf, Stream, String
from PIL import Image, ImageDraw, ImageFilter
from reportlab.graphics.barcode import qrencoder
from reportlab.pdfgen.canvas import Canvas

SECRET = "Geheim-Kadaster-4711"
SCRIPT = "app.alert('Polderdam')"


def photo(form="JPEG", size=(120, 80), mode="RGB", *, orientation=1, **options):
    """A photo with the place it was taken in it, red at its left end."""
    image = Image.new(mode, size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 4, size[1]), fill="red")
    exif = image.getexif()
    exif[0x0112], exif[0x010F] = orientation, SECRET
    exif.get_ifd(0x8825)[1] = "N"
    target = BytesIO()
    image.save(target, form, exif=exif, **options)
    return target.getvalue()


def scan(sheets=3, size=(200, 280)):
    """A scan of more sheets, black and white, each with a bar at another height."""
    made = []
    for number in range(sheets):
        image = Image.new("1", size, 1)
        ImageDraw.Draw(image).rectangle((20, 20 + 40 * number, 180, 40 + 40 * number), fill=0)
        made.append(image)
    target = BytesIO()
    made[0].save(
        target,
        "TIFF",
        compression="group4",
        save_all=True,
        append_images=made[1:],
        description=SECRET,
    )
    return target.getvalue()


def letter(pages=2, words="Brief voor Letay"):
    """A plain letter."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(595, 842), invariant=1)
    canvas.setTitle(SECRET)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 30)
        canvas.drawString(80, 700, f"{words}, blad {number}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def trap():
    """A document with everything that acts: scripts, programs, forms, files inside."""
    with Pdf.open(BytesIO(letter(2))) as pdf:
        script = Dictionary(S=Name.JavaScript, JS=String(SCRIPT))
        start = Dictionary(S=Name.Launch, F=String("cmd.exe"))
        sends = Dictionary(S=Name.SubmitForm, F=String("https://example.org/collect"), Flags=4)
        goes = Dictionary(S=Name.URI, URI=String("https://example.org/link"))
        file = pdf.make_indirect(Stream(pdf, SECRET.encode()))
        spec = pdf.make_indirect(
            Dictionary(Type=Name.Filespec, F=String("in.exe"), EF=Dictionary(F=file))
        )
        ink = pdf.make_indirect(Stream(pdf, b"0 0 1 rg 0 0 90 20 re f", BBox=Array([0, 0, 90, 20])))
        ink.Type, ink.Subtype = Name.XObject, Name.Form
        kind = {"Type": Name.Annot, "Subtype": Name.Widget, "FT": Name.Tx, "T": String("naam")}
        place = {"V": String("Samuel"), "Rect": Array([80, 600, 170, 620]), "F": 4}
        acts = {"A": sends, "AA": Dictionary(K=script), "AP": Dictionary(N=ink)}
        field = pdf.make_indirect(Dictionary(**kind, **place, **acts))
        notes = [
            Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 99, 99]), A=start),
            Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 99, 99]), A=goes),
            Dictionary(Subtype=Name.FileAttachment, Rect=Array([0, 0, 9, 9]), FS=spec),
            Dictionary(Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9])),
        ]
        first = pdf.pages[0].obj
        first.Annots = pdf.make_indirect(Array([field, *map(pdf.make_indirect, notes)]))
        first.AA = Dictionary(O=script)
        first.AF = Array([spec])
        first.PieceInfo = Dictionary(Hidden=Dictionary(Private=String(SECRET)))
        first.Resources.XObject = Dictionary(Outside=Stream(pdf, b"", F=spec, Subtype=Name.PS))
        pdf.Root.OpenAction = script
        pdf.Root.AA = Dictionary(WC=script)
        pdf.Root.Names = Dictionary(
            JavaScript=Dictionary(Names=Array([String("x"), script])),
            EmbeddedFiles=Dictionary(Names=Array([String("in.exe"), spec])),
        )
        pdf.Root.AcroForm = Dictionary(
            Fields=Array([field]), XFA=pdf.make_indirect(Stream(pdf, b"<xdp>" + SCRIPT.encode()))
        )
        pdf.Root.URI = Dictionary(Base=String("https://example.org/base"))
        target = BytesIO()
        pdf.save(target, compress_streams=False)
    return target.getvalue()


def locked(user="geheim"):
    """A document that asks for a password, or with an empty one only says what may be done."""
    with Pdf.open(BytesIO(letter(1))) as pdf:
        target = BytesIO()
        pdf.save(target, encryption=Encryption(owner="baas", user=user))
    return target.getvalue()


def bomb(pixels=100_000):
    """A picture of a few kilobytes that wants to be gigabytes."""
    import struct
    import zlib

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", pixels, pixels, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(100_000)))
        + chunk(b"IEND", b"")
    )


def with_code(code, tilt=4.0):
    """A sheet with the code on it, photographed askew and not quite sharp."""
    made = qrencoder.QRCode(1, qrencoder.QRErrorCorrectLevel.H)
    made.addData(code)
    made.make()
    sheet = Image.new("L", (900, 1270), "white")
    pen = ImageDraw.Draw(sheet)
    for down, line in enumerate(made.modules):
        for along, dark in enumerate(line):
            if dark:
                x, y = 640 + 6 * along, 700 + 6 * down
                pen.rectangle((x, y, x + 5, y + 5), fill="black")
    askew = sheet.rotate(tilt, expand=True, fillcolor="grey")
    return askew.filter(ImageFilter.GaussianBlur(1.2))
