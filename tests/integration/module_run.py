# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a module in this process: its argument specification, its main() and its JSON, but no new interpreter."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
from collections.abc import Mapping
from typing import Any
from unittest import mock

from ansible.module_utils.testing import patch_module_args
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws import run
from local_aws import LocalAws, Principal


class ModuleFailed(Exception):
    """The module ended with fail_json. result: what it printed."""

    def __init__(self, result: Mapping[str, Any]) -> None:
        super().__init__(result["msg"])
        self.result = dict(result)

    @property
    def msg(self) -> str:
        return str(self.result["msg"])


class ModuleRunner:
    """A module of the collection, connected with the embedded AWS.

    environment: of the process, when it shall be another principal than the default one.
    """

    def __init__(
        self, module: str, aws: LocalAws, environment: Mapping[str, str] | None = None
    ) -> None:
        self._main = importlib.import_module(
            f"ansible_collections.stepfunctions.iam.plugins.modules.{module}"
        ).main
        self._module = module
        self._aws = aws
        self._environment = environment or aws.environment()

    def as_principal(self, principal: Principal) -> ModuleRunner:
        environment = {**self._aws.environment(), **principal.environment()}
        return ModuleRunner(self._module, self._aws, environment)

    def __call__(self, *, check_mode: bool = False, **options: Any) -> dict[str, Any]:
        """The module's result. Raises ModuleFailed."""
        arguments = {**options, "_ansible_check_mode": check_mode, "_ansible_diff": True}
        printed = io.StringIO()
        # In a process of its own the module would print them with its result.
        warnings: list[str] = []
        with (
            mock.patch.dict("os.environ", self._environment),
            mock.patch.object(run, "warn", warnings.append),
            patch_module_args(arguments),
            contextlib.redirect_stdout(printed),
            contextlib.suppress(SystemExit),
        ):
            self._main()
        result: dict[str, Any] = json.loads(printed.getvalue())
        if warnings:
            result["warnings"] = warnings
        if result.get("failed"):
            raise ModuleFailed(result)
        return result

    def fails(self, *, check_mode: bool = False, **options: Any) -> ModuleFailed:
        """The failure with which the module ends."""
        try:
            result = self(check_mode=check_mode, **options)
        except ModuleFailed as failure:
            return failure
        raise AssertionError(f"the module did not fail, but returned {result}")

    def in_check_mode_and_for_real(self, **options: Any) -> dict[str, Any]:
        """The result of the real run, after check mode has foretold it without a write."""
        self._aws.clear_calls()
        foretold = self(check_mode=True, **options)
        assert not written(self._aws)
        real = self(**options)
        assert foretold["changes"] == real["changes"]
        assert foretold["changed"] == real["changed"]
        assert foretold["diff"] == real["diff"]
        assert foretold["unmanaged"] == real["unmanaged"]
        assert without_id(foretold["execution_role"]) == without_id(real["execution_role"])
        return real

    def converges(self, **options: Any) -> dict[str, Any]:
        """As above; and a second run, in either mode, changes nothing."""
        real = self.in_check_mode_and_for_real(**options)
        self._aws.clear_calls()
        for check_mode in (True, False):
            again = self(check_mode=check_mode, **options)
            assert not again["changed"], again["changes"]
            assert again["changes"] == []
            assert again["execution_role"] == real["execution_role"]
            assert again["diff"]["before"] == again["diff"]["after"]
        assert not written(self._aws)
        return real


_READS = ("Get", "List", "Describe", "Simulate", "AssumeRole")


def calls(aws: LocalAws) -> list[str]:
    """The names of the calls so far, such as iam:GetRole."""
    return [call.name for call in aws.calls()]


def enabled_regions(aws: LocalAws) -> list[str]:
    """The regions of the default account that state machines can be in."""
    listed = aws.client("ec2", unobserved=True).describe_regions()["Regions"]
    return [each["RegionName"] for each in listed if each["OptInStatus"] != "not-opted-in"]


def written(aws: LocalAws) -> list[str]:
    """The names of the calls so far that were not reads."""
    return [call.name for call in aws.calls() if not call.action.startswith(_READS)]


def without_id(role: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A role without what only AWS can know in advance."""
    return None if role is None else {key: role[key] for key in role if key != "role_id"}
