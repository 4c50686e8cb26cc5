# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of an audit as people meet it: in a browser, in the dark, on paper, by keyboard, with hostile text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from sample_audit import (
    HOSTILE,
    account_audit,
    finding,
    fleet,
    hostile_audit,
    many_findings,
    role_arn,
)

from chromium.browser import Chromium

Show = Callable[..., Chromium]

# Of the texts that are seen: those whose contrast with what lies behind them is too low.
LOW_CONTRAST = """
(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((each) => each / 255)
    .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const box = each instanceof SVGElement && each.tagName === "g" ? each.querySelector("rect") : null;
      const color = rgba(box ? getComputedStyle(box).fill : getComputedStyle(each).backgroundColor);
      if (color[3] > 250 && !(each instanceof SVGElement && !box)) return color;
    }
    return [255, 255, 255, 255];
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "TITLE", "title"].includes(element.tagName)) continue;
    if (!element.checkVisibility() || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    const [one, other] = [light(rgba(isDrawn ? style.fill : style.color)), light(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) low.push([walker.currentNode.data.trim().slice(0, 40), ratio.toFixed(2)]);
  }
  return low;
})()
"""


def count(page: Chromium) -> tuple[int, int]:
    """How many roles and open findings the page says that it shows."""
    said = page.run("document.getElementById('count').textContent")
    found = re.match(r"(\d+)(?: of \d+)? (?:roles|entries), (\d+) open finding", said)
    assert found, said
    return int(found[1]), int(found[2])


def click(page: Chromium, selector: str) -> None:
    page.run(f"document.querySelector({selector!r}).click()")


def search(page: Chromium, text: str) -> None:
    """Type a text into the search box, and wait for the list to follow."""
    page.run(
        "new Promise((done) => {"
        "new MutationObserver(() => done()).observe(document.getElementById('count'), { childList: true });"
        f"const box = document.getElementById('text'); box.value = {json.dumps(text)};"
        "box.dispatchEvent(new Event('input')); })"
    )


def tile(page: Chromium, state: str) -> int:
    selector = json.dumps(f"[data-filter=state][data-value={state}] strong")
    return int(page.run(f"document.querySelector({selector}).textContent"))


def of_status(result: dict[str, Any], *statuses: str) -> list[dict[str, Any]]:
    return [each for each in result["findings"] if each["status"] in statuses]


def test_the_counts_are_those_of_the_findings_and_the_worst_is_first(shown: Show) -> None:
    result = account_audit()
    page = shown(result)
    failing = {each["role_arn"] for each in of_status(result, "fail") if each["severity"] != "info"}
    drifting = {each["role_arn"] for each in of_status(result, "fail") if "drift" in each["check"]}
    assert (tile(page, "failing"), tile(page, "drifting")) == (len(failing), len(drifting))
    assert page.run("document.getElementById('verdict').textContent.trim()") == (
        f"{len(failing)} of 40 execution roles do not comply"
    )
    assert count(page) == (40, len(of_status(result, "fail", "unknown")))
    assert "critical" in page.run("document.querySelector('.subject').className")


def test_filters_and_search_show_what_they_name_and_can_be_taken_back(shown: Show) -> None:
    result = account_audit()
    page = shown(result)
    whole = count(page)

    click(page, "[data-filter=state][data-value=compliant]")
    assert count(page)[0] == tile(page, "compliant")
    click(page, "[data-filter=severity][data-value=critical]")
    assert count(page) == (0, 0)
    click(page, "#everything")
    assert count(page) == whole

    click(page, "[data-filter=check][data-value=permissions-excess]")
    excess = [each for each in of_status(result, "fail") if each["check"] == "permissions-excess"]
    assert count(page) == (len(excess), len(excess))
    click(page, "#active button")
    assert count(page) == whole

    search(page, "STATES.AMAZONAWS.COM any account")
    unguarded = [each for each in of_status(result, "fail") if "deputy" in each["check"]]
    assert count(page) == (len(unguarded), len(unguarded))
    search(page, "there is no such text")
    assert "Nothing matches" in page.run("document.getElementById('subjects').textContent")


