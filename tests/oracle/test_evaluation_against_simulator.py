# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evaluator and the simulator decide alike, but for differences that are listed with their reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy import evaluation
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.evaluation import (
    ALLOWED,
    EXPLICITLY_DENIED,
    IMPLICITLY_DENIED,
    UNKNOWN,
    Decision,
    PolicySource,
    evaluate,
)

from oracle import Question, Request, evaluate_all

pytestmark = pytest.mark.usefixtures("simulator")

QUESTIONS = 500
REQUESTS = 14

VERDICTS = {
    "Allowed": ALLOWED,
    "ExplicitlyDenied": EXPLICITLY_DENIED,
    "ImplicitlyDenied": IMPLICITLY_DENIED,
}

ACCOUNT = "123456789012"
LAMBDA = f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function"
STATES = f"arn:aws:states:eu-west-1:{ACCOUNT}:stateMachine"
REQUESTED = {
    "lambda:InvokeFunction": [f"{LAMBDA}:charge", f"{LAMBDA}:charge:live", f"{LAMBDA}:red"],
    "lambda:GetFunction": [f"{LAMBDA}:charge", f"{LAMBDA}:refund"],
    "s3:GetObject": ["arn:aws:s3:::orders/red/1.json", "arn:aws:s3:::orders/%", "arn:aws:s3:::a/b"],
    "s3:PutObject": ["arn:aws:s3:::orders/blue/a$b", "arn:aws:s3:::orders-2/red/1.json"],
    "states:StartExecution": [f"{STATES}:orders", f"{STATES}:red-orders"],
    "dynamodb:Query": [f"arn:aws:dynamodb:eu-west-1:{ACCOUNT}:table/red/index/date"],
    "dynamodb:GetItem": [f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/red"],
}
ACTIONS = [
    "*",
    "lambda:*",
    "lambda:invokefunction",
    "lambda:Get*",
    "s3:?etObject",
    "S3:*Object",
    "states:Start*",
    "dynamodb:*e*",
    "dynamodb:Query",
]
# Those with variables that have a value in every request can stand in NotResource, too.
RESOURCES = [
    "*",
    f"{LAMBDA}:*",
    f"{LAMBDA}:charge",
    f"{LAMBDA}:char??",
    f"{LAMBDA}:*:live",
    "arn:aws:s3:::orders*/*",
    "arn:aws:s3:::orders/${*}",
    "arn:aws:s3:::orders/*/?.json",
    "arn:aws:s3:::orders/blue/a${$}b",
    "arn:aws:s3:::${s3:prefix}/*",
    "arn:aws:states:*:*:stateMachine:*orders",
    f"arn:aws:states:eu-*:{ACCOUNT}:*",
    f"arn:aws:dynamodb:*:{ACCOUNT}:table/r*d*",
]
ONLY_IN_RESOURCE = [
    "arn:aws:dynamodb",
    "arn:aws:dynamodb:us-east-1",
    f"{LAMBDA}:${{aws:PrincipalTag/team}}",
    "arn:aws:s3:::orders/${AWS:principaltag/Team}/*",
    "arn:aws:s3:::orders/${aws:PrincipalTag/team, 'blue'}/*",
    f"{STATES}:${{aws:PrincipalTag/team}}-*",
]
TEXTS = ["red", "re?", "*", "r*", "Red", "${s3:prefix}", "RED", "blue*", "orders", ""]
TEXT_VARIABLES = [
    "${aws:PrincipalTag/team}",
    "${aws:PrincipalTag/team, 'red'}x",
    "*${aws:username}",
]
ARNS = [
    f"{STATES}:*",
    f"arn:aws:states:*:{ACCOUNT}:stateMachine:orders",
    "arn:aws:states:*:111122223333:*",
    "arn:*:states:*:*:stateMachine:${s3:prefix}",
    "arn:aws:s??:::*",
]
# Of a key: its values in requests, and in policies; the last says whether a request has several.
NUMBERS = ["1", "10", "-3", "10.5", "010"]
DATES = ["2026-11-24T10:00:00Z", "2026-11-24T10:00:00+02:00", "2026-11-24", "2026-11", "2027-01-01"]
TRUTHS = ["true", "false", "TRUE"]
NETWORKS = ["10.0.0.0/8", "10.1.2.3/32", "10.1.2.200/25", "2001:db8::/32", "192.0.2.0/31"]
ADDRESSES = ["10.1.2.3", "10.1.2.130", "192.0.2.1", "2001:db8::1", "2001:db9::1"]
BYTES = ["QUJD", "QUJE", "AAAA"]


class Key(NamedTuple):
    name: str
    operators: tuple[str, ...]
    requested: list[str]
    wanted: list[str]
    several: bool = False


ORDER = ("Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "NotEquals")
TEXT = tuple(
    f"String{negation}{test}"
    for negation in ("", "Not")
    for test in ("Equals", "EqualsIgnoreCase", "Like")
)
KEYS = [
    Key("aws:PrincipalTag/team", TEXT, ["red", "Red", "blue", "r*d"], TEXTS),
    Key("aws:TagKeys", TEXT, ["red", "Red", "blue", "orders"], TEXTS, several=True),
    Key("s3:max-keys", tuple(f"Numeric{each}" for each in ORDER), NUMBERS, NUMBERS),
    Key("aws:CurrentTime", tuple(f"Date{each}" for each in ORDER), DATES, DATES),
    Key("aws:SecureTransport", ("Bool",), TRUTHS, TRUTHS),
    Key("aws:SourceIp", ("IpAddress", "NotIpAddress"), ADDRESSES, NETWORKS),
    Key("lambda:Blob", ("BinaryEquals",), BYTES, BYTES),
    Key(
        "aws:SourceArn",
        ("ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"),
        [
            f"{STATES}:orders",
            "arn:aws:states:us-east-1:111122223333:execution:a:b",
            "arn:aws:s3:::b",
        ],
        ARNS,
    ),
]
QUANTIFIERS = ("ForAllValues:", "ForAnyValue:")


def questions(random: Random) -> Iterator[Question]:
    for dummy in range(QUESTIONS):
        identity = [document(random) for dummy in range(random.randint(1, 2))]
        boundaries = [document(random)] if random.random() < 0.3 else []
        yield Question(identity, [request(random) for dummy in range(REQUESTS)], boundaries)


def document(random: Random) -> dict[str, Any]:
    statements = [statement(random) for dummy in range(random.randint(1, 3))]
    old = random.random() < 0.1 and "${" not in str(statements)
    return {"Version": "2008-10-17" if old else "2012-10-17", "Statement": statements}


def statement(random: Random) -> dict[str, Any]:
    written: dict[str, Any] = {"Effect": random.choice(["Allow", "Allow", "Deny"])}
    element = random.choice(["Action", "Action", "NotAction"])
    written[element] = random.choice([*map(list, zip(ACTIONS)), some(random, ACTIONS)])
    if random.random() < 0.3:
        written["NotResource"] = some(random, RESOURCES)
    else:
        written["Resource"] = some(random, [*RESOURCES[:3], *RESOURCES, *ONLY_IN_RESOURCE])
    conditions = random.choices([0, 1, 2], [5, 4, 1])[0]
    if conditions:
        written["Condition"] = dict(condition(random) for dummy in range(conditions))
    return written


def condition(random: Random) -> tuple[str, dict[str, Any]]:
    key = random.choice(KEYS)
    name = random.choice([key.name, key.name.upper()])
    if random.random() < 0.15:
        return "Null", {name: random.choice(["true", "false", ["true", "false"]])}
    operator = random.choice(key.operators)
    wanted = key.wanted
    if key.operators is TEXT and "Not" not in operator:
        wanted = [*wanted, *TEXT_VARIABLES]
    if operator in ("StringLike", "StringNotLike"):
        wanted = [*wanted, "r${*}d"]
    quantifier = random.choice(QUANTIFIERS) if key.several or random.random() < 0.1 else ""
    if_exists = "IfExists" if random.random() < 0.2 and quantifier != "ForAnyValue:" else ""
    return f"{quantifier}{operator}{if_exists}", {name: some(random, wanted)}


def request(random: Random) -> Request:
    action = random.choice(list(REQUESTED))
    context: dict[str, Any] = {"s3:prefix": random.choice(["orders", "red"])}
    for key in KEYS:
        if key.several:
            context[key.name] = random.sample(key.requested, random.randint(1, 3))
        else:
            context[key.name] = random.choice(key.requested)
    for name in random.sample([key.name for key in KEYS], random.randint(0, 4)):
        del context[name]
    return Request(action, random.choice(REQUESTED[action]), context, checked=False)


def some(random: Random, values: list[str]) -> Any:
    found = random.sample(values, random.randint(1, 3))
    return found[0] if len(found) == 1 else found


def decided(question: Question, asked: Request, *hidden: str) -> Decision:
    """hidden: condition keys of which nothing is to be known."""
    context = {
        key: [value] if isinstance(value, str) else value for key, value in asked.context.items()
    }
    absent = {key.name: [] for key in KEYS if key.name not in context} | {
        "aws:userid": [],
        "aws:username": [],
    }
    known = {key: value for key, value in {**absent, **context}.items() if key not in hidden}
    boundary = [PolicySource("boundary", each) for each in question.boundaries]
    return evaluate(
        evaluation.Request(asked.action, asked.resource, known),
        [PolicySource(f"policy {index}", each) for index, each in enumerate(question.policies)],
        boundary[0] if boundary else None,
    )


@pytest.fixture(scope="module")
def judged(simulator: None) -> list[tuple[Question, Request, str]]:
    """Questions, requests, and the verdict of the simulator on each."""
    asked = list(questions(Random(5)))
    return [
        (question, each, VERDICTS[verdict.reason])
        for question, verdicts in zip(asked, evaluate_all(asked), strict=True)
        for each, verdict in zip(question.requests, verdicts, strict=True)
    ]


def described(question: Question, asked: Request, verdict: str, decision: Decision) -> str:
    return (
        f"{decision.verdict}, and {verdict} says the simulator, because of {decision.unknown}: {asked}\n"
        f"{question.policies} within {question.boundaries}"
    )


def test_both_decide_alike(judged: list[tuple[Question, Request, str]]) -> None:
    decisions = [decided(question, asked) for question, asked, dummy in judged]
    wrong = [
        described(question, asked, verdict, decision)
        for (question, asked, verdict), decision in zip(judged, decisions, strict=True)
        if decision.verdict != verdict
    ]
    assert not wrong, "\n\n".join(wrong[:5])
    counted = Counter(verdict for dummy, dummy, verdict in judged)
    assert sum(counted.values()) >= 5000
    assert min(counted[verdict] for verdict in VERDICTS.values()) >= 500


def test_what_is_said_of_less_knowledge_holds_with_more(
    judged: list[tuple[Question, Request, str]],
) -> None:
    """Without some keys, and with a resource of which the end is not known."""
    random = Random(6)
    outcomes: Counter[str] = Counter()
    wrong = []
    for question, asked, verdict in judged:
        hidden = random.sample([key.name for key in KEYS], random.randint(0, 3))
        resource = asked.resource[: -random.randint(1, 4)] + "*"
        less = replace(asked, resource=random.choice([asked.resource, resource]))
        decision = decided(question, less, *hidden)
        outcomes[decision.verdict] += 1
        alike = (decision.verdict == ALLOWED) == (verdict == ALLOWED)
        if decision.verdict == EXPLICITLY_DENIED:
            alike = verdict == EXPLICITLY_DENIED
        if decision.verdict != UNKNOWN and not alike:
            wrong.append(described(question, less, verdict, decision))
    assert not wrong, "\n\n".join(wrong[:5])
    assert min(outcomes[verdict] for verdict in (*VERDICTS.values(), UNKNOWN)) >= 300


class Difference(NamedTuple):
    """A statement that allows what is asked for by one of both only, and why ours is right.

    ours, theirs: whether it allows it, None for unknown.
    """

    why: str
    statement: dict[str, Any]
    context: dict[str, Any]
    ours: bool | None
    theirs: bool


def on(
    operator: str, key: str, value: Any, context: Any = None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """A statement with a condition, and a context with the key, where that is not None."""
    condition = {"Condition": {operator: {key: value}}}
    return condition, {} if context is None else {key: context}


NULL_VALUE = (
    "a variable without a value is like nothing, so that negations hold (Variables and tags)"
)
INCOMPLETE = "an incomplete ARN is completed by wildcards, also in NotResource (Resource)"
WRONG_KIND = "what becomes of a value of the wrong kind is not documented"
EPOCH = "numbers are seconds since 1970; the simulator takes them for milliseconds (Condition operators)"
FUNCTION = f"{LAMBDA}:charge"

DIFFERENCES = [
    Difference(NULL_VALUE, *on("StringNotEquals", "s3:prefix", "${aws:userid}", "a"), True, False),
    Difference(NULL_VALUE, *on("StringNotLike", "s3:prefix", "${aws:userid}", "a"), True, False),
    Difference(NULL_VALUE, {"NotResource": f"{LAMBDA}:${{aws:userid}}"}, {}, True, False),
    Difference(
        "${*} is an asterisk wherever a variable can be (Variables and tags)",
        *on("StringEquals", "s3:prefix", "a${*}", "a*"),
        True,
        False,
    ),
    Difference(INCOMPLETE, {"NotResource": "arn:aws:s3"}, {}, True, False),
    Difference(
        "a wildcard that ends a segment can reach beyond its colon, which is all that is said (Resource)",
        {"Resource": "arn:aws:lambda:*:function:charge"},
        {},
        None,
        False,
    ),
    Difference(
        "a variable stands only in the last segment of an ARN (Variables and tags)",
        {"Resource": "arn:aws:lambda:${aws:RequestedRegion}:*:function:charge"},
        {"aws:RequestedRegion": "eu-west-1"},
        None,
        False,
    ),
    Difference(
        "API Gateway documents arn:aws:execute-api:REGION:ACCOUNT:*/STAGE/GET/PATH",
        {"Resource": f"arn:aws:lambda:eu-west-1:{ACCOUNT}:func*n:charge"},
        {},
        True,
        False,
    ),
    Difference(
        "of a wildcard for a service nothing is said", {"Action": "*:Invoke*"}, {}, None, False
    ),
    Difference(
        "a key with several values is not meant for an operator that is for one (Single-valued ...)",
        *on("StringEquals", "aws:TagKeys", "a", ["a", "b"]),
        None,
        False,
    ),
    Difference(
        "ForAnyValue is false without a key, ...IfExists is true; not both can be (Condition operators)",
        *on("ForAnyValue:StringEqualsIfExists", "aws:TagKeys", "a"),
        None,
        False,
    ),
    Difference(
        "an empty text is no value for a set operator (Condition operators)",
        *on("ForAllValues:StringEquals", "aws:TagKeys", "a", [""]),
        True,
        False,
    ),
    Difference(
        "an IPv6 address is no IPv4 address",
        *on("NotIpAddress", "aws:SourceIp", "10.1.2.3", "::1"),
        True,
        False,
    ),
    Difference(
        "every IPv4 address is in 0.0.0.0/0",
        *on("IpAddress", "aws:SourceIp", "0.0.0.0/0", "10.1.2.3"),
        True,
        False,
    ),
    Difference(
        "the same IPv6 address can be written in several ways",
        *on("IpAddress", "aws:SourceIp", "2001:db8:0::1", "2001:db8::1"),
        True,
        False,
    ),
    Difference(
        EPOCH, *on("DateEquals", "aws:EpochTime", "1970-01-02T00:00:00Z", "86400"), True, False
    ),
    Difference(
        "2026 can be a year and a number of seconds",
        *on("DateLessThan", "aws:EpochTime", "2026", "2025"),
        None,
        True,
    ),
    Difference(WRONG_KIND, *on("NumericEquals", "s3:max-keys", "10 keys", "10"), None, True),
    Difference(WRONG_KIND, *on("NumericNotEquals", "s3:max-keys", "ten", "10"), None, False),
    Difference(WRONG_KIND, *on("Bool", "aws:SecureTransport", "yes", "true"), None, False),
    Difference(
        WRONG_KIND, *on("Bool", "aws:SecureTransport", "${aws:username}", "true"), None, False
    ),
    Difference(WRONG_KIND, *on("ArnLike", "aws:SourceArn", "*", f"{STATES}:orders"), None, False),
    Difference(
        WRONG_KIND, *on("DateLessThan", "aws:CurrentTime", "24 Nov 2026", "2026-01-01"), None, True
    ),
    Difference(WRONG_KIND, *on("BinaryEquals", "lambda:Blob", "a b", "a b"), None, True),
]


def test_differences_are_those_that_are_explained(simulator: None) -> None:
    asked, ours = [], []
    for each in DIFFERENCES:
        written = {"Effect": "Allow", **each.statement}
        written.setdefault("Action", "*")
        if "NotResource" not in written:
            written.setdefault("Resource", "*")
        request = Request("lambda:InvokeFunction", FUNCTION, each.context, checked=False)
        asked.append(Question([{"Version": "2012-10-17", "Statement": [written]}], [request]))
        verdict = decided(asked[-1], request).verdict
        ours.append({ALLOWED: True, IMPLICITLY_DENIED: False, UNKNOWN: None}[verdict])
    theirs = [verdict.outcome == "allowed" for (verdict,) in evaluate_all(asked)]
    assert list(zip(ours, theirs, strict=True)) == [
        (each.ours, each.theirs) for each in DIFFERENCES
    ]
