// Checked by tsc, never run: every option, argument, operation, field and value of an enum.
import { {{ provider.name }}{% for other in provider.client.others %}, {{ other.provider }}{% endfor %} } from 'bojagi'
import type { CredentialsProvider, SecretInput, SecretString, SecretValue } from 'bojagi'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function same<A, B>(value: Same<A, B>): void
/** The values of an enum that are listed, without those of a later day. */
type Known<E extends string> = E extends string ? ({} extends Record<E, 1> ? never : E) : never
{% for item in provider.enums + provider.models + provider.choices %}
type {{ item.name }} = {{ provider.name }}.{{ item.name }}
{% endfor %}
{% macro keys(fields) %}
{% for field in fields %}'{{ field.name | camel }}'{{ " | " if not loop.last }}{% else %}never{% endfor %}
{% endmacro %}
{# Arguments as parameters, and an object of all of them. #}
{% macro parameters(fields) %}
{% for field in fields %}
  {{ field.name | camel }}: {{ field.type | ty("ts_in") }}{{ " | null | undefined" if not field.required }},
{% endfor %}
{% endmacro %}
{% macro object(type, fields) %}
const given: Required<{{ provider.name }}.{{ type }}> = { {% for field in fields %}{{ field.name | camel }}{{ ", " if not loop.last }}{% endfor %} }
{%- endmacro %}

export function options(
{{ parameters(provider.client.options) }}): {{ provider.name }}.{{ provider.client.name }} {
  {{ object(provider.client.name ~ "Options", provider.client.options) | trim }}
  return new {{ provider.name }}.{{ provider.client.name }}(given)
}
{% for operation in provider.client.operations %}

export async function {{ operation.name | camel }}(
  client: {{ provider.name }}.{{ provider.client.name }},
{{ parameters(operation.args) }}): Promise<void> {
{% if operation.args %}
  {{ object((operation.name | pascal) ~ "Request", operation.args) | trim }}
{% endif %}
  const came = await client.{{ operation.name | camel }}({{ "given" if operation.args else "{}" }}, { signal: null })
  same<typeof came, {{ operation.returns | ty("ts") if operation.returns else "void" }}>(true)
}
{% endfor %}
{% for iteration in provider.client.iterations %}

export function {{ iteration.name | camel }}(
  client: {{ provider.name }}.{{ provider.client.name }},
{{ parameters(iteration.args) }}): void {
{% if iteration.args %}
  {{ object((iteration.name | pascal) ~ "Request", iteration.args) | trim }}
{% endif %}
  const items = client.{{ iteration.name | camel }}({{ "given" if iteration.args else "{}" }}, { signal: null })
  same<typeof items, AsyncGenerator<{{ iteration.returns | ty("ts") }}, void, void>>(true)
}
{% endfor %}

export function client(client: {{ provider.name }}.{{ provider.client.name }}): void {
  type Members = {% for operation in provider.client.operations + provider.client.iterations %}'{{ operation.name | camel }}'{{ " | " if not loop.last }}{% endfor %}{% for other in provider.client.others %} | '{{ other.name }}'{% endfor %}{{ " | 'close'" if provider.client.close }}

  same<Exclude<keyof {{ provider.name }}.{{ provider.client.name }}, symbol>, Members>(true)
{% for other in provider.client.others %}
  same<typeof client.{{ other.name }}, {{ other.provider }}.{{ other.client }} | undefined>(true)
{% endfor %}
{% if provider.client.close %}
  same<ReturnType<typeof client.close>, void>(true)
{% endif %}
}
{% for model in provider.models %}

export function model{{ model.name }}(model: {{ model.name }}): void {
  same<keyof {{ model.name }}, {{ keys(model.fields) | trim }}>(true)
{% for field in model.fields %}
  same<typeof model.{{ field.name | camel }}, {{ field.type | ty("ts_in" if model.choices else "ts") }}{{ (" | null | undefined" if model.choices else " | undefined") if not field.required }}>(true)
{% endfor %}
}
{% endfor %}
{% for choice in provider.choices %}

export function choice{{ choice.name }}({% for variant in choice.variants %}{{ variant.model | camel }}: {{ variant.model }}{{ ", " if not loop.last }}{% endfor %}): {{ choice.name }}[] {
  return [{% for variant in choice.variants %}{ {{ variant.model | camel }} }{{ ", " if not loop.last }}{% endfor %}]
}
{% endfor %}

export function enums(): void {
{% for enum in provider.enums %}
  same<Known<{{ enum.name }}>, {% for variant in enum.variants %}'{{ variant.text }}'{{ " | " if not loop.last }}{% endfor %}>(true)
{% endfor %}
}
