# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The permissions policy that is derived from a state machine, and its parts where it is too large.

It is one inline policy as long as the role's quota has room for it, and otherwise parts: customer managed
policies that belong to this role alone, under the role's path, which say so in their description.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Any, Dict, Hashable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from .._errors import ExecutionRoleError
from .._policy.canonical import canonical_statement, statements
from .._policy.size import MANAGED_POLICY_SIZE, size

DEFAULT_POLICY_NAME = "StepFunctionsPermissions"

# IAM API reference, CreatePolicy: PolicyName.
_LONGEST_NAME = 128

# Characters of the number that tells the Sids of one statement's pieces apart.
_SID_NUMBER = 4

Document = Mapping[str, Any]
Statement = Mapping[str, Any]


@dataclass(frozen=True)
class DerivedPolicy:
    """name: of the inline policy, and in those of its parts. document: without statements if nothing
    is needed; then there shall be no such policy. shorter: the same in fewer characters, if possible."""

    name: str
    document: Document
    shorter: Optional[Document] = None

    @property
    def is_empty(self) -> bool:
        return not statements(self.document)

    def parts(self, role_arn: str, current: Mapping[str, Document]) -> Dict[str, Document]:
        """The customer managed policies that it takes: documents by ARN.

        current: the managed policies on the role that hold parts already, of any name. Raises
        ExecutionRoleError when a statement is too large for any, or a name too long.
        """
        numbered = {part_number(arn, role_arn, self.name): arn for arn in current}
        today = {number: current[arn] for number, arn in numbered.items() if number}
        return {
            self._part_arn(role_arn, number): document
            for number, document in split(self.document, today).items()
        }

    def _part_arn(self, role_arn: str, number: int) -> str:
        arn = f"{_arn_prefix(role_arn, self.name)}{number}"
        name = arn.rpartition("/")[2]
        if len(name) > _LONGEST_NAME:
            raise ExecutionRoleError(
                f"the policy {self.name} is too large for an inline policy, and {name} has {len(name)} "
                f"characters, too many for the name of a managed policy, which has {_LONGEST_NAME}; "
                "choose a shorter policy_name"
            )
        return arn


@dataclass(frozen=True)
class PolicyPart:
    """A customer managed policy of a part's name, as IAM holds it.

    belongs: whether its description says that it is this role's. used_elsewhere: whether others have
    it attached, or as their boundary. old_versions: ids of the versions that are not the default, oldest
    first; read only when the policy is to be changed or deleted.
    """

    document: Document
    belongs: bool = True
    used_elsewhere: bool = False
    old_versions: Tuple[str, ...] = ()


def part_number(arn: str, role_arn: str, policy_name: str) -> Optional[int]:
    """Which part of this role's policy a managed policy is by its ARN, None if it is none."""
    match = re.fullmatch(re.escape(_arn_prefix(role_arn, policy_name)) + "([1-9][0-9]*)", arn)
    return int(match.group(1)) if match else None


def may_be_part(arn: str, role_arn: str) -> bool:
    """Whether a managed policy is, by its ARN, a part of this role's policy of whatever name."""
    return (
        re.fullmatch(re.escape(_arn_prefix(role_arn, "")[:-1]) + ".+-[1-9][0-9]*", arn) is not None
    )


def part_description(role_arn: str) -> str:
    return f"{_ownership(role_arn)} with permissions too large for an inline policy."


def belongs_to(description: str, role_arn: str) -> bool:
    """Whether a policy's description says that the policy is a part of this role's."""
    return description.startswith(_ownership(role_arn))


def _ownership(role_arn: str) -> str:
    return f"Belongs to {role_arn}, which stepfunctions.iam keeps"


def _arn_prefix(role_arn: str, policy_name: str) -> str:
    return f"{role_arn.replace(':role/', ':policy/', 1)}-{policy_name}-"


def split(document: Document, current: Mapping[int, Document]) -> Dict[int, Document]:
    """Parts of a policy document by number, none larger than a managed policy can be.

    Together they allow and deny what the document does. current: the parts as they are, in which
    statements stay where they still fit, unless to begin afresh takes fewer parts. Raises
    ExecutionRoleError when not even one action on one resource fits.
    """
    # A statement is counted with the comma before it, which the first one has not.
    room = MANAGED_POLICY_SIZE - size({**document, "Statement": []}) + 1
    wanted = statements(document)
    kept, fresh = (
        _filled(list(_pieces(wanted, parts, room)), parts, room) for parts in (current, {})
    )
    filled = kept if len(kept) <= len(fresh) else fresh
    return {number: {**document, "Statement": filled[number]} for number in sorted(filled)}


def _pieces(
    wanted: Sequence[Statement], current: Mapping[int, Document], room: int
) -> Iterator[Statement]:
    """The statements, those that are too large taken apart, each Sid unique as it was."""
    today = [each for number in sorted(current) for each in statements(current[number])]
    sids = {statement.get("Sid") for statement in wanted}
    for statement in wanted:
        if _cost(statement) <= room:
            yield statement
            continue
        for piece in _taken_apart(statement, today, room - _SID_NUMBER):
            sid = piece.get("Sid")
            if sid in sids and sid:
                number = 1
                while f"{statement['Sid']}{number}" in sids:
                    number += 1
                sid = f"{statement['Sid']}{number}"
                piece = {**piece, "Sid": sid}
            sids.add(sid)
            yield piece


