"""What the file says of itself: who made it, in which colours, that it is tagged and how."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFStream, PDFZCompress

from wijkdesk.documents.tagged.elements import Element, Written, number_of, write

PRODUCER = "ReportLab"
_UNIQUE = "http://www.aiim.org/pdfa/ns/"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="{unique}id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="{unique}extension/"
 xmlns:pdfaSchema="{unique}schema#" xmlns:pdfaProperty="{unique}property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the properties of a file show, and the profile that its colours are meant in."""

    title: str
    author: str
    subject: str
    program: str
    lang: str
    profile: Path


class EndedStream(PDFStream):  # type: ignore[misc]
    """PDF/A wants a line of its own for the word that ends a stream; ReportLab gives it none."""

    def format(self, document: Any) -> bytes:
        """The same, with a line end that does not count."""
        written: bytes = super().format(document)
        end = b"endstream\n"
        return written.removesuffix(end) + b"\n" + end


class EndedDocument(PDFDocument):  # type: ignore[misc]
    """A document whose streams all end so, those of the fonts too."""

    def format(self) -> bytes:
        """Called once, when all but the contents of pages is there."""
        for thing in self.idToObject.values():
            if type(thing) is PDFStream:
                thing.__class__ = EndedStream
        whole: bytes = super().format()
        return whole


def finish(canvas: Any, top: Element, pieces: list[list[Element]]) -> None:
    """Say all of it, with the tree and the bookmarks, and write the file."""
    about, document = canvas.about, canvas._doc  # noqa: SLF001  (ReportLab has no other way to it)
    canvas.setTitle(about.title)
    canvas.setAuthor(about.author)
    canvas.setSubject(about.subject)
    canvas.setCreator(about.program)
    canvas.setProducer(PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in document.Pages.pages:
        # ReportLab knows no such entries, and gives every page a transition that PDF/A forbids.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.Trans = None
        page.Contents = EndedStream(content=page.stream, filters=[PDFZCompress])
    document.__class__ = EndedDocument  # the canvas makes its own, of the class that it knows
    write(document, top, pieces)
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.MarkInfo = Written("<</Marked true>>")
    catalog.Metadata = _stream(_described(about, document), Type="/Metadata", Subtype="/XML")
    profile = number_of(document, _stream(_profile(about.profile), N=3))
    catalog.OutputIntents = (
        f"[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
        f" /Info (sRGB) /DestOutputProfile {profile} 0 R>>]"
    )
    _bookmarks(canvas)
    canvas.save()


def _bookmarks(canvas: Any) -> None:
    """A heading further in than one below the last is put one below it."""
    level = -1
    for number, heading in enumerate(canvas.headings):
        level = min(heading.level - 1, level + 1)
        canvas.addOutlineEntry(heading.title, f"h{number}", level)


def _described(about: About, document: Any) -> bytes:
    stamp = document._timeStamp  # noqa: SLF001  (the moment must be the one in the properties)
    year, month, day, hour, minute, second = stamp.YMDhms
    zone = f"{stamp.dhh:+03d}:{stamp.dmm:02d}"
    told = {
        "title": about.title,
        "author": about.author,
        "subject": about.subject,
        "lang": about.lang,
        "producer": PRODUCER,
        "program": about.program,
        "moment": f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}",
    }
    words = {name: escape(value) for name, value in told.items()}
    return _XMP.format(unique=_UNIQUE, **words).encode()


@cache
def _profile(path: Path) -> bytes:
    return path.read_bytes()


def _stream(content: bytes, **entries: object) -> PDFObject:
    stream = EndedStream(content=content)
    for name, value in entries.items():
        stream.dictionary[name] = value
    return stream
