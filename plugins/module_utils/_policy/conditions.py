# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Whether the Condition of a statement holds.

Sources: IAM user guide, "IAM JSON policy elements: Condition operators", "Conditions with multiple
context keys or values", "Single-valued vs. multivalued context keys". What these pages leave open, a
value of the wrong kind above all, is unknown.
"""

from __future__ import annotations

import base64
import ipaddress
import json
import operator
import re
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from typing import Any, Callable, List, Mapping, NamedTuple, Optional, Sequence

from .truth import Truth, all_of, any_of, negated, unknown
from .variables import Context, resolve
from .wildcards import Tokens, arn_covers, covers

_OPERATOR = re.compile(r"(?:(forallvalues|foranyvalue):)?(.+?)(ifexists)?")
_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{1,40})?")
# "Date and Time Formats" of the W3C; a year alone could as well be seconds since 1970.
_DATE = re.compile(
    r"(?P<month>[0-9]{4}-[0-9]{2})(-(?P<day>[0-9]{2})(T(?P<time>[0-9]{2}:[0-9]{2})"
    r"(:(?P<second>[0-9]{2})(\.(?P<fraction>[0-9]{1,6}))?)?(?P<zone>Z|[+-][0-9]{2}:[0-9]{2}))?)?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_EPOCH_SECONDS = re.compile(r"[0-9]{5,15}")
_NETWORK = re.compile(r"[0-9a-fA-F.:]+(/[0-9]{1,3})?")
_ARN_SEGMENTS = 6

# From a value of the request, a value of the policy, what is known, and whether that policy has variables.
_Test = Callable[[str, str, Context, bool], Truth]


class _Operator(NamedTuple):
    """negation: it holds where the value of the request is like none of the policy's."""

    test: _Test
    negation: bool = False


def condition_holds(condition: Any, context: Context, variables: bool) -> Truth:
    """condition: the element Condition, or None. variables: whether the policy's Version knows them."""
    if not condition:
        return True
    return all_of(
        _holds(name, key, texts(values), context, variables)
        for name, tests in condition.items()
        for key, values in tests.items()
    )


def texts(value: Any) -> List[str]:
    """The values of an element, which may be one or a list, as IAM compares them."""
    values = value if isinstance(value, (list, tuple)) else [value]
    return [each if isinstance(each, str) else json.dumps(each) for each in values]


def _holds(name: str, key: str, wanted: Sequence[str], context: Context, variables: bool) -> Truth:
    matched = _OPERATOR.fullmatch(name.lower())
    quantifier, base, if_exists = matched.groups() if matched else (None, "", None)
    values = context.values(key)
    if base == "null" and not if_exists:
        if values is None:
            return unknown(f"whether there is {key} is not known")
        return ("false" if values else "true") in [each.lower() for each in wanted]
    found = _OPERATORS.get(base)
    if found is None:
        return unknown(f"{name} is no condition operator")
    if values is None:
        return unknown(f"{key} is not known")
    # To set operators an empty text is no value.
    if not values or (quantifier and values == ("",)):
        if quantifier == "foranyvalue" and if_exists:
            return unknown(f"what {name} says of a missing key is not documented")
        absent_is_met = if_exists or quantifier == "forallvalues" or found.negation
        return quantifier != "foranyvalue" and bool(absent_is_met)
    if len(values) > 1 and not quantifier:
        return unknown(f"{key} has several values, for which {name} is not meant")

    def met(value: str) -> Truth:
        like = any_of(found.test(value, each, context, variables) for each in wanted)
        return negated(like) if found.negation else like

    return (any_of if quantifier == "foranyvalue" else all_of)(met(value) for value in values)


def _text_test(wildcards: bool, ignore_case: bool = False) -> _Test:
    def test(value: str, wanted: str, context: Context, variables: bool) -> Truth:
        resolved = resolve(wanted, context, variables, wildcards)
        if resolved.pattern is None:
            return False
        found, pattern = tuple(value), resolved.pattern
        if ignore_case:
            found, pattern = _lowered(found), _lowered(pattern)
        return resolved.known if covers(pattern, found) else False

    return test


