"""Run the embedded AWS in the foreground: `python -m local_aws`."""

from __future__ import annotations

import argparse
import json
import shlex
import sys

from .environment import environment_for
from .server import serve


def _print_exports(endpoint_url: str) -> None:
    print(f"# The embedded AWS answers on {endpoint_url}. Ctrl-C stops it.")
    for name, value in environment_for(endpoint_url).items():
        print(f"export {name}={shlex.quote(value)}")
    print(flush=True)


def _print_json(endpoint_url: str) -> None:
    print(json.dumps({"endpoint_url": endpoint_url}), flush=True)
    sys.stdout = sys.stderr  # nobody reads the pipe from here on


def main() -> None:
    """Parse the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="local_aws", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on loopback; default: any free")
    parser.add_argument(
        "--supervised",
        action="store_true",
        help="print one line of JSON when ready, and stop at the end of standard input",
    )
    options = parser.parse_args()
    on_ready = _print_json if options.supervised else _print_exports
    serve(options.port, on_ready, until_stdin_closes=options.supervised)


if __name__ == "__main__":
    main()
