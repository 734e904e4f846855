"""Lijdende vorm: "wordt gedaan" and "is besproken", told apart from what only looks like it."""

import re
from collections.abc import Callable, Iterator, Sequence

Fits = Callable[[str], bool]

BECOME = frozenset(["word", "wordt", "worden", "werd", "werden"])
BE = frozenset(["is", "zijn", "was", "waren"])
HAVE = frozenset(["heb", "hebt", "heeft", "hebben", "had", "hadden"])
PREFIX = (
    "(?:aan|achter|af|bij|binnen|buiten|dicht|door|goed|in|klaar|kwijt|los|mee|na|neer|om|onder|"
    "op|open|over|samen|stop|tegen|terug|thuis|toe|uit|vast|voor|vrij|weg|klem|schoon)?"
)
REGULAR = re.compile(
    PREFIX + r"(?:ge(?:\w{2,}(?:d|[kfspx]t|cht|en)|daan|zien)"
    r"|(?:be|ver|ont|her|er|mis)\w{2,}(?:d|[kfspx]t|cht))"
)
"""With -t only after the sounds that have it: "betaalt" is what somebody does, not "betaald"."""
INFINITIVE = re.compile(
    PREFIX + "(?:geven|genieten|geloven|gebeuren|gebruiken|genezen|gelden|gehoorzamen|geleiden)"
)
STRONG = re.compile(
    PREFIX + "(?:begrepen|behouden|bekeken|beschreven|besloten|besproken|betrokken|bevolen|bewezen|"
    "gezet|gestart|gepraat|gegroet|geschat|geëist|herzien|ontheven|onthouden|ontnomen|ontslagen|ontvangen|ontworpen|verboden|verbroken|"
    "vergeleken|vergeten|verkregen|verlaten|verloren|vermeden|verschoven|vertrokken|vervangen|"
    "verwezen|verzonden|verzwegen|onderbroken|ondernomen|onderzocht|overwogen|voltrokken)"
)
LOOKS = """
bedroefd beest begaafd behoeft behept bekend bekwaamd belast beroemd bericht beschaamd bestand
betreft bevriend bewind bewust bezorgd geacht gebeurd gebied gebieden gedachten geduld gegaan
gehandicapt gehecht gehoorzaamd gekend gekomen geld geleden gelieft geliefd geluid geluiden gelukt
gemeenten gemotiveerd gepast geschikt geslaagd gespannen gesprekken gestrest getalenteerd getint
getrouwd gevaren gevoelens geweest geweld gewend gewicht gewoonten geworden gezeten gezicht
gezichten gezind gezinnen gezond geïnteresseerd goedgezind herfst ernst ongerust ontroerd
ontspannen onthutst opgelucht opgewonden overgebleven teruggekomen toegewijd uitgeput uitgerust
verbaasd verband verblijd verbouwereerd verdriet verdwaald vergevorderd verheugd verhit verkeerd
verkouden verlamd verleden verlegen verliefd vermoeid verontwaardigd verslaafd verstand vertrouwd
verwant verward verwend aangedaan gemiddeld geboeid gehaast gekwetst
"""
"""How somebody or something is, or what there is, in a word that ends as a participle does."""
DOES = """
bedenkt begrijpt bekijkt beschrijft bespreekt bewijst bezoekt geeft geneest gelooft onderzoekt
ontbreekt ontwerpt verblijft verbreekt vergelijkt verkoopt verliest vertrekt verwijst verwerpt
herkent bezit vertelt
"""
"""What somebody does: "hij bezoekt", where "bezocht" would be the participle."""
NEVER = frozenset((LOOKS + DOES).split())
SAID = re.compile(
    PREFIX
    + "(?:besproken|gesproken|gemaakt|gedaan|gegeven|gevraagd|gesteld|gevuld|gemeld|gezegd|genomen|"
    "geregeld|gestuurd|gezet|gelegd|geschreven|genoteerd|geboden|gebracht|gehaald|gekozen|gezocht|"
    "getekend|geplaatst|verwezen|verteld|verstuurd|verzonden|verklaard|verlengd|verleend|verstrekt|"
    "beslist|besloten|bepaald|beschreven|beoordeeld|betaald|bezocht|onderzocht|ontslagen|ontvangen|"
    "uitgenodigd|geïnformeerd|geadviseerd|gecontroleerd|gepland|gesloten|goedgekeurd|gekeurd|"
    "herzien|gehouden|geschakeld|gezonden|gewezen|gebeld|gelezen|gebruikt|geholpen|gevonden)"
)
"""After "is" and "zijn" only what somebody else did: "is gekomen" is no passive."""
NOT_AFTER_BE = frozenset({"bekend", "ingesteld", "tevredengesteld", "besloten", "gesloten"})
FARTHEST = 14


def passives(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of places, the first word and the last, in one part of a sentence."""
    for at, word in enumerate(words):
        if word in BECOME:
            found = _near(words, at, _is_done)
        elif word in BE and HAVE.isdisjoint(words[:at]):  # "hij heeft zijn werk gedaan"
            found = _near(words, at, _is_said)
        else:
            continue
        if found is not None:
            yield min(at, found), max(at, found)


def _near(words: Sequence[str], at: int, fits: Fits) -> int | None:
    """The nearest word that fits, unless another verb stands between that it may belong to."""
    for step, way in ((1, words[at + 1 : at + FARTHEST]), (-1, words[max(at - 2, 0) : at][::-1])):
        for distance, word in enumerate(way, 1):
            if word in HAVE or word in BE or word in BECOME:
                break
            if fits(word):
                return at + step * distance
    return None


def _is_done(word: str) -> bool:
    if word in NEVER or INFINITIVE.fullmatch(word):
        return False
    return bool(REGULAR.fullmatch(word) or STRONG.fullmatch(word))


def _is_said(word: str) -> bool:
    return word not in NOT_AFTER_BE and bool(SAID.fullmatch(word))
