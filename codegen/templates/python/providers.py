TYPE_CHECKING = False
if TYPE_CHECKING:
    {% for provider in surface.providers %}
    from bojagi import {{ provider.name }} as {{ provider.name }}
    {% endfor %}

__all__ = [{% for provider in surface.providers %}"{{ provider.name }}"{{ ", " if not loop.last }}{% endfor %}]
