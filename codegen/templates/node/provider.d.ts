import type { CallOptions, CredentialsProvider, PlainValue, SecretInput, SecretString, SecretValue } from '../index.js'
{% for other in provider.client.others %}
import type { {{ other.client }} } from './{{ other.provider }}.js'
{% endfor %}
{# Says something where a type is a value or leads to one. #}
{% macro holds(type) %}
{% if type.kind == "value" %}
yes
{% elif type.kind in ["option", "vec"] %}
{{ holds(type.of) }}
{% elif type.kind == "model" %}
{% for model in provider.models if model.name == type.of %}
{% for field in model.fields %}
{{ holds(field.type) }}
{% endfor %}
{% endfor %}
{% endif %}
{% endmacro %}
{% macro ts(type) %}
{{ type | ty("ts_generic" if holds(type) | trim else "ts") }}
{% endmacro %}
{# Declares the `T` of those. #}
{% macro generic(type) %}
{% if type and holds(type) | trim %}
<T extends object = PlainValue>
{% endif %}
{% endmacro %}
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
{% macro members(fields) %}
{% for field in fields %}
  {{ documented(about(field) | trim, 2) | trim }}
  {{ field.name | camel }}{{ "?" if not field.required }}: {{ field.type | ty("ts_in") }}{{ " | null | undefined" if not field.required }}
{% endfor %}
{% endmacro %}
{% for model in provider.models %}

{{ documented(model.doc.text, 0) | trim }}
export interface {{ model.name }}{{ generic({"kind": "model", "of": model.name}) | trim }} {
{% if model.choices %}
{{ members(model.fields) }}
{%- else %}
{% for field in model.fields %}
  {{ documented(about(field) | trim, 2) | trim }}
  {{ field.name | camel }}{{ "?" if not field.required }}: {{ ts(field.type) | trim }}
{% endfor %}
{% endif %}
}
{% endfor %}
{% for choice in provider.choices %}

/**
{{ choice.doc.text | words("node") | wrap(90) | comment(" *") }}
 *
{% for variant in choice.variants %}
{{ ("- `" ~ (variant.model | camel) ~ "`: " ~ variant.doc.text) | words("node") | wrap(90, hang="  ") | comment(" *") }}
{% endfor %}
 */
export type {{ choice.name }} =
{% for variant in choice.variants %}
  | { {% for other in choice.variants %}{{ other.model | camel }}{{ ": " ~ other.model if other.model == variant.model else "?: never" }}{{ "; " if not loop.last }}{% endfor %} }
{% endfor %}
{% endfor %}

/** What a `{{ provider.client.name }}` is made with. */
export interface {{ provider.client.name }}Options {
{{ members(provider.client.options) }}}
{% set callable = provider.client.operations + provider.client.iterations %}
{% for operation in callable if operation.args %}

/** What `{{ operation.name | camel }}` is told. */
export interface {{ operation.name | pascal }}Request {
{{ members(operation.args) }}}
{% endfor %}
{# The list of parameters, which may be left out where nothing in them is required. #}
{% macro optional(fields) %}
{{ "?" if not (fields and fields[0].required) }}
{% endmacro %}
{% macro or_null(fields) %}
{{ " | null" if not (fields and fields[0].required) }}
{% endmacro %}
{% macro parameters(operation) %}
    request{{ optional(operation.args) | trim }}: {{ (operation.name | pascal) ~ "Request" if operation.args else "Record<string, never>" }}{{ or_null(operation.args) | trim("\n") }},
    options?: CallOptions | null,
{% endmacro %}

{{ documented(provider.client.doc.text, 0) | trim }}
export declare class {{ provider.client.name }} {
  #private
  {{ documented(provider.client.constructor.text, 2, tags(provider.client.constructor)) | trim }}
  constructor(options{{ optional(provider.client.options) | trim }}: {{ provider.client.name }}Options{{ or_null(provider.client.options) | trim("\n") }})
{% for other in provider.client.others %}

  {{ documented(other.doc.text, 2) | trim }}
  get {{ other.name | camel }}(): {{ other.client }} | undefined
{% endfor %}
{% for operation in provider.client.operations %}

  {{ documented(operation.doc.text, 2, tags(operation.doc)) | trim }}
  {{ operation.name | camel }}{{ generic(operation.returns) | trim }}(
{{ parameters(operation) }}  ): Promise<{{ ts(operation.returns) | trim if operation.returns else "void" }}>
{% endfor %}
{% for iteration in provider.client.iterations %}

  {{ documented(iteration.doc.text, 2, tags(iteration.doc)) | trim }}
  {{ iteration.name | camel }}{{ generic(iteration.returns) | trim }}(
{{ parameters(iteration) }}  ): AsyncGenerator<{{ ts(iteration.returns) | trim }}, void, void>
{% endfor %}
{% if provider.client.close %}

  {{ documented(provider.client.close.text, 2) | trim }}
  close(): void

  /** The same as `close`, for `using`. */
  [Symbol.dispose](): void
{% endif %}
}
