"""Lines that are not what they should be: one that is cut, and one with a stranger at the end."""

import select
import socket
import threading
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

CHUNK = 65536


class Hose:
    """A line to the centre that is cut after so many bytes: up, or down (0: the answer is lost)."""

    def __init__(self, url):
        parts = urlsplit(url)
        self._centre = (parts.hostname, parts.port)
        self._ear = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen, name="hose")
        self._talks = []
        self.url = f"http://127.0.0.1:{self._ear.getsockname()[1]}"
        self.up = self.down = self.instead = None
        self.cuts = 0

    def cut(self, *, up=None, down=None, instead=b""):
        """Cut every connection from now on; without a number none. Say something else instead."""
        self.up, self.down, self.instead = up, down, instead

    def start(self):
        """Begin to listen."""
        self._thread.start()

    def stop(self):
        """Stop listening and wait for what is said now."""
        with suppress(OSError):
            self._ear.shutdown(socket.SHUT_RDWR)
        self._ear.close()
        self._thread.join()
        for talk in self._talks:
            talk.join()

    def _listen(self):
        with suppress(OSError):
            while True:
                laptop, _ = self._ear.accept()
                talk = threading.Thread(target=self._carry, args=(laptop,), name="talk")
                self._talks.append(talk)
                talk.start()

    def _carry(self, laptop):
        left = {"up": self.up, "down": self.down}
        with closing(laptop), closing(socket.create_connection(self._centre)) as centre:
            ways = {laptop: (centre, "up"), centre: (laptop, "down")}
            with suppress(OSError):
                while True:
                    for ear in select.select(list(ways), [], [])[0]:
                        heard = ear.recv(CHUNK)
                        if not heard:
                            return
                        mouth, way = ways[ear]
                        if left[way] is not None and len(heard) > left[way]:
                            self.cuts += 1  # first: who hears it may look at once
                            mouth.sendall(heard[: left[way]] or self.instead)
                            return
                        mouth.sendall(heard)
                        left[way] = left[way] if left[way] is None else left[way] - len(heard)


@contextmanager
def hose(url):
    """A line to this centre."""
    made = Hose(url)
    made.start()
    try:
        yield made
    finally:
        made.stop()


class Stranger:
    """Answers whatever it is asked with what it was told to say."""

    def __init__(self):
        self.answer = (200, {}, b"")
        self.asked = []
        stranger = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                stranger.asked.append((self.path, dict(self.headers), body))
                status, headers, content = stranger.answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                with suppress(OSError):
                    self.wfile.write(content)

            do_GET = do_POST  # noqa: N815 - as the library calls it

            def log_message(self, *_):
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def stranger():
    """Somebody else, who says what it is told to."""
    made = Stranger()
    thread = threading.Thread(target=made.server.serve_forever, args=(0.01,), name="stranger")
    thread.start()
    try:
        yield made
    finally:
        made.server.shutdown()
        made.server.server_close()
        thread.join()
