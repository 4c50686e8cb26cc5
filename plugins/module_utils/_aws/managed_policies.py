# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Managed policies by ARN, by name, or by path and name: found with few calls, before any write."""

from __future__ import annotations

import difflib
import threading
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

from .._errors import ExecutionRoleError
from .._policy.trust import Account
from .calls import Refused, Unanswered
from .reader import find_policy, list_customer_policies

# Paths under which AWS keeps managed policies that a role may have attached, in the order in which
# they are tried. To list AWS's policies instead would take more than a dozen pages.
_AWS_PATHS = ("", "service-role/", "job-function/")

# Only to answer a misspelt name with the right one.
_OFTEN_MEANT = (
    "service-role/AWSLambdaRole",
    "AWSXRayDaemonWriteAccess",
    "AWSXrayWriteOnlyAccess",
    "CloudWatchLogsFullAccess",
    "AWSLambda_FullAccess",
    "AmazonDynamoDBFullAccess",
    "AmazonS3ReadOnlyAccess",
    "AmazonSNSFullAccess",
    "AmazonSQSFullAccess",
    "AWSStepFunctionsFullAccess",
    "AWSDenyAll",
)


class ManagedPolicies:
    """Looks up managed policies of one account, each once. Threads may share it.

    may_be_missing: in check mode a customer managed policy may be one that an earlier task would have
    created; it is called with a warning. None: a missing policy is an error.
    """

    def __init__(self, iam: Any, may_be_missing: Optional[Callable[[str], None]] = None) -> None:
        self._iam = iam
        self._may_be_missing = may_be_missing
        self._answers: Dict[str, Union[str, ExecutionRoleError]] = {}
        self._listed: Optional[List[str]] = None
        self._lock = threading.Lock()
        self._asking: Dict[str, threading.Lock] = {}

    def arns(
        self, account: Account, declared: Sequence[str], attached: Sequence[str]
    ) -> Dict[str, str]:
        """The ARN of each declared policy. attached: ARNs on the role, for which nothing is asked."""
        return {each: self._arn(account, each, attached) for each in declared}

    def check(self, account: Account, arn: str, option: str) -> None:
        """Raises ExecutionRoleError unless a policy of this ARN exists and can be attached."""
        self._once(arn, lambda: self._checked(account, arn, option))

    def _once(self, policy: str, look_up: Callable[[], str]) -> str:
        """What is not there for one role is not there for the next; a call that failed may do better.

        Who needs the same policy waits for the answer; others do not.
        """
        with self._lock:
            asking = self._asking.setdefault(policy, threading.Lock())
        with asking:
            if policy not in self._answers:
                try:
                    self._answers[policy] = look_up()
                except (Refused, Unanswered):
                    raise
                except ExecutionRoleError as error:
                    self._answers[policy] = error
            answer = self._answers[policy]
        if isinstance(answer, ExecutionRoleError):
            raise answer
        return answer

    def _checked(self, account: Account, arn: str, option: str) -> str:
        dummy, partition, dummy, dummy, owner, dummy = arn.split(":", 5)
        if partition != account.partition:
            raise ExecutionRoleError(
                f"{option} {arn}: the role's account is in the partition {account.partition}"
            )
        policy = find_policy(self._iam, arn)
        if policy is None:
            message = f"{option} {arn}: there is no such policy"
            if self._may_be_missing is None or owner != account.account_id:
                raise ExecutionRoleError(message)
            self._may_be_missing(
                f"{message} yet; the run without check mode fails unless it is created first"
            )
        elif not policy.get("IsAttachable", True):
            raise ExecutionRoleError(f"{option} {arn}: AWS does not let this policy be attached")
        return arn

    def _arn(self, account: Account, declared: str, attached: Sequence[str]) -> str:
        if declared.startswith("arn:"):
            if declared not in attached:
                self.check(account, declared, "managed policy")
            return declared
        found = [arn for arn in attached if _is_named(arn, declared)]
        if found:
            return _only(found, declared)
        return self._once(declared, lambda: self._named(account, declared))

    def _named(self, account: Account, declared: str) -> str:
        found = self._find(account, declared)
        if not found:
            raise ExecutionRoleError(self._unknown(account, declared))
        return _only(found, declared)

    def _find(self, account: Account, declared: str) -> List[str]:
        """Policies of this name, or of this path and name."""
        customer = [arn for arn in self._customer_policies() if _is_named(arn, declared)]
        paths = ("",) if "/" in declared else _AWS_PATHS
        for path in paths:
            arn = f"arn:{account.partition}:iam::aws:policy/{path}{declared}"
            policy = find_policy(self._iam, arn)
            if policy is not None:
                if not policy.get("IsAttachable", True):
                    raise ExecutionRoleError(
                        f"managed policy {declared}: AWS does not let {arn} be attached"
                    )
                return [arn, *customer]
        return customer

    def _customer_policies(self) -> List[str]:
        with self._lock:
            if self._listed is None:
                self._listed = list_customer_policies(self._iam)
            return self._listed

    def _unknown(self, account: Account, declared: str) -> str:
        known = [_path_and_name(arn) for arn in self._customer_policies()] + list(_OFTEN_MEANT)
        by_name: Mapping[str, str] = {each.rpartition("/")[2].lower(): each for each in known}
        close = difflib.get_close_matches(declared.rpartition("/")[2].lower(), list(by_name), n=3)
        meant = " or ".join(by_name[each] for each in close)
        return (
            f"managed policy {declared} is neither a customer managed policy of account "
            f"{account.account_id} nor, under a usual path, one of AWS's; "
            + (f"did you mean {meant}?" if meant else "give its ARN if it has another path")
        )


def _only(found: Sequence[str], declared: str) -> str:
    if len(found) > 1:
        raise ExecutionRoleError(
            f"managed policy {declared} is ambiguous; declare one of {', '.join(sorted(found))}"
        )
    return found[0]


def _path_and_name(arn: str) -> str:
    return arn.split(":policy/", 1)[1]


def _is_named(arn: str, declared: str) -> bool:
    """Names of policies differ whatever their case, but are written in one."""
    name = _path_and_name(arn)
    return name == declared if "/" in declared else name.rpartition("/")[2] == declared
