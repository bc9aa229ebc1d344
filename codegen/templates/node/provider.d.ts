import type { CallOptions, SecretString } from '../index.js'
{# A doc comment, on one line where it fits; `tags` are lines of their own. #}
{% macro documented(text, depth, tags="") %}
{% set text = text | words("node") | wrap(90) %}
{% if tags == "" and "\n" not in text %}
/** {{ text }} */
{% else %}
{{ ("/**\n" ~ (text | comment(" *")) ~ tags ~ "\n */") | indent(depth) }}
{% endif %}
{% endmacro %}
{% macro tags(doc) %}
{% if doc.errors %}

 *
{{ ("@throws " ~ doc.errors) | words("node") | wrap(90) | comment(" *") }}{% endif %}{% if doc.source %}

 * @see {{ doc.source }}{% endif %}
{% endmacro %}
{% macro about(field) %}
{{ field.doc.text }}{{ " A number of milliseconds." if (field.type | ty("plain")) in ["duration", "duration?"] }}
{% endmacro %}
{% for enum in provider.enums %}

/**
{{ enum.doc.text | words("node") | wrap(90) | comment(" *") }}
 *
{% for variant in enum.variants %}
{{ ("- `" ~ variant.text ~ "`: " ~ variant.doc.text) | words("node") | wrap(90, hang="  ") | comment(" *") }}
{% endfor %}
 *
 * The service may add values; one that is not listed here comes through as it is.
 */
export type {{ enum.name }} = {% for variant in enum.variants %}'{{ variant.text }}' | {% endfor %}(string & {})
{% endfor %}
{% for model in provider.models %}

{{ documented(model.doc.text, 0) | trim }}
export interface {{ model.name }} {
{% for field in model.fields %}
  {{ documented(about(field) | trim, 2) | trim }}
  {{ field.name | camel }}{{ "?" if not field.required }}: {{ field.type | ty("ts") }}
{% endfor %}
}
{% endfor %}
{% macro members(fields) %}
{% for field in fields %}
  {{ documented(about(field) | trim, 2) | trim }}
  {{ field.name | camel }}{{ "?" if not field.required }}: {{ field.type | ty("ts_in") }}{{ " | null | undefined" if not field.required }}
{% endfor %}
{% endmacro %}

/** What a `{{ provider.client.name }}` is made with. */
export interface {{ provider.client.name }}Options {
{{ members(provider.client.options) }}}
{% for operation in provider.client.operations if operation.args %}

/** What `{{ operation.name | camel }}` is told. */
export interface {{ operation.name | pascal }}Request {
{{ members(operation.args) }}}
{% endfor %}

{{ documented(provider.client.doc.text, 0) | trim }}
export declare class {{ provider.client.name }} {
  #private
  {{ documented(provider.client.constructor.text, 2, tags(provider.client.constructor)) | trim }}
  constructor(options: {{ provider.client.name }}Options)
{% for operation in provider.client.operations %}

  {{ documented(operation.doc.text, 2, tags(operation.doc)) | trim }}
  {{ operation.name | camel }}(
    request{{ "?" if not (operation.args and operation.args[0].required) }}: {{ (operation.name | pascal) ~ "Request" if operation.args else "Record<string, never>" }}{{ " | null" if not (operation.args and operation.args[0].required) }},
    options?: CallOptions | null,
  ): Promise<{{ operation.returns | ty("ts") if operation.returns else "void" }}>
{% endfor %}
}