def _lowered(pattern: Tokens) -> Tokens:
    return tuple(token.lower() for token in pattern)


def _arn_test(value: str, wanted: str, context: Context, variables: bool) -> Truth:
    """ArnEquals is ArnLike."""
    resolved = resolve(wanted, context, variables)
    if resolved.pattern is None:
        return False
    for each in (tuple(value), resolved.pattern):
        if each.count(":") < _ARN_SEGMENTS - 1:
            return unknown(f"{wanted} and {value} are not both ARNs")
    return resolved.known if arn_covers(resolved.pattern, tuple(value)) else False


def _compared(parse: Callable[[str], Any], compare: Callable[[Any, Any], bool], kind: str) -> _Test:
    """Variables are not replaced in what is no text, so that it is of the wrong kind with them."""

    def test(value: str, wanted: str, dummy: Context, dummy_variables: bool) -> Truth:
        left, right = parse(value), parse(wanted)
        if left is None or right is None:
            return unknown(f"{wanted} and {value} are not both {kind}")
        return compare(left, right)

    return test


def _truth(text: str) -> Optional[bool]:
    return {"true": True, "false": False}.get(text.lower())


def _number(text: str) -> Optional[Fraction]:
    return Fraction(text) if _NUMBER.fullmatch(text) else None


def _binary(text: str) -> Optional[bytes]:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return None


def _network(text: str) -> Any:
    """An address is a network of one."""
    try:
        return ipaddress.ip_network(text, strict=False) if _NETWORK.fullmatch(text) else None
    except ValueError:
        return None


def _within(address: Any, network: Any) -> bool:
    return address.version == network.version and bool(address.subnet_of(network))


def _seconds(text: str) -> Optional[Fraction]:
    """Since 1970, from what of it a date or a number says."""
    if _EPOCH_SECONDS.fullmatch(text):
        return Fraction(text)
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    day, time, zone = (found.group(name) for name in ("day", "time", "zone"))
    fraction = (found.group("fraction") or "").ljust(6, "0")
    written = (
        f"{found.group('month')}-{day or '01'}T{time or '00:00'}:{found.group('second') or '00'}"
        f".{fraction}{'+00:00' if zone in (None, 'Z') else zone}"
    )
    try:
        since = datetime.fromisoformat(written) - _EPOCH
    except ValueError:
        return None
    return Fraction(since // timedelta(microseconds=1), 10**6)


def _operators() -> Mapping[str, _Operator]:
    found = {"bool": _Operator(_compared(_truth, operator.eq, "true or false"))}
    found["binaryequals"] = _Operator(_compared(_binary, operator.eq, "base64"))
    tests = {
        ("stringequals", "stringnotequals"): _text_test(wildcards=False),
        ("stringequalsignorecase", "stringnotequalsignorecase"): _text_test(False, True),
        ("stringlike", "stringnotlike"): _text_test(wildcards=True),
        ("arnequals", "arnnotequals"): _arn_test,
        ("arnlike", "arnnotlike"): _arn_test,
        ("ipaddress", "notipaddress"): _compared(_network, _within, "IP addresses"),
    }
    for prefix, parse, kind in (("numeric", _number, "numbers"), ("date", _seconds, "dates")):
        tests[f"{prefix}equals", f"{prefix}notequals"] = _compared(parse, operator.eq, kind)
        for name, compare in (
            ("lessthan", operator.lt),
            ("lessthanequals", operator.le),
            ("greaterthan", operator.gt),
            ("greaterthanequals", operator.ge),
        ):
            found[prefix + name] = _Operator(_compared(parse, compare, kind))
    for (name, negation), test in tests.items():
        found[name] = _Operator(test)
        found[negation] = _Operator(test, negation=True)
    return found


_OPERATORS = _operators()
