# Each command makes the working copy ready by itself; all it needs is Python 3.11 and make.

PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
TURNS ?= 30

.DEFAULT_GOAL := help
.PHONY: help ready demo test check bench soak texts package lock clean screenshots

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

ready:
	@$(PYTHON) packaging/prepare.py

demo: ready ## start WijkDesk with an invented municipality; results in demo-output/
	@$(BIN)/wijkdesk demo --output demo-output $(ARGS)

# What was compiled is kept: without it a run compiles all of it anew in each of its processes.
test: ready ## run the tests; ARGS="-k referral" for some of them, ARGS=tests for all
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 --dist worksteal -p tests.gate $(ARGS)

check: ready ## style, types, layers, texts, the page about the data
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/python -m mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python packaging/texts.py check
	@$(BIN)/python packaging/data_model.py check

bench: ready ## measure; a table, and bench.json
	@$(BIN)/python -m tests.bench $(ARGS)

# The windows many times over: one green run proves little about threads.
soak: ready ## the slow tests, for the night; TURNS=3 for the windows three times and not thirty; GO_ON=1 after a night cut short
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 --maxschedchunk 1 -p tests.gate -p tests.soak $(if $(GO_ON),--go-on) -m soak -o faulthandler_timeout=7200 $(ARGS) || [ $$? -eq 5 ]
	@for turn in $$(seq $(TURNS)); do PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 -q tests/ui $(ARGS) || exit 1; done

screenshots: ready ## pictures of every screen in docs/screenshots; ARGS="--only file"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens docs/screenshots $(ARGS)

texts: ready ## collect the texts of the interface and build the catalogues
	@$(BIN)/python packaging/texts.py update

package: ready ## build the program as one folder, dist/wijkdesk/
	@$(BIN)/python -m PyInstaller --noconfirm --log-level WARN packaging/wijkdesk.spec

lock: ready ## write packaging/locks/ anew; ARGS=--upgrade for newer versions
	@$(BIN)/python packaging/lock.py $(ARGS)

clean: ## remove what was built; .venv stays
	@rm -rf build dist demo-output bench.json .soak.jsonl .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@rm -f resources/i18n/*.qm
	@find wijkdesk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
