# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What policies decide about a request: an evaluator of IAM that says so where it cannot know.

Identity policies and a permissions boundary; no policies of resources, sessions or organizations.
Sources: IAM user guide, "Policy evaluation logic", and the pages on each policy element.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from .conditions import condition_holds, texts
from .document import statement_list
from .truth import Truth, Unknown, all_of, any_of, negated, unknown
from .variables import Context, resolve, widest
from .wildcards import (
    ANY,
    Tokens,
    arn_covers,
    arn_overlaps,
    covers,
    has_wildcards,
    overlaps,
    segments,
    tokens,
)

ALLOWED = "allowed"
EXPLICITLY_DENIED = "explicitly denied"
IMPLICITLY_DENIED = "implicitly denied"
UNKNOWN = "unknown"

_WITH_VARIABLES = "2012-10-17"
_COLONS_BEFORE_RESOURCE = 5

# The resource of a request for an action that has no resource types.
NO_RESOURCE = "*"


@dataclass(frozen=True)
class Request:
    """An action on a resource, or on all that a pattern stands for.

    resource: an ARN, with `*` where a part is known only at run time, and arn:* where nothing is known;
    or NO_RESOURCE. context: values of condition keys; an empty sequence says that a key is absent.
    complete: whether every other key is absent; else nothing is known of it.
    """

    action: str
    resource: str
    context: Mapping[str, Sequence[str]] = field(default_factory=dict)
    complete: bool = False


@dataclass(frozen=True)
class PolicySource:
    """A policy document and what to call it: "inline NAME", or the ARN of a managed policy."""

    name: str
    document: Mapping[str, Any]


class Cited(NamedTuple):
    """A statement of a policy; position: its place in the document, from 0."""

    source: str
    position: int
    statement: Mapping[str, Any]


@dataclass(frozen=True)
class Decision:
    """verdict: ALLOWED, EXPLICITLY_DENIED, IMPLICITLY_DENIED or UNKNOWN.

    because: the statements that decide, or may. With IMPLICITLY_DENIED, those of identity policies that
    would allow, were it not for the boundary. unknown: with UNKNOWN, what would have to be known.
    """

    verdict: str
    because: Tuple[Cited, ...] = ()
    unknown: Tuple[str, ...] = ()


class Granted(NamedTuple):
    """What a statement is about: every pair of an action and a resource, or all but those named."""

    actions: Tuple[str, ...]
    resources: Tuple[str, ...]
    other_actions: bool
    other_resources: bool


_Judged = List[Tuple[Cited, Truth]]


def evaluate(
    request: Request, identity: Sequence[PolicySource], boundary: Optional[PolicySource] = None
) -> Decision:
    """What the policies decide.

    With a pattern as resource, ALLOWED and the denials are said only if they are so for every resource
    that it stands for. Statements are judged one by one: what only several allow together is UNKNOWN.
    """
    context = Context(request.context, request.complete)
    granting = _judged(identity, request, context)
    bounding = [] if boundary is None else _judged([boundary], request, context)
    allows, bounds = _with_effect("Allow", granting), _with_effect("Allow", bounding)
    denies = _with_effect("Deny", [*granting, *bounding])

    denied = _any(denies)
    if denied is True:
        return Decision(EXPLICITLY_DENIED, _certain(denies))
    allowed = all_of([_any(allows), boundary is None or _any(bounds)])
    if allowed is False:
        return Decision(IMPLICITLY_DENIED, _certain(allows))
    allowed = all_of([allowed, negated(denied)])
    if isinstance(allowed, Unknown):
        possible = tuple(cited for cited, dummy in [*denies, *allows, *bounds])
        return Decision(UNKNOWN, possible, allowed.reasons)
    return Decision(ALLOWED, (*_certain(allows), *_certain(bounds)))


def granted(statement: Mapping[str, Any]) -> Granted:
    """What a statement names, its condition aside."""
    return Granted(
        tuple(_elements(statement, "Action", "NotAction")),
        tuple(_elements(statement, "Resource", "NotResource")),
        "Action" not in statement,
        "Resource" not in statement,
    )


def action_covers(outer: str, inner: str) -> Optional[bool]:
    """Whether a pattern stands for all actions that another one does; None where that is not decided."""
    return covers(tokens(outer.lower()), tokens(inner.lower()))


def action_overlaps(left: str, right: str) -> bool:
    return overlaps(tokens(left.lower()), tokens(right.lower()))


