"""What pytest finds by the entry point; `bojagi.testing` is loaded when it is first needed."""

from __future__ import annotations

import os

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bojagi import ncloud
    from bojagi.testing import Emulator

_STARTED = pytest.StashKey["Emulator"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "bojagi_emulator",
        "start bojagi's emulator before anything of the application is imported, for clients that "
        "are made when a module is",
        type="bool",
        default=False,
    )


# Around all others: some import the application already, as pytest-django does.
@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    if early_config.getini("bojagi_emulator"):
        from bojagi.testing import Emulator, EmulatorError

        emulator = Emulator()
        try:
            emulator.start()
        except EmulatorError as error:
            raise pytest.UsageError(str(error)) from None
        early_config.add_cleanup(emulator.stop)
        early_config.stash[_STARTED] = emulator
        os.environ.update(emulator.environment)
    yield


@pytest.fixture(scope="session")
def bojagi_emulator_session(pytestconfig: pytest.Config) -> Iterator[Emulator]:
    """The emulator that all tests of this process share. Override it to give it options."""
    from bojagi.testing import Emulator

    with pytestconfig.stash.get(_STARTED, None) or Emulator() as emulator:
        yield emulator


@pytest.fixture
def bojagi_emulator(
    bojagi_emulator_session: Emulator,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[Emulator]:
    """A fresh emulator, which every client that is made without arguments finds."""
    emulator = bojagi_emulator_session
    emulator.reset()
    for name, value in emulator.environment.items():
        monkeypatch.setenv(name, value)
    yield emulator
    # Shown where the test has failed.
    request.node.add_report_section("teardown", "bojagi-emulator", emulator.log())


@pytest.fixture
def bojagi_secret_manager(bojagi_emulator: Emulator) -> Iterator[ncloud.SecretManager]:
    """A client of the fresh emulator."""
    with bojagi_emulator.secret_manager() as secrets:
        yield secrets


@pytest.fixture
def bojagi_async_secret_manager(bojagi_emulator: Emulator) -> ncloud.AsyncSecretManager:
    """A client of the fresh emulator, for asyncio."""
    return bojagi_emulator.async_secret_manager()
