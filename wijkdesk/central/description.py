"""The service's description of itself (OpenAPI 3.1): the same structs in MessagePack or JSON."""

from functools import cache
from typing import Any

import msgspec

from wijkdesk import __version__
from wijkdesk.protocol import wire
from wijkdesk.protocol.audit_rows import Audit, AuditAnswer
from wijkdesk.protocol.blobs import HASH, MISSING, SIZE, STATE
from wijkdesk.protocol.deep import Check, CheckAnswer
from wijkdesk.protocol.enquiries import Known, KnownAnswer, Look, LookAnswer
from wijkdesk.protocol.messages import (
    Enrol,
    Enrolled,
    Past,
    PastAnswer,
    Pull,
    PullAnswer,
    Push,
    PushAnswer,
    Refusal,
    Renew,
)
from wijkdesk.protocol.poke import Poke
from wijkdesk.protocol.proof import ProofKey, ProofKeyAnswer

_ABOUT = """
WDSP/1. Bodies are MessagePack or JSON of the same structs, bare or with `Content-Encoding: zstd`;
the answer comes in the media and coding of the request. In MessagePack an id is 16 bytes.
There is no answer for "your data was refused": every op of a batch has an outcome of its own.
"""
_REFUSALS = {
    "400": "malformed, encoding, version, device or signature: this request will never be right;"
    " part_differs: a part is not as it was sent, the same part may come again",
    "401": "token, or enrolment_code: who is asking?",
    "403": "not_for_role: this is not for the function of this worker",
    "404": "unknown_realm, also for a realm that is not yours; not_found",
    "405": "method",
    "409": "blob_differs: all parts came and the whole is not what it is called: begin anew",
    "413": "too_large: more than 1 MiB packed, 8 MiB plain, or 500 ops in several groups",
    "429": "too_many: this worker asked more than a desk needs; again after Retry-After seconds",
    "500": "internal: a mistake of ours, which is in the log",
    "503": "busy: nothing was written; the same request again after Retry-After seconds",
}
_PATHS = {
    "/v1/device": ("Make a database a device by a one-time code", Enrol, Enrolled),
    "/v1/{realm}/device": ("Give a copy of a device an id of its own", Renew, Enrolled),
    "/v1/{realm}/push": ("Deliver a sealed batch", Push, PushAnswer),
    "/v1/{realm}/pull": ("Fetch what is newer than the cursor", Pull, PullAnswer),
    "/v1/{realm}/history": ("What was done in containers, by everybody", Past, PastAnswer),
    "/v1/{realm}/check": ("What containers say, as sums, to compare", Check, CheckAnswer),
    "/v1/{realm}/audit": ("Deliver audit rows, for a receipt", Audit, AuditAnswer),
    "/v1/{realm}/known": ("Whether somebody is known, and where", Known, KnownAnswer),
    "/v1/{realm}/proof": ("Bring the key of a passphrase", ProofKey, ProofKeyAnswer),
    "/v1/{realm}/look": ("Look at a file with a reason, for some hours", Look, LookAnswer),
}


@cache
def document() -> bytes:
    """The description as JSON."""
    kinds: list[type] = [Poke]
    kinds += [kind for _, asked, answered in _PATHS.values() for kind in (asked, answered)]
    _, schemas = msgspec.json.schema_components(
        [*kinds, Refusal], ref_template="#/components/schemas/{name}"
    )
    described = {
        "openapi": "3.1.0",
        "info": {"title": "WijkDesk centre", "version": __version__, "description": _ABOUT},
        "paths": {path: {"post": _operation(path, *said)} for path, said in _PATHS.items()}
        | _blob_paths()
        | {"/v1/{realm}/poke": {"post": _waiting()}}
        | {"/health": {"get": {"responses": {"200": {"description": "up"}, **_refusals()}}}},
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
    return msgspec.json.encode(described)


def _operation(path: str, summary: str, asked: type, answered: type) -> dict[str, Any]:
    realm = _in_path("realm", "string")
    operation: dict[str, Any] = {
        "summary": summary,
        "requestBody": {"required": True, "content": _content(asked)},
        "responses": {"200": {"description": "handled", "content": _content(answered)}}
        | _refusals(),
    }
    if "{realm}" in path:
        operation |= {"parameters": [realm], "security": [{"token": []}]}
    return operation


def _waiting() -> dict[str, Any]:
    """Not a message: a point now and then, and "!" as soon as a pull would bring something."""
    plain = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    return {
        "summary": "Wait for something to fetch",
        "requestBody": {"required": True, "content": _content(Poke)},
        "responses": {"200": {"description": "bit by bit", "content": plain}} | _refusals(),
        "parameters": [_in_path("realm", "string")],
        "security": [{"token": []}],
    }


def _blob_paths() -> dict[str, Any]:
    """Bodies are bare bytes here, and what is said of them stands in headers."""
    about = {
        name: {"description": words, "schema": {"type": "string"}}
        for name, words in {
            STATE: "open while parts are missing, stored, or safe: in a backup too",
            SIZE: "of the whole, in bytes; 0 while nothing came",
            MISSING: "numbers of the parts that are not here, with commas",
            HASH: "sha-256 of the part in this body (RFC 9530)",
        }.items()
    }
    told = {name: about[name] for name in (STATE, SIZE, MISSING)}
    asked = [{"name": n, "in": "header", "required": True, **about[n]} for n in (SIZE, HASH)]
    plain = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    ids = {"realm": "string", "digest": "string"}
    one = [_in_path(name, kind) for name, kind in ids.items()]
    part = [*one, _in_path("n", "integer")]
    common: dict[str, Any] = {"security": [{"token": []}]}
    said = {"200": {"description": "as told in the headers", "headers": told}} | _refusals()
    sent = {"description": "a part", "content": plain}
    gives = sent | {"headers": {name: about[name] for name in (STATE, SIZE, HASH)}}
    return {
        "/v1/{realm}/blob/{digest}": {
            "head": common
            | {"summary": "How much of an attachment is here, for who wrote its row"}
            | {"parameters": one, "responses": said},
        },
        "/v1/{realm}/blob/{digest}/{n}": {
            "put": common
            | {"summary": "Bring a part of 1 MiB, or the last one"}
            | {"parameters": [*part, *asked], "responses": said}
            | {"requestBody": {"required": True, "content": plain}},
            "get": common
            | {"summary": "Fetch a part of what is here whole, for who sees a row that needs it"}
            | {"parameters": part, "responses": {"200": gives} | _refusals()},
        },
    }


def _in_path(name: str, kind: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": kind}}


def _refusals() -> dict[str, Any]:
    content = _content(Refusal)
    return {
        status: {"description": words, "content": content} for status, words in _REFUSALS.items()
    }


def _content(kind: type) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{kind.__name__}"}
    return {media: {"schema": schema} for media in (wire.MSGPACK, wire.JSON)}
