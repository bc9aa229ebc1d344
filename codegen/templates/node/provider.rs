use bojagi::{{ provider.name }} as inner;
use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Arguments, FromArgument, Read, only};
use crate::call::{self, Operation};
use crate::calls::Calls;
use crate::output::{Fields, IntoJs};

{% for enum in provider.enums %}
impl FromArgument for inner::{{ enum.name }} {
    const EXPECTED: &'static str = String::EXPECTED;

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        String::from_argument(value).map(Self::from)
    }
}

impl IntoJs for inner::{{ enum.name }} {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        self.as_str().into_js(env)
    }
}
{% endfor %}

{% for model in provider.models %}
impl IntoJs for inner::{{ model.name }} {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        Fields::new(env)?
            {% for field in model.fields %}
            .{{ "set" if field.required else "maybe" }}("{{ field.name | camel }}", self.{{ field.name }})?
            {% endfor %}
            .done()
    }
}
{% endfor %}

{# Reads every field from `given` into a variable of its own name. #}
{% macro read(fields) %}
{% for field in fields %}
let {{ field.name }} = given.{{ "required" if field.required else "optional" }}::<{{ field.type | ty("napi_in") }}>("{{ field.name | camel }}")?;
{% endfor %}
{% endmacro %}
{% macro build(fields) %}
{% for field in fields %}
    .{% if not field.required %}maybe_{% endif %}{{ field.name }}({{ field.name }})
{% endfor %}
    .build()
{% endmacro %}
{% macro names(fields) %}
&[{% for field in fields %}"{{ field.name | camel }}", {% endfor %}]
{% endmacro %}
{% macro constant(operation) %}
const OPERATION: &Operation = &Operation {
    provider: "{{ provider.name }}",
    name: "{{ operation.name }}",
    arguments: {{ names(operation.args) }},
};
{% endmacro %}
{# Reads the arguments, and builds the request of those that belong in it. #}
{% macro read_all(operation) %}
{{ read(operation.args) }}
{% if operation.request %}
let request = inner::{{ operation.request }}::builder(){{ build(operation.args | reject("in", operation.params)) }};
{% endif %}
{% endmacro %}
{% macro passed(operation) %}
{% for param in operation.params %}{{ "&" if param.by_ref }}{{ param.name }}, {% endfor %}{{ "request" if operation.request }}
{% endmacro %}

{% for model in provider.models if model.choices %}
impl FromArgument for inner::{{ model.name }} {
    const EXPECTED: &'static str = "an object";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(value, {{ names(model.fields) | trim }})?;
        {{ read(model.fields) }}
        Ok(Self::builder(){{ build(model.fields) }})
    }
}
{% endfor %}
{% for choice in provider.choices %}
impl FromArgument for inner::{{ choice.name }} {
    const EXPECTED: &'static str = "an object with one of {% for variant in choice.variants %}{{ variant.model | camel }}{{ ", " if not loop.last }}{% endfor %}";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let given = Arguments::inside(value, &[{% for variant in choice.variants %}"{{ variant.model | camel }}", {% endfor %}])?;
        only([
            {% for variant in choice.variants %}
            given.optional("{{ variant.model | camel }}")?.map(Self::{{ variant.name }}),
            {% endfor %}
        ])
    }
}
{% endfor %}

/// The native half of a client.
#[napi(namespace = "{{ provider.name }}")]
pub struct {{ provider.client.name }}(pub(super) inner::{{ provider.client.name }});

#[napi(namespace = "{{ provider.name }}")]
impl {{ provider.client.name }} {
    /// Makes a client from the constructor's options.
    #[napi(catch_unwind)]
    pub fn make<'env>(env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        call::construct(env, {{ names(provider.client.options) }}, given, |given| {
            {{ read(provider.client.options) }}
            Ok(inner::{{ provider.client.name }}::builder(){{ build(provider.client.options) }}.map(Self))
        })
    }
    {% for other in provider.client.others %}
    {% set client = "crate::generated::" ~ other.provider ~ "::" ~ other.client %}

    #[napi(catch_unwind, js_name = "{{ other.name }}")]
    pub fn {{ other.name }}(&self) -> Option<{{ client }}> {
        self.0.{{ other.name }}().cloned().map({{ client }})
    }
    {% endfor %}
    {% for operation in provider.client.operations %}

    #[napi(catch_unwind, js_name = "{{ operation.name }}")]
    pub fn {{ operation.name }}<'env>(&self, env: &'env Env, given: Unknown<'_>, calls: &Calls) -> Result<Unknown<'env>> {
        {{ constant(operation) }}
        let client = self.0.clone();
        call::start(env, OPERATION, given, calls, |{{ "given" if operation.args else "_" }}| {
            {{ read_all(operation) }}
            Ok(async move { client.{{ operation.name }}({{ passed(operation) }}).await })
        })
    }
    {% endfor %}
    {% if provider.client.close %}

    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
    {% endif %}
    {% for iteration in provider.client.iterations %}

    #[napi(catch_unwind, js_name = "{{ iteration.name }}")]
    pub fn {{ iteration.name }}<'env>(&self, env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        {{ constant(iteration) }}
        call::iterate(env, OPERATION, given, |{{ "given" if iteration.args else "_" }}| {
            {{ read_all(iteration) }}
            Ok(self.0.{{ iteration.name }}({{ passed(iteration) }}))
        })
    }
    {% endfor %}
}
