# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From the value of a parameter to the ARN of what it names: names, URLs, aliases, paths, and ARNs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Callable, Dict, List, NamedTuple, Sequence, Tuple

from .._asl.values import Text, gap, text
from . import locations, resources
from .grants import Condition
from .scope import Scope


def pattern(value: Text | None) -> str:
    """A value as part of an ARN: a gap, or a value that is not there, is *."""
    return "*" if value is None else resources.pattern(value)


def is_arn(value: Text | None) -> bool:
    return value is not None and value.prefix.startswith("arn:")


def last_part(value: Text) -> Text:
    """What follows the last / or, without one, the last : of an ARN."""
    before, name = value.rpartition("/")
    return name if before is not None else value.rpartition(":")[1]


@dataclass(frozen=True)
class ResourceType:
    """A kind of resource such as s3:object. format: service, region, account and resource of its ARN, with R
    and A for where the state machine is, and {} for each variable."""

    name: str
    format: Tuple[str, str, str, str]

    def head(self, scope: Scope) -> str:
        service, region, account, dummy = self.format
        region = scope.region if region == "R" else region
        account = scope.account if account == "A" else account
        return f"arn:{scope.partition}:{service}:{region}:{account}:"

    def resource(self, names: Sequence[Text | None]) -> str:
        """What follows the account, its variables filled in; those without a name are *."""
        first, *rest = self.format[3].split("{}")
        padded = [*names, *[None] * len(rest)]
        written = first + "".join(pattern(name) + after for name, after in zip(padded, rest))
        return re.sub(r"\*\*+", "*", written)


class Named(NamedTuple):
    """One resource of a policy. conditions: without which the ARN would say too much."""

    arn: str
    conditions: Tuple[Condition, ...] = ()


Names = Sequence["Text | None"]
Form = Callable[[ResourceType, Names, Scope], List[Named]]


