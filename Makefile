# The two commands of the README are `make run` and `make test`; each installs what it lacks and says so.
SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test dist bench clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' Makefile

run: dist ## build the page and serve it on 127.0.0.1 (PORT=8080, or the next free one)
	@exec node tests/e2e/serve.mjs dist --port "$${PORT:-8080}"

test: ## everything: formatting, lints, native, browser and end-to-end tests
	@.ci/tools test
	@.ci/test

dist: ## release page in dist/, for any static host and any subfolder; prints its size
	@.ci/tools build
	@.ci/dist

bench: dist ## speed of the engine (native) and of the page (browser)
	@.ci/tools test
	@cargo bench --quiet --bench engine
	@cargo bench --quiet --bench transport
	@if command -v python3 >/dev/null; then python3 benches/transport.py; else echo 'transport: no comparison with LEMON, there is no python3'; fi
	@node tests/e2e/bench.mjs

clean: ## forget what was built here (not the tools)
	@cargo clean --quiet
	@rm -rf dist tests/e2e/node_modules
