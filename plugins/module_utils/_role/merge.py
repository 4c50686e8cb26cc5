# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The options of many roles: what holds for all of them, and what each says itself."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from .._errors import InvalidOption

# An argument specification: by the name of the option, its type, default, options and so on.
Specification = Mapping[str, Mapping[str, Any]]


def without_defaults(specification: Specification) -> Dict[str, Any]:
    """The same options with neither defaults nor requirements, so that what is given can be told."""
    return {
        name: {
            key: without_defaults(value) if key == "options" else value
            for key, value in option.items()
            if key not in ("default", "required")
        }
        for name, option in specification.items()
    }


def merged(
    specification: Specification, own: Mapping[str, Any], common: Mapping[str, Any]
) -> Dict[str, Any]:
    """The options of one role, all of them; None where there is no default either.

    What a role says itself wins. Mappings are merged key by key, tags whatever the case of their keys; lists,
    policy documents and definitions are not. Nothing of `trust` is taken over beside a `trust_policy`, and
    nothing of `state_machine` by a role that names none.
    """
    left_out = {
        "trust": own.get("trust_policy") is not None,
        "state_machine": own.get("state_machine") is None,
    }
    common = {name: value for name, value in common.items() if not left_out.get(name)}
    return _merged(specification, own, common)


def _merged(
    specification: Specification, own: Mapping[str, Any], common: Mapping[str, Any]
) -> Dict[str, Any]:
    options: Dict[str, Any] = {}
    for name, option in specification.items():
        value, other = own.get(name), common.get(name)
        if "options" in option and (value is not None or other is not None):
            value = _merged(option["options"], value or {}, other or {})
        elif value is None:
            value = option.get("default") if other is None else other
        elif other is not None and option["type"] == "dict":
            value = _by_key(name, value, other)
        options[name] = value
    return options


def _by_key(option: str, own: Mapping[str, Any], common: Mapping[str, Any]) -> Dict[str, Any]:
    if option == "tags":
        spelled = {str(key).lower() for key in own}
        common = {key: value for key, value in common.items() if str(key).lower() not in spelled}
    return {**common, **own}


def refuse_repeated(names: List[str]) -> None:
    """Raises InvalidOption for two roles of one name, which is one to IAM whatever its case."""
    spelled: Dict[str, List[str]] = {}
    for name in names:
        spelled.setdefault(name.lower(), []).append(name)
    repeated = [" and ".join(each) for each in spelled.values() if len(each) > 1]
    if repeated:
        raise InvalidOption(
            f"roles: declared more than once, since names are one to IAM whatever their case: "
            f"{', '.join(repeated)}"
        )
