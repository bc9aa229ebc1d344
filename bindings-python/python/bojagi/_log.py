"""Logs what core tells, to the logger `bojagi`."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger
    from types import FrameType


def find_logger() -> Logger | None:
    """The logger, once the application has loaded `logging`.

    That takes longer to load than all of this package, which is why this module does without it. It
    is itself loaded with the package, because a process that is forked while a thread loads a
    module can never load it.
    """
    logging = sys.modules.get("logging")
    if logging is None or not hasattr(logging, "NullHandler"):
        return None
    logger = logging.getLogger("bojagi")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger


def write(logger: Logger, told: list[tuple[int, float, str, list[tuple[str, object]]]]) -> None:
    """Logs records as from the application's own line that waits for the call."""
    frame: FrameType | None = sys._getframe(1)
    while frame and frame.f_back and frame.f_globals.get("__name__", "").startswith("bojagi."):
        frame = frame.f_back
    place = (frame.f_code.co_filename, frame.f_lineno) if frame else ("", 0)
    function = frame.f_code.co_name if frame else None
    for level, created, text, facts in told:
        if logger.isEnabledFor(level):
            record = logger.makeRecord(
                logger.name, level, *place, text, (), None, function, dict(facts)
            )
            # When it happened, which may be some seconds ago.
            record.relativeCreated -= (record.created - created) * 1000
            record.created, record.msecs = created, created % 1 * 1000
            logger.handle(record)
