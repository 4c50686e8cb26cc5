#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ensure the execution role of a Step Functions state machine."""

from __future__ import annotations

DOCUMENTATION = r"""
module: execution_role
version_added: 0.1.0
short_description: Ensure the IAM execution role of AWS Step Functions state machines
description:
  - Ensures that an IAM role exists that Step Functions may assume, with the declared trust policy, managed
    and inline policies, permissions boundary and tags.
  - What is on the role and not declared is kept, and reported as RV(ignore:unmanaged), unless a purge option
    asks for its removal.
  - Everything that can be checked is checked before the first call that writes. When AWS refuses midway
    nonetheless, the error says what was done and what was not, and the next run goes on from there.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
options:
  name:
    description:
      - Name of the role, unique in the account whatever its case.
    type: str
    required: true
  state:
    description:
      - V(present) ensures the role as declared.
      - V(absent) detaches its managed policies, deletes its inline policies, removes it from instance
        profiles and deletes it. Customer managed policies that O(state_machine) was split into are deleted, too,
        unless others use them. The execution role of a state machine stays and the task fails, unless O(force).
    type: str
    choices: [present, absent]
    default: present
  force:
    description:
      - With O(state=absent), delete the role even if a state machine still names it; its executions fail then.
      - Otherwise the state machines of all enabled regions are read before a role is deleted. Versions of state
        machines are not, and a state machine that is being deleted does not count. What cannot be read is warned
        of, and the role deleted.
    type: bool
    default: false
    version_added: 1.0.0
  path:
    description:
      - Path of the role, which begins and ends with C(/).
      - IAM cannot change the path of a role. When the role exists under another one, the task fails.
      - Not looked at with O(state=absent).
    type: str
    default: /
  description:
    description:
      - Description of the role, at most 1000 characters; an empty one removes it.
    type: str
  max_session_duration:
    description:
      - How long a session of this role may last, in seconds, from 3600 to 43200; IAM's default is 3600.
      - It does not limit sessions that AWS services open, Step Functions among them.
    type: int
  permissions_boundary:
    description:
      - ARN of the managed policy that limits what the role can be allowed; an empty string removes it.
    type: str
  tags:
    description:
      - Tags of the role. Keys are the same key to IAM whatever their case.
      - Values must be strings; quote numbers and booleans.
    type: dict
  purge_tags:
    description:
      - Whether to remove tags that are not in O(tags). No effect when O(tags) is not given.
    type: bool
    default: false
  trust:
    description:
      - Who may assume the role. When it is not given, its defaults hold.
      - A statement that allows only V(swf.amazonaws.com) or Step Functions is the module's own and is
        replaced by the declared one. Where such a principal stands in a statement beside others, it is
        taken out of it. A statement that denies is kept.
    type: dict
    suboptions:
      principal:
        description:
          - The service principal of Step Functions that is let in.
          - V(global) is C(states.amazonaws.com), which AWS documents today.
          - V(regional) is C(states.REGION.amazonaws.com) with the region of the connection, the form of
            AWS's first documentation. State machines of other regions cannot use the role.
          - V(both) is both of them.
        type: str
        choices: [global, regional, both]
        default: global
      service_principals:
        description:
          - Service principals to use in place of O(trust.principal), for a partition that has others.
        type: list
        elements: str
      source_accounts:
        description:
          - Ids of the accounts whose state machines may use the role, as the condition C(aws:SourceAccount).
          - By default the role's own account.
        type: list
        elements: str
      source_arns:
        description:
          - ARNs, or patterns of them, of the state machines that may use the role, as the condition
            C(aws:SourceArn).
          - By default all state machines of O(trust.source_accounts) in every region.
          - AWS does not document which ARN Step Functions gives for executions of a version, an alias or a
            distributed map; a pattern that ends with V(*) covers them.
        type: list
        elements: str
      confused_deputy_protection:
        description:
          - Whether the trust policy has both of these conditions.
          - V(false) gives exactly the trust policy of AWS's first documentation. Other accounts can then
            make Step Functions use the role on their behalf, if they know its ARN.
        type: bool
        default: true
      statements:
        description:
          - Further statements of the trust policy.
          - A statement on the role under the same C(Sid) is replaced.
        type: list
        elements: dict
      purge:
        description:
          - Whether to remove statements that are not declared. When V(false) they are kept and their
            principals reported.
        type: bool
        default: false
  managed_policies:
    description:
      - Managed policies to attach, each by ARN, by name (V(AWSLambdaRole)) or by path and name
        (V(service-role/AWSLambdaRole)).
      - A name that is both AWS's and a customer managed policy's is an error. So is one that does not exist;
        in check mode only a warning for the ARN of a customer managed policy, which an earlier task would
        have created.
    type: list
    elements: str
  purge_managed_policies:
    description:
      - Whether to detach managed policies that are not in O(managed_policies). No effect when that is not
        given.
    type: bool
    default: false
  inline_policies:
    description:
      - Inline policies, as a mapping of policy name to policy document. A document is a mapping or JSON text.
      - Documents are compared by meaning, so that order, case of actions and the like make no change.
    type: dict
  purge_inline_policies:
    description:
      - Whether to delete inline policies that are not in O(inline_policies). No effect when that is not
        given.
    type: bool
    default: false
  state_machine:
    description:
      - The state machine that the role is for. The permissions policy is derived from its definition, the least
        with which each of its states can run, and put on the role as the inline policy
        O(state_machine.policy_name).
      - When the inline policies of the role outgrow IAM's quota, the derived one is split into customer managed
        policies named after the role and O(state_machine.policy_name), such as
        V(orders-StepFunctionsPermissions-1), which belong to the role and go when they are not needed any more. One
        that others use as well is only detached, with a warning.
      - When this option is left out, a policy that was derived before is kept, and reported as
        RV(ignore:unmanaged), unless it is purged.
    type: dict
    version_added: 0.2.0
    suboptions:
      definition:
        description:
          - The definition in Amazon States Language, as a mapping, as JSON text, or as YAML text.
          - Without it, the definition is read from AWS, and with it whether the state machine logs, traces, and
            has a customer managed key.
        type: raw
      definition_substitutions:
        description:
          - Values for C(${Name}) in O(state_machine.definition), by name. C(${AWS::Partition}), C(${AWS::Region})
            and C(${AWS::AccountId}) are known.
        type: dict
      arn:
        description:
          - ARN of the state machine. Its account must be that of the role.
        type: str
      name:
        description:
          - Name of the state machine, in place of O(state_machine.arn); it is in the region of the connection.
          - With neither, and a definition that is given, the policy covers every state machine of the account where
            it is about the state machine itself, as for a distributed map.
        type: str
      type:
        description:
          - Whether it is a standard or an express one; by default as it is deployed, or else V(STANDARD).
        type: str
        choices: [STANDARD, EXPRESS]
      logging:
        description:
          - Whether it logs to CloudWatch Logs. V(true), V(false), or the ARN of a log group; by default as it is
            deployed, or else V(false).
        type: raw
      tracing:
        description:
          - Whether it sends traces to AWS X-Ray; by default as it is deployed, or else V(false).
        type: bool
      kms_key_arn:
        description:
          - ARN of the customer managed key that encrypts it; by default as it is deployed.
        type: str
      policy_name:
        description:
          - Name of the inline policy. No declared inline policy may have it.
        type: str
        default: StepFunctionsPermissions
      unresolved:
        description:
          - What to do about a resource that only an execution knows.
          - V(wildcard) allows the narrowest pattern that the service takes, and reports it in RV(permissions).
          - V(fail) fails before anything is written, and lists all of them.
        type: str
        choices: [wildcard, fail]
        default: wildcard
      operations:
        description:
          - What a call needs that this collection does not know, because its service is newer, by what follows C(:::)
            in its C(Resource). Each value has a list C(actions) and, C(["*"]) by default, a list C(resources).
          - A call that is neither known nor listed here is granted nothing, and a warning names it.
        type: dict
  wait:
    description:
      - Whether to read the role back after a change until IAM shows what was written.
      - This proves that IAM has stored it. Step Functions may still be refused the role for some seconds,
        until the change is known everywhere; see the notes.
    type: bool
    default: true
  wait_timeout:
    description:
      - How long to wait, in seconds, before the task fails.
    type: int
    default: 120
notes:
  - IAM is eventually consistent. A task that creates a state machine with a new role should retry on the
    error C(Neither the global service principal states.amazonaws.com, nor the regional one is authorized to
    assume the provided role), for half a minute or so.
  - Throttling, server errors and lost connections are retried up to 8 times a call, with jitter, over at most
    71 seconds; C(ConcurrentModification) up to 6 times over at most 31 seconds. O(aws_config) can change the
    former.
  - A task that changes nothing makes three calls and one for each inline policy (C(GetRole),
    C(ListAttachedRolePolicies), C(ListRolePolicies), C(GetRolePolicy)), and none of STS unless it assumes
    a role. C(DescribeStateMachine) comes to them when a definition is read from AWS; to derive a policy from it
    takes none. Each managed policy that a derived one was split into takes two (C(GetPolicy),
    C(GetPolicyVersion)).
seealso:
  - module: stepfunctions.iam.execution_roles
    description: Ensures many roles of an account, in one task and with a few calls.
  - module: stepfunctions.iam.execution_role_info
    description: Reads roles.
  - module: stepfunctions.iam.execution_role_audit
    description: Judges roles against what their state machines need.
  - plugin: stepfunctions.iam.explain_permissions
    plugin_type: filter
    description: Says what a definition needs, without a call to AWS.
  - ref: stepfunctions.iam.execution_role role <ansible_collections.stepfunctions.iam.execution_role_role>
    description: The same as a role.
  - module: amazon.aws.iam_role
    description: Ensures IAM roles of any kind.
  - name: Creating an IAM role for a state machine
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
  - name: Prevent cross-service confused deputy issue
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
  - name: How Step Functions generates IAM policies for integrated services
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
attributes:
  check_mode:
    support: full
    details:
      - RV(ignore:execution_role) is the role as it would be, its ARN included, and RV(ignore:changes) the calls that
        would be made.
  diff_mode:
    support: full
  idempotent:
    support: full
extends_documentation_fragment:
  - stepfunctions.iam.attributes
  - stepfunctions.iam.attributes.action_group
  - stepfunctions.iam.assume_role
  - stepfunctions.iam.required_permissions
  - stepfunctions.iam.required_permissions.other_account
  - amazon.aws.common.modules
  - amazon.aws.region.modules
  - amazon.aws.boto3
"""

