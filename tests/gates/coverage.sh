#!/bin/sh
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

# Run tests with every line and branch of plugins/ counted, and judge the counts.
set -eu
cd "$(dirname "$0")/../.."
rm -rf .cache/coverage
mkdir -p .cache/coverage
# Counting makes code twice as slow; what properties need their examples for is not to reach a line.
EXAMPLES_SHARE=${EXAMPLES_SHARE:-0.1}
export EXAMPLES_SHARE
python -m coverage run -m pytest -n auto --maxprocesses 4 "$@" > .cache/coverage/tests.log 2>&1 || {
  cat .cache/coverage/tests.log
  exit 1
}
{
  python -m coverage combine
  python -m coverage html
  python -m coverage json
} > .cache/coverage/report.log 2>&1 || { cat .cache/coverage/report.log; exit 1; }
python tests/gates/covered.py .cache/coverage/report.json