def test_a_role_opens_to_its_pictures_findings_and_tasks(shown: Show) -> None:
    page = shown(account_audit())
    click(page, "[data-filter=check][data-value=permissions-missing]")
    click(page, ".head")
    detail = page.run("document.querySelector('.detail').textContent")
    assert "Evidence" in detail
    assert "stepfunctions.iam.execution_role:" in detail
    for part in ("missing", "covered"):
        assert page.run(f"document.querySelectorAll('.picture g.{part} rect').length") >= 1
    assert "needed, not allowed" in page.run(
        "document.querySelector('.picture').getAttribute('aria-label')"
    )
    page.run(
        "window.copied = ''; document.execCommand = () => { copied = document.activeElement.value; }"
    )
    page.run("navigator.clipboard.writeText = async (text) => { copied = text; }")
    click(page, ".side button")
    page.frame()
    assert page.run("copied") == page.run(
        "document.querySelector('.side button').closest('.side').querySelector('pre').textContent"
    )
    assert page.run("copied").startswith("- name: Mend")
    assert page.run("document.getElementById('spoken').textContent") == "Copied"


def test_the_keyboard_reaches_everything_and_the_focus_is_seen(shown: Show) -> None:
    page = shown(account_audit(roles=3))
    reached: list[str] = []
    while "head" not in reached:
        page.key("Tab")
        reached.append(page.run("document.activeElement.id || document.activeElement.className"))
        assert page.run("getComputedStyle(document.activeElement).outlineStyle") != "none", reached
        assert len(reached) < 60, reached
    assert reached[:3] == ["skip", "theme", "print"]
    assert {"text", "status"} <= {*reached}
    page.key("Enter")
    assert page.run("document.activeElement.getAttribute('aria-expanded')") == "true"


def test_the_structure_is_there_for_screen_readers(shown: Show) -> None:
    page = shown(fleet(4, 4))
    page.run("document.querySelectorAll('.head').forEach((each) => each.click())")
    tree = page.call("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node.get("ignored")]
    assert {"banner", "main", "search", "contentinfo", "table", "columnheader", "rowheader"} <= {
        *roles
    }
    unnamed = [
        node
        for node in tree
        if not node.get("ignored")
        and node["role"]["value"] in ("button", "link", "searchbox", "combobox", "image", "table")
        and not node.get("name", {}).get("value")
    ]
    assert unnamed == []
    levels = page.run(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5')].map((each) => +each.tagName[1])"
    )
    assert levels[0] == 1
    assert all(second - first <= 1 for first, second in pairwise(levels))
    assert page.run(
        "document.querySelectorAll('[id]').length === new Set("
        "[...document.querySelectorAll('[id]')].map((each) => each.id)).size"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1360, 420])
def test_every_text_has_contrast_and_fits_in_light_and_dark(
    shown: Show, scheme: str, width: int
) -> None:
    page = shown([account_audit(roles=12), *fleet(3, 3)], width=width)
    page.media(prefers_color_scheme=scheme)
    page.run(
        "document.querySelectorAll('.head, details > summary').forEach((each) => each.click())"
    )
    page.frame()
    assert page.run(LOW_CONTRAST) == []
    assert page.run("document.documentElement.scrollWidth <= innerWidth")


def test_the_switch_turns_light_to_dark_whatever_the_system_says(shown: Show) -> None:
    page = shown(account_audit(roles=2))
    background = "getComputedStyle(document.body).backgroundColor"
    for scheme, before in (("light", "false"), ("dark", "true")):
        page.run("delete document.documentElement.dataset.theme")
        page.media(prefers_color_scheme=scheme)
        page.frame()
        assert page.run("document.getElementById('theme').getAttribute('aria-pressed')") == before
        was = page.run(background)
        click(page, "#theme")
        assert page.run(background) != was


