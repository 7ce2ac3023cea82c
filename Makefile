# Two commands do everything: `make run` and `make test`. `make help` lists the others.

PREFIX ?= /usr/local
DESTDIR ?=
SECONDS ?= 60
SEED ?= 1

GEPPO := .build/release/geppo
PYTHON := $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/geppo/test-venv/bin/python
BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share

.PHONY: help run test release dependencies install uninstall bench forms fuzz kill adversities roundtrips lint format ci clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 14

run: release ## build in release mode and write the sample bulletins under reports/
	@scripts/run-sample $(GEPPO)

test: dependencies ## build and run all tests (optimized, below .build-tests)
	GEPPO_OPTIMIZED=1 swift test --scratch-path .build-tests

release: dependencies ## build .build/release/geppo
	swift build -c release --static-swift-stdlib --product geppo

dependencies: ## install what is missing (Debian; by sudo when not root)
	@scripts/install-dependencies

# Only builds when nothing is built yet, so that `sudo make install` after `make release` compiles nothing as root.
$(GEPPO):
	@$(MAKE) --no-print-directory release

install: $(GEPPO) ## install what is built: program, completions and starter data below PREFIX
	install -D -s -m 755 $(GEPPO) $(BIN)/geppo
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	$(GEPPO) --generate-completion-script bash > $(SHARE)/bash-completion/completions/geppo
	$(GEPPO) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_geppo
	$(GEPPO) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/geppo.fish
	install -D -m 644 feeds/sources.yaml $(SHARE)/geppo/feeds/sources.yaml
	install -d $(SHARE)/geppo/glossary $(SHARE)/geppo/feeds/activities
	install -m 644 $(addprefix feeds/activities/,$(addsuffix .csv,kinds budgets participant_kinds countries parties members figures totals tables plans needs works)) \
	  $(SHARE)/geppo/feeds/activities/
	install -m 644 glossary/* $(SHARE)/geppo/glossary/

uninstall: ## remove what install wrote
	rm -f $(BIN)/geppo $(SHARE)/bash-completion/completions/geppo $(SHARE)/zsh/site-functions/_geppo
	rm -f $(SHARE)/fish/vendor_completions.d/geppo.fish
	rm -rf $(SHARE)/geppo

bench: dependencies ## measure against a floor in C and a peer
	Benchmarks/run.sh
	Benchmarks/search.sh

forms: release ## measure all editions in all forms against the time they may take
	Benchmarks/forms.sh $(GEPPO)

fuzz: dependencies ## fuzz the readers of foreign bytes for SECONDS=60
	Tests/Fuzz/run.sh $(SECONDS)

kill: release ## kill geppo at 1,000 seeded moments and record the result
	Tests/Hardship/sudden_death.py $(GEPPO) --count 1000 --seed $(SEED) --record

adversities: release ## full disk, no rights, damage, two at once
	Tests/Hardship/adversities.py $(GEPPO)

roundtrips: release ## the sample queue with translators' tools, and 1,000 random returns
	GEPPO_OPTIMIZED=1 swift build --build-tests --scratch-path .build-tests
	GEPPO_ROUND_TRIPS=1000 GEPPO_OPTIMIZED=1 swift test --skip-build --scratch-path .build-tests --filter RandomisedReturn
	$(PYTHON) Tests/Exchange/check_queue.py $(GEPPO) --strict --all

lint: ## check the format of all Swift files
	swift format lint --strict -r Sources Tests Package.swift

format: ## format all Swift files
	swift format format -i -r Sources Tests Package.swift

ci: ## everything that CI checks, with the seconds of each step
	.ci/run

# .build-run stays: it remembers which reports `make run` wrote, so that it never removes those of a person.
clean: ## remove what was built, with the corpus that fuzzing found
	rm -rf .build .build-bench .build-fuzz .build-tests
