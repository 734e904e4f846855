"""Look for words in what is left on the disk: in the files, and in every page once decrypted.

A search that finds nothing proves nothing until it has found its control (decision 19).
"""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT = 16
RESERVE = 80
"""At the end of each page SQLCipher 4 keeps 16 bytes of IV and 64 of HMAC."""
WAL_HEADER, FRAME_HEADER = 32, 24


def traces(folder, words):
    """Which words stand in the files of a folder, in UTF-8, UTF-16 or hex, and in which file."""
    return {
        (word, path.relative_to(folder).as_posix(), how)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word, how in traces_in(path.read_bytes(), words)
    }


def traces_in(content, words):
    """Which words stand in these bytes, and how."""
    lower = content.lower()
    for word in words:
        for said in {word, word.lower()}:
            plain = said.encode()
            forms = {
                "UTF-8": (plain, content),
                "UTF-16": (said.encode("utf-16-le"), content),
                "hex": (plain.hex().encode(), lower),
            }
            for how, (form, where) in forms.items():
                if form in where:
                    yield word, how


def decrypted(folder, key):
    """Every page of the database and of its log in the clear: also free ones, and their slack."""
    database = (folder / "store.db").read_bytes()
    pages = [database[n : n + PAGE] for n in range(0, len(database), PAGE)]
    clear = [_page(page, key, SALT if n == 0 else 0) for n, page in enumerate(pages)]
    log = folder / "store.db-wal"
    content = log.read_bytes() if log.exists() else b""
    for start in range(WAL_HEADER, len(content), FRAME_HEADER + PAGE):
        frame = content[start : start + FRAME_HEADER + PAGE]
        number = int.from_bytes(frame[:4], "big")
        clear.append(_page(frame[FRAME_HEADER:], key, SALT if number == 1 else 0))
    return b"\n".join(clear)


def _page(page, key, start):
    iv = page[PAGE - RESERVE : PAGE - RESERVE + 16]
    work = Cipher(algorithms.AES256(key[:32]), modes.CBC(iv)).decryptor()
    return work.update(page[start : PAGE - RESERVE]) + work.finalize()
