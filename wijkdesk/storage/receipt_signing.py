"""Whether a receipt of the centre is by the key that it names."""


def is_by(key: bytes, signature: bytes, said: bytes) -> bool:
    """Loads what it needs when somebody asks: not on the way to the first window."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, said)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True