def test_on_paper_every_finding_is_there_and_afterwards_the_page_is_as_before(shown: Show) -> None:
    result = account_audit()
    page = shown(result)
    page.media("print", prefers_color_scheme="dark")
    page.run("dispatchEvent(new Event('beforeprint'))")
    page.frame()
    articles = (
        "[...document.querySelectorAll('.finding')].filter((each) => each.checkVisibility()).length"
    )
    assert page.run(articles) == len(of_status(result, "fail", "unknown"))
    assert page.run("document.getElementById('search').checkVisibility()") is False
    assert page.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.run("dispatchEvent(new Event('afterprint'))")
    page.media()
    assert page.run(articles) == 0
    assert page.pdf().startswith(b"%PDF")


def test_accounts_by_regions_lead_to_their_findings(shown: Show) -> None:
    audits = fleet(6, 6)
    page = shown(audits)
    assert page.run("document.querySelectorAll('.heat tbody tr').length") == 6
    first, region = page.run(
        "[...document.querySelectorAll('.heat td button')].map((each) => each.dataset.value)"
        ".find((value) => !value.endsWith('global'))"
    ).split()
    click(page, f"[data-value='{first} {region}']")
    (audit,) = [each for each in audits if each["account"] == first]
    here = [
        each
        for each in of_status(audit, "fail", "unknown")
        if f":{region}:" in (each["state_machine_arn"] or "")
    ]
    assert count(page)[1] == len(here) > 0
    blocked = page.run(
        "[...document.querySelectorAll('.heat tbody tr')].map((each) => each.textContent)"
        ".filter((text) => text.includes('?')).length"
    )
    assert blocked >= 1


def test_hostile_text_is_text(shown: Show) -> None:
    page = shown(hostile_audit())
    page.run("document.querySelectorAll('.head').forEach((each) => each.click())")
    search(page, "window.broken")
    page.run(
        "document.querySelectorAll('.head, .heat button, .checks button').forEach((each) => each.click())"
    )
    page.frame()
    assert page.run("window.broken") is None
    assert page.run("document.querySelectorAll('img, iframe, svg[onload], [onerror]').length") == 0
    click(page, "#everything")
    text = page.run("document.querySelector('main').textContent")
    assert HOSTILE[0] in text
    assert "[U+202E]txt.exe" in text
    assert "\u202e" not in text
    assert {"http:", "https:"} >= {
        *page.run("[...document.links].map((each) => each.protocol)")
    } - {"file:"}


def test_nothing_found_and_nothing_read_are_told_apart(shown: Show) -> None:
    verdict = "document.getElementById('verdict').textContent.trim()"
    assert shown([]).run(verdict) == "There are no execution roles"
    page = shown({"account": "123456789012", "findings": [], "unreadable": ["the account: denied"]})
    assert page.run(verdict) == "No defect found, but not everything could be judged"
    assert "the account: denied" in page.run("document.body.innerText")
    role = role_arn("123456789012", "a")
    assert (
        shown([finding("a", "pass", role_arn=role)]).run(verdict) == "The execution role complies"
    )


def test_of_five_thousand_findings_only_those_are_drawn_that_can_be_seen(shown: Show) -> None:
    result = many_findings(5_000)
    page = shown(result)
    listed = "document.querySelectorAll('#subjects > li').length"
    assert count(page)[1] == len(of_status(result, "fail", "unknown"))
    assert page.run(listed) <= 120
    assert page.run("document.querySelectorAll('.finding, .picture').length") == 0
    click(page, "[data-filter=severity][data-value=high]")
    assert page.run(listed) <= 120
    before = page.run(listed)
    click(page, "#more")
    assert page.run(listed) > before


def test_an_address_with_the_arn_of_a_role_shows_that_role(shown: Show) -> None:
    result = account_audit(roles=5)
    role = result["findings"][-1]["role_arn"]
    page = shown(result)
    click(page, "[data-filter=severity][data-value=critical]")
    page.run(
        f"new Promise((done) => {{ addEventListener('hashchange', done); location.hash = {role!r}; }}).then(() => 1)"
    )
    page.frame()
    assert count(page)[0] == 1
    assert page.run("document.querySelector('.detail .arn').textContent") == role
    click(page, "#everything")
    assert count(page)[0] == 5
