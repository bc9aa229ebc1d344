# One word for each job, the same on a laptop and in CI. What is made is ignored by git, and removed by
# `make clean`.

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
VENV := build/venv
PYTHON := $(VENV)/bin/python
# A stamp, because the interpreter in $(VENV) is a link to the machine's own.
TOOLS := $(VENV)/.ready
BENCH := build/bench
BENCH_PEERS := $(BENCH)/peers/.ready
BENCH_NODE_PEERS := $(BENCH)/node/node_modules/.package-lock.json
# The clients of others that are tried against the emulator.
PEERS := build/peers/.ready
JAVA_PEERS := build/peers-java/.ready
NODE_PEERS := tests/peers/node/node_modules/.package-lock.json
NODE_TOOLS := bindings-node/node_modules/.package-lock.json
NODE_EXAMPLES := examples/nestjs/node_modules/.package-lock.json examples/fastify/node_modules/.package-lock.json
RUST := bojagi bojagi-codegen bojagi-emulator
MAVEN := MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1" mvn -B -q -Dstyle.color=never \
	-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info \
	-Dmaven.repo.local="$(CURDIR)/build/m2" -f bindings-uniffi/pom.xml
say = @printf '\n== %s\n' '$(1)'

export BOJAGI_EMULATOR := $(TARGET)/debug/bojagi-emulator
export PYO3_PYTHON := $(CURDIR)/$(PYTHON)

.NOTPARALLEL:
.PHONY: help demo test test-rust test-python test-node test-kotlin test-swift test-peers \
	check generate licences fmt docs bench bench-python bench-node bench-jvm bench-swift size \
	package package-python package-node package-jvm emulator emulator-wheel python node kotlin clean

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

test-node: node $(NODE_EXAMPLES) $(TOOLS)
	$(call say,Node: the installed package)
	cd bindings-node && npm run --silent test && npm run --silent types

test-kotlin: emulator kotlin
	$(call say,Kotlin and Java: the library and its modules and the examples)
	@# Maven compiles all of it anew, but leaves the class of a file that is gone in the jar.
	@rm -rf build/kotlin*/classes build/kotlin*/test-classes
	$(MAVEN) -Pexamples verify

test-swift: emulator ## Swift's tests; sets Swift up where it is missing and that is possible
	$(call say,Swift)
	@if scripts/with-swift --check; then bindings-uniffi/swift/test; else echo 'Swift was not tested.'; fi

test-peers: emulator $(PEERS) $(NODE_PEERS) $(JAVA_PEERS) ## the clients of others against the emulator
	$(call say,Clients of others)
	$(PEERS:/.ready=)/bin/python -m pytest -q -p no:cacheprovider tests/peers
	cd tests/peers/node && node --test --test-reporter=dot

check: need-rust need-lint $(TOOLS) ## what is generated is up to date; formats and lints
	$(call say,Checks)
	@version=$$(sed -n 's/^version = //p' Cargo.toml | head -n 1 | tr -d '"'); \
		grep -q "\"version\": \"$$version\"" bindings-node/package.json && \
		grep -q "\"version\": \"$$version\"" bindings-node/emulator/package.json && \
		grep -q "<version>$$version</version>" bindings-uniffi/pom.xml && \
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
bench: need-rust bench-python bench-node bench-jvm ## measurements: a signature, a call, the emulator, each language
	cargo bench --locked -p bojagi-bench

