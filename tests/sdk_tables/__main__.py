# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write sdk_table.py and the list of operations that it does not know: `make sdk-tables`."""

from __future__ import annotations

from pathlib import Path

from . import generate

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "plugins/module_utils/_permissions/sdk_table.py"
UNRESOLVED = ROOT / "tests/unit/plugins/module_utils/_permissions/unresolved_operations.txt"

text, unresolved = generate.table()
TABLE.write_text(text, encoding="utf-8")
UNRESOLVED.parent.mkdir(parents=True, exist_ok=True)
UNRESOLVED.write_text("".join(f"{each}\n" for each in unresolved), encoding="utf-8")
print(f"{len(text):,} bytes; {len(unresolved):,} operations not known")
