"""What a letter to a provider is made from; only what is given here is told to the provider."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLetter:
    """A referral on paper, with a slip that a provider without a system can send back."""

    reply_code: str
    """Eight characters that say to which referral an answer belongs; the slip holds no more."""
    sent_on: date
    provider: str
    subject: str
    question: str
    reply_by: date
    attention: str = ""
    address: tuple[str, ...] = ()
    about: tuple[tuple[str, str], ...] = ()
    """Label and value, in the order of printing: exactly what may be told about the client."""
    consent: str = ""
    """What the client agreed to, in a sentence."""
    reply_address: tuple[str, ...] = ()
    municipality: str = ""
    team: str = ""
    gids: str = ""
    gids_role: str = ""
    gids_phone: str = ""
    gids_email: str = ""
    reachable: str = ""
    """When the gids can be called: "maandag tot en met donderdag"."""
