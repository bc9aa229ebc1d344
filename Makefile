# One word for each job, the same on a laptop and in CI. What is made is ignored by git, and removed by
# `make clean`.

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
VENV := build/venv
PYTHON := $(VENV)/bin/python
# A stamp, because the interpreter in $(VENV) is a link to the machine's own.
TOOLS := $(VENV)/.ready
BENCH := build/bench
BENCH_PEERS := $(BENCH)/peers/.ready
# The clients of others that are tried against the emulator.
PEERS := build/peers/.ready
JAVA_PEERS := build/peers-java/.ready
NODE_PEERS := tests/peers/node/node_modules/.package-lock.json
NODE_TOOLS := bindings-node/node_modules/.package-lock.json
RUST := bojagi bojagi-codegen bojagi-emulator
MAVEN := MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1" mvn -B -q -Dstyle.color=never \
	-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info \
	-Dmaven.repo.local="$(CURDIR)/build/m2" -f bindings-uniffi/kotlin/pom.xml
say = @printf '\n== %s\n' '$(1)'

export BOJAGI_EMULATOR := $(TARGET)/debug/bojagi-emulator
export PYO3_PYTHON := $(CURDIR)/$(PYTHON)

.NOTPARALLEL:
.PHONY: help demo test test-rust test-python test-node test-kotlin test-swift test-peers \
	check generate licences fmt docs bench bench-python size package emulator emulator-wheel python \
	node kotlin clean

help: ## what there is to make
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: need-rust need-python ## one secret in every language, against the emulator
	@$(MAKE) --no-print-directory emulator $(TOOLS)
	@$(PYTHON) scripts/demo.py

test: ## every test but Swift's, and the fast checks
	@$(MAKE) --no-print-directory test-rust test-python test-node test-kotlin test-peers check

test-rust: need-rust
	$(call say,Rust: core, emulator, generator)
	cargo test --locked $(RUST:%=-p %)

test-python: emulator python emulator-wheel
	$(call say,Python: the installed wheel)
	$(VENV)/bin/pytest bindings-python/tests
	cd bindings-python && ../$(VENV)/bin/mypy
	cd bindings-python && PATH="$(CURDIR)/$(VENV)/bin:$$PATH" pyright
	cd bindings-python && PATH="$(CURDIR)/$(VENV)/bin:$$PATH" pyright --verifytypes bojagi \
		--ignoreexternal >../build/types.txt || { cat ../build/types.txt; exit 1; }
	cd bindings-python && ../$(PYTHON) -m mypy.stubtest bojagi --allowlist tests/stubtest.allow

test-node: emulator node $(TOOLS)
	$(call say,Node: the installed package)
	cd bindings-node && npm run --silent test && npm run --silent types

test-kotlin: emulator kotlin
	$(call say,Kotlin and Java: the library)
	$(MAVEN) verify

test-swift: emulator ## Swift's tests; sets Swift up where it is missing and that is possible
	$(call say,Swift)
	bindings-uniffi/swift/test

test-peers: emulator $(PEERS) $(NODE_PEERS) $(JAVA_PEERS) ## the clients of others against the emulator
	$(call say,Clients of others)
	$(PEERS:/.ready=)/bin/python -m pytest -q -p no:cacheprovider tests/peers
	cd tests/peers/node && node --test --test-reporter=dot

check: need-rust need-lint $(TOOLS) ## what is generated is up to date; formats and lints
	$(call say,Checks)
	@version=$$(sed -n 's/^version = //p' Cargo.toml | head -n 1 | tr -d '"'); \
		grep -q "\"version\": \"$$version\"" bindings-node/package.json && \
		grep -q "<version>$$version</version>" bindings-uniffi/kotlin/pom.xml && \
		grep -q "\"bojagi-emulator==$$version\"" bindings-python/pyproject.toml || \
		{ echo "package.json, pom.xml and pyproject.toml must have the version of Cargo.toml, $$version"; \
		exit 1; }
	cargo run --locked --quiet -p bojagi-codegen -- --check
	$(PYTHON) scripts/licences.py --check
	cargo fmt --check
	cargo clippy --locked --quiet $(RUST:%=-p %) -p bojagi-bench --all-targets -- -D warnings
	cargo clippy --locked --quiet -p bojagi-python -- -D warnings
	cargo clippy --locked --quiet -p bojagi-node -- -D warnings
	cargo clippy --locked --quiet -p bojagi-uniffi -- -D warnings
	$(VENV)/bin/ruff check --quiet bench bindings-python scripts examples tests
	$(VENV)/bin/ruff format --quiet --check bench bindings-python scripts examples tests
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --quiet --no-deps $(RUST:%=-p %)

