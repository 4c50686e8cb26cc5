# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Run a module in Ansible's own process where it would run on this machine anyway, and send it elsewhere."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

from ansible import constants as C
from ansible.errors import AnsibleActionFail, AnsibleError
from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible.module_utils.common.json import Direction, get_module_encoder
from ansible.module_utils.common.parameters import remove_values
from ansible.module_utils.parsing.convert_bool import boolean
from ansible.plugins.action import ActionBase
from ansible_collections.amazon.aws.plugins.module_utils.botocore import (
    check_sdk_version_supported,
)
from ansible_collections.amazon.aws.plugins.module_utils.exceptions import AnsibleBotocoreError
from ansible_collections.amazon.aws.plugins.module_utils.modules import aws_argument_spec
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.clients import Clients
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.run import (
    Module,
    result_of,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import (
    ASSUME_ROLE_OPTIONS,
)

SWITCH = "stepfunctions_iam_in_process"

# How ansible-core writes arguments for modules that ask for no other way.
_ENCODER = get_module_encoder("legacy", Direction.CONTROLLER_TO_MODULE)

# Of these an interpreter takes notice only when it starts.
_READ_AT_START = ("PYTHON", "LD_")

# A strategy imports the action plugin of a task in the process from which it then forks a worker for
# each host, so that this is done once for all of them.
Clients(ArgumentSpecValidator(aws_argument_spec()).validate({}).validated_parameters).prepare(
    "sts", "iam"
)


class InProcessAction(ActionBase):
    """Base of the action plugins, each of which has the name of its module.

    options, task: as the module gives them to run_module.
    """

    _supports_check_mode = True
    _supports_async = True

    options: ClassVar[Mapping[str, Any]]
    task: ClassVar[Callable[..., dict[str, Any]]]

    def run(
        self, tmp: str | None = None, task_vars: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        super().run(tmp, task_vars)
        environment: dict[str, Any] = {}
        self._compute_environment_string(environment)
        result = None
        if self._is_for_this_process(task_vars or {}, environment):
            with _surroundings(environment, self._loader.get_basedir()):
                result = self._run_here(task_vars or {})
        if result is None:
            result = self._execute_module(
                task_vars=task_vars, wrap_async=bool(self._task.async_val)
            )
        return result

    def _is_for_this_process(
        self, task_vars: Mapping[str, Any], environment: Mapping[str, Any]
    ) -> bool:
        """Whether the module would run on this machine, as this user, in this interpreter."""
        return (
            self._connection.transport == "local"
            and not self._connection.become
            and not self._task.async_val
            and not any(name.startswith(_READ_AT_START) for name in environment)
            and self._is_switched_on(task_vars)
            and self._is_for_this_interpreter(task_vars)
        )

    def _is_switched_on(self, task_vars: Mapping[str, Any]) -> bool:
        try:
            return bool(boolean(self._templar.template(task_vars.get(SWITCH, True))))
        except TypeError as error:
            raise AnsibleActionFail(f"{SWITCH}: {error}") from error

    def _is_for_this_interpreter(self, task_vars: Mapping[str, Any]) -> bool:
        """An interpreter that nobody named is not looked for: this one does."""
        delegate = self._task.delegate_to
        host_vars = task_vars["ansible_delegated_vars"][delegate] if delegate else task_vars
        interpreter = self._templar.template(
            C.config.get_config_value("INTERPRETER_PYTHON", variables=host_vars)
        )
        return (
            not interpreter
            or interpreter.startswith("auto")
            or _location(interpreter) == _location(sys.executable)
        )

    def _run_here(self, task_vars: Mapping[str, Any]) -> dict[str, Any] | None:
        """The module's result; None if it has to be sent, to say what is wrong or to log what it does."""
        specification = {**aws_argument_spec(), **self.options, **ASSUME_ROLE_OPTIONS}
        arguments = json.loads(json.dumps(self._task.args, cls=_ENCODER))
        if not specification.keys() >= arguments.keys():
            return None
        validation = ArgumentSpecValidator(specification).validate(arguments)
        params = validation.validated_parameters
        if validation.error_messages or params["debug_botocore_endpoint_logs"]:
            return None
        module = Module(params, self._task.check_mode)
        try:
            check_sdk_version_supported(warn=module.warn)
        except AnsibleBotocoreError:
            return None
        result: dict[str, Any] = result_of(self.task, module)
        if _shows_invocation(task_vars):
            result["invocation"] = {"module_args": params}
        # By way of text, as from a module: plain values that are no templates.
        text = json.dumps(result)
        result = json.loads(text)
        secrets = [
            params[name]
            for name, option in specification.items()
            if option.get("no_log") and params.get(name)
        ]
        if any(json.dumps(secret)[1:-1] in text for secret in secrets):
            result = remove_values(result, secrets)
        return result


def _shows_invocation(task_vars: Mapping[str, Any]) -> bool:
    """Whether results have an `invocation`: always before ansible-core 2.21, since then if it is configured."""
    try:
        return bool(C.config.get_config_value("INJECT_INVOCATION", variables=task_vars))
    except AnsibleError:
        return True


def _location(interpreter: str) -> tuple[str, str]:
    """Directory and file: the file of a virtual environment may be a link to that of another one."""
    return os.path.realpath(os.path.dirname(interpreter)), os.path.realpath(interpreter)


@contextmanager
def _surroundings(environment: Mapping[str, Any], directory: str) -> Iterator[None]:
    """Environment variables and working directory as a process of the module's own would have them."""
    before, current = dict(os.environ), os.getcwd()
    try:
        os.environ.update({name: str(value) for name, value in environment.items()})
        os.chdir(directory)
        yield
    finally:
        os.chdir(current)
        os.environ.clear()
        os.environ.update(before)
