# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `ansible-test sanity --venv` needs to run with no other network than a package index.

Its virtual environments start without pip, which it gets by running a script that it downloads
from Ansible's own host and keeps under HOME. Here that script is put there beforehand: it takes
pip from a wheel. HOME is a directory of ours, so that nobody's own one is touched.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
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
class Environment:
    """Where ansible-test is installed, and a directory for what it needs."""

    virtual_environment: Path
    directory: Path

    def prepare(self) -> dict[str, str]:
        """Lay all of it out; return the variables that lead there."""
        for name in ("home", "bin", "wheels"):
            (self.directory / name).mkdir(parents=True, exist_ok=True)
        self.write_pip_settings()
        self.write_bootstrap()
        self.link_interpreters()
        return {
            "HOME": str(self.directory / "home"),
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
