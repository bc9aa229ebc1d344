# Generated from core by `make generate`. Do not edit.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from bojagi import alibaba as alibaba
    from bojagi import ncloud as ncloud
    from bojagi import store as store

__all__ = ["alibaba", "ncloud", "store"]
