# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""`ansible-test sanity --venv` of each supported ansible-core, with no other network than a package index.

Its virtual environments start without pip, which it gets by running a script that it downloads
from Ansible's own host and keeps under HOME. Here that script is put there beforehand: it takes
pip from a wheel. HOME is a directory of ours, so that nobody's own one is touched.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import interpreters

BOOTSTRAP = '''\
"""Install the packages that the command line names with the pip of one wheel."""

import runpy
import sys

sys.path.insert(0, {wheel!r})
sys.argv[1:] = ["install"] + [a for a in sys.argv[1:] if a not in ("--no-setuptools", "--no-wheel")]
runpy.run_module("pip", run_name="__main__")
'''


@dataclass(frozen=True)
class Core:
    """A supported version of ansible-core, with the Pythons 3.N that it runs on and sends modules to."""

    version: str
    controllers: tuple[int, ...]
    targets: tuple[int, ...]

    def interpreter(self) -> str | None:
        """The newest Python of this machine that it runs on."""
        usable = [path for minor, path in interpreters.found().items() if minor in self.controllers]
        return usable[-1] if usable else None

    def left_out(self) -> str:
        """Why it cannot be run here; nothing if it can."""
        if self.interpreter():
            return ""
        return f"no Python {numbers(self.controllers)} on PATH"

    def extent(self) -> str:
        """On which Pythons modules are tried, and which of those it supports are not here."""
        missing = set(self.targets) - set(interpreters.found())
        tried = f"Python {numbers(set(self.targets) - missing)}"
        return f"{tried}; not here: {numbers(missing)}" if missing else tried


# From the support matrix of ansible-core; docs/support.md says what follows from it.
CORES = (
    Core("2.19", controllers=(11, 12, 13), targets=(8, 9, 10, 11, 12, 13)),
    Core("2.20", controllers=(12, 13, 14), targets=(9, 10, 11, 12, 13, 14)),
    Core("2.21", controllers=(12, 13, 14), targets=(9, 10, 11, 12, 13, 14)),
)


def numbers(minors: Iterable[int]) -> str:
    return ", ".join(f"3.{minor}" for minor in sorted(minors))


@dataclass(frozen=True)
class Environment:
    """A directory for one ansible-core and what its ansible-test needs."""

    core: Core
    directory: Path

    @property
    def tree(self) -> Path:
        """For ansible_collections. Its own, since ansible-test writes into the collection."""
        return self.directory / "tree"

    @property
    def virtual_environment(self) -> Path:
        return self.directory / "venv"

    @property
    def ansible_test(self) -> Path:
        return self.virtual_environment / "bin" / "ansible-test"

    def prepare(self) -> dict[str, str]:
        """Lay all of it out; return the variables that lead there."""
        if not self.ansible_test.exists():
            self.install()
        for name in ("home", "bin", "wheels"):
            (self.directory / name).mkdir(parents=True, exist_ok=True)
        self.write_pip_settings()
        self.write_bootstrap()
        self.link_interpreters()
        return {
            "HOME": str(self.directory / "home"),
            "ANSIBLE_COLLECTIONS_PATH": str(self.tree),
            "PATH": os.pathsep.join(
                [
                    str(self.virtual_environment / "bin"),
                    str(self.directory / "bin"),
                    *(
                        path
                        for path in interpreters.search_path()
                        if not interpreters.is_shim_directory(path)
                    ),
                ]
            ),
        }

    def install(self) -> None:
        interpreter = str(self.core.interpreter())
        created = [interpreter, "-m", "venv", "--clear", str(self.virtual_environment)]
        subprocess.run(created, check=True)
        requirement = f"ansible-core=={self.core.version}.*"
        self.python("-m", "pip", "install", "--quiet", "--quiet", requirement)

    def write_pip_settings(self) -> None:
        """Keep the caller's own pip settings, which ansible-test would not pass on; say little."""
        listed = self.python("-m", "pip", "config", "list")
        settings = {"quiet": "2"}
        for line in listed.splitlines():
            name, _, value = line.partition("=")
            option = name.rpartition(".")[2]
            settings[option] = str(ast.literal_eval(value)).replace("\n", "\n    ")
        file = self.directory / "home" / ".config" / "pip" / "pip.conf"
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{option} = {value}" for option, value in settings.items()]
        file.write_text("\n".join(["[global]", *lines, ""]))

    def write_bootstrap(self) -> None:
        version = self.pip_version()
        wheels = self.directory / "wheels"
        wheel = wheels / f"pip-{version}-py3-none-any.whl"
        if not wheel.exists():
            self.python(
                *(
                    "-m",
                    "pip",
                    "download",
                    "--quiet",
                    "--quiet",
                    "--no-deps",
                    "--only-binary",
                    ":all:",
                ),
                *("--dest", str(wheels), f"pip=={version}"),
            )
        name = f"get_pip_{version.replace('.', '_')}.py"
        script = self.directory / "home" / ".ansible" / "test" / "cache" / name
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(BOOTSTRAP.format(wheel=str(wheel)))

    def pip_version(self) -> str:
        """The version that this ansible-test asks for; it is written in one of its functions."""
        source = self.python(
            "-c",
            "import inspect, ansible_test._internal.python_requirements as r;"
            "print(inspect.getsource(r.get_venv_packages))",
        )
        found = re.search(r"pip=['\"]([0-9.]+)['\"]", source)
        if not found:
            raise SystemExit("This ansible-test does not say which pip it bootstraps.")
        return found[1]

    def link_interpreters(self) -> None:
        """Gather the interpreters that start; ansible-test takes any `python3.N` on PATH for one."""
        links = self.directory / "bin"
        for link in links.iterdir():
            link.unlink()
        for minor, path in interpreters.found().items():
            (links / f"python3.{minor}").symlink_to(path)

    def python(self, *arguments: str) -> str:
        command = [str(self.virtual_environment / "bin" / "python"), *arguments]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