def resource_covers(outer: str, inner: str) -> Optional[bool]:
    """The like of `action_covers` for resources; None also where it is for a variable to say."""
    left, right = widest(outer), widest(inner)
    covered = arn_covers(left, right)
    if covered:
        return None if "${" in outer else True
    return None if "${" in inner and arn_overlaps(left, right) else covered


def resource_overlaps(left: str, right: str) -> bool:
    """Whether there can be a resource that both patterns stand for."""
    return arn_overlaps(widest(left), widest(right))


def _judged(sources: Iterable[PolicySource], request: Request, context: Context) -> _Judged:
    """The statements that are about the request, or may be."""
    found: _Judged = []
    for source in sources:
        variables = source.document.get("Version") == _WITH_VARIABLES
        for position, statement in enumerate(statement_list(source.document)):
            truth = _applies(statement, request, context, variables)
            if truth is not False:
                found.append((Cited(source.name, position, statement), truth))
    return found


def _with_effect(effect: str, judged: _Judged) -> _Judged:
    return [each for each in judged if each[0].statement.get("Effect") == effect]


def _any(judged: _Judged) -> Truth:
    return any_of(truth for dummy, truth in judged)


def _certain(judged: _Judged) -> Tuple[Cited, ...]:
    return tuple(cited for cited, truth in judged if truth is True)


def _applies(
    statement: Mapping[str, Any], request: Request, context: Context, variables: bool
) -> Truth:
    """Whether a statement is about a request, its principal aside.

    One without Resource, as in a trust policy, is about the resource that it is attached to.
    """

    def action(pattern: str) -> Truth:
        return _names(pattern, request.action)

    def resource(pattern: str) -> Truth:
        return _is_about(pattern, request, context, variables)

    def conditions() -> Iterable[Truth]:
        yield _named(statement, "Action", "NotAction", action)
        if "Resource" in statement or "NotResource" in statement:
            yield _named(statement, "Resource", "NotResource", resource)
        yield condition_holds(statement.get("Condition"), context, variables)

    return all_of(conditions())


def _named(
    statement: Mapping[str, Any], element: str, negation: str, test: Callable[[str], Truth]
) -> Truth:
    found = any_of(test(each) for each in _elements(statement, element, negation))
    return found if element in statement else negated(found)


def _elements(statement: Mapping[str, Any], element: str, negation: str) -> List[str]:
    return texts(statement.get(element, statement.get(negation, [])))


def _names(pattern: str, action: str) -> Truth:
    """Whether an entry of Action or NotAction stands for an action."""
    wanted = tokens(pattern.lower())
    if not covers(wanted, tuple(action.lower())):
        return False
    service = wanted[: wanted.index(":")] if ":" in wanted else wanted
    if has_wildcards(service) and set(wanted) - {ANY, ":"}:
        return unknown(f"{pattern} has a wildcard where IAM does not document any")
    return True


def _is_about(text: str, request: Request, context: Context, variables: bool) -> Truth:
    """Whether an entry of Resource or NotResource stands for what is requested."""
    pattern, known = resolve(text, context, variables)
    if pattern is None:
        return False
    if set(pattern) == {ANY} and known is True:
        return True
    if request.resource == NO_RESOURCE:
        # Some services fill in an ARN: arn:aws:s3:::* is for s3:ListAllMyBuckets (IAM user guide,
        # "IAM JSON policy elements: Condition operators").
        if set(segments(pattern)[-1]) == {ANY}:
            return unknown(f"whether {text} is enough for {request.action} is not documented")
        return False
    if variables and "${" in text and text.split("${")[0].count(":") < _COLONS_BEFORE_RESOURCE:
        return unknown(f"{text} has a variable where IAM does not document any")
    wanted = tokens(request.resource)
    if arn_covers(pattern, wanted):
        return known
    if arn_overlaps(pattern, wanted) or _may_overlap(pattern, wanted):
        return unknown(f"whether {text} is for all of {request.resource} is not known")
    return False


def _may_overlap(pattern: Tokens, wanted: Tokens) -> bool:
    """A `*` that ends a segment can also reach beyond the colon, AWS says, without saying when.

    IAM user guide, "IAM JSON policy elements: Resource", on wildcards.
    """
    ends_a_segment = any(each[-1:] == (ANY,) for each in segments(pattern)[:-1])
    return ends_a_segment and overlaps(pattern, wanted)