EXAMPLES = r"""
- name: Ensure a role with which a state machine may invoke Lambda functions
  stepfunctions.iam.execution_role:
    name: states-lambda-role
    managed_policies:
      - AWSLambdaRole

- name: Ensure a role with a policy of its own, a boundary and tags, and nothing else on it
  stepfunctions.iam.execution_role:
    name: orders-state-machine
    path: /step-functions/
    description: Runs the state machine of the order service
    permissions_boundary: arn:aws:iam::123456789012:policy/step-functions-boundary
    inline_policies:
      InvokeOrders:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: lambda:InvokeFunction
            Resource: arn:aws:lambda:eu-central-1:123456789012:function:orders
    purge_inline_policies: true
    purge_managed_policies: true
    managed_policies: []
    tags:
      Team: orders

- name: Allow a role what the states of a definition need
  stepfunctions.iam.execution_role:
    name: orders-state-machine
    path: /step-functions/
    state_machine:
      name: orders
      definition: "{{ lookup('ansible.builtin.file', 'orders.asl.json') }}"
      definition_substitutions:
        Table: orders
      logging: true

- name: Bring a role in line with the state machine as it is deployed
  stepfunctions.iam.execution_role:
    name: orders-state-machine
    path: /step-functions/
    state_machine:
      arn: arn:aws:states:eu-central-1:123456789012:stateMachine:orders

- name: Let only the state machines of one region use the role
  stepfunctions.iam.execution_role:
    name: orders-state-machine
    path: /step-functions/
    trust:
      source_arns:
        - arn:aws:states:eu-central-1:123456789012:stateMachine:*

- name: Ensure the same role in another account
  stepfunctions.iam.execution_role:
    name: states-lambda-role
    managed_policies:
      - AWSLambdaRole
    assume_role_arn: arn:aws:iam::210987654321:role/platform-automation

- name: Ensure that a role is gone
  stepfunctions.iam.execution_role:
    name: states-lambda-role
    state: absent
"""

