# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the policies are: less is never more, and what is said holds, whatever turns out to be."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.evaluation import (
    ALLOWED,
    EXPLICITLY_DENIED,
    UNKNOWN,
    PolicySource,
    Request,
    evaluate,
)
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

WITHOUT_DEADLINE = settings(deadline=None, max_examples=examples(120))

# Of each condition key all that it can be: absent, or its values.
VALUES: dict[str, list[list[str]]] = {
    "example:text": [[], ["a"], ["ab"]],
    "example:texts": [[], ["a"], ["a", "ab"]],
    "example:number": [[], ["1"], ["2"]],
}
OPERATORS = {
    "example:text": ["StringEquals", "StringNotEquals", "StringLike", "StringNotLikeIfExists"],
    "example:texts": ["ForAllValues:StringLike", "ForAnyValue:StringNotEquals", "StringEquals"],
    "example:number": ["NumericLessThan", "NumericNotEquals", "NumericEqualsIfExists"],
}
WANTED = {
    "example:text": ["a", "a*", "${example:number}", "*${example:number, 'b'}"],
    "example:texts": ["a", "?b", "${example:text}"],
    "example:number": ["1", "2", "one"],
}
NAMES = ["a", "ab", "a:b", "b/1", "a1b"]
RESOURCES = ["a", "a*", "*b", "?b", "*", "b/${example:number}", "${example:text}*", "a${*}"]
REQUESTED = ["a*", "*b", "a?", "*"]
ACTIONS = ["s3:GetObject", "s3:Get*", "*", "sqs:*"]


def arn(name: str) -> str:
    return f"arn:aws:s3:::{name}"


def some(values: list[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=2)


@st.composite
def conditions(draw: st.DrawFn) -> dict[str, Any]:
    key = draw(st.sampled_from(list(VALUES)))
    if draw(st.booleans()):
        return {draw(st.sampled_from(OPERATORS[key])): {key: draw(some(WANTED[key]))}}
    return {"Null": {key: draw(st.sampled_from(["true", "false"]))}}


@st.composite
def statements(draw: st.DrawFn, effects: tuple[str, ...] = ("Allow", "Allow", "Deny")) -> Any:
    resources = st.sampled_from(["*", *map(arn, RESOURCES)])
    return {
        "Effect": draw(st.sampled_from(effects)),
        draw(st.sampled_from(["Action", "Action", "NotAction"])): draw(some(ACTIONS)),
        draw(st.sampled_from(["Resource", "Resource", "NotResource"])): draw(
            st.lists(resources, min_size=1, max_size=2)
        ),
        "Condition": draw(st.just({}) | conditions()),
    }


def sources() -> st.SearchStrategy[PolicySource]:
    return st.lists(statements(), max_size=3).map(source)


def source(written: list[Any]) -> PolicySource:
    return PolicySource("policy", {"Version": "2012-10-17", "Statement": written})


POLICIES = st.lists(sources(), max_size=2)
BOUNDARIES = st.none() | sources()
CONTEXTS = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(values) for key, values in VALUES.items()}
)
REQUESTS = st.builds(
    Request,
    st.just("s3:GetObject"),
    st.sampled_from([*map(arn, [*NAMES, *REQUESTED]), "*"]),
    CONTEXTS,
)


@WITHOUT_DEADLINE
@given(REQUESTS, POLICIES, BOUNDARIES, statements(("Deny",)), sources())
def test_a_deny_or_a_boundary_never_allows(
    request: Request,
    identity: list[PolicySource],
    boundary: PolicySource | None,
    deny: Any,
    other: PolicySource,
) -> None:
    before = evaluate(request, identity, boundary).verdict
    denied = evaluate(request, [*identity, source([deny])], boundary).verdict
    bounded = evaluate(request, identity, other).verdict
    assert denied != ALLOWED or before == ALLOWED
    assert denied == EXPLICITLY_DENIED or before != EXPLICITLY_DENIED
    assert bounded != ALLOWED or evaluate(request, identity).verdict == ALLOWED


@WITHOUT_DEADLINE
@given(REQUESTS, POLICIES, BOUNDARIES, statements(("Allow",)))
def test_an_allow_never_denies(
    request: Request, identity: list[PolicySource], boundary: PolicySource | None, allow: Any
) -> None:
    before = evaluate(request, identity, boundary).verdict
    after = evaluate(request, [*identity, source([allow])], boundary).verdict
    assert after == before or before not in (ALLOWED, EXPLICITLY_DENIED)
    assert after in (ALLOWED, UNKNOWN) or before != UNKNOWN


@WITHOUT_DEADLINE
@given(REQUESTS, POLICIES, BOUNDARIES, st.randoms(use_true_random=False))
def test_order_and_division_make_no_difference(
    request: Request, identity: list[PolicySource], boundary: PolicySource | None, random: Any
) -> None:
    together = [each for policy in identity for each in policy.document["Statement"]]
    random.shuffle(together)
    before = evaluate(request, identity, boundary)
    after = evaluate(request, [source(together)], boundary)
    assert (after.verdict, sorted(after.unknown)) == (before.verdict, sorted(before.unknown))


@WITHOUT_DEADLINE
@given(REQUESTS, POLICIES, BOUNDARIES)
def test_what_is_said_holds_for_every_context_and_every_resource(
    request: Request, identity: list[PolicySource], boundary: PolicySource | None
) -> None:
    """Of keys that are not known, and of the resources that a pattern stands for."""
    said = evaluate(request, identity, boundary).verdict
    if said == UNKNOWN:
        return
    turned_out = {evaluate(each, identity, boundary).verdict for each in completions(request)} - {
        UNKNOWN
    }
    if said in (ALLOWED, EXPLICITLY_DENIED):
        assert turned_out <= {said}
    else:
        assert ALLOWED not in turned_out


def completions(request: Request) -> list[Request]:
    unknown = {key: values for key, values in VALUES.items() if key not in request.context}
    contexts = [
        {**request.context, **dict(zip(unknown, values, strict=True))}
        for values in product(*unknown.values())
    ]
    resources = {
        arn("a*"): ["a", "ab", "a:b", "a1b"],
        arn("*b"): ["ab", "a:b", "a1b", "b"],
        arn("a?"): ["ab", "a1"],
        arn("*"): NAMES,
    }.get(request.resource)
    named = [request.resource] if resources is None else [arn(each) for each in resources]
    return [
        replace(request, resource=resource, context=context, complete=True)
        for resource in named
        for context in contexts
    ]
