# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What IAM accepts for the names and values of a role.

Source: IAM API reference, request parameters of CreateRole, PutRolePolicy, TagRole and AssumeRole,
and IAM user guide, "IAM and AWS STS quotas".
"""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Sequence, Tuple

from .._errors import InvalidOption

_ROLE_NAME = re.compile(r"[\w+=,.@-]{1,64}", re.ASCII)
_POLICY_NAME = re.compile(r"[\w+=,.@-]{1,128}", re.ASCII)
_PATH = re.compile(r"(/|/[\x21-\x7e]{1,510}/)")
_PATH_PREFIX = re.compile(r"/[\x21-\x7e]{0,511}")
_DESCRIPTION = re.compile(r"[\t\n\r\x20-\x7e\xa1-\xff]{0,1000}")
# Letters, numbers, separators (Unicode categories L, N and Z) and these signs.
_TAG_CHARACTERS = "\\w \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+@-"
_TAG_KEY = re.compile(rf"[{_TAG_CHARACTERS}]{{1,128}}")
_TAG_VALUE = re.compile(rf"[{_TAG_CHARACTERS}]{{0,256}}")
_ACCOUNT_ID = re.compile(r"[0-9]{12}")
_REGION = re.compile(r"[a-z]{2,}(-[a-z]+)+-[0-9]+")
_PARTITION = re.compile(r"aws[a-z0-9-]*")
_POLICY_ARN = re.compile(r"arn:aws[a-z0-9-]*:iam::([0-9]{12}|aws):policy/[\x21-\x7e]{1,640}")
_ROLE_ARN = re.compile(r"arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[\x21-\x7e]+")
_POLICY_REFERENCE = re.compile(r"([\x21-\x7e]+/)?[\w+=,.@-]{1,128}", re.ASCII)
_SERVICE_PRINCIPAL = re.compile(r"[a-z0-9][a-z0-9.-]*\.[a-z0-9.-]+", re.IGNORECASE)
_SOURCE_ARN = re.compile(r"arn:[^:\s]+:[^:\s]+:[^:\s]*:(?P<account>[^:\s]*):\S+")

MIN_SESSION_DURATION = 3600
MAX_SESSION_DURATION = 43200


def role_name(value: str, option: str = "name") -> str:
    if value.startswith("arn:"):
        raise InvalidOption(f"{option} {value!r}: give the name of the role, not its ARN")
    return _matching(
        _ROLE_NAME, value, option, "1 to 64 letters, digits and any of _ + = , . @ - are allowed"
    )


def policy_name(value: str, option: str) -> str:
    return _matching(
        _POLICY_NAME, value, option, "1 to 128 letters, digits and any of _ + = , . @ - are allowed"
    )


def path(value: str) -> str:
    return _matching(
        _PATH,
        value,
        "path",
        "a path begins and ends with /, holds printable ASCII and is at most 512 characters long",
    )


def path_prefix(value: str) -> str:
    return _matching(
        _PATH_PREFIX,
        value,
        "path_prefix",
        "a path prefix begins with /, holds printable ASCII and is at most 512 characters long",
    )


def modifiable_path(value: str) -> str:
    if value.startswith(("/aws-service-role/", "/aws-reserved/")):
        raise InvalidOption(f"path {value!r}: AWS keeps this path for roles of its own")
    return path(value)


def description(value: str) -> str:
    return _matching(
        _DESCRIPTION,
        value,
        "description",
        "at most 1000 characters of Latin-1, without control characters, are allowed",
    )


def max_session_duration(value: int) -> int:
    if not MIN_SESSION_DURATION <= value <= MAX_SESSION_DURATION:
        raise InvalidOption(
            f"max_session_duration must be between {MIN_SESSION_DURATION} and "
            f"{MAX_SESSION_DURATION} seconds (1 to 12 hours), not {value}"
        )
    return value


def account_id(value: str, option: str) -> str:
    return _matching(
        _ACCOUNT_ID,
        value,
        option,
        "an account id is a string of 12 digits; quote it, since YAML drops leading zeros",
    )


def region(value: str, option: str) -> str:
    return _matching(_REGION, value, option, "the code of a region such as eu-west-1 is expected")


def partition(value: str, option: str) -> str:
    return _matching(_PARTITION, value, option, "a partition such as aws or aws-cn is expected")


def policy_arn(value: str, option: str) -> str:
    return _matching(
        _POLICY_ARN,
        value,
        option,
        "an ARN such as arn:aws:iam::123456789012:policy/NAME is expected",
    )


def role_arn(value: str, option: str) -> str:
    return _matching(
        _ROLE_ARN, value, option, "an ARN such as arn:aws:iam::123456789012:role/NAME is expected"
    )


def policy_reference(value: str, option: str) -> str:
    """A managed policy by ARN, by name, or by path and name without the leading slash."""
    if value.startswith("arn:"):
        return policy_arn(value, option)
    return _matching(
        _POLICY_REFERENCE,
        value.lstrip("/"),
        option,
        "the ARN, the name, or the path and name (service-role/AWSLambdaRole) of a managed policy "
        "is expected",
    )


def service_principal(value: str, option: str) -> str:
    return _matching(
        _SERVICE_PRINCIPAL,
        value,
        option,
        "a service principal such as states.amazonaws.com is expected",
    )


def source_arn(value: str, option: str) -> Tuple[str, str]:
    """An ARN pattern for `aws:SourceArn` and the account that it names, which may hold wildcards."""
    match = _SOURCE_ARN.fullmatch(value)
    if match is None:
        raise InvalidOption(
            f"{option} {value!r}: an ARN of six parts such as "
            "arn:aws:states:*:123456789012:stateMachine:* is expected; a bare * protects nothing"
        )
    return value, match.group("account")


def tags(value: Mapping[Any, Any]) -> Mapping[str, str]:
    """Tags of a role: at most 50, keys unique whatever their case, none of AWS's own (`aws:`)."""
    seen: Dict[str, str] = {}
    for key, text in value.items():
        if not isinstance(key, str) or not isinstance(text, str):
            raise InvalidOption(
                f"tags[{key}]: {text!r} is not a string; quote it, so that YAML keeps it as it is written"
            )
        allowed = "letters, digits, spaces and any of _ . : / = + @ - are allowed"
        _matching(_TAG_KEY, key, "tags: the key", f"1 to 128 {allowed}")
        _matching(_TAG_VALUE, text, f"tags[{key}]", f"at most 256 {allowed}")
        if key.lower().startswith("aws:"):
            raise InvalidOption(
                f"tags: the key {key!r} begins with aws:, which AWS keeps for itself"
            )
        if key.lower() in seen:
            raise InvalidOption(
                f"tags: {seen[key.lower()]!r} and {key!r} are the same key to IAM, whatever their case"
            )
        seen[key.lower()] = key
    return dict(value)


def unique(values: Sequence[str], option: str) -> Sequence[str]:
    repeated = sorted({each for each in values if values.count(each) > 1})
    if repeated:
        raise InvalidOption(f"{option} names {', '.join(repeated)} more than once")
    return values


def _matching(pattern: re.Pattern[str], value: str, option: str, rule: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        shown = repr(value) if len(repr(value)) <= 100 else f"{repr(value)[:100]}..."
        raise InvalidOption(f"{option} {shown}: {rule}")
    return value
