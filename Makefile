# The two commands that matter: `make run` and `make test`. The gate is `make check` and `make test`.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup run test format check bench handleiding clean build release

# One set of flags for check, test and CI: another set would rebuild every dependency.
export SWIFT_FLAGS := --disable-index-store --explicit-target-dependency-import-check error

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install what running and testing need
	@scripts/stage setup scripts/setup test

run: ## Install what is missing, build, make the demonstration once, serve on port 8080
	@scripts/stage setup scripts/setup run
	@$(MAKE) --no-print-directory release
	@scripts/run

test: ## Every test: Swift on SQLite and PostgreSQL, then the journeys in Chromium
	@scripts/stage setup scripts/setup test
	@$(MAKE) --no-print-directory build
	@scripts/with-postgres scripts/test

format: ## Format the Swift files that are not committed yet
	@git diff --name-only --diff-filter=d HEAD -- '*.swift' | xargs -r swift format -i
	@git ls-files --others --exclude-standard -- '*.swift' | xargs -r swift format -i

check: ## Words, imports, format, and a build without warnings; tells all that is wrong at once
	@scripts/stage setup scripts/setup run
	@code=0; \
	scripts/stage 'self-test of the checks' scripts/check/selftest || code=1; \
	scripts/stage 'words and imports' scripts/check/all || code=1; \
	scripts/stage 'shell scripts' scripts/check/shell || code=1; \
	scripts/stage format scripts/check/format || code=1; \
	$(MAKE) --no-print-directory build || code=1; \
	exit $$code

bench: ## Measure the release build on both engines; BENCH=--klein: with 1,000 families only
	@scripts/stage setup scripts/setup bench
	@$(MAKE) --no-print-directory release
	@scripts/stage bench scripts/bench $(BENCH)

handleiding: ## Make the handleiding with the screenshots of the browser tests
	@scripts/stage setup scripts/setup test
	@scripts/stage handleiding .venv/bin/python scripts/handleiding

clean: ## Remove what was built and installed here; var/ with its databases stays
	rm -rf .build .venv var/test var/schermen

# The one debug build, tests included.
build:
	@scripts/stage 'debug build' swift build --build-tests $(SWIFT_FLAGS)

release:
	@scripts/stage 'release build' swift build -c release --product leerkring
