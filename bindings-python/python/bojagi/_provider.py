"""Asks the application's own provider of credentials, on a thread of Python's.

Not on one of Rust's: where the interpreter ends while a function runs, it ends the function's
thread too, which must then have no frames of Rust below.
"""

from __future__ import annotations

import threading

from bojagi._native import Credentials

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def ask(provider: Callable[[], Any], deliver: Callable[..., None]) -> None:
    """Calls `deliver` with the credentials, or with what was raised and a text for that."""
    name, arguments = "bojagi-credentials", (provider, deliver)
    threading.Thread(target=_asked, name=name, args=arguments, daemon=True).start()


def _asked(provider: Callable[[], Any], deliver: Callable[..., None]) -> None:
    try:
        given = provider()
        if hasattr(given, "__await__"):
            import asyncio

            given = asyncio.run(given)
        if not isinstance(given, Credentials):
            raise TypeError(f"expected Credentials, got {type(given).__name__}")
    except BaseException as error:
        deliver(error, ": ".join(filter(None, (type(error).__name__, str(error)))))
    else:
        deliver(given)
