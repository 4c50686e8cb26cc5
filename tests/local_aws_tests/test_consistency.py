"""Eventual consistency: who sees a change to a role, and when."""

from __future__ import annotations

import json
from typing import Any

from local_aws import EventualConsistency, LocalAws
from policies import LAMBDA_ROLE, permissions, refused, trust

PASS = json.dumps({"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}})
SWF = {"Service": "swf.amazonaws.com"}


def test_a_new_role_is_missing_for_n_reads(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(reads=2))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    for _ in range(2):
        with refused("NoSuchEntity", "The role with name role cannot be found."):
            iam.get_role(RoleName="role")
    iam.get_role(RoleName="role")


def test_every_kind_of_read_lags(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(reads=100))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    iam.put_role_policy(RoleName="role", PolicyName="p", PolicyDocument=permissions())
    reads = (
        lambda: iam.get_role(RoleName="role"),
        lambda: iam.list_role_policies(RoleName="role"),
        lambda: iam.get_role_policy(RoleName="role", PolicyName="p"),
        lambda: iam.list_attached_role_policies(RoleName="role"),
        lambda: iam.list_role_tags(RoleName="role"),
        lambda: iam.list_instance_profiles_for_role(RoleName="role"),
    )
    for read in reads:
        with refused("NoSuchEntity"):
            read()
    assert iam.list_roles()["Roles"] == []
    assert iam.get_account_authorization_details()["RoleDetailList"] == []
    aws.settle()
    for read in reads:
        read()
    assert len(iam.list_roles()["Roles"]) == 1
    assert len(iam.get_account_authorization_details()["RoleDetailList"]) == 1


def test_a_changed_role_is_read_as_it_was(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust(SWF), Description="old")
    aws.faults(EventualConsistency(reads=100))
    iam.update_assume_role_policy(RoleName="role", PolicyDocument=trust())
    iam.update_role(RoleName="role", Description="new")
    iam.attach_role_policy(RoleName="role", PolicyArn=LAMBDA_ROLE)
    iam.put_role_policy(RoleName="role", PolicyName="p", PolicyDocument=permissions())
    iam.tag_role(RoleName="role", Tags=[{"Key": "a", "Value": "b"}])

    def read() -> tuple[Any, ...]:
        role = iam.get_role(RoleName="role")["Role"]
        return (
            role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["Service"],
            role["Description"],
            len(iam.list_attached_role_policies(RoleName="role")["AttachedPolicies"]),
            len(iam.list_role_policies(RoleName="role")["PolicyNames"]),
            len(role.get("Tags", [])),
        )

    assert read() == ("swf.amazonaws.com", "old", 0, 0, 0)
    aws.settle()
    assert read() == ("states.amazonaws.com", "new", 1, 1, 1)


def test_changes_become_visible_in_order(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust(), Description="0")
    aws.faults(EventualConsistency(reads=2))

    def description() -> str:
        return str(iam.get_role(RoleName="role")["Role"]["Description"])

    iam.update_role(RoleName="role", Description="1")
    assert description() == "0"
    iam.update_role(RoleName="role", Description="2")
    assert [description() for _ in range(3)] == ["0", "1", "2"]


def test_a_deleted_role_is_still_read_for_a_while(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.faults(EventualConsistency(reads=2))
    iam.delete_role(RoleName="role")
    iam.get_role(RoleName="role")
    assert len(iam.list_roles()["Roles"]) == 1
    with refused("NoSuchEntity"):
        iam.get_role(RoleName="role")
    assert iam.list_roles()["Roles"] == []


def test_writes_see_the_truth_but_for_a_new_role(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(writes=2, reads=1))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    for _ in range(2):
        with refused("NoSuchEntity"):
            iam.attach_role_policy(RoleName="role", PolicyArn=LAMBDA_ROLE)
    iam.attach_role_policy(RoleName="role", PolicyArn=LAMBDA_ROLE)
    iam.tag_role(RoleName="role", Tags=[{"Key": "a", "Value": "b"}])
    with refused("EntityAlreadyExists"):
        iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.settle()
    assert iam.get_role(RoleName="role")["Role"]["Tags"] == [{"Key": "a", "Value": "b"}]


def test_a_refused_write_changes_nothing_for_readers(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.faults(EventualConsistency(reads=1))
    with refused("MalformedPolicyDocument"):
        iam.update_assume_role_policy(RoleName="role", PolicyDocument="{")
    iam.update_role(RoleName="role", Description="new")
    iam.get_role(RoleName="role")
    assert iam.get_role(RoleName="role")["Role"]["Description"] == "new"


def test_step_functions_sees_a_change_after_n_looks(aws: LocalAws, iam: Any) -> None:
    sfn = aws.client("stepfunctions")
    aws.faults(EventualConsistency(checks=2))
    arn = iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())["Role"]["Arn"]
    iam.get_role(RoleName="role")
    for _ in range(2):
        with refused("AccessDeniedException", "Neither the global service principal"):
            sfn.create_state_machine(name="machine", definition=PASS, roleArn=arn)
    machine = sfn.create_state_machine(name="machine", definition=PASS, roleArn=arn)
    iam.update_assume_role_policy(RoleName="role", PolicyDocument=trust(SWF))
    sfn.update_state_machine(stateMachineArn=machine["stateMachineArn"], roleArn=arn)


def test_a_new_role_is_no_principal_yet(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(checks=1))
    arn = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust())["Role"]["Arn"]
    with refused("MalformedPolicyDocument", "Invalid principal in policy"):
        iam.create_role(RoleName="target", AssumeRolePolicyDocument=trust({"AWS": arn}))
    iam.create_role(RoleName="target", AssumeRolePolicyDocument=trust({"AWS": arn}))


def test_a_delay_hides_a_change_until_settled(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(seconds=3600))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    for _ in range(3):
        with refused("NoSuchEntity"):
            iam.get_role(RoleName="role")
    aws.settle()
    iam.get_role(RoleName="role")


def test_a_delay_ends(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(seconds=0.05))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    while True:  # the delay is over at some time, whenever that is
        try:
            iam.get_role(RoleName="role")
            return
        except iam.exceptions.NoSuchEntityException:
            continue


def test_other_roles_and_accounts_are_not_affected(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="old", AssumeRolePolicyDocument=trust())
    other = aws.client("iam", "111122223333")
    other.create_role(RoleName="new", AssumeRolePolicyDocument=trust())
    aws.faults(EventualConsistency(reads=3))
    iam.create_role(RoleName="new", AssumeRolePolicyDocument=trust())
    iam.get_role(RoleName="old")
    other.get_role(RoleName="new")
    with refused("NoSuchEntity"):
        iam.get_role(RoleName="new")


def test_unobserved_reads_see_the_truth(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(reads=1))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.client("iam", unobserved=True).get_role(RoleName="role")
    with refused("NoSuchEntity"):
        iam.get_role(RoleName="role")


def test_clearing_faults_shows_everything(aws: LocalAws, iam: Any) -> None:
    aws.faults(EventualConsistency(reads=100))
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.clear_faults()
    iam.get_role(RoleName="role")
    iam.create_role(RoleName="second", AssumeRolePolicyDocument=trust())
    iam.get_role(RoleName="second")
