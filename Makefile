# Every command of the project. `make` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PORT ?= 8000
SIZE ?= demo
ARGS ?=
PYTHON ?= python3
VENV := .venv/bin/python
MANAGE := DJANGO_SETTINGS_MODULE=$${DJANGO_SETTINGS_MODULE:-config.settings.local} $(VENV) manage.py

.PHONY: help
help: ## List every command
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf 'make %-14s %s\n' "$$name" "$$text"; done

.PHONY: start
start: ## Set up what is missing, then serve site and worker: make start [PORT=8000]
	@$(PYTHON) site/bin/start.py --port="$(PORT)"

.PHONY: dev
dev: ## Like start, for work on the code: reload and debug pages
	@$(PYTHON) site/bin/start.py --dev --port="$(PORT)"

.PHONY: setup
setup: ## Set up what is missing, serve nothing
	@$(PYTHON) site/bin/start.py --setup-only

.PHONY: test
test: ## Run all tests that need no server: make test [ARGS="tests/core -x"]
	@$(PYTHON) site/bin/ensure.py tests
	@$(VENV) -m pytest -n auto --dist worksteal $(if $(ARGS),$(ARGS),--cov --cov-report=term:skip-covered)

.PHONY: test-services
test-services: ## Run the tests against PostgreSQL, Redis and Elasticsearch
	@echo "make test-services is not there yet: it comes with the search engine." >&2; exit 1

.PHONY: lint
lint: ## Run all static checks
	@$(PYTHON) site/bin/ensure.py tools
	@$(VENV) site/bin/lint.py

.PHONY: format
format: ## Format the Python code
	@$(PYTHON) site/bin/ensure.py tools
	@$(VENV) -m ruff check --fix-only --quiet .
	@$(VENV) -m ruff format .

.PHONY: bench
bench: ## Run the benchmarks, one JSON object per line
	@$(PYTHON) site/bin/ensure.py site >&2
	@PYTHONPATH=site DJANGO_SETTINGS_MODULE=$${DJANGO_SETTINGS_MODULE:-config.settings.local} $(VENV) -m tests.performance.bench $(ARGS)

.PHONY: demo
demo: ## Add invented content: make demo SIZE=demo|agency|federation
	@$(PYTHON) site/bin/ensure.py site
	@$(MANAGE) demo --size $(SIZE)

.PHONY: info
info: ## Print addresses and demo logins as one JSON object
	@$(PYTHON) site/bin/ensure.py site >&2
	@$(MANAGE) info

.PHONY: messages
messages: ## Update the message catalogues of every app
	@$(PYTHON) site/bin/ensure.py tools
	@$(MANAGE) messages

.PHONY: reference
reference: ## Write the parts of docs/ that come from the code anew
	@$(PYTHON) site/bin/ensure.py tools
	@$(MANAGE) reference

.PHONY: worker
worker: ## Run the worker alone: tasks, mails, timetable
	@$(PYTHON) site/bin/ensure.py site
	@$(MANAGE) worker

.PHONY: clean
clean: ## Remove the virtual environment, caches and built files; keep the data in var/
	@rm -rf .venv .cache var/static
	@find . -name '__pycache__' -prune -exec rm -rf {} + ; find site/locale -name '*.mo' -delete 2>/dev/null || true
