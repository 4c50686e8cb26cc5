# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What IAM certainly refuses in a policy document, found before anything is written.

Advisory: what IAM might take passes, and IAM decides. Source: IAM user guide, "Grammar of the IAM
JSON policy language" and the pages on each policy element.
"""

from __future__ import annotations

import re
from typing import Any, Mapping

from .document import PolicyDocumentError, statement_list

_VERSIONS = ("2012-10-17", "2008-10-17")
_DOCUMENT_KEYS = ("Version", "Id", "Statement")
_STATEMENT_KEYS = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)
_SID = re.compile(r"[A-Za-z0-9]*")
_ACTION = re.compile(r"\*|[a-z0-9*?-]+:[a-z0-9*?]+", re.IGNORECASE)
_TRUST_ACTION = re.compile(r"\*|sts:[a-z0-9*?]+", re.IGNORECASE)
# Wildcards may stand for whole parts of an ARN, so that only what has no part at all is refused.
_RESOURCE = re.compile(r"\*+|.+:.+", re.DOTALL)
_PRINCIPAL_KINDS = ("AWS", "Service", "Federated", "CanonicalUser")
_AWS_PRINCIPAL = re.compile(
    r"\*|[0-9]{12}|arn:[a-z0-9-]+:(iam|sts)::[0-9]{12}:\S+|[A-Z0-9]{16,128}"
)
_SERVICE = re.compile(r"[a-z0-9][a-z0-9.-]*\.[a-z]+(\.cn)?", re.IGNORECASE)
_FORBIDDEN_CHARACTER = re.compile(r"[^\t\n\r\x20-\xff]")
_OPERATOR = re.compile(
    r"(for(allvalues|anyvalue):)?"
    r"(null|(string(not)?(equals(ignorecase)?|like)|numeric(not)?equals"
    r"|numeric(less|greater)than(equals)?|date(not)?equals|date(less|greater)than(equals)?"
    r"|bool|binaryequals|(not)?ipaddress|arn(not)?(equals|like))(ifexists)?)",
    re.IGNORECASE,
)


def check_permissions_policy(document: Mapping[str, Any], where: str) -> None:
    """Raises PolicyDocumentError when a permissions policy cannot be one.

    A Version must be there: CreatePolicy refuses a policy without it, and an inline policy without it
    is read by the rules of 2008, by which policy variables are plain text. Nobody means that.
    """
    if "Version" not in document:
        raise PolicyDocumentError(
            f"{where}: Version is missing, and IAM may refuse the policy or take it for {_VERSIONS[1]}, "
            f'which knows no policy variables; declare Version: "{_VERSIONS[0]}"'
        )
    for statement, place in _checked_statements(document, where):
        for key in ("Principal", "NotPrincipal"):
            if key in statement:
                raise PolicyDocumentError(
                    f"{place}: {key} does not belong into a permissions policy; it is attached to its "
                    "principal"
                )
        _one_of(statement, "Action", "NotAction", place)
        _one_of(statement, "Resource", "NotResource", place)
        _check_strings(statement, ("Action", "NotAction"), _ACTION, "service:Name or *", place)
        _check_strings(statement, ("Resource", "NotResource"), _RESOURCE, "an ARN or *", place)


def check_trust_policy(document: Mapping[str, Any], where: str) -> None:
    """Raises PolicyDocumentError when a trust policy cannot be one."""
    for statement, place in _checked_statements(document, where):
        for key in ("Resource", "NotResource"):
            if key in statement:
                raise PolicyDocumentError(
                    f"{place}: {key} does not belong into a trust policy; its resource is the role"
                )
        _one_of(statement, "Principal", "NotPrincipal", place)
        _one_of(statement, "Action", "NotAction", place)
        _check_strings(statement, ("Action", "NotAction"), _TRUST_ACTION, "an action of sts", place)
        for key in ("Principal", "NotPrincipal"):
            if key in statement:
                _check_principal(statement[key], f"{place}.{key}")


def _checked_statements(document: Mapping[str, Any], where: str) -> Any:
    """Checks what both kinds of policy share; yields the statements with their places."""
    _known_keys(document, _DOCUMENT_KEYS, f"{where}:")
    if document.get("Version", _VERSIONS[0]) not in _VERSIONS:
        raise PolicyDocumentError(
            f"{where}: Version {document['Version']!r} is neither {' nor '.join(_VERSIONS)}"
        )
    found = statement_list(document)
    if not found:
        raise PolicyDocumentError(f"{where}: Statement is missing or empty")
    sids = set()
    for index, statement in enumerate(found):
        place = f"{where}: Statement[{index}]"
        if not isinstance(statement, Mapping):
            raise PolicyDocumentError(f"{place}: a statement is a mapping, not {statement!r}")
        _known_keys(statement, _STATEMENT_KEYS, f"{place}:")
        _check_text(statement, place)
        sid = statement.get("Sid") or ""
        if not isinstance(sid, str) or not _SID.fullmatch(sid):
            raise PolicyDocumentError(f"{place}: Sid {sid!r} may hold only letters and digits")
        if sid and sid in sids:
            raise PolicyDocumentError(f"{place}: Sid {sid!r} stands in another statement already")
        sids.add(sid)
        if statement.get("Effect") not in ("Allow", "Deny"):
            raise PolicyDocumentError(
                f"{place}: Effect is Allow or Deny, not {statement.get('Effect')!r}"
            )
        _check_condition(statement.get("Condition"), f"{place}.Condition")
        yield statement, place


def _known_keys(mapping: Mapping[str, Any], known: Any, where: str) -> None:
    for key in mapping:
        if key not in known:
            meant = [each for each in known if each.lower() == key.lower()]
            hint = f"; it is written {meant[0]}" if meant else f"; known are {', '.join(known)}"
            raise PolicyDocumentError(f"{where} unknown element {key!r}{hint}")


def _one_of(statement: Mapping[str, Any], key: str, negation: str, where: str) -> None:
    if (key in statement) == (negation in statement):
        number = "both are given" if key in statement else "neither is given"
        raise PolicyDocumentError(f"{where}: one of {key} and {negation} is needed, and {number}")


def _check_strings(
    statement: Mapping[str, Any], keys: Any, pattern: re.Pattern[str], expected: str, where: str
) -> None:
    for key in keys:
        if key not in statement:
            continue
        values = statement[key] if isinstance(statement[key], list) else [statement[key]]
        if not values:
            raise PolicyDocumentError(f"{where}.{key} is empty")
        for value in values:
            if not isinstance(value, str) or not pattern.fullmatch(value):
                raise PolicyDocumentError(f"{where}.{key}: {value!r} is not {expected}")


def _check_principal(value: Any, where: str) -> None:
    if value == "*":
        return
    if not isinstance(value, Mapping) or not value:
        raise PolicyDocumentError(
            f"{where}: a mapping such as {{Service: events.amazonaws.com}} is expected, not {value!r}"
        )
    for kind, names in value.items():
        if kind not in _PRINCIPAL_KINDS:
            raise PolicyDocumentError(
                f"{where}: {kind!r} is no kind of principal; known are {', '.join(_PRINCIPAL_KINDS)}"
            )
        found = names if isinstance(names, list) else [names]
        if not found:
            raise PolicyDocumentError(f"{where}.{kind} is empty")
        pattern = {"AWS": _AWS_PRINCIPAL, "Service": _SERVICE}.get(kind)
        for name in found:
            if not isinstance(name, str) or not name:
                raise PolicyDocumentError(f"{where}.{kind}: {name!r} is not a string")
            if pattern is not None and not pattern.fullmatch(name):
                raise PolicyDocumentError(f"{where}.{kind}: {name!r} names no principal")


def _check_condition(value: Any, where: str) -> None:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise PolicyDocumentError(f"{where}: a mapping of operators is expected, not {value!r}")
    for operator, tests in value.items():
        if not _OPERATOR.fullmatch(operator):
            raise PolicyDocumentError(f"{where}: {operator!r} is no condition operator")
        if not isinstance(tests, Mapping):
            raise PolicyDocumentError(
                f"{where}.{operator}: a mapping of condition keys is expected, not {tests!r}"
            )
        for key, values in tests.items():
            for each in values if isinstance(values, list) else [values]:
                if each is None or isinstance(each, (dict, list)):
                    raise PolicyDocumentError(
                        f"{where}.{operator}[{key!r}]: {each!r} is no value of a condition"
                    )


def _check_text(value: Any, where: str) -> None:
    """IAM API reference, PutRolePolicy: characters of a policy are tab, line ends and U+0020-U+00FF."""
    if isinstance(value, str):
        wrong = _FORBIDDEN_CHARACTER.search(value)
        if wrong:
            raise PolicyDocumentError(f"{where}: IAM takes no {wrong.group()!r} in a policy")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            _check_text(key, where)
            _check_text(item, where)
    elif isinstance(value, list):
        for item in value:
            _check_text(item, where)
