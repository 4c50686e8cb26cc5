# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The state machine that a role is for, as the option `state_machine` or a filter declares it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from .._asl.definition import DefinitionError
from .._errors import InvalidOption
from .._permissions.policy import Permissions, derive
from .._permissions.settings import STANDARD, Settings
from .._policy.trust import Account
from . import constraints
from .derived import DEFAULT_POLICY_NAME
from .options import FAIL, STATE_MACHINE_TYPES, UNRESOLVED_CHOICES, WILDCARD

_ARN = re.compile(
    r"arn:aws[a-z0-9-]*:states:(?P<region>[a-z0-9-]+):(?P<account>[0-9]{12}):stateMachine:"
    r"(?P<name>[^:\s/]{1,80})(:[^:\s]{1,80})?"
)
_NAME = re.compile(r"[^\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]{1,80}")
_KEY_ARN = re.compile(r"arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/\S+")
_LOG_GROUP_ARN = re.compile(r"arn:aws[a-z0-9-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:\S+")
_ACTION = re.compile(r"[a-z0-9-]+:[A-Za-z0-9]+")
_BOOLEANS = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}
_CALL = re.compile(r"(aws-sdk:)?[A-Za-z0-9-]+:[A-Za-z0-9]+")


@dataclass(frozen=True)
class Deployed:
    """A state machine as AWS has it (Step Functions API reference, DescribeStateMachine)."""

    arn: str
    definition: str
    type: str = STANDARD
    logging: bool = False
    tracing: bool = False
    kms_key_arn: Optional[str] = None


@dataclass(frozen=True)
class StateMachine:
    """What a task declares about it. None: as it is deployed, or AWS's default."""

    definition: Any = None
    arn: Optional[str] = None
    name: Optional[str] = None
    type: Optional[str] = None
    logging: Optional[bool] = None
    tracing: Optional[bool] = None
    kms_key_arn: Optional[str] = None
    substitutions: Mapping[str, Any] = field(default_factory=dict)
    policy_name: str = DEFAULT_POLICY_NAME
    unresolved: str = WILDCARD
    operations: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_options(cls, options: Mapping[str, Any]) -> StateMachine:
        """options: by the names of the option's suboptions. Raises InvalidOption."""
        definition = options.get("definition")
        substitutions = options.get("definition_substitutions")
        arn, name = options.get("arn"), options.get("name")
        if definition is None and substitutions:
            raise InvalidOption(
                "state_machine.definition_substitutions belong to a definition; in one that is read from "
                "AWS they are filled in already"
            )
        if definition is None and not arn and not name:
            raise InvalidOption(
                "state_machine: give the definition, or the arn or name of a state machine to read it from"
            )
        if arn:
            _matching(_ARN, arn, "arn", "the ARN of a state machine is expected")
        if name:
            _matching(_NAME, name, "name", "the name of a state machine has up to 80 characters")
        if arn and name and arn.split(":")[6] != name:
            raise InvalidOption(
                f"state_machine: arn {arn} and name {name!r} are not of the same one"
            )
        key = options.get("kms_key_arn") or None
        if key:
            _matching(_KEY_ARN, key, "kms_key_arn", "the ARN of a key is expected")
        policy_name = options.get("policy_name") or DEFAULT_POLICY_NAME
        constraints.policy_name(policy_name, "state_machine.policy_name")
        return cls(
            definition=definition,
            arn=arn or None,
            name=name or None,
            type=_choice(options.get("type"), STATE_MACHINE_TYPES, "type"),
            logging=_logging(options.get("logging")),
            tracing=_boolean(options.get("tracing"), "tracing", "a boolean is expected"),
            kms_key_arn=key,
            substitutions=_substitutions(substitutions),
            policy_name=policy_name,
            unresolved=_choice(options.get("unresolved"), UNRESOLVED_CHOICES, "unresolved")
            or WILDCARD,
            operations=_operations(options.get("operations") or {}),
        )

    def own_arn(self, account: Account) -> Optional[str]:
        """Its ARN in the account of the role; None where neither arn nor name is declared.

        Raises InvalidOption when it is in another account, whose role Step Functions would refuse, or
        its region is not known.
        """
        if self.arn:
            owner = self.arn.split(":")[4]
            if owner != account.account_id:
                raise InvalidOption(
                    f"state_machine.arn is in account {owner} and the role in {account.account_id}; a state "
                    "machine and its execution role are in the same account"
                )
            return self.arn
        if not self.name:
            return None
        if not account.region:
            raise InvalidOption(
                f"state_machine.name {self.name!r}: set the region that it is in, or give its arn"
            )
        return f"arn:{account.partition}:states:{account.region}:{account.account_id}:stateMachine:{self.name}"

    def permissions(self, account: Account, deployed: Optional[Deployed] = None) -> Permissions:
        """What it needs. deployed: where the definition is read from AWS.

        Raises InvalidOption for a definition that cannot be, and for what is not resolved where that
        is to fail.
        """
        read = deployed or Deployed("", "")
        settings = Settings(
            arn=self.own_arn(account) or read.arn or None,
            account=account.account_id,
            region=account.region,
            partition=account.partition,
            type=self.type or read.type,
            logging=read.logging if self.logging is None else self.logging,
            tracing=read.tracing if self.tracing is None else self.tracing,
            kms_key_arn=self.kms_key_arn or read.kms_key_arn,
            substitutions=self.substitutions,
            operations=self.operations,
        )
        definition = read.definition if self.definition is None else self.definition
        try:
            permissions = derive(definition, settings)
        except DefinitionError as error:
            raise InvalidOption(f"state_machine: {error}") from error
        if self.unresolved == FAIL:
            refuse_unresolved(permissions, "state_machine")
        return permissions


