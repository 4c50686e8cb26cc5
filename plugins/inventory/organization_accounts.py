# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inventory `organization_accounts`: the accounts of an AWS organization as hosts."""

from __future__ import annotations

DOCUMENTATION = r"""
name: organization_accounts
version_added: 0.3.0
short_description: The accounts of an AWS organization as hosts
description:
  - Makes each account of an organization in AWS Organizations a host, named by the account's id, with what it takes to
    work in it. Tasks run on the control node, and assume a role in the account.
  - All hosts are in the group C(aws_accounts). Each organizational unit is a group below it, named after the path of
    the unit (C(/Workloads/Prod) becomes C(ou_workloads_prod)), so that variables of a unit win over those of the units
    above it.
  - The name of the inventory file ends with C(aws_organizations.yml), C(aws_organizations.yaml),
    C(organization_accounts.yml) or C(organization_accounts.yaml).
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
options:
  assume_role_arn:
    description:
      - ARN of an IAM role to assume to read the organization, such as one in the management account.
    type: str
  assume_role_external_id:
    description:
      - External id to assume O(assume_role_arn) with, where its trust policy asks for one.
    type: str
  assume_role_session_name:
    description:
      - Name of the session with O(assume_role_arn), as CloudTrail records it.
    type: str
    default: ansible-stepfunctions-iam
  plugin:
    description:
      - Says that the file is for this plugin.
    type: str
    required: true
    choices:
      - stepfunctions.iam.organization_accounts
  role_name:
    description:
      - Name of the role to assume in each account, with its path if it has one, such as V(automation/deploy).
      - The default is the role that AWS Organizations makes in accounts that it creates. Only the management account
        may assume it; for a delegated administrator, name a role of your own.
    type: str
    default: OrganizationAccountAccessRole
  partition:
    description:
      - Partition in the ARN of that role. By default it is that of the account.
    type: str
  states:
    description:
      - States of accounts to include.
    type: list
    elements: str
    choices:
      - PENDING_ACTIVATION
      - ACTIVE
      - SUSPENDED
      - PENDING_CLOSURE
      - CLOSED
    default:
      - ACTIVE
  include_management_account:
    description:
      - Whether to include the management account. AWS makes no role for you there, so make one named O(role_name), or
        set C(assume_role_arn) for that host in C(host_vars).
    type: bool
    default: false
  include_ous:
    description:
      - Include only accounts in these organizational units, and in those below them.
      - Each is a path of names from the root on, such as V(/Workloads/Prod), or an id such as V(ou-ab12-cdefghij). A
        slash within a name is written V(\\/). One that does not exist is an error.
    type: list
    elements: str
    default: []
  exclude_ous:
    description:
      - Leave out accounts in these organizational units, and in those below them. Wins over O(include_ous).
    type: list
    elements: str
    default: []
  include_accounts:
    description:
      - Include only these accounts. Each is an id, or a pattern that the name has to match, such as V(orders-*). An id
        is 12 digits, in quotes.
    type: list
    elements: str
    default: []
  exclude_accounts:
    description:
      - Leave out these accounts. Wins over O(include_accounts).
    type: list
    elements: str
    default: []
  include_tags:
    description:
      - Include only accounts that have all of these tags. Each is the key of a tag, with a pattern or a list of
        patterns of which the value has to match one. V(*) matches any value.
      - Tags cost one call for each account that all other options include.
    type: dict
    default: {}
  exclude_tags:
    description:
      - Leave out accounts that have one of these tags.
    type: dict
    default: {}
  fetch_tags:
    description:
      - Whether to read the tags of the accounts. They are read anyway if O(include_tags) or O(exclude_tags) is given.
    type: bool
    default: false
  ou_groups:
    description:
      - What groups of organizational units are named after. With V(id), C(ou-ab12-cdefghij) becomes
        C(ou_ab12_cdefghij), a name that stays when the unit is renamed. With V(none) there are no such groups.
      - Two units that would share a group are an error.
    type: str
    choices:
      - path
      - id
      - none
    default: path
  max_workers:
    description:
      - How many calls are on their way at a time, where they need not wait for each other. When AWS throttles one, all
        of them slow down.
    type: int
    default: 8
notes:
  - Variables of a host are C(account_id), C(account_name), C(account_email), C(account_state), C(account_tags) if tags
    are read, C(ou_path) and C(ou_id) of the organizational unit that the account is in, C(assume_role_arn),
    C(ansible_connection) and C(ansible_python_interpreter). O(compose), O(groups) and O(keyed_groups) can use them.
  - Names and tags come from whoever may name and tag. They are text, never a template. Group names are made of them by
    replacing what is not a letter, a digit or an underscore.
  - O(assume_role_arn) is for reading the organization. The variable of the same name is for tasks; they assume that
    role with the credentials that the play has.
  - To name several accounts in a pattern, put commas between them, as in C(--limit 111111111111,222222222222). With a
    colon Ansible takes the second one for a port.
  - Only the management account and delegated administrators may read an organization.
  - IAM permissions to read the organization - without O(include_ous) and O(exclude_ous)
    (C(organizations:ListAccounts), C(organizations:DescribeOrganizationalUnit)); with one of them
    (C(organizations:ListRoots), C(organizations:ListOrganizationalUnitsForParent),
    C(organizations:ListAccountsForParent)); for tags (C(organizations:ListTagsForResource)).
    Tasks need C(sts:AssumeRole) on the role in each account.
  - It makes one call for every 20 accounts and one for each organizational unit that has some. With O(include_ous) or
    O(exclude_ous) it makes one for each organizational unit, and one for every 20 accounts of those that are included.
  - With O(cache), nothing is asked of AWS as long as the cache is valid and the options that say what to read stay as
    they are. C(--flush-cache) reads again, which is needed when keys are of another organization. Credentials are not
    in the cache; names, email addresses and tags are.
seealso:
  - module: stepfunctions.iam.execution_roles
  - ref: stepfunctions.iam.account_setup role <ansible_collections.stepfunctions.iam.account_setup_role>
    description: Ensures every execution role that an account needs.
  - ref: stepfunctions.iam.audit role <ansible_collections.stepfunctions.iam.audit_role>
    description: Judges the roles of an account.
  - name: Accessing member accounts in an organization with AWS Organizations
    description: AWS Organizations user guide.
    link: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html
extends_documentation_fragment:
  - stepfunctions.iam.required_permissions.other_account
  - amazon.aws.boto3
  - amazon.aws.common.plugins
  - amazon.aws.region.plugins
  - constructed
  - inventory_cache
"""