def filled(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """The ARN of a resource. A value that is an ARN already stands for itself and for what precedes it; an
    ARN of something above it, such as a cluster's, gives its name."""
    start, dummy, rest = kind.format[3].partition("{}")
    variables = kind.format[3].count("{}")
    if len(names) == variables and names and is_arn(names[-1]):
        return [Named(pattern(names[-1]))]
    first = names[0] if names else None
    if first is not None and is_arn(first) and f":{start}" in first.prefix:
        after = first.partition(f":{start}")[1]
        complete = not rest or after is None or rest[0] in after.pattern()
        return [Named(pattern(first) + ("" if complete else kind_rest(rest, names[1:])))]
    plain = [last_part(each) if each is not None and is_arn(each) else each for each in names]
    return [Named(kind.head(scope) + kind.resource(plain))]


def kind_rest(rest: str, names: Names) -> str:
    return ResourceType("", ("", "", "", rest)).resource(names)


def named(kind: ResourceType, scope: Scope, *resources: str) -> List[Named]:
    return [Named(kind.head(scope) + each) for each in resources]


def function(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A function and its version or alias. To invoke is authorized on exactly what is invoked; of other
    actions this is not said, so that both are named."""
    name, qualifier = [*names, None, None][:2]
    if name is None:
        return filled(kind, names, scope)
    exact = locations.function_resource(name, qualifier, scope).arn
    if kind.name == "lambda:invoked-function":
        return [Named(exact)]
    whole = locations.function_resource(name, None, scope).arn
    return [Named(each) for each in dict.fromkeys((whole, exact))]


def queue(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A queue by its URL, which tells its account, and mostly its region."""
    url = names[0] if names else None
    return (
        filled(kind, names, scope)
        if url is None
        else [Named(locations.queue_resource(url, scope).arn)]
    )


def key(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A KMS key by id or ARN. An alias cannot be the resource of an action on a key: it is a condition on any
    key (KMS developer guide, "kms:RequestAlias")."""
    name = names[0] if names else None
    alias = None
    if name is not None:
        alias = name.partition(":alias/")[1] if is_arn(name) else None
        if name.prefix.startswith("alias/"):
            alias = name.partition("alias/")[1]
    if alias is None:
        return filled(kind, names, scope)
    operator = "StringEquals" if alias.literal is not None else "StringLike"
    condition = (operator, "kms:RequestAlias", (f"alias/{alias.pattern()}",))
    return [Named(f"{kind.head(scope)}key/*", (condition,))]


def secret(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A secret by name, whose ARN ends in six characters more (Secrets Manager user guide, "Authentication and
    access control"), or by its ARN, with these characters or without."""
    name = names[0] if names else None
    if name is None or name.is_unknown:
        return filled(kind, (), scope)
    if is_arn(name):
        arn = pattern(name)
        complete = name.literal is None or re.search("-[A-Za-z0-9]{6}$", name.literal)
        return [Named(arn if complete else f"{arn}-??????")]
    return named(kind, scope, f"secret:{pattern(name)}-??????")


def parameter(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A parameter by name: its leading slash is not doubled in the ARN, a version or label is not part of it
    (Systems Manager user guide, "Restricting access to Parameter Store parameters using IAM policies")."""
    name = names[0] if names else None
    if name is None or is_arn(name):
        return filled(kind, names, scope)
    if name.prefix.startswith("/"):
        name = name.partition("/")[1]
    return filled(kind, [name.partition(":")[0] if name is not None else None], scope)


def parameters_below(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A path and all parameters below it (Systems Manager API reference, "GetParametersByPath")."""
    path = names[0] if names else None
    resources = parameter(kind, [path], scope)
    if path is None or path.is_unknown:
        return resources
    return resources + [Named(f"{each.arn.rstrip('/')}/*") for each in resources]


def document(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A document: those of AWS are in no account of ours (Systems Manager user guide, "Identity-based policy
    examples")."""
    name = names[0] if names else None
    if name is not None and name.prefix.startswith(("AWS", "Amazon")):
        return filled(kind, names, replace(scope, account="*"))
    return filled(kind, names, scope)


def with_path(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A role, user or the like by name alone: the ARN holds its path, which the request does not tell."""
    name = names[0] if names else None
    if name is None or is_arn(name) or name.is_unknown:
        return filled(kind, names, scope)
    kind_of = kind.format[3].partition("/")[0]
    plain = name.partition("/")[1] if name.prefix.startswith("/") else name
    if "/" in name.prefix:
        return named(kind, scope, f"{kind_of}/{pattern(plain)}")
    return named(kind, scope, f"{kind_of}/{pattern(name)}", f"{kind_of}/*/{pattern(name)}")


def s3_object(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """An object of a bucket, or of an access point (S3 user guide, "Configuring IAM policies for using access
    points")."""
    where = names[0] if names else None
    what = pattern(names[1] if len(names) > 1 else None)
    if where is not None and is_arn(where) and ":accesspoint/" in where.prefix:
        return [Named(f"{pattern(where)}/object/{what}")]
    return filled(kind, names, scope)


def copy_source(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """The object that CopySource names: bucket/key, or access point ARN/object/key, perhaps with a version
    (S3 API reference, "CopyObject")."""
    source = names[0] if names else None
    if source is None or source.is_unknown:
        return filled(kind, (), scope)
    if source.prefix.startswith("/"):
        source = source.partition("/")[1] or source
    source = source.partition("?versionId=")[0]
    if is_arn(source):
        return [Named(pattern(source))]
    where, what = source.partition("/")
    return named(kind, scope, f"{pattern(where)}/{pattern(what)}")


def s3_uri(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """An object by s3://bucket/key, or by a URL of S3, which may have the bucket anywhere."""
    uri = names[0] if names else None
    if uri is None or not uri.prefix.startswith("s3://"):
        return filled(kind, (), scope)
    return filled(kind, [uri.partition("s3://")[1]], scope)


def log_group(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A log group: most actions are authorized on its ARN with :* behind it, some without (CloudWatch Logs user
    guide, "CloudWatch Logs resources and operations")."""
    whole = filled(kind, names, scope)[0].arn
    whole = whole[:-2] if whole.endswith(":*") else whole
    return [Named(whole)] if whole.endswith("*") else [Named(whole), Named(f"{whole}:*")]


def event_rule(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A rule: that of the default event bus has no bus in its ARN (EventBridge user guide, "Managing access
    permissions to your EventBridge resources")."""
    bus, rule = [*names, None, None][:2]
    if bus is None or bus.literal == "default":
        return named(kind, scope, f"rule/{pattern(rule)}")
    bus = bus.partition("event-bus/")[1] or bus if is_arn(bus) else bus
    return named(kind, scope, f"rule/{pattern(bus)}/{pattern(rule)}")


def hosted_zone(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """Also as /hostedzone/ID, as Route 53 answers it."""
    return filled(kind, [last_part(each) if each is not None else None for each in names], scope)


def with_revision(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A family of task definitions or a name of job definitions stands for its latest revision (ECS API
    reference, "RunTask"; Batch API reference, "SubmitJob")."""
    name = names[0] if names else None
    if name is None or name.is_unknown:
        return filled(kind, (), scope)
    plain = last_part(name) if is_arn(name) else name
    revision = "" if ":" in plain.pattern() else ":*"
    return [Named(each.arn + revision) for each in filled(kind, names, scope)]


def in_lower_case(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """RDS stores identifiers in lower case (RDS API reference, "CreateDBInstance")."""
    lower = [
        each
        if each is None or is_arn(each)
        else text(*(part.lower() if isinstance(part, str) else part for part in each.parts))
        for each in names
    ]
    return filled(kind, lower, scope)


def identity(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    """A verified address, or its domain, that lets the address send (SES developer guide, "Verified
    identities"). What is before < is a name."""
    name = names[0] if names else None
    if name is None or is_arn(name) or name.is_unknown:
        return filled(kind, names, scope)
    shown = name.rpartition("<")[1]
    address = shown.partition(">")[0]
    domain = address.rpartition("@")
    both = [address] if domain[0] is None else [address, domain[1]]
    return [each for one in both for each in filled(kind, [one], scope)]


def kms_alias(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    name = names[0] if names else None
    if name is not None and name.prefix.startswith("alias/"):
        name = name.partition("alias/")[1]
    return filled(kind, [name], scope)


def model(kind: ResourceType, names: Names, scope: Scope) -> List[Named]:
    found = locations.model_resources("", names[0] if names and names[0] else gap(""), scope)
    return [Named(each.arn) for each in found]


FORMS: Dict[str, Form] = {
    "batch:job-definition-revision": with_revision,
    "bedrock:model": model,
    "ecs:task-definition": with_revision,
    "events:rule-on-default-event-bus": event_rule,
    "iam:group": with_path,
    "iam:instance-profile": with_path,
    "iam:policy": with_path,
    "iam:role": with_path,
    "iam:server-certificate": with_path,
    "iam:user": with_path,
    "kms:alias": kms_alias,
    "kms:key": key,
    "lambda:function": function,
    "lambda:invoked-function": function,
    "logs:log-group": log_group,
    "rds:cluster": in_lower_case,
    "rds:cluster-pg": in_lower_case,
    "rds:cluster-snapshot": in_lower_case,
    "rds:db": in_lower_case,
    "rds:pg": in_lower_case,
    "rds:secgrp": in_lower_case,
    "rds:snapshot": in_lower_case,
    "rds:subgrp": in_lower_case,
    "route53:hostedzone": hosted_zone,
    "s3:copy-source": copy_source,
    "s3:object": s3_object,
    "s3:uri": s3_uri,
    "secretsmanager:secret": secret,
    "ses:identity": identity,
    "sqs:queue": queue,
    "ssm:automation-definition": document,
    "ssm:document": document,
    "ssm:parameter": parameter,
    "ssm:path": parameters_below,
}
