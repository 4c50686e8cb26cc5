/*
Copyright (c) 2026, the stepfunctions.iam contributors
GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
SPDX-License-Identifier: GPL-3.0-or-later
*/
"use strict";
(() => {
  const { checks, subjects } = JSON.parse(document.getElementById("data").textContent);
  const SEVERITIES = ["critical", "high", "medium", "low", "info"];
  const PARTS = {
    missing: ["needed, not allowed", "✕"],
    unclear: ["needed, not known whether allowed", "?"],
    covered: ["needed and allowed", ""],
    excess: ["allowed, not needed", ""],
  };
  const STATUS = { fail: "failed", unknown: "unknown", pass: "passed" };
  const STATES = {
    failing: "not compliant", unknown: "unknown", compliant: "compliant", drifting: "drifting",
  };
  const several = new Set(subjects.map((subject) => subject.account)).size > 1;
  const AT_A_TIME = 60;
  // More actions of a service than these are a number.
  const MOST_CHIPS = 14;
  const $ = (id) => document.getElementById(id);

  // Text of others gets into the page here only, as text; what is not seen of it is spelled out.
  const UNSEEN =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
  const seen = (text) => String(text).replace(
    UNSEEN,
    (found) => `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );

  function made(element, attributes, contents) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(name, value);
    }
    for (const content of contents) {
      if (content !== null) {
        element.append(content instanceof Node ? content : seen(content));
      }
    }
    return element;
  }
  const html = (tag, attributes = {}, ...contents) =>
    made(document.createElement(tag), attributes, contents);
  const svg = (tag, attributes = {}, ...contents) =>
    made(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, contents);
  const escaped = (arn) => encodeURIComponent(arn.toWellFormed());
  const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  // ---- which findings are shown

  const wanted = { arn: "", state: "", severity: "", check: "", account: "", place: "", status: "", text: "" };

  function haystack(subject, finding) {
    finding.haystack ??= [
      subject.arn, subject.name, subject.account, subject.accountName, finding.check,
      finding.severity, finding.message ?? "", finding.state_machine_arn ?? "", JSON.stringify(finding.evidence),
    ].join("\n").toLowerCase();
    return finding.haystack;
  }

  function found() {
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    const [account, region] = wanted.place.split(" ");
    const holds = (subject, finding) =>
      (!wanted.severity || (finding.severity === wanted.severity && finding.status === "fail")) &&
      (!wanted.check || (finding.check === wanted.check && finding.status === "fail")) &&
      (!wanted.status || finding.status === wanted.status) &&
      (!wanted.place || (finding.region === region && finding.status !== "pass")) &&
      words.every((word) => haystack(subject, finding).includes(word));
    const matches = [];
    for (const subject of subjects) {
      if (wanted.state && (subject.kind !== "role" || (wanted.state === "drifting"
        ? !subject.drifting : subject.state !== wanted.state))) continue;
      if (wanted.arn && subject.arn !== wanted.arn) continue;
      if (wanted.account && subject.account !== wanted.account) continue;
      if (wanted.place && subject.account !== account) continue;
      const findings = subject.findings.filter((finding) => holds(subject, finding));
      if (findings.length) matches.push({ subject, findings });
    }
    return matches;
  }

  // ---- one role

  function badges(subject) {
    const failed = subject.findings.filter((finding) => finding.status === "fail");
    const shown = SEVERITIES
      .map((severity) => [severity, failed.filter((each) => each.severity === severity).length])
      .filter(([, count]) => count)
      .map(([severity, count]) => html("span", { class: `badge ${severity}` }, `${count} ${severity}`));
    if (subject.drifting) shown.unshift(html("span", { class: "badge high" }, "drifting"));
    const unknown = subject.findings.filter((finding) => finding.status === "unknown").length;
    if (unknown) shown.push(html("span", { class: "badge unknown" }, `${unknown} unknown`));
    if (subject.state === "compliant") {
      shown.push(html("span", { class: "badge pass" }, "compliant"));
    }
    return shown;
  }

  function totals(subject) {
    return Object.keys(PARTS).map((part) =>
      [part, subject.permissions.reduce((sum, row) => sum + row[part].length, 0)]);
  }

  function inWords(subject) {
    return totals(subject).filter(([, count]) => count)
      .map(([part, count]) => `${count} ${PARTS[part][0]}`).join(", ");
  }

  function mini(subject) {
    const counts = totals(subject);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (!all) return html("span");
    let x = 0;
    const bars = counts.filter(([, count]) => count).map(([part, count]) => {
      const width = (190 * count) / all;
      const bar = svg("rect", { class: part, x, width: Math.max(width - 2, 2), height: 12, rx: 2 });
      x += width;
      return bar;
    });
    return svg("svg", { class: "mini", viewBox: "0 0 190 12", role: "img",
      "aria-label": `Permissions: ${inWords(subject)}` },
    svg("title", {}, `Permissions: ${inWords(subject)}`), ...bars);
  }

  function card({ subject, findings }, number) {
    const id = `subject-${number}`;
    const worst = SEVERITIES.find((severity) =>
      subject.findings.some((each) => each.status === "fail" && each.severity === severity));
    const tone = subject.state === "failing" ? worst : subject.state;
    const machines = [...new Set(subject.findings.map((each) => each.state_machine_arn).filter(Boolean))];
    const place = [subject.kind === "role" ? "" : subject.kind, ...(several ? [subject.account, subject.accountName] : []),
      ...machines.slice(0, 2).map((arn) => arn.split(":")).map((parts) => `${parts.slice(6).join(":")} in ${parts[3]}`),
      machines.length > 2 ? `and ${machines.length - 2} more` : ""];
    const head = html("button", { class: "head", type: "button", "aria-expanded": "false", "aria-controls": id },
      html("span", {},
        html("span", { class: "name" }, subject.name),
        html("span", { class: "where" }, place.filter(Boolean).join(" · "))),
      html("span", { class: "badges" }, ...badges(subject)),
      mini(subject),
      html("span", { class: "turn" }));
    const detail = html("div", { class: "detail", id, hidden: "" });
    const item = html("li", { class: `subject ${tone}` }, html("h3", {}, head), detail);
    item.open = (open) => {
      if (open && !detail.firstChild) detail.append(...contents(subject, findings));
      head.setAttribute("aria-expanded", String(open));
      detail.hidden = !open;
    };
    head.addEventListener("click", () => item.open(detail.hidden));
    return item;
  }

  function contents(subject, findings) {
    const parts = [html("p", { class: "arn" }, subject.arn
      ? html("a", { href: `#${escaped(subject.arn)}` }, html("code", {}, subject.arn))
      : html("code", {}, subject.account))];
    if (subject.trust.length) {
      parts.push(html("h4", {}, "Who may assume it"), ...subject.trust.map(trust));
    }
    if (subject.permissions.length) {
      parts.push(html("h4", {}, "What it needs, and what it may do"), picture(subject), table(subject));
    }
    const isNote = (finding) => finding.severity === "info";
    const open = findings.filter((finding) => finding.status !== "pass" && !isNote(finding));
    const notes = findings.filter((finding) => finding.status !== "pass" && isNote(finding));
    const passed = findings.filter((finding) => finding.status === "pass");
    if (open.length) {
      const all = subject.findings.filter((finding) => finding.status !== "pass" && !isNote(finding)).length;
      const of = open.length === all ? "" : ` of ${all}`;
      parts.push(html("h4", {}, `Findings (${open.length}${of})`), ...open.map(article));
    }
    if (notes.length) {
      parts.push(html("details", open.length ? {} : { open: "" },
        html("summary", {}, plural(notes.length, "note")), ...notes.map(article)));
    }
    if (passed.length) {
      parts.push(html("details", wanted.status === "pass" || !open.length ? { open: "" } : {},
        html("summary", {}, `${plural(passed.length, "check")} passed`),
        html("ul", { class: "passes" }, ...passed.map((each) =>
          html("li", {}, html("span", { title: seen(each.message ?? "") }, checks[each.check][0]))))));
    }
    return parts;
  }

  function trust(statement) {
    const principals = statement.principals.length ? statement.principals : ["nobody"];
    const guards = statement.conditions.map((line) => html("code", { class: "box guard" }, line));
    return html("p", { class: "trust" },
      ...principals.map((each) => html("code", { class: "box" }, each)),
      html("span", { class: "effect" }, statement.effect === "Deny" ? "may not" : "→"),
      ...(guards.length ? guards : [html("span", { class: "box open" }, "no condition")]),
      html("span", { class: "effect" }, statement.effect === "Deny" ? "" : "→ this role"));
  }

  // Two sets that overlap, service by service: what is needed, from the left, and what is allowed, to the right.
  function picture(subject) {
    const [LETTER, HIGH, GAP, TOP, LABEL] = [6.7, 20, 5, 50, 92];
    const end = Math.max(600, Math.min(1080, $("subjects").clientWidth - 60));
    const zone = (end - LABEL) / 3;
    const from = [LABEL, LABEL + zone, LABEL + 2 * zone];
    const label = (x, y, text, anchor = "start", kind = "soft") =>
      svg("text", { class: kind, x, y, "text-anchor": anchor }, text);
    const drawn = [];
    let y = TOP;
    for (const row of subject.permissions) {
      const rows = [["missing", "unclear"], ["covered"], ["excess"]].map((parts, index) => {
        let [x, line] = [from[index] + 8, 0];
        for (const { part, name, cells } of chips(row, parts)) {
          const text = cells.length > 1 ? `${name} ×${cells.length}` : name;
          const mark = PARTS[part][1];
          const short = text.length > 30 ? `${text.slice(0, 29)}…` : text;
          const width = LETTER * (short.length + (mark ? 2 : 0)) + 14;
          if (x + width > from[index] + zone - 6 && x > from[index] + 8) {
            [x, line] = [from[index] + 8, line + 1];
          }
          const top = y + line * (HIGH + GAP);
          drawn.push(svg("g", { class: part },
            svg("title", {}, ...cells.map((cell) =>
              `${cell.action} on ${cell.resource || "*"}: ${PARTS[part][0]}\n`)),
            svg("rect", { x, y: top, width, height: HIGH, rx: 5 }),
            svg("text", { x: x + 7, y: top + 14 }, mark ? `${mark} ${short}` : short)));
          x += width + GAP;
        }
        return line + 1;
      });
      drawn.push(label(LABEL - 12, y + 14, row.service.slice(0, 11), "end", "service"));
      y += Math.max(...rows) * (HIGH + GAP) + 7;
      drawn.push(svg("path", { class: "rule", d: `M0 ${y - 6}H${end}` }));
    }
    drawn.pop();
    return html("div", { class: "scroll" }, svg("svg",
      { class: "picture", viewBox: `0 0 ${end} ${y}`, width: end, height: y, role: "img",
        "aria-label": `${subject.name}: ${inWords(subject)}` },
      svg("rect", { class: "zone", x: from[1], y: 22, width: zone, height: y - 22, rx: 8 }),
      svg("path", { class: "bracket", d: `M${from[0] + 3} 24v-8H${from[2] - 3}v8` }),
      svg("path", { class: "bracket", d: `M${from[1] + 3} 28v-7H${end - 3}v7` }),
      label(from[0] + 8, 11, "needs", "start", "heading"),
      label(end - 8, 14, "is allowed", "end", "heading"),
      label(from[0] + 8, 39, "not allowed"),
      label(from[1] + 8, 39, "needed and allowed"),
      label(from[2] + 8, 39, "not needed"),
      ...drawn));
  }

  // A chip for each action; of more than fit, one says how many.
  function chips(row, parts) {
    const all = parts.flatMap((part) => {
      const byName = Map.groupBy(row[part], (cell) => cell.action.split(":").pop());
      return [...byName].map(([name, cells]) => ({ part, name, cells }));
    });
    if (all.length <= MOST_CHIPS) return all;
    const rest = all.slice(MOST_CHIPS - 1);
    return [...all.slice(0, MOST_CHIPS - 1),
      { part: rest[0].part, name: `and ${rest.length} more`, cells: rest.map((each) => each.cells[0]).slice(0, 1) }];
  }

  function table(subject) {
    const lines = subject.permissions.flatMap((row) => Object.keys(PARTS).flatMap((part) =>
      row[part].map((cell) => html("tr", {},
        html("td", {}, html("code", {}, cell.action)),
        html("td", {}, html("code", {}, cell.resource)),
        html("td", {}, PARTS[part][0])))));
    return html("details", {},
      html("summary", {}, "As a table"),
      html("table", { class: "plain" },
        html("thead", {}, html("tr", {}, ...["Action", "Resource", ""].map((title) =>
          html("th", { scope: "col" }, title || "What of it")))),
        html("tbody", {}, ...lines)));
  }

  function article(finding) {
    const [title, page] = checks[finding.check];
    const failed = finding.status === "fail";
    const sides = [];
    if (Object.keys(finding.evidence).length) {
      sides.push(side("Evidence", JSON.stringify(finding.evidence, null, 2)));
    }
    if (finding.remediation) sides.push(side("To mend it", finding.remediation, true));
    const line = [html("span", { class: `badge ${failed ? finding.severity : "unknown"}` },
      failed ? finding.severity : STATUS[finding.status]),
    html("a", { href: page, rel: "noreferrer", target: "_blank" }, finding.check)];
    if (finding.state_machine_arn) {
      line.push(html("code", {}, finding.state_machine_arn.split(":").pop()));
      line.push(html("span", {}, finding.region));
    }
    return html("article", { class: "finding" },
      html("div", { class: "line" }, ...line),
      html("h5", {}, finding.message || title),
      sides.length ? html("div", { class: "sides" }, ...sides) : null);
  }

  function side(title, text, copied = false) {
    const pre = html("pre", { tabindex: "0", "aria-label": title });
    // Keys of JSON and YAML stand out.
    text.split(/(^[ \t-]*(?:"(?:[^"\\]|\\.)*"|[\w.]+):(?=\s|$))/m).forEach((piece, index) =>
      pre.append(index % 2 ? html("span", { class: "key" }, piece) : seen(piece)));
    const header = html("header", {}, html("span", {}, title));
    if (copied) {
      const button = html("button", { type: "button" }, "Copy");
      // What is copied is what was seen.
      button.addEventListener("click", () => copy(seen(text), button));
      header.append(button);
    }
    return html("div", { class: "side" }, header, pre);
  }

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not every browser lets a page from a file do that.
      const area = html("textarea", { readonly: "" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    button.textContent = "Copied";
    $("spoken").textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; $("spoken").textContent = ""; }, 1500);
  }

  // ---- the list

  let matches = [];
  let shown = 0;

  function more(number = AT_A_TIME) {
    const next = matches.slice(shown, shown + number);
    $("subjects").append(...next.map((match, index) => card(match, shown + index)));
    shown += next.length;
    $("more").hidden = shown >= matches.length;
  }

  function list() {
    matches = found();
    shown = 0;
    $("subjects").replaceChildren();
    if (matches.length) more();
    else {
      $("subjects").append(html("li", { class: "empty" }, subjects.length ? "Nothing matches." : "Nothing was found."));
      $("more").hidden = true;
    }
    const findings = matches.reduce((sum, match) =>
      sum + match.findings.filter((finding) => finding.status !== "pass").length, 0);
    const of = matches.length === subjects.length ? "" : ` of ${subjects.length}`;
    const roles = subjects.every((subject) => subject.kind === "role") ? "roles" : "entries";
    $("count").textContent = `${matches.length}${of} ${roles}, ${plural(findings, "open finding")}`;
    for (const button of document.querySelectorAll("[data-filter]")) {
      const { filter, value } = button.dataset;
      button.setAttribute("aria-pressed", String(wanted[filter] === value));
    }
    const active = Object.entries(wanted).filter(([key, value]) => value && key !== "text" && key !== "status");
    $("active").replaceChildren(...active.map(([key, value]) => {
      const label = { state: STATES[value], check: checks[value]?.[0] }[key] ?? value.replace(" global", " IAM");
      const button = html("button", { type: "button", "aria-label": `Remove the filter ${seen(label)}` }, `${label} ✕`);
      button.addEventListener("click", () => { want(key, ""); $("text").focus(); });
      return html("li", {}, button);
    }));
    $("everything").hidden = !active.length && !wanted.text && !wanted.status;
  }

  function want(key, value) {
    wanted[key] = value;
    list();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-filter]");
    if (!button) return;
    const { filter, value } = button.dataset;
    want(filter, wanted[filter] === value ? "" : value);
    if (filter === "place" || filter === "account" || filter === "check") {
      $("findings").scrollIntoView();
    }
  });
  let typing;
  $("text").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => want("text", $("text").value), 120);
  });
  $("search").addEventListener("submit", (event) => event.preventDefault());
  $("status").addEventListener("change", () => want("status", $("status").value));
  $("everything").addEventListener("click", () => {
    for (const key of Object.keys(wanted)) wanted[key] = "";
    $("search").reset();
    list();
    $("text").focus();
  });
  $("more").addEventListener("click", () => {
    const first = shown;
    more();
    $("subjects").children[first]?.querySelector("button").focus();
  });
  new IntersectionObserver(
    (entries) => { if (entries.some((entry) => entry.isIntersecting) && !$("more").hidden) more(); },
    { rootMargin: "600px" },
  ).observe($("more"));
  // An address that ends in the ARN of a role shows that role.
  function follow() {
    const named = location.hash.slice(1);
    const subject = subjects.find(({ arn }) => arn && (arn === named || escaped(arn) === named));
    if (!subject) return false;
    for (const key of Object.keys(wanted)) wanted[key] = "";
    $("search").reset();
    want("arn", subject.arn);
    $("subjects").firstChild.open(true);
    $("findings").scrollIntoView();
    return true;
  }
  addEventListener("hashchange", follow);

  // ---- light and dark, paper

  const theme = $("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });
  dark.addEventListener("change", showTheme);
  showTheme();

  // On paper everything that matches is open; then it is as it was.
  let before = null;
  addEventListener("beforeprint", () => {
    more(Infinity);
    const cards = [...$("subjects").querySelectorAll(".subject")];
    before = cards.filter((item) => item.querySelector(".detail").hidden);
    for (const item of before) item.open(true);
    for (const notes of $("subjects").querySelectorAll("details:has(.finding)")) notes.open = true;
  });
  addEventListener("afterprint", () => {
    for (const item of before ?? []) item.open(false);
    before = null;
  });
  $("print").addEventListener("click", () => print());

  if (!follow()) list();
})();
