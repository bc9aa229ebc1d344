"""The fixtures that pytest finds by the entry point; `bojagi.testing` is loaded with the first."""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bojagi import ncloud
    from bojagi.testing import Emulator


@pytest.fixture(scope="session")
def bojagi_emulator_session() -> Iterator[Emulator]:
    """The emulator that all tests of this process share. Override it to give it options."""
    from bojagi.testing import Emulator

    with Emulator() as emulator:
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
def bojagi_secret_manager(bojagi_emulator: Emulator) -> ncloud.SecretManager:
    """A client of the fresh emulator."""
    return bojagi_emulator.secret_manager()


@pytest.fixture
def bojagi_async_secret_manager(bojagi_emulator: Emulator) -> ncloud.AsyncSecretManager:
    """A client of the fresh emulator, for asyncio."""
    return bojagi_emulator.async_secret_manager()
