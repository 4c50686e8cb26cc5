# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options with which many roles are declared."""

from __future__ import annotations


class ModuleDocFragment:
    DOCUMENTATION = r"""
options:
  roles:
    description:
      - The roles. No name may be there twice, whatever its case.
      - An entry of RV(stepfunctions.iam.execution_role_info#module:execution_roles) can be given as it is, and
        changes nothing in the account that it was read from.
    type: list
    elements: dict
    suboptions:
      name:
        description:
          - Name of the role.
        type: str
        required: true
      arn:
        description:
          - ARN with which M(stepfunctions.iam.execution_role_info) returned the role. Where it is given, the policies
            of the role are taken as they are, without the checks that help with those written by hand, and tags that
            begin with C(aws:) are left out.
          - The role is ensured in the account that the task works in, whatever account this ARN names.
        type: str
      role_id:
        description:
          - As M(stepfunctions.iam.execution_role_info) returns it; not looked at.
        type: str
      derived_policies:
        description:
          - As M(stepfunctions.iam.execution_role_info) returns it; not looked at.
        type: dict
      state_machines:
        description:
          - As M(stepfunctions.iam.execution_role_info) returns it; not looked at.
        type: list
        elements: str
        version_added: 0.4.0
      trust_policy:
        description:
          - The whole trust policy, a document, in place of O(roles[].trust). Statements that it lacks are removed.
        type: dict
      state:
        description:
          - Whether the role shall be there. V(present) when neither the role nor O(defaults) says it.
        type: str
        choices: [present, absent]
      force:
        description:
          - With O(roles[].state=absent), delete the role even if a state machine still names it. Otherwise the state
            machines of all enabled regions are read, once for all roles, and such a role stays and fails. V(false)
            when neither the role nor O(defaults) says it.
        type: bool
        version_added: 1.0.0
      path:
        description:
          - Path of the role, which IAM cannot change later. V(/) when neither the role nor O(defaults) says it.
        type: str
      description:
        description:
          - Description of the role; an empty one removes it.
        type: str
      max_session_duration:
        description:
          - How long a session of the role may last, in seconds.
        type: int
      permissions_boundary:
        description:
          - ARN of the managed policy that limits the role; an empty string removes it.
        type: str
      tags:
        description:
          - Tags of the role.
        type: dict
      purge_tags:
        description:
          - Whether to remove tags that are not declared. Not by default.
        type: bool
      trust: &trust
        description:
          - Who may assume the role; see O(stepfunctions.iam.execution_role#module:trust).
        type: dict
        suboptions:
          principal:
            description:
              - The service principal of Step Functions. V(global) when neither the role nor O(defaults) says it.
            type: str
            choices: [global, regional, both]
          service_principals:
            description:
              - Service principals to use in its place.
            type: list
            elements: str
          source_accounts:
            description:
              - Ids of the accounts whose state machines may use the role.
            type: list
            elements: str
          source_arns:
            description:
              - ARNs, or patterns of them, of the state machines that may use the role.
            type: list
            elements: str
          confused_deputy_protection:
            description:
              - Whether the trust policy has the conditions C(aws:SourceAccount) and C(aws:SourceArn), as it has by
                default.
            type: bool
          statements:
            description:
              - Further statements of the trust policy.
            type: list
            elements: dict
          purge:
            description:
              - Whether to remove statements that are not declared. Not by default.
            type: bool
      managed_policies:
        description:
          - Managed policies to attach, by ARN, name, or path and name.
        type: list
        elements: str
      purge_managed_policies:
        description:
          - Whether to detach managed policies that are not declared. Not by default.
        type: bool
      inline_policies:
        description:
          - Inline policies, documents by name.
        type: dict
      purge_inline_policies:
        description:
          - Whether to delete inline policies that are not declared. Not by default.
        type: bool
      state_machine: &state_machine
        description:
          - The state machine that the role is for, and from which its permissions are derived; see
            O(stepfunctions.iam.execution_role#module:state_machine).
        type: dict
        suboptions:
          definition:
            description:
              - The definition, as a mapping, JSON text or YAML text. Without it, the deployed one is read.
            type: raw
          definition_substitutions:
            description:
              - Values for C(${Name}) in the definition, by name.
            type: dict
          arn:
            description:
              - ARN of the state machine.
            type: str
          name:
            description:
              - Name of the state machine, in place of the ARN.
            type: str
          type:
            description:
              - Whether it is a standard or an express one.
            type: str
            choices: [STANDARD, EXPRESS]
          logging:
            description:
              - Whether it logs; a boolean or the ARN of a log group.
            type: raw
          tracing:
            description:
              - Whether it traces.
            type: bool
          kms_key_arn:
            description:
              - ARN of the customer managed key that encrypts it.
            type: str
          policy_name:
            description:
              - Name of the inline policy. V(StepFunctionsPermissions) when neither the role nor O(defaults) says it.
            type: str
          unresolved:
            description:
              - Whether a resource that only an execution knows becomes a pattern, as by default, or is an error.
            type: str
            choices: [wildcard, fail]
          operations:
            description:
              - What calls need that the collection does not know.
            type: dict
      wait:
        description:
          - Whether to read the role back after a change until IAM shows what was written, as by default.
        type: bool
      wait_timeout:
        description:
          - How long to wait, in seconds. V(120) when neither the role nor O(defaults) says it.
        type: int
  defaults:
    description:
      - Options for every role. What a role says itself wins over them.
      - Mappings are merged key by key, so that a role adds to the O(defaults.tags) of all, or gives one of them
        another value; likewise O(defaults.inline_policies), O(defaults.trust) and O(defaults.state_machine). Lists,
        such as O(defaults.managed_policies), are not merged, and neither are policy documents and definitions.
      - O(defaults.state_machine) holds for roles that have a O(roles[].state_machine) themselves, and O(defaults.trust)
        for those without a O(roles[].trust_policy).
    type: dict
    suboptions:
      state:
        description:
          - See O(roles[].state).
        type: str
        choices: [present, absent]
      force:
        description:
          - See O(roles[].force).
        type: bool
        version_added: 1.0.0
      path:
        description:
          - See O(roles[].path).
        type: str
      description:
        description:
          - See O(roles[].description).
        type: str
      max_session_duration:
        description:
          - See O(roles[].max_session_duration).
        type: int
      permissions_boundary:
        description:
          - See O(roles[].permissions_boundary).
        type: str
      tags:
        description:
          - See O(roles[].tags).
        type: dict
      purge_tags:
        description:
          - See O(roles[].purge_tags).
        type: bool
      trust: *trust
      managed_policies:
        description:
          - See O(roles[].managed_policies).
        type: list
        elements: str
      purge_managed_policies:
        description:
          - See O(roles[].purge_managed_policies).
        type: bool
      inline_policies:
        description:
          - See O(roles[].inline_policies).
        type: dict
      purge_inline_policies:
        description:
          - See O(roles[].purge_inline_policies).
        type: bool
      state_machine: *state_machine
      wait:
        description:
          - See O(roles[].wait).
        type: bool
      wait_timeout:
        description:
          - See O(roles[].wait_timeout).
        type: int
"""
