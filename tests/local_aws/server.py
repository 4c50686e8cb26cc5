"""The server process: binds a free port, says when it is ready, answers until told to stop."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from .application import Application
from .hooks import install_hooks


class _QuietRequestHandler(WSGIRequestHandler):
    """Answers without a line per request on stderr."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """The call log says it better."""


def serve(port: int, on_ready: Callable[[str], None], *, until_stdin_closes: bool) -> None:
    """Serve on loopback until SIGTERM, SIGINT or, if asked, the end of stdin.

    `port` 0 lets the system choose. `on_ready` gets the endpoint URL once requests are accepted.
    """
    install_hooks()
    # A failed execution says why in its own answer; moto says it on stderr, too.
    logging.getLogger("moto").addHandler(logging.NullHandler())
    server = make_server(
        "127.0.0.1", port, Application(), threaded=True, request_handler=_QuietRequestHandler
    )
    # The Step Functions interpreter calls back through moto's own idea of the port.
    os.environ["MOTO_PORT"] = str(server.server_port)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: _stop(server))
    if until_stdin_closes:
        threading.Thread(target=_stop_at_end_of_stdin, args=(server,), daemon=True).start()
    on_ready(f"http://127.0.0.1:{server.server_port}")
    server.serve_forever(poll_interval=0.05)
    sys.stdout.flush()
    # Interpreter threads of unfinished executions must not keep the process.
    os._exit(0)


def _stop(server: BaseWSGIServer) -> None:
    threading.Thread(target=server.shutdown, daemon=True).start()


def _stop_at_end_of_stdin(server: BaseWSGIServer) -> None:
    """The other end of stdin is the process that started this one: gone, so this must go too."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    _stop(server)
