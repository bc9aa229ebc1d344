"""Coroutines that wait for calls.

In Python, because the interpreter may end while a thread is in them: it ends the thread too, which
must then have no frames of Rust below.
"""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from asyncio import get_running_loop

from bojagi._native import Bell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from typing import Any

    from bojagi._native import AsyncItems, Call

_bells: weakref.WeakKeyDictionary[AbstractEventLoop, Bell] = weakref.WeakKeyDictionary()

if hasattr(os, "register_at_fork"):
    # A loop of the child gets a bell of its own.
    os.register_at_fork(after_in_child=_bells.clear)


async def result(call: Call) -> Any:
    """What a call gives. It begins here; to cancel this is to give it up."""
    try:
        loop = get_running_loop()
    except RuntimeError:
        return await _result_in_trio(call)
    future = loop.create_future()
    call.begin(_bells.get(loop) or _hang(loop), future)
    try:
        await future
    except BaseException:
        call.give_up()
        raise
    return call.outcome()


async def next_item(items: AsyncItems) -> Any:
    """The next item of a list, which may be there already."""
    item = items.take()
    return await result(items.read()) if item is None else item


def _hang(loop: AbstractEventLoop) -> Bell:
    try:
        bell = Bell()
        loop.add_reader(bell.fileno(), _answer, bell)
    except NotImplementedError:
        # On Windows. The bell must not keep the loop alive.
        weak = weakref.ref(loop)
        bell = Bell(lambda bell: _call_soon(weak(), bell))
    _bells[loop] = bell
    return bell


def _answer(bell: Bell) -> None:
    for future in bell.answer():
        # A task that was cancelled has cancelled its future.
        if not future.done():
            future.set_result(None)


def _call_soon(loop: AbstractEventLoop | None, bell: Bell) -> None:
    if loop is not None and not loop.is_closed():
        loop.call_soon_threadsafe(_answer, bell)


async def _result_in_trio(call: Call) -> Any:
    trio = sys.modules.get("trio")
    if trio is None or not trio.lowlevel.in_trio_run():
        raise RuntimeError(
            "a coroutine of bojagi needs an event loop of asyncio or trio, and none runs here"
        )
    ended, token = trio.Event(), trio.lowlevel.current_trio_token()

    def ring(bell: Bell) -> None:
        with contextlib.suppress(trio.RunFinishedError):
            token.run_sync_soon(ended.set)

    call.begin(Bell(ring), None)
    try:
        await ended.wait()
    except BaseException:
        call.give_up()
        raise
    return call.outcome()
