/* Copyright (c) 2026, the stepfunctions.iam contributors
GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
SPDX-License-Identifier: GPL-3.0-or-later */
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
  const AT_A_TIME = 60;
  // More cells of a kind than these are a number.
  const MOST_CELLS = 20;
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
  const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  // ---- which findings are shown

  const wanted = { state: "", severity: "", check: "", account: "", place: "", status: "", text: "" };

  function haystack(subject, finding) {
    finding.haystack ??= [
      subject.arn, subject.name, subject.account, subject.accountName, finding.check,
      finding.severity, finding.message, finding.state_machine_arn ?? "", JSON.stringify(finding.evidence),
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
    const unlike = SEVERITIES.find((severity) =>
      subject.findings.some((each) => each.status === "fail" && each.severity === severity));
    const tone = subject.state === "failing" ? unlike : subject.state;
    const place = [subject.kind === "role" ? "" : subject.kind, subject.account, subject.accountName,
      subject.arn.split(":").slice(5).join(":").replace(/^role/, "").replace(/[^/]*$/, "").slice(0, -1)];
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
    const parts = [html("p", { class: "arn" }, html("code", {}, subject.arn || subject.account))];
    if (subject.trust.length) {
      parts.push(html("h4", {}, "Who may assume it"), ...subject.trust.map(trust));
    }
    if (subject.permissions.length) {
      parts.push(html("h4", {}, "What it needs, and what it may do"), picture(subject), table(subject));
    }
    const open = findings.filter((finding) => finding.status !== "pass");
    const passed = findings.filter((finding) => finding.status === "pass");
    if (open.length) {
      const all = subject.findings.filter((finding) => finding.status !== "pass").length;
      const of = open.length === all ? "" : ` of ${all}`;
      parts.push(html("h4", {}, `Findings (${open.length}${of})`), ...open.map(article));
    }
    if (passed.length) {
      parts.push(html("details", wanted.status === "pass" || !open.length ? { open: "" } : {},
        html("summary", {}, `${plural(passed.length, "check")} passed`),
        html("ul", { class: "passes" }, ...passed.map((each) =>
          html("li", {}, html("span", { title: seen(each.message) }, checks[each.check][0]))))));
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
    const rows = subject.permissions.map((row) => ({
      service: row.service, left: [...row.missing.map((cell) => ["missing", cell]),
        ...row.unclear.map((cell) => ["unclear", cell])],
      middle: row.covered.map((cell) => ["covered", cell]),
      right: row.excess.map((cell) => ["excess", cell]),
    }));
    const [SIZE, STEP, ROW, TOP, LABEL] = [18, 22, 30, 54, 130];
    const width = (part) => Math.max(170, 20 + STEP * Math.min(MOST_CELLS + 2,
      Math.max(...rows.map((row) => row[part].length))));
    const from = { left: LABEL };
    from.middle = from.left + width("left");
    from.right = from.middle + width("middle");
    const end = from.right + width("right");
    const height = TOP + ROW * rows.length + 6;
    const bracket = (start, stop, y, label) => [
      svg("path", { class: "bracket", d: `M${start + 3} ${y + 6}v-6H${stop - 3}v6` }),
      svg("text", { class: "heading", x: start + 8, y: y - 5 }, label)];
    const image = svg("svg", { class: "picture", viewBox: `0 0 ${end} ${height}`, role: "img",
      "aria-label": `${subject.name}: ${inWords(subject)}` },
    svg("rect", { class: "zone", x: from.middle, y: 26, width: from.right - from.middle, height: height - 26, rx: 8 }),
    ...bracket(from.left, from.right, 18, "needs"),
    svg("text", { class: "soft", x: from.left + 8, y: 42 }, "not allowed"),
    svg("text", { class: "soft", x: from.middle + 10, y: 42 }, "needed and allowed"),
    svg("text", { class: "soft", x: from.right + 10, y: 42 }, "not needed"),
    svg("path", { class: "bracket", d: `M${from.middle + 3} 30v-8H${end - 3}v8` }),
    svg("text", { class: "heading", x: end - 8, y: 13, "text-anchor": "end" }, "is allowed"));
    rows.forEach((row, index) => {
      const y = TOP + ROW * index;
      image.append(svg("text", { x: LABEL - 14, y: y + 14, "text-anchor": "end" }, row.service));
      for (const part of ["left", "middle", "right"]) {
        const shown = row[part].slice(0, MOST_CELLS);
        shown.forEach(([kind, cell], position) => {
          const x = from[part] + 10 + STEP * position;
          const wide = kind === "excess" && /[*?]/.test(cell.action);
          image.append(svg("g", {},
            svg("title", {}, `${cell.action} on ${cell.resource || "*"}: ${PARTS[kind][0]}`),
            svg("rect", { class: kind, x, y, width: SIZE, height: SIZE, rx: 4 }),
            svg("text", { class: `mark ${kind}`, x: x + SIZE / 2, y: y + 13.5 },
              wide ? "∗" : PARTS[kind][1])));
        });
        if (row[part].length > shown.length) {
          image.append(svg("text", { x: from[part] + 14 + STEP * shown.length, y: y + 14 },
            `+${row[part].length - shown.length}`));
        }
      }
    });
    return image;
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
    text.split(/(^[ \t-]*"?[\w.]+"?:)/m).forEach((piece, index) =>
      pre.append(index % 2 ? html("span", { class: "key" }, piece) : seen(piece)));
    const header = html("header", {}, html("span", {}, title));
    if (copied) {
      const button = html("button", { type: "button" }, "Copy");
      button.addEventListener("click", () => copy(text, button));
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
    $("reset").hidden = !active.length && !wanted.text && !wanted.status;
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
  $("reset").addEventListener("click", () => {
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
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.matches("input, select, textarea")) {
      event.preventDefault();
      $("text").focus();
    }
  });

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
  });
  addEventListener("afterprint", () => {
    for (const item of before ?? []) item.open(false);
    before = null;
  });
  $("print").addEventListener("click", () => print());

  list();
})();