EXAMPLES = r"""
# All active accounts but the management account, with the credentials that boto3 finds
plugin: stepfunctions.iam.organization_accounts

---
# Production and staging but for one unit, read through a role, with a role of one's own in each account
plugin: stepfunctions.iam.organization_accounts
assume_role_arn: arn:aws:iam::111111111111:role/organization-reader
role_name: automation/deploy
include_ous:
  - /Workloads/Prod
  - /Workloads/Staging
exclude_ous:
  - /Workloads/Prod/Legacy
exclude_accounts:
  - "012345678901"
  - sandbox-*

---
# By tags, with groups and variables made of them, kept for an hour
plugin: stepfunctions.iam.organization_accounts
include_tags:
  Team: "*"
exclude_tags:
  Confidential: ["true", "yes"]
keyed_groups:
  # team_orders, team_payments
  - key: account_tags.Team
    prefix: team
groups:
  production: ou_path == '/Workloads/Prod' or ou_path.startswith('/Workloads/Prod/')
compose:
  owner: account_tags.Owner | default('platform')
strict: true
cache: true
cache_plugin: ansible.builtin.jsonfile
cache_connection: ~/.ansible/cache/organization
cache_timeout: 3600
"""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from typing import Any

from ansible.errors import AnsibleParserError
from ansible.template import trust_as_template
from ansible_collections.amazon.aws.plugins.plugin_utils.inventory import AWSInventoryBase
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import (
    ASSUME_ROLE_OPTIONS,
    AccountSession,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import (
    ExecutionRoleError,
    InvalidOption,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role import constraints
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._accounts import (
    ALL_ACCOUNTS,
    Account,
    Selection,
    parents_of_groups,
    role_name,
    unit_group,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._organization import Organization

_SECRET_OPTIONS = ("access_key", "secret_key", "session_token")
_CONNECTION_OPTIONS = ("profile", "region", "endpoint_url", *ASSUME_ROLE_OPTIONS, *_SECRET_OPTIONS)

# What the accounts depend on. Not the keys: this goes into the cache.
_QUESTION = (
    *(each.name for each in fields(Selection)),
    "fetch_tags",
    *(name for name in _CONNECTION_OPTIONS if name not in _SECRET_OPTIONS),
)

_HOW_TO_RUN = {
    "ansible_connection": "local",
    # The Python that has boto3. Not what an account may say, so it may be a template.
    "ansible_python_interpreter": trust_as_template("{{ ansible_playbook_python }}"),
}


class InventoryModule(AWSInventoryBase):
    NAME = "stepfunctions.iam.organization_accounts"
    INVENTORY_FILE_SUFFIXES = tuple(
        f"{name}.{ending}"
        for name in ("aws_organizations", "organization_accounts")
        for ending in ("yml", "yaml")
    )

    def parse(self, inventory: Any, loader: Any, path: str, cache: bool = True) -> None:
        """Called by Ansible. Raises AnsibleParserError."""
        # Not that of AWSInventoryBase, which assumes a role even if nothing is read, and under a name of the
        # session that is made of this plugin's and too long for STS.
        super(AWSInventoryBase, self).parse(inventory, loader, path)
        self.require_aws_sdk()
        self._read_config_data(path)
        try:
            role = role_name(self.get_option("role_name"))
            if self.get_option("partition"):
                constraints.partition(self.get_option("partition"), "partition")
            self._add_hosts(self._accounts(path, cache), role)
        except ExecutionRoleError as error:
            # Ansible would say the cause once more.
            raise AnsibleParserError(str(error)) from None

    def _accounts(self, path: str, cache: bool) -> list[Account]:
        selection = Selection.from_options(self.get_option)
        with_tags = self.get_option("fetch_tags")
        question = json.dumps({name: self.get_option(name) for name in _QUESTION}, sort_keys=True)
        is_cached, cached = self.get_cached_result(path, cache)
        if is_cached and cached["question"] == question:
            return [Account.from_json(each) for each in cached["accounts"]]
        accounts = self._read(selection, with_tags)
        # False: what is there is the answer to another question.
        self.update_cached_result(
            path,
            False,
            {"question": question, "accounts": [each.to_json() for each in accounts]},
        )
        return accounts

    def _read(self, selection: Selection, with_tags: bool) -> list[Account]:
        workers = self.get_option("max_workers")
        if workers < 1:
            raise InvalidOption(f"max_workers must be at least 1, not {workers}")
        session = AccountSession({name: self.get_option(name) for name in _CONNECTION_OPTIONS})
        session.expect_threads(workers)
        with ThreadPoolExecutor(workers) as pool:
            return Organization(session.client("organizations"), pool).accounts(
                selection, with_tags
            )

    def _add_hosts(self, accounts: list[Account], role: str) -> None:
        partition = self.get_option("partition")
        naming = self.get_option("ou_groups")
        self.inventory.add_group(ALL_ACCOUNTS)
        if naming != "none":
            for group, parent in parents_of_groups(accounts, naming).items():
                self.inventory.add_group(group)
                self.inventory.add_child(parent, group)
        for account in accounts:
            in_unit = naming != "none" and account.unit.names
            group = unit_group(account.unit, naming) if in_unit else ALL_ACCOUNTS
            self.inventory.add_host(account.id, group)
            variables = {**_HOW_TO_RUN, **account.variables(role, partition)}
            for name, value in variables.items():
                self.inventory.set_variable(account.id, name, value)
            self._construct(account.id, variables)

    def _construct(self, host: str, variables: dict[str, Any]) -> None:
        strict = self.get_option("strict")
        self._set_composite_vars(self.get_option("compose"), variables, host, strict=strict)
        self._add_host_to_composed_groups(self.get_option("groups"), variables, host, strict=strict)
        self._add_host_to_keyed_groups(
            self.get_option("keyed_groups"), variables, host, strict=strict
        )
