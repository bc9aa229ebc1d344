import { BojagiError } from '../index.js'

/** What went wrong, in one word. */
export type ErrorKind =
{% for kind in surface.error_kinds %}
  | '{{ kind.text }}'
{% endfor %}
{% for kind in surface.error_kinds %}

/** {{ kind.doc.text | words("node") }} */
export declare class {{ kind.name }}Error extends BojagiError {
  readonly kind: '{{ kind.text }}'
  readonly code: '{{ kind.text }}'
}
{% endfor %}