RETURN = r"""
execution_role:
  description:
    - The role, in check mode as it would be. Null when it is absent.
  returned: success
  type: dict
  contains:
    arn:
      description: ARN of the role.
      returned: always
      type: str
      sample: arn:aws:iam::123456789012:role/states-lambda-role
    role_id:
      description: Unique id of the role, null in check mode for a role that would be created.
      returned: always
      type: str
      sample: AROA0000000000EXAMPLE
    name:
      description: Name of the role.
      returned: always
      type: str
      sample: states-lambda-role
    path:
      description: Path of the role.
      returned: always
      type: str
      sample: /
    description:
      description: Description of the role, empty if it has none.
      returned: always
      type: str
      sample: Runs the state machine of the order service
    max_session_duration:
      description: Longest session, in seconds.
      returned: always
      type: int
      sample: 3600
    permissions_boundary:
      description: ARN of the permissions boundary, null if there is none.
      returned: always
      type: str
      sample: arn:aws:iam::123456789012:policy/step-functions-boundary
    tags:
      description: Tags of the role.
      returned: always
      type: dict
      sample: {"Team": "orders"}
    trust_policy:
      description: The trust policy.
      returned: always
      type: dict
      sample:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {"Service": "states.amazonaws.com"}
            Action: sts:AssumeRole
            Condition:
              StringEquals: {"aws:SourceAccount": "123456789012"}
              ArnLike: {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"}
    managed_policies:
      description: ARNs of the attached managed policies, sorted.
      returned: always
      type: list
      elements: str
      sample: ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]
    inline_policies:
      description: Inline policies, documents by name.
      returned: always
      type: dict
      sample:
        InvokeOrders:
          Version: "2012-10-17"
          Statement:
            - Effect: Allow
              Action: lambda:InvokeFunction
              Resource: arn:aws:lambda:eu-central-1:123456789012:function:orders
    derived_policies:
      description:
        - The customer managed policies that the derived one is split into, documents by ARN.
      returned: when the derived policy is split
      type: dict
      sample:
        arn:aws:iam::123456789012:policy/step-functions/orders-state-machine-StepFunctionsPermissions-1:
          Version: "2012-10-17"
          Statement:
            - Sid: DynamodbGetItem
              Effect: Allow
              Action: dynamodb:GetItem
              Resource: arn:aws:dynamodb:eu-central-1:123456789012:table/orders
            - Sid: LambdaInvoke
              Effect: Allow
              Action: lambda:InvokeFunction
              Resource: arn:aws:lambda:eu-central-1:123456789012:function:*
changes:
  description:
    - The calls that were made, or in check mode would be, in their order. After a failure, those that were made
      before it.
  returned: success, or when the task failed after it began to write
  type: list
  elements: dict
  contains:
    action:
      description: The IAM action.
      returned: always
      type: str
      sample: iam:AttachRolePolicy
    target:
      description: Name of the role, or of the customer managed policy.
      returned: always
      type: str
      sample: states-lambda-role
    detail:
      description: What the call is about, for a reader.
      returned: always
      type: str
      sample: arn:aws:iam::aws:policy/service-role/AWSLambdaRole
not_done:
  description: The planned calls that were not made, each as in RV(changes).
  returned: when AWS refused a call that writes
  type: list
  elements: dict
  sample:
    - action: iam:AttachRolePolicy
      target: states-lambda-role
      detail: arn:aws:iam::aws:policy/service-role/AWSLambdaRole
unmanaged:
  description: What is on the role after the task and is not declared.
  returned: success
  type: dict
  contains:
    managed_policies:
      description: ARNs of managed policies.
      returned: always
      type: list
      elements: str
      sample: []
    inline_policies:
      description: Names of inline policies.
      returned: always
      type: list
      elements: str
      sample: []
    tags:
      description: Tags, values by key.
      returned: always
      type: dict
      sample: {}
    trust_principals:
      description: Principals of the trust policy.
      returned: always
      type: list
      elements: str
      sample: ["events.amazonaws.com"]
permissions:
  description: What the state machine needs, and why.
  returned: with O(state_machine), unless the role is to be absent
  type: dict
  contains:
    policy:
      description: The derived policy, as one document; its C(Statement) is empty when nothing is needed.
      returned: always
      type: dict
      sample:
        Version: "2012-10-17"
        Statement:
          - Sid: DynamodbGetItem
            Effect: Allow
            Action: dynamodb:GetItem
            Resource: arn:aws:dynamodb:eu-central-1:123456789012:table/orders
          - Sid: LambdaInvoke
            Effect: Allow
            Action: lambda:InvokeFunction
            Resource: arn:aws:lambda:eu-central-1:123456789012:function:*
    tasks:
      description: What every state that calls something needs; the settings of the state machine come last.
      returned: always
      type: list
      elements: dict
      contains:
        path:
          description: The state, such as C(States.Fan out.Branches[1].States.Send), or a setting, such as
            C(LoggingConfiguration).
          returned: always
          type: str
          sample: States.Get order
        resource:
          description: What it calls, as the definition writes it.
          returned: always
          type: str
          sample: arn:aws:states:::dynamodb:getItem
        actions:
          description: All actions that it needs.
          returned: always
          type: list
          elements: str
          sample: ["dynamodb:GetItem"]
        resources:
          description: All resources that it needs them on.
          returned: always
          type: list
          elements: str
          sample: ["arn:aws:dynamodb:eu-central-1:123456789012:table/orders"]
        statements:
          description: The same, apart for each purpose.
          returned: always
          type: list
          elements: dict
          contains:
            actions:
              description: Actions.
              returned: always
              type: list
              elements: str
              sample: ["dynamodb:GetItem"]
            resources:
              description: The resources that it needs them on.
              returned: always
              type: list
              elements: str
              sample: ["arn:aws:dynamodb:eu-central-1:123456789012:table/orders"]
            why:
              description: What for.
              returned: always
              type: str
              sample: to get the item
            conditions:
              description: Under which conditions, as in a policy.
              returned: when there are conditions
              type: dict
              sample: {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}
        unresolved:
          description: What only an execution knows, and what is allowed for it.
          returned: always
          type: list
          elements: str
          sample:
            - >-
              FunctionName: $.carrier is known only at run time;
              arn:aws:lambda:eu-central-1:123456789012:function:* is granted
        unknown:
          description: What is called and not known to this collection; nothing is allowed for it.
          returned: always
          type: list
          elements: str
          sample: []
        note:
          description: What else there is to know, such as why nothing is needed.
          returned: when there is something to say
          type: str
          sample: an activity needs no permission of the role
diff:
  description: The role before and after, as documents, without its ARN and unique id.
  returned: success
  type: dict
  contains:
    before:
      description: The role before the task, empty if there was none.
      returned: always
      type: dict
      sample: {}
    after:
      description: The role after the task, empty if there is none.
      returned: always
      type: dict
      sample:
        name: states-lambda-role
        path: /
        description: ""
        max_session_duration: 3600
        permissions_boundary: null
        tags: {}
        trust_policy:
          Version: "2012-10-17"
          Statement:
            - Effect: Allow
              Principal: {"Service": "states.amazonaws.com"}
              Action: sts:AssumeRole
              Condition:
                StringEquals: {"aws:SourceAccount": "123456789012"}
                ArnLike: {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"}
        managed_policies: ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]
        inline_policies: {}
account_unreachable:
  description:
    - Whether the account could not be entered. O(assume_role_arn) could not be assumed, AWS does not accept the
      credentials, or no call was answered. Nothing was changed then.
  returned: failure
  type: bool
  version_added: 0.3.0
  sample: false
"""

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure import (
    ENSURE_OPTIONS,
    ensure_execution_role,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.run import run_module


def main() -> None:
    run_module(ENSURE_OPTIONS, ensure_execution_role)


if __name__ == "__main__":
    main()