bench-python: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench-python: need-rust $(TOOLS) $(BENCH_PEERS) ## a read in Python beside other clients; start, memory
	cargo build --locked --release -p bojagi-emulator
	@rm -rf $(BENCH)/wheels
	cd bindings-python && ../$(VENV)/bin/maturin build --quiet --locked --release -i ../$(PYTHON) -o ../$(BENCH)/wheels
	$(BENCH_PEERS:/.ready=)/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps $(BENCH)/wheels/*.whl
	@$(BENCH_PEERS:/.ready=)/bin/python bench/python/run.py

bench-jvm: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench-jvm: need-rust need-java ## a read on the JVM beside other clients; crossing, start, sizes, leaks
	cargo build --locked --release -p bojagi-emulator
	bindings-uniffi/build --release
	$(MAVEN) -pl kotlin -am -Dmaven.test.skip=true install
	$(MAVEN:bindings-uniffi/pom.xml=bench/jvm/pom.xml) compile
	@python3 bench/jvm/run.py

bench-swift: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench-swift: need-rust ## a read in Swift beside one that is signed by hand, on URLSession
	cargo build --locked --release -p bojagi-emulator
	bindings-uniffi/swift/test bench

# The library under niquests puts itself in the place of urllib3, which others stand on.
$(BENCH_PEERS): bench/python/requirements.txt bench/python/requirements-niquests.txt
	@scripts/need python
	$(call say,Setting up the other clients in $(BENCH))
	python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check -r $<
	python3 -m venv $(BENCH)/niquests
	$(BENCH)/niquests/bin/pip install --quiet --disable-pip-version-check -r $(word 2,$^)
	@touch $@

bench-node: export BOJAGI_EMULATOR := $(TARGET)/release/bojagi-emulator
bench-node: need-rust need-node $(BENCH_NODE_PEERS) ## a read in Node beside other clients; start, event loop, memory
	cargo build --locked --release -p bojagi-emulator
	cargo build --locked --release -p bojagi-node
	@rm -rf $(BENCH)/node/node_modules/bojagi && mkdir -p $(BENCH)/node/node_modules/bojagi
	@cd bindings-node && cp -r package.json index.js lib generated ../$(BENCH)/node/node_modules/bojagi
	@cp $(TARGET)/release/libbojagi_node.$(if $(filter Darwin,$(shell uname)),dylib,so) \
		$(BENCH)/node/node_modules/bojagi/bojagi.$$(node -p "require('./bindings-node/lib/platform.js').platform()").node
	@node bench/node/run.mjs

$(BENCH_NODE_PEERS): bench/node/package-lock.json
	$(call say,Setting up the other clients in $(BENCH)/node)
	mkdir -p $(BENCH)/node && cp bench/node/package.json bench/node/package-lock.json $(BENCH)/node
	cd $(BENCH)/node && npm ci --no-audit --no-fund
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

package: package-python package-node package-jvm ## what would be published, installed and used; takes minutes

package-python: emulator $(TOOLS)
	$(call say,Python: the wheel and the source distribution)
	$(PYTHON) scripts/package.py

package-node: need-rust need-node emulator $(NODE_TOOLS)
	$(call say,Node: the packages)
	cd bindings-node && npm run --silent addon -- --release && npm run --silent package && node scripts/published.mjs

package-jvm: emulator need-java need-python
	$(call say,Kotlin and Java: the jar)
	python3 scripts/package_jvm.py

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

node: need-rust need-node emulator $(NODE_TOOLS)
	$(call say,Building the addon; packing and installing the packages)
	cd bindings-node && npm run --silent addon && npm run --silent package

$(NODE_TOOLS): bindings-node/package-lock.json
	$(call say,Setting up Node tools in bindings-node/node_modules)
	cd bindings-node && npm ci --no-audit --no-fund
	@touch $@

examples/%/node_modules/.package-lock.json: examples/%/package-lock.json
	$(call say,Setting up what examples/$* depends on)
	cd examples/$* && npm ci --no-audit --no-fund
	@touch $@

kotlin: need-rust need-java
	$(call say,Building the library for Kotlin)
	bindings-uniffi/build
	bindings-uniffi/emulator/build

need-%:
	@scripts/need $*

clean: ## remove all that was made
	rm -rf build bindings-node/*.node bindings-uniffi/swift/native examples/*/target examples/*/dist \
		bindings-node/node_modules tests/peers/node/node_modules examples/*/node_modules
	find . -name '.*_cache' -type d -prune -exec rm -rf {} +
	cargo clean
