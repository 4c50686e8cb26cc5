# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of what the filters that derive permissions take."""

from __future__ import annotations


class ModuleDocFragment:
    DOCUMENTATION = r"""
options:
  _input:
    description:
      - The definition of a state machine in Amazon States Language, as a mapping, as JSON text, or as YAML text.
    type: raw
    required: true
  arn:
    description:
      - ARN of the state machine. It tells partition, region and account, and what a distributed map, an HTTP task
        and a customer managed key may be used by.
    type: str
  substitutions:
    description: Values for C(${Name}) in the definition, by name.
    type: dict
  type:
    description: Whether the state machine is a standard or an express one.
    type: str
    choices: [STANDARD, EXPRESS]
    default: STANDARD
  logging:
    description: Whether it logs to CloudWatch Logs; V(true), V(false), or the ARN of a log group.
    type: raw
    default: false
  tracing:
    description: Whether it sends traces to AWS X-Ray.
    type: bool
    default: false
  kms_key_arn:
    description: ARN of the customer managed key that encrypts it.
    type: str
  account:
    description: Id of its account, where O(arn) is not given. Without either, ARNs have C(*) in that place.
    type: str
  region:
    description: Its region, where O(arn) is not given. Without either, ARNs have C(*) in that place.
    type: str
  partition:
    description: Its partition, where O(arn) is not given.
    type: str
    default: aws
  unresolved:
    description:
      - What to do about a resource that only an execution knows. V(wildcard) allows the narrowest pattern
        that the service takes, and reports it. V(fail) fails, and lists all of them.
    type: str
    choices: [wildcard, fail]
    default: wildcard
  operations:
    description:
      - What a call needs that this collection does not know, by what follows C(:::) in its C(Resource); each a
        mapping with lists C(actions) and, C(["*"]) by default, C(resources).
    type: dict
notes:
  - No call is made to AWS.
  - A call that is not known, because its service is newer than this collection, is granted nothing. A warning
    names it; O(operations) says what it needs.
"""