generate: need-rust ## render the generated files anew, after a change of core
	cargo run --locked --quiet -p bojagi-codegen

licences: need-rust $(TOOLS) ## write anew what LICENSE-THIRD-PARTY says, after a change of Cargo.lock
	$(PYTHON) scripts/licences.py

fmt: need-rust need-lint $(TOOLS) ## format
	cargo fmt
	$(VENV)/bin/ruff check --quiet --fix bench bindings-python scripts examples tests
	$(VENV)/bin/ruff format --quiet bench bindings-python scripts examples tests

docs: need-rust ## Rust's reference, in target/doc; the guide is docs/
	cargo doc --locked --no-deps $(RUST:%=-p %)

bench: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench: need-rust bench-python ## measurements: a signature, a call, the emulator, Python
	cargo bench --locked -p bojagi-bench

bench-python: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench-python: need-rust $(TOOLS) $(BENCH_PEERS) ## a read in Python beside other clients; start, memory
	cargo build --locked --release -p bojagi-emulator
	@rm -rf $(BENCH)/wheels
	cd bindings-python && ../$(VENV)/bin/maturin build --quiet --locked --release -i ../$(PYTHON) -o ../$(BENCH)/wheels
	$(BENCH_PEERS:/.ready=)/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps $(BENCH)/wheels/*.whl
	@$(BENCH_PEERS:/.ready=)/bin/python bench/python/run.py

# The library under niquests puts itself in the place of urllib3, which others stand on.
$(BENCH_PEERS): bench/python/requirements.txt bench/python/requirements-niquests.txt
	@scripts/need python
	$(call say,Setting up the other clients in $(BENCH))
	python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check -r $<
	python3 -m venv $(BENCH)/niquests
	$(BENCH)/niquests/bin/pip install --quiet --disable-pip-version-check -r $(word 2,$^)
	@touch $@

$(PEERS): tests/peers/requirements.txt
	@scripts/need python
	$(call say,Setting up the clients of others in $(@D))
	python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(JAVA_PEERS): tests/peers/java/pom.xml
	@scripts/need java
	$(call say,Setting up the clients of others for Java)
	mvn -B -q -Dmaven.repo.local="$(CURDIR)/build/m2" -f $< dependency:copy-dependencies \
		-DoutputDirectory="$(CURDIR)/$(@D)"
	@touch $@

$(NODE_PEERS): tests/peers/node/package-lock.json
	@scripts/need node
	cd tests/peers/node && npm ci --no-audit --no-fund
	@touch $@

size: need-rust need-node $(TOOLS) ## sizes of what is shipped, and how long it takes to load
	@$(PYTHON) scripts/size.py

package: emulator $(TOOLS) ## Python's release wheel and sdist, installed and used; takes minutes
	$(call say,Python: the wheel and the source distribution)
	$(PYTHON) scripts/package.py

emulator: need-rust
	$(call say,Building the emulator)
	cargo build --locked -p bojagi-emulator

python: $(TOOLS)
	$(call say,Building the wheel and installing it)
	@rm -rf build/wheels
	cd bindings-python && ../$(VENV)/bin/maturin build --quiet --locked --profile dev -i ../$(PYTHON) -o ../build/wheels
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps build/wheels/bojagi-*.whl

# What brings the emulator to the tests of Python applications.
emulator-wheel: need-rust $(TOOLS)
	$(call say,Building the wheel of the emulator and installing it)
	cd emulator && ../$(VENV)/bin/maturin build --quiet --locked --profile dev -o ../build/wheels
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps build/wheels/bojagi_emulator-*.whl

$(TOOLS): bindings-python/requirements-dev.txt
	@scripts/need python
	$(call say,Setting up Python tools in $(VENV))
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

node: need-rust need-node $(NODE_TOOLS)
	$(call say,Building the addon; packing and installing the package)
	cd bindings-node && npm run --silent addon && npm run --silent package

$(NODE_TOOLS): bindings-node/package-lock.json
	$(call say,Setting up Node tools in bindings-node/node_modules)
	cd bindings-node && npm ci --no-audit --no-fund
	@touch $@

kotlin: need-rust need-java
	$(call say,Building the library for Kotlin)
	bindings-uniffi/build

need-%:
	@scripts/need $*

clean: ## remove all that was made
	rm -rf build bindings-node/node_modules tests/peers/node/node_modules bindings-node/*.node bindings-node/LICENSE* \
		bindings-uniffi/swift/native
	find . -name '.*_cache' -type d -prune -exec rm -rf {} +
	cargo clean
