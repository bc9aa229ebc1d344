"""`bojagi.testing`: the emulator for the tests of applications, with pytest and without."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

import bojagi
from bojagi.testing import Emulator, EmulatorError

APPLICATION = """
from bojagi import ncloud

def password():
    secrets = ncloud.SecretManager()
    found = secrets.find_secret(secret_name="orders-db")
    return secrets.get_secret_value(secret_id=found.secret_id).active["password"].reveal()
"""


def listens(url: str) -> bool:
    host, port = url.removeprefix("http://").split(":")
    try:
        socket.create_connection((host, int(port)), 5).close()
    except ConnectionRefusedError:
        return False
    return True


def wait_for(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.01)


def test_an_application_finds_the_emulator_of_its_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(application=APPLICATION)
    pytester.makepyfile(
        """
        import asyncio, os
        import application, pytest
        from bojagi import NotFoundError, alibaba

        def test_the_application_is_served(bojagi_emulator):
            bojagi_emulator.add_secret("orders-db", {"password": "p1"})
            assert application.password() == "p1"
            seen = [request["operation"] for request in bojagi_emulator.requests()]
            assert seen == ["get_secret_list", "get_secret_value"]

        def test_each_test_has_a_fresh_one(bojagi_emulator):
            with pytest.raises(NotFoundError):
                application.password()

        def test_clients_are_ready_made(bojagi_secret_manager, bojagi_async_secret_manager):
            bojagi_secret_manager.create_secret(
                secret_name="orders-db", value='{"password":"p2"}', rotation_targets=["password"]
            )
            assert application.password() == "p2"
            async def count():
                return (await bojagi_async_secret_manager.get_secret_list()).total_count
            assert asyncio.run(count()) == 1

        def test_it_is_there_for_every_provider(bojagi_emulator):
            for options in ({}, bojagi_emulator.client_options):
                with alibaba.SecretsManager(**options) as secrets:
                    assert secrets.list_secrets().total_count == 0
            seen = [request["provider"] for request in bojagi_emulator.requests()]
            assert seen == ["alibaba", "alibaba"]

        def test_nothing_is_left_in_the_environment():
            assert "NCLOUD_SECRETMANAGER_ENDPOINT" not in os.environ
            assert "ALIBABA_CLOUD_KMS_ENDPOINT" not in os.environ
        """
    )
    pytester.runpytest().assert_outcomes(passed=5)


def test_a_session_may_have_options_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest
        from bojagi.testing import Emulator

        @pytest.fixture(scope="session")
        def bojagi_emulator_session():
            with Emulator("--trigger", "rotate-db=true", access_key="mine") as emulator:
                yield emulator
        """
    )
    pytester.makepyfile(
        """
        def test_it_has_them(bojagi_emulator, bojagi_secret_manager):
            assert bojagi_emulator.access_key == "mine"
            triggers = bojagi_secret_manager.get_trigger_list().trigger_list
            assert "rotate-db" in [trigger.name for trigger in triggers]
        """
    )
    pytester.runpytest().assert_outcomes(passed=1)


@pytest.mark.parametrize("option", [[], ["-n", "2"]])
def test_a_client_that_is_made_at_import_finds_it_too(
    option: list[str], pytester: pytest.Pytester
) -> None:
    pytester.makeini("[pytest]\nbojagi_emulator = true")
    pytester.makepyfile(
        application="""
        from bojagi import ncloud

        secrets = ncloud.SecretManager()
        """
    )
    pytester.makeconftest("import application")
    pytester.makepyfile(
        """
        import application, pytest

        @pytest.mark.parametrize("n", range(2))
        def test_it(n, bojagi_emulator):
            bojagi_emulator.add_secret("orders-db", {"n": n})
            assert application.secrets.get_secret_list().total_count == 1
            assert len(bojagi_emulator.requests()) == 1
        """
    )
    pytester.runpytest_subprocess(*option, timeout=60).assert_outcomes(passed=2)


