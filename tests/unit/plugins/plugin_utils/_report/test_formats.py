# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats of reports: each as its readers expect it, and harmless whatever text of others is in it."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.filter.audit_report import audit_report
from sample_audit import HOSTILE, account_audit, finding, fleet, hostile_audit, role_arn

PROJECT = Path(__file__).resolve().parents[5]
SARIF = PROJECT / ".cache/sarif/sarif-2.1.0.json"
ROLE = role_arn("123456789012", "a")
MACHINE = "arn:aws:states:eu-west-1:123456789012:stateMachine:m"
RESULTS = [[], account_audit(roles=8), fleet(3, 3), hostile_audit()]


def of(*findings: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"account": "123456789012", "findings": [*findings], **keys}


def test_a_format_or_result_that_is_none_is_an_error() -> None:
    with pytest.raises(AnsibleFilterError, match="'pdf' is no format; there are json, csv"):
        audit_report([], "pdf")
    with pytest.raises(AnsibleFilterError, match="are expected"):
        audit_report("x", "json")


@pytest.mark.parametrize("format_name", ["json", "csv", "junit", "sarif", "html"])
@pytest.mark.parametrize("result", RESULTS)
def test_the_same_result_gives_the_same_report(result: Any, format_name: str) -> None:
    text = audit_report(result, format_name)
    assert text == audit_report(result, format_name)
    text.encode()


@pytest.mark.parametrize("result", RESULTS)
def test_json_is_as_its_schema_says_and_can_be_read_again(result: Any) -> None:
    schema = json.loads((PROJECT / "docs/audit-report.schema.json").read_text())
    text = audit_report(result)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(text), schema)
    assert audit_report(json.loads(text)) == text


def test_csv_has_a_line_for_each_finding() -> None:
    result = account_audit(roles=5)
    rows = list(csv.DictReader(io.StringIO(audit_report(result, "csv"))))
    assert len(rows) == len(result["findings"])
    assert {row["account_name"] for row in rows} == {"orders-production"}
    assert json.loads(rows[0]["evidence"])


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\n=1", "  =1", "\uff1d1", *HOSTILE]
)
def test_no_cell_of_csv_is_a_formula(text: str) -> None:
    given = finding("a", role_arn=ROLE, message=text, remediation=text, evidence={"a": text})
    for row in csv.reader(io.StringIO(audit_report(of(given, name=text), "csv"))):
        for cell in row:
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d")), cell


def test_junit_tells_failures_from_what_is_unknown_and_from_notes() -> None:
    result = of(
        finding("a", severity="high", role_arn=ROLE, message="Bad.", remediation="- x"),
        finding("b", "unknown", role_arn=ROLE, state_machine_arn=MACHINE),
        finding("b", "unknown", role_arn=ROLE, state_machine_arn=MACHINE),
        finding("c", "pass", role_arn=ROLE),
        finding("d", severity="info", role_arn=ROLE),
        unreadable=[{"what": "regions", "reason": "denied"}],
        name="orders",
        time="2026-11-02T06:00:00Z",
    )
    (suite,) = ElementTree.fromstring(audit_report(result, "junit"))
    assert dict(suite.items()) == {
        "name": "123456789012 (orders)",
        "timestamp": "2026-11-02T06:00:00Z",
        "tests": "6",
        "failures": "1",
        "errors": "3",
    }
    found = {case.get("name"): [each.tag for each in case] for case in suite}
    assert found == {
        "a": ["failure"],
        "d": ["system-out"],
        "b [m]": ["error"],
        "b [m] (2)": ["error"],
        "c": [],
        "readable": ["error"],
    }
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert (failure.get("type"), failure.get("message")) == ("high", "Bad.")
    assert "To mend it:\n- x" in str(failure.text)


@pytest.mark.parametrize("result", RESULTS)
def test_sarif_is_valid(result: Any) -> None:
    if not SARIF.exists():
        pytest.skip("npm is missing, which brings the schema of SARIF")
    schema = json.loads(SARIF.read_text())
    jsonschema.Draft202012Validator(schema).validate(json.loads(audit_report(result, "sarif")))


def results_of_sarif(*findings: dict[str, Any]) -> list[dict[str, Any]]:
    (run,) = json.loads(audit_report(of(*findings), "sarif"))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(rules[each["ruleIndex"]] == each["ruleId"] for each in run["results"])
    return list(run["results"])


def test_sarif_shows_what_failed_and_what_is_unknown() -> None:
    found = results_of_sarif(
        finding("trust-anyone", severity="critical", role_arn=ROLE),
        finding("a", "unknown", role_arn=ROLE),
        finding("b", "pass", role_arn=ROLE),
    )
    assert [(each["ruleId"], each["kind"], each["level"]) for each in found] == [
        ("trust-anyone", "fail", "error"),
        ("a", "open", "none"),
    ]
    rule = json.loads(audit_report(of(finding("trust-anyone", severity="critical")), "sarif"))[
        "runs"
    ][0]["tool"]["driver"]["rules"][0]
    assert rule["helpUri"].endswith("/docs/checks/trust-anyone.md")
    assert float(rule["properties"]["security-severity"]) > 9


def test_fingerprints_stay_as_long_as_the_defect_does() -> None:
    def prints(*findings: dict[str, Any]) -> list[str]:
        return [
            each["partialFingerprints"]["stepfunctionsIam/v1"]
            for each in results_of_sarif(*findings)
        ]

    one = finding("a", role_arn=ROLE, evidence={"state": "A", "days": 3}, message="3 days")
    other = finding("a", role_arn=ROLE, evidence={"state": "B"})
    later = {**one, "message": "4 days", "evidence": {"state": "A", "days": 4}, "severity": "high"}
    assert len({*prints(one, other)}) == 2
    assert prints(later) == prints(one)
    assert prints(one, other) == [*prints(other), *prints(one)]
    assert len({*prints(one, {**one, "message": "again"})}) == 2


class Page(HTMLParser):
    """What a browser would make of a page: its elements, and the text of its scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] == "script" and data.strip():
            self.scripts.append(data)


def test_hostile_text_adds_no_element_to_the_page() -> None:
    harmless = Page(
        audit_report(json.loads(re.sub(r"[<>]", "", json.dumps(hostile_audit()))), "html")
    )
    hostile = Page(audit_report(hostile_audit(), "html", title=HOSTILE[0]))
    assert [tag for tag, dummy in hostile.elements] == [tag for tag, dummy in harmless.elements]
    assert len(hostile.scripts) == 2
    assert {each["name"] for each in json.loads(hostile.scripts[0])["subjects"]} >= {HOSTILE[1]}


@pytest.mark.parametrize("result", RESULTS)
def test_the_page_loads_nothing_and_has_no_handlers(result: Any) -> None:
    page = Page(audit_report(result, "html"))
    for tag, attributes in page.elements:
        assert tag not in ("link", "img", "iframe", "object", "embed", "base"), tag
        assert not {name for name in attributes if name.startswith("on")} | {"src", "style"} & {
            *attributes
        }
    (policy,) = [
        str(attributes["content"])
        for tag, attributes in page.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
