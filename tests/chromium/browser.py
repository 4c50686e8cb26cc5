# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium, told what to do by the Chrome DevTools Protocol over a pipe; no package is needed for it."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

# Seconds that an answer may take
_PATIENCE = 60

# Chromium reads commands from its descriptor 3 and answers on 4.
_START = """
import fcntl, os, sys
commands, answers = (fcntl.fcntl(int(each), fcntl.F_DUPFD, 10) for each in sys.argv[1:3])
os.dup2(commands, 3)
os.dup2(answers, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


def executable() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for path in map(shutil.which, names) if path), None)


class Chromium:
    """A browser with one page. `problems`: what the page wrote to the console, and exceptions; `requests`: of it."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.requests: list[str] = []
        self._directory = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._last = 0
        self._received = b""
        commands, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                _START,
                str(commands),
                str(answers),
                str(executable()),
                "--headless=new",
                "--remote-debugging-pipe",
                "--no-sandbox",
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                f"--user-data-dir={self._directory.name}",
            ],
            pass_fds=(commands, answers),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(answers)
        self._session = ""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def close(self) -> None:
        try:
            self._session = ""
            self.call("Browser.close")
            self._process.wait(_PATIENCE)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._commands)
        os.close(self._answers)
        self._directory.cleanup()

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The result of a command, when it is there."""
        self._last += 1
        command: dict[str, Any] = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            command["sessionId"] = self._session
        rest = json.dumps(command).encode() + b"\0"
        while rest:
            rest = rest[os.write(self._commands, rest) :]
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                assert "error" not in answer, (method, answer)
                return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            ready, *dummy = select.select([self._answers], [], [], _PATIENCE)
            piece = os.read(self._answers, 1 << 20) if ready else b""
            if not piece:
                raise OSError("Chromium does not answer")
            self._received += piece
        message, dummy, self._received = self._received.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        self._note(answer.get("method", ""), answer.get("params", {}))
        return answer

    def _note(self, event: str, of: dict[str, Any]) -> None:
        if event == "Network.requestWillBeSent" and not of["request"]["url"].startswith("file:"):
            self.requests.append(of["request"]["url"])
        if event == "Runtime.exceptionThrown":
            self.problems.append(str(of["exceptionDetails"]))
        if event == "Runtime.consoleAPICalled":
            self.problems.append(str(of["args"]))
        if event == "Log.entryAdded":
            self.problems.append(of["entry"]["text"])

    def open(self, path: Path, width: int = 1360, height: int = 900) -> None:
        """Show a file; back when it is loaded and its script has run."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self.call("Page.navigate", url=path.absolute().as_uri())
        while True:
            answer = self._next()
            if answer.get("method") == "Page.loadEventFired":
                return

    def run(self, expression: str) -> Any:
        """The value of an expression on the page; of a promise, what it comes to."""
        result = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def frame(self) -> None:
        """Wait until what was asked for is drawn."""
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def key(self, key: str, shift: bool = False) -> None:
        text = {"Enter": "\r", " ": " "}.get(key, key if len(key) == 1 else "")
        codes = {"Tab": 9, "Enter": 13, " ": 32, "Escape": 27}
        common = {
            "key": key,
            "modifiers": 8 if shift else 0,
            "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper())),
        }
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def media(self, media: str = "", **features: str) -> None:
        """As on paper (`print`), or with features such as prefers_color_scheme."""
        self.call(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[
                {"name": name.replace("_", "-"), "value": value} for name, value in features.items()
            ],
        )

    def screenshot(self, path: Path, whole: bool = False) -> None:
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def pdf(self) -> bytes:
        return base64.b64decode(self.call("Page.printToPDF", printBackground=True)["data"])
