# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From a Task state to what its call needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Optional, Tuple

from .._asl.arguments import Arguments, Environment
from .._asl.definition import DefinitionError
from .._asl.definition import kind as kind_of
from .._asl.states import State
from .._asl.values import Text
from .grants import Grant
from .integrations import INTEGRATIONS
from .locations import function_resource
from .needs import REQUEST_RESPONSE, SYNC, grants_of
from .resources import pattern, resources_of
from .scope import Scope
from .sdk import sdk_grants
from .settings import EXPRESS, Settings
from .task import Task

# What follows arn:PARTITION:states:REGION:ACCOUNT: in a Resource, with the way of waiting.
_CALL = re.compile(
    r"(?P<name>(?:aws-sdk:)?(?P<service>[A-Za-z0-9-]+):(?P<api>[A-Za-z0-9]+))"
    r"(?P<way>\.sync(?::2)?|\.waitForTaskToken)?\Z"
)


def task_of(state: State, environment: Environment, scope: Scope, settings: Settings) -> Task:
    """What a Task state needs. Raises DefinitionError."""
    resource = resource_of(state.body, state.path, environment)
    written = pattern(resource)
    if "Credentials" in state.body:
        return _as_another_role(state, environment, scope, written)
    kind, call = _kind(written)
    if kind == "activity":
        _refuse_in_express(state.path, "an activity", settings)
        return Task(state.path, written, note="an activity needs no permission of the role")
    if kind == "integration":
        return _integration(state, call, written, environment, scope, settings)
    if kind == "function":
        return Task(state.path, written, (_direct_invocation(resource, scope),))
    if not resource.gaps:
        raise DefinitionError(state.path, f"Resource {written!r} is not one that a task can have")
    return Task(
        state.path,
        resource.written(),
        unknown=(f"Resource {resource.written()} is not known, so neither is what the task calls",),
    )


@lru_cache(maxsize=4096)
def _kind(resource: str) -> Tuple[str, str]:
    """What a Resource is, and for an integration what follows its account."""
    fields = resource.split(":")
    if fields[2:3] == ["states"] and len(fields) > 6:
        return ("activity" if fields[5] == "activity" else "integration"), ":".join(fields[5:])
    if fields[2:3] == ["lambda"] or fields[0] == "function" or fields[1:2] == ["function"]:
        return "function", ""
    return "", ""


def call_of(resource: str) -> str:
    """The call behind a Resource, such as s3:getObject, or nothing."""
    kind, call = _kind(resource)
    return call if kind == "integration" else ""


def resource_of(body: Mapping[str, Any], path: str, environment: Environment) -> Text:
    """The Resource of a state, item reader or result writer."""
    if "Resource" not in body:
        raise DefinitionError(path, "has no Resource")
    written = body["Resource"]
    value = (
        environment.literal(written)
        if isinstance(written, str)
        else environment.evaluate(written, "")
    )
    if not isinstance(written, (str, Mapping)) or not isinstance(value, Text):
        raise DefinitionError(path, f"Resource must be a text, not {kind_of(written)}")
    if not value.parts:
        raise DefinitionError(path, "Resource is empty")
    return value


def _integration(
    state: State,
    call: str,
    written: str,
    environment: Environment,
    scope: Scope,
    settings: Settings,
) -> Task:
    parsed = _parsed(call)
    if not parsed:
        return Task(state.path, written, unknown=(f"{call} is not a call that is known here",))
    name, service, api, way = parsed
    if way:
        _refuse_in_express(state.path, way, settings)
    supplied = settings.operations.get(name)
    if supplied is not None:
        return Task(state.path, written, (_supplied(name, supplied),))
    arguments = Arguments.of(state.body, state.language, environment)
    if name.startswith("aws-sdk:"):
        if way == SYNC:
            raise DefinitionError(state.path, f"{name} cannot wait with .sync")
        found = sdk_grants(service, api, arguments, scope)
        if found is None:
            return Task(
                state.path,
                written,
                unknown=(f"what {name} needs is not known; say so under operations",),
            )
        return Task(state.path, written, tuple(found))
    integration = INTEGRATIONS.get(name)
    if integration is None:
        return Task(
            state.path,
            written,
            unknown=(f"the integration {name} is not known; say what it needs under operations",),
        )
    if way not in integration.patterns:
        raise DefinitionError(state.path, f"{name} cannot wait with {way}")
    found = grants_of(integration.needs, way, arguments, scope, _purpose(name))
    return Task(state.path, written, tuple(found), note=integration.note)


@lru_cache(maxsize=4096)
def _parsed(call: str) -> Optional[Tuple[str, str, str, str]]:
    """(name, service, API action, way of waiting); .sync and .sync:2 need the same."""
    match = _CALL.match(call)
    if not match:
        return None
    way = match.group("way") or REQUEST_RESPONSE
    return match.group("name"), match.group("service"), match.group("api"), way.replace(":2", "")


def _direct_invocation(resource: Text, scope: Scope) -> Grant:
    function = function_resource(resource, None, scope)
    return Grant(
        ("lambda:InvokeFunction",),
        (function.arn,),
        "LambdaInvoke",
        "to invoke the function",
        unresolved=function.unresolved,
    )


def _as_another_role(state: State, environment: Environment, scope: Scope, written: str) -> Task:
    """The task runs as the role that Credentials name, which needs the permissions instead (Step
    Functions guide, "Accessing resources in other AWS accounts")."""
    declared = environment.evaluate(state.body["Credentials"], state.language)
    credentials = Arguments(declared, state.language, environment)
    roles = resources_of("arn:{P}:iam::*:role/<RoleArn>", credentials, scope)
    grant = Grant(
        ("sts:AssumeRole",),
        tuple(dict.fromkeys(each.arn for each in roles)),
        "Credentials",
        "to run the task as another role",
        unresolved=tuple(note for each in roles for note in each.unresolved),
    )
    return Task(
        state.path,
        written,
        (grant,),
        note="what the task calls, the role in Credentials must allow",
    )


def _supplied(name: str, supplied: Mapping[str, Any]) -> Grant:
    return Grant(
        tuple(supplied["actions"]),
        tuple(supplied.get("resources") or ("*",)),
        _purpose(name),
        "as declared under operations",
    )


def _refuse_in_express(path: str, what: str, settings: Settings) -> None:
    if settings.type == EXPRESS:
        raise DefinitionError(path, f"an Express state machine cannot have {what}")


@lru_cache(maxsize=None)
def _purpose(name: str) -> str:
    """SnsPublish for sns:publish."""
    words = re.split(r"[^A-Za-z0-9]+", name.replace("aws-sdk:", ""))
    return "".join(word[:1].upper() + word[1:] for word in words)