def test_who_wants_it_at_import_and_has_none_is_told(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOJAGI_EMULATOR", "/nowhere")
    pytester.makeini("[pytest]\nbojagi_emulator = true")
    result = pytester.runpytest_subprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: BOJAGI_EMULATOR is /nowhere*pip install*"])


def test_a_failure_shows_what_the_emulator_logged(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_first(bojagi_secret_manager):
            bojagi_secret_manager.get_trigger_list()

        def test_second(bojagi_secret_manager):
            bojagi_secret_manager.get_secret_list()
            assert False
        """
    )
    result = pytester.runpytest()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*bojagi-emulator teardown*", "*/api/v1/secrets*status=200*"])
    result.stdout.no_fnmatch_line("*/triggers*")


def test_each_worker_of_xdist_has_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pathlib, pytest, time

        @pytest.mark.parametrize("n", range(2))
        def test_it(n, bojagi_emulator, bojagi_secret_manager, worker_id):
            bojagi_emulator.add_secret("orders-db", {"n": n})
            pathlib.Path(worker_id).write_text(bojagi_emulator.url)
            while len(list(pathlib.Path().glob("gw*"))) < 2:
                time.sleep(0.01)
            assert bojagi_secret_manager.get_secret_list().total_count == 1
        """
    )
    pytester.runpytest_subprocess("-n", "2", timeout=60).assert_outcomes(passed=2)
    urls = {path.read_text() for path in pytester.path.glob("gw*")}
    assert len(urls) == 2
    assert not any(listens(url) for url in urls)


def test_the_plugin_costs_nothing_where_it_is_not_used(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_it():
            assert "bojagi._pytest" in sys.modules
            assert "bojagi.testing" not in sys.modules
        """
    )
    pytester.runpytest_subprocess("-p", "no:xdist").assert_outcomes(passed=1)
    program = "import sys, bojagi.testing; sys.exit('pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_it_ends_with_its_process(pytester: pytest.Pytester, end: signal.Signals) -> None:
    pytester.makepyfile(
        """
        import pathlib, signal, time

        # A job in the background is started with this signal ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)

        def test_it(bojagi_emulator, bojagi_secret_manager):
            pathlib.Path("url.part").write_text(bojagi_emulator.url)
            try:
                pathlib.Path("url.part").rename("url")
                time.sleep(60)
            finally:
                bojagi_secret_manager.get_secret_list()
                pathlib.Path("answered").touch()
        """
    )
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist"]
    file = pytester.path / "url"
    # A group of its own, like a job that a terminal sends its signals to.
    with subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL) as process:
        wait_for(file.exists)
        url = file.read_text()
        assert listens(url)
        os.killpg(process.pid, end)
    wait_for(lambda: not listens(url))
    # Ctrl-C does not reach the emulator, which a test may need to clean up.
    assert (pytester.path / "answered").exists() == (end == signal.SIGINT)


def test_it_is_a_context_manager_for_anything_else(tmp_path: Path) -> None:
    (tmp_path / "application.py").write_text(APPLICATION)
    (tmp_path / "test_application.py").write_text(
        """
import os, unittest
from unittest import mock
import application
from bojagi.testing import Emulator

class Test(unittest.TestCase):
    def test_it(self):
        with Emulator() as emulator, mock.patch.dict(os.environ, emulator.environment):
            emulator.add_secret("orders-db", '{"password":"p1"}', rotation_targets=["password"])
            self.assertEqual(application.password(), "p1")
"""
    )
    command = [sys.executable, "-X", "dev", "-W", "error", "-m", "unittest"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr


RUN = (sys.executable, "-m", "bojagi.testing")


def test_it_runs_a_program(tmp_path: Path) -> None:
    (tmp_path / "application.py").write_text(APPLICATION)
    program = "import application, sys; print(application.password()); sys.exit(3)"
    command = [*RUN, "--secret", 'orders-db={"password":"p1"}', sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (3, "p1\n", "")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "there is no command"),
        (["--secret", "orders-db", "true"], "must be NAME=JSON"),
        (["--secret", 'x={"password":"p1"}', "true"], "secret_name"),
        (["no-such-program"], "no-such-program"),
    ],
)
def test_what_it_cannot_run_is_a_clear_error(arguments: list[str], why: str) -> None:
    done = subprocess.run([*RUN, *arguments], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert why in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_program_that_it_runs_gets_its_signals(end: signal.Signals) -> None:
    program = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    print(os.environ["NCLOUD_SECRETMANAGER_ENDPOINT"], flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    sys.exit(5)
"""
    command = [*RUN, sys.executable, "-c", program]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        if end == signal.SIGINT:
            os.killpg(process.pid, end)
        else:
            process.send_signal(end)
        assert process.wait(20) == (5 if end == signal.SIGINT else 256 - signal.SIGTERM)
    assert not listens(url)


def test_it_fails_moves_its_clock_and_forgets() -> None:
    with Emulator() as emulator:
        secrets = emulator.secret_manager(retry_delay=0)
        secret_id = emulator.add_secret("orders-db", {"password": "p1", "port": 5432})
        emulator.add_fault("status", status=503, operation="get_secret_value", count=2)
        value = secrets.get_secret_value(secret_id=secret_id)
        assert value.rotation_targets == ("password", "port")
        assert [request["status"] for request in emulator.requests()] == [503, 503, 200]
        assert [(fault["struck"], fault["left"]) for fault in emulator.faults()] == [(2, 0)]

        emulator.add_fault("reset")
        with pytest.raises(bojagi.NetworkError):
            secrets.get_secret_detail(secret_id=secret_id)
        emulator.clear_faults()
        assert emulator.faults() == []
        with pytest.raises(EmulatorError, match="per_second"):
            emulator.add_fault("throttle")

        secrets.request_secret_deletion(secret_id=secret_id)
        emulator.set_clock_offset(timedelta(days=4))
        with pytest.raises(bojagi.NotFoundError):
            secrets.get_secret_detail(secret_id=secret_id)
        emulator.set_clock_offset(0.5)

        assert emulator.post("keys", {"name": "mine"})["status"] == "ENABLE"
        assert "mine" in [key.key_name for key in secrets.get_protection_key_list().key_list]
        emulator.reset()
        assert (emulator.requests(), emulator.faults(), emulator.log()) == ([], [], "")
        assert secrets.get_secret_list().total_count == 0


def test_clients_have_its_keys_or_their_own() -> None:
    def credentials() -> bojagi.Credentials:
        return bojagi.Credentials(access_key="mine", secret_key="secret")

    async def count() -> int:
        return (await emulator.async_secret_manager().get_secret_list()).total_count

    with Emulator(access_key="mine", secret_key="secret") as emulator:
        assert asyncio.run(count()) == 0
        page = emulator.secret_manager(credentials=credentials).get_secret_list()
        assert page.total_count == 0
        with pytest.raises(bojagi.UnauthenticatedError):
            emulator.secret_manager(secret_key="wrong").get_secret_list()


def test_another_program_in_its_place_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOJAGI_EMULATOR", "echo")
    with pytest.raises(EmulatorError, match="ended with 0"):
        Emulator().start()


def test_it_can_be_started_again() -> None:
    emulator = Emulator()
    with pytest.raises(EmulatorError, match="is not running"):
        emulator.url  # noqa: B018
    for _ in range(2):
        emulator.start()
        emulator.start()
        emulator.secret_manager().get_secret_list()
        url = emulator.url
        emulator.stop()
        emulator.stop()
        assert not listens(url)
        assert "status=200" in emulator.log()


def test_an_emulator_that_has_ended_says_so() -> None:
    with Emulator() as emulator:
        assert emulator._process is not None
        emulator._process.kill()
        with pytest.raises(EmulatorError, match="ended with -9"):
            emulator.reset()
    with (
        pytest.raises(EmulatorError, match=r"ended with 2\n.*'--nonsense'"),
        Emulator("--nonsense"),
    ):
        pass


@pytest.mark.parametrize(
    ("given", "why"),
    [("", "bojagi-emulator was not found"), ("/nowhere", "BOJAGI_EMULATOR is /nowhere, which")],
)
def test_who_has_no_emulator_is_told_what_to_install(given: str, why: str, tmp_path: Path) -> None:
    # The package alone, without a companion.
    (tmp_path / "bojagi").symlink_to(Path(bojagi.__file__).parent)
    done = subprocess.run(
        [sys.executable, "-S", "-m", "bojagi.testing", "true"],
        env={"PYTHONPATH": str(tmp_path), "PATH": str(tmp_path), "BOJAGI_EMULATOR": given},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert why in done.stderr
    assert "pip install 'bojagi[testing]'" in done.stderr


def test_the_path_is_searched(tmp_path: Path) -> None:
    (tmp_path / "bojagi").symlink_to(Path(bojagi.__file__).parent)
    (tmp_path / "bojagi-emulator").symlink_to(Path(os.environ["BOJAGI_EMULATOR"]).resolve())
    done = subprocess.run(
        [sys.executable, "-S", "-m", "bojagi.testing", sys.executable, "-c", "print('ran')"],
        env={"PYTHONPATH": str(tmp_path), "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "ran\n", "")