def refuse_unresolved(permissions: Permissions, where: str) -> None:
    """Raises InvalidOption, with all that is not known, if anything is not."""
    open_questions = [*permissions.unknown, *permissions.unresolved]
    if open_questions:
        listed = "; ".join(open_questions)
        raise InvalidOption(f"{where}: not everything can be told before it runs: {listed}")


def _matching(pattern: re.Pattern[str], value: Any, option: str, expected: str) -> None:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise InvalidOption(f"state_machine.{option} {value!r}: {expected}")


def _choice(value: Optional[str], choices: Any, option: str) -> Optional[str]:
    if value is not None and value not in choices:
        raise InvalidOption(
            f"state_machine.{option} {value!r}: one of {', '.join(choices)} is expected"
        )
    return value


def _logging(value: Any) -> Optional[bool]:
    """A boolean, or the ARN of a log group."""
    if isinstance(value, str) and _LOG_GROUP_ARN.fullmatch(value):
        return True
    return _boolean(value, "logging", "a boolean or the ARN of a log group is expected")


def _boolean(value: Any, option: str, expected: str) -> Optional[bool]:
    """A boolean, as Ansible writes them."""
    if value is None or isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in _BOOLEANS:
        raise InvalidOption(f"state_machine.{option} {value!r}: {expected}")
    return _BOOLEANS[word]


def _substitutions(values: Any) -> Mapping[str, Any]:
    if values is None:
        return {}
    if not isinstance(values, Mapping):
        raise InvalidOption("state_machine.definition_substitutions: a mapping is expected")
    for name, value in values.items():
        if isinstance(value, (Mapping, list, tuple)) or value is None:
            raise InvalidOption(
                f"state_machine.definition_substitutions.{name}: a text, number or boolean is expected"
            )
    return values


def _operations(values: Any) -> Mapping[str, Any]:
    if not isinstance(values, Mapping):
        raise InvalidOption("state_machine.operations: a mapping is expected")
    for name, needs in values.items():
        where = f"operations.{name}"
        _matching(
            _CALL,
            name,
            where,
            "such a name as aws-sdk:newservice:doThing is expected: what follows ::: in a Resource",
        )
        actions = needs.get("actions") if isinstance(needs, Mapping) else None
        resources = needs.get("resources", ["*"]) if isinstance(needs, Mapping) else None
        if not isinstance(actions, list) or not actions or not isinstance(resources, list):
            raise InvalidOption(
                f"state_machine.{where}: a mapping with a list of actions, and perhaps of resources, is expected"
            )
        for action in actions:
            _matching(
                _ACTION,
                action,
                f"{where}.actions",
                "an IAM action such as s3:GetObject is expected",
            )
        for resource in resources:
            if resource != "*" and not str(resource).startswith("arn:"):
                raise InvalidOption(
                    f"state_machine.{where}.resources {resource!r}: an ARN or * is expected"
                )
    return values