def _taken_apart(
    statement: Statement, today: Sequence[Statement], room: int
) -> List[Dict[str, Any]]:
    """Statements for some resources each, or some actions; together they say the same.

    NotResource and NotAction cannot be taken apart: to exclude less in each would allow more.
    """
    if _cost(statement) <= room:
        return [dict(statement)]
    for element in ("Resource", "Action"):
        values = statement.get(element)
        if isinstance(values, (list, tuple)) and len(values) > 1:
            pieces: List[Dict[str, Any]] = []
            for sid, group in _grouped(statement, element, today, room):
                smaller = _taken_apart({**statement, element: group}, (), room)
                pieces += [{**smaller[0], **sid}] if len(smaller) == 1 else smaller
            return pieces
    raise ExecutionRoleError(
        f"the statement {statement.get('Sid') or dict(statement)} needs {_cost(statement)} characters "
        f"and cannot be taken apart further; a managed policy has room for {room}"
    )


def _grouped(
    statement: Statement, element: str, today: Sequence[Statement], room: int
) -> List[Tuple[Statement, List[Any]]]:
    """The values of one element in groups, each with the Sid that a piece of it has today, if any.

    Values that are together in a piece today stay so, and the others fill the groups up.
    """
    left = dict.fromkeys(statement[element])
    groups: List[Tuple[Statement, List[Any]]] = []
    for piece in today:
        if _is_piece(piece, statement, element):
            values = piece[element] if isinstance(piece[element], list) else [piece[element]]
            staying = [value for value in values if value in left]
            for value in staying:
                del left[value]
            if staying:
                groups.append(({key: piece[key] for key in ("Sid",) if key in piece}, staying))
    spent = [_cost({**statement, element: group}) for dummy, group in groups]
    without_values = _cost({**statement, element: []})
    for value in left:
        alone = _cost({**statement, element: [value]})
        more = alone - without_values + 1
        home = next((i for i, each in enumerate(spent) if each + more <= room), None)
        if home is None:
            groups.append(({}, [value]))
            spent.append(alone)
        else:
            groups[home][1].append(value)
            spent[home] += more
    return groups


def _is_piece(piece: Statement, statement: Statement, element: str) -> bool:
    """Whether a statement may come from this one having been taken apart."""
    numbered = re.escape(statement.get("Sid", "")) + "[0-9]*"
    rest = [
        canonical_statement({key: each[key] for key in each if key not in ("Sid", element)})
        for each in (piece, statement)
    ]
    return (
        element in piece
        and rest[0] == rest[1]
        and re.fullmatch(numbered, piece.get("Sid", "")) is not None
    )


def _cost(statement: Statement) -> int:
    return size(statement) + 1


def _filled(
    pieces: Sequence[Statement], current: Mapping[int, Document], room: int
) -> Dict[int, List[Statement]]:
    """Each statement where it is, where one of its Sid is, or else into the first part with room."""
    homes: Dict[Hashable, int] = {}
    for number, document in sorted(current.items()):
        for statement in statements(document):
            homes.setdefault(canonical_statement(statement), number)
            homes.setdefault(statement.get("Sid"), number)
    filled: Dict[int, List[Statement]] = {}
    left: Dict[int, int] = {}

    def put(piece: Statement, number: int) -> bool:
        if _cost(piece) > left.setdefault(number, room):
            return False
        left[number] -= _cost(piece)
        filled.setdefault(number, []).append(piece)
        return True

    homeless = []
    for piece in pieces:
        home = homes.get(canonical_statement(piece))
        if home is None or not put(piece, home):
            homeless.append(piece)
    for piece in homeless:
        sid = piece.get("Sid")
        likely = [homes[sid]] if sid and sid in homes else []
        unused = next(number for number in itertools.count(1) if number not in filled)
        any(put(piece, number) for number in [*likely, *sorted(filled), unused])
    return filled


def writing_order(
    before: Mapping[str, Document], after: Mapping[str, Document], changed: Sequence[str]
) -> List[str]:
    """The order to write these documents in, so that a statement that moves is there all the time.

    Next is always the one of which least goes missing: nothing, but for statements that change places.
    """
    held = {name: _meanings(document) for name, document in before.items()}
    final = {name: _meanings(document) for name, document in after.items()}
    wanted: Set[Hashable] = set().union(*final.values())
    order: List[str] = []

    def lost(name: str) -> int:
        elsewhere = set().union(*(held[other] for other in held if other != name))
        return len(held.get(name, set()) & wanted - final[name] - elsewhere)

    while len(order) < len(changed):
        name = min((each for each in changed if each not in order), key=lost)
        order.append(name)
        held[name] = final[name]
    return order


def _meanings(document: Document) -> Set[Hashable]:
    return {canonical_statement(statement) for statement in statements(document)}
