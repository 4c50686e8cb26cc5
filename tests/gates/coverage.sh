#!/bin/sh
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

# Run tests with every line and branch of plugins/ counted, and judge the counts.
set -eu
cd "$(dirname "$0")/../.."
rm -rf .cache/coverage
mkdir -p .cache/coverage
# What reaches all of plugins/ without the tests that repeat one way for every fault and every pair.
if [ $# -eq 0 ]; then
  set -- tests/unit
  for name in audit bad_input calls managed_policies many_roles state_machine trust unreachable \
    in_process organization_accounts fleet_audit; do
    set -- "$@" "tests/integration/test_$name.py"
  done
  set -- "$@" tests/integration/test_fleet.py::test_every_account_that_fails_is_in_the_summary_when_all_do \
    tests/integration/test_derived_parts.py \
    --deselect tests/integration/test_derived_parts.py::TestFaults \
    --deselect tests/unit/plugins/module_utils/_permissions/test_sdk_table.py \
    --deselect tests/unit/plugins/module_utils/_asl/test_hostile_definitions.py
fi
# Counting makes code twice as slow; what properties need their examples for is not to reach a line.
python -m coverage run -m pytest -n auto --maxprocesses 4 --hypothesis-profile=few "$@" > .cache/coverage/tests.log 2>&1 || {
  cat .cache/coverage/tests.log
  exit 1
}
{
  python -m coverage combine
  python -m coverage html
  python -m coverage json
} > .cache/coverage/report.log 2>&1 || { cat .cache/coverage/report.log; exit 1; }
python tests/gates/covered.py .cache/coverage/report.json
