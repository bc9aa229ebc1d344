{# Types carry the provider's name outside Rust, where all providers share one package. #}
{% set prefix = provider.name | pascal %}
use std::sync::Arc;

use bojagi::{{ provider.name }} as inner;

use crate::calls::{self, Calls};
use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;
use crate::lane;
use crate::live::Live;
use crate::pages::PagesUnderWay;
use crate::provider::{self, NativeProvider};
use crate::secret::{self, NativeSecret};
#[allow(unused_imports, reason = "a surface may have no moments in its arguments")]
use crate::time;
use crate::value::{self, NativeValue};

{% for model in provider.models %}
#[derive(uniffi::Record)]
#[uniffi(name = "{{ prefix }}{{ model.name }}")]
pub struct {{ model.name }} {
    {% for field in model.fields %}
    {{ field.name }}: {{ field.type | ty("uniffi") }},
    {% endfor %}
}

impl From<inner::{{ model.name }}> for {{ model.name }} {
    fn from(model: inner::{{ model.name }}) -> Self {
        Self {
            {% for field in model.fields %}
            {{ field.name }}: {{ field.type | convert("model." ~ field.name, "to_uniffi") }},
            {% endfor %}
        }
    }
}
{% endfor %}

{% macro parameters(fields) %}
{% for field in fields %}{{ field.name }}: {{ field.type | ty("uniffi") }}, {% endfor %}
{% endmacro %}
{% macro setters(fields) %}
{% for field in fields %}
    .{% if not field.required %}maybe_{% endif %}{{ field.name }}({{ field.type | convert(field.name, "from_uniffi") }})
{% endfor %}
{% endmacro %}
{% for model in provider.models if model.choices %}
impl From<{{ model.name }}> for inner::{{ model.name }} {
    fn from(model: {{ model.name }}) -> Self {
        Self::builder()
            {% for field in model.fields %}
            .{% if not field.required %}maybe_{% endif %}{{ field.name }}({{ field.type | convert("model." ~ field.name, "from_uniffi") }})
            {% endfor %}
            .build()
    }
}
{% endfor %}
{% for choice in provider.choices %}
#[derive(uniffi::Enum)]
#[uniffi(name = "{{ prefix }}{{ choice.name }}")]
pub enum {{ choice.name }} {
    {% for variant in choice.variants %}
    {{ variant.name }} { model: {{ variant.model }} },
    {% endfor %}
}

impl From<{{ choice.name }}> for inner::{{ choice.name }} {
    fn from(choice: {{ choice.name }}) -> Self {
        match choice {
            {% for variant in choice.variants %}
            {{ choice.name }}::{{ variant.name }} { model } => Self::{{ variant.name }}(model.into()),
            {% endfor %}
        }
    }
}
{% endfor %}
{% macro request(operation) %}
{% if operation.request %}
let request = inner::{{ operation.request }}::builder()
    {{ setters(operation.args | reject("in", operation.params)) }}
    .build();
{% endif %}
{% endmacro %}
{% macro given(operation) %}
{% for param in operation.params %}{{ "&" if param.by_ref }}{{ param.type | convert(param.name, "from_uniffi") }}, {% endfor %}{% if operation.request %}request{% endif %}
{% endmacro %}
{% for iteration in provider.client.iterations %}
#[derive(uniffi::Object)]
#[uniffi(name = "{{ prefix }}{{ iteration.name | pascal }}")]
pub struct {{ iteration.name | pascal }}(PagesUnderWay<inner::{{ iteration.returns_model }}>);

#[uniffi::export(name = "{{ prefix }}{{ iteration.name | pascal }}")]
impl {{ iteration.name | pascal }} {
    async fn next(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<Vec<{{ iteration.returns | ty("uniffi") }}>>, NativeError> {
        let page = self.0.next(cancel).await?;
        Ok({{ {"kind": "option", "of": {"kind": "vec", "of": iteration.returns}} | convert("page", "to_uniffi") }})
    }

    fn next_blocking(&self) -> Result<Option<Vec<{{ iteration.returns | ty("uniffi") }}>>, NativeError> {
        let page = self.0.next_blocking()?;
        Ok({{ {"kind": "option", "of": {"kind": "vec", "of": iteration.returns}} | convert("page", "to_uniffi") }})
    }
}
{% endfor %}

#[derive(uniffi::Object)]
#[uniffi(name = "{{ prefix }}{{ provider.client.name }}")]
pub struct {{ provider.client.name }}(pub(super) inner::{{ provider.client.name }}, pub(super) Live);

#[uniffi::export(name = "{{ prefix }}{{ provider.client.name }}")]
impl {{ provider.client.name }} {
    #[uniffi::constructor]
    fn new({{ parameters(provider.client.options) }}) -> Result<Self, NativeError> {
        let client = inner::{{ provider.client.name }}::builder()
            {{ setters(provider.client.options) }}
            .build();
        Ok(Self(client?, Live::new()))
    }

    {% for other in provider.client.others %}
    {% set client = "super::" ~ other.provider ~ "::" ~ other.client %}
    fn {{ other.name }}(&self) -> Option<Arc<{{ client }}>> {
        let client = self.0.{{ other.name }}().cloned();
        client.map(|client| Arc::new({{ client }}(client, Live::new())))
    }
    {% endfor %}

    {% for operation in provider.client.operations %}
    async fn {{ operation.name }}(&self, {{ parameters(operation.args) }} cancel: Option<Arc<CancelToken>>) -> Result<{% if operation.returns %}{{ operation.returns | ty("uniffi") }}{% else %}(){% endif %}, NativeError> {
        let call = self.call_{{ operation.name }}({% for arg in operation.args %}{{ arg.name }}, {% endfor %});
        {% if operation.returns %}
        let answer = unless_cancelled(cancel, call).await?;
        Ok({{ operation.returns | convert("answer", "to_uniffi") }})
        {% else %}
        unless_cancelled(cancel, call).await
        {% endif %}
    }
    {% endfor %}

    {% for iteration in provider.client.iterations %}
    fn {{ iteration.name }}(&self, {{ parameters(iteration.args) }}) -> {{ iteration.name | pascal }} {
        {{ request(iteration) }}
        {{ iteration.name | pascal }}(PagesUnderWay::new(self.0.{{ iteration.name }}({{ given(iteration) }})))
    }
    {% endfor %}
    {% if provider.client.close %}

    // `close` is a word of UniFFI's own in Kotlin.
    fn shut_down(&self) {
        self.0.close();
    }
    {% endif %}
}

impl {{ provider.client.name }} {
    {% for operation in provider.client.operations %}
    fn call_{{ operation.name }}(&self, {{ parameters(operation.args) }}) -> impl Future<Output = Result<{% if operation.returns %}inner::{{ operation.returns_model }}{% else %}(){% endif %}, bojagi::Error>> + Send + use<> {
        {{ request(operation) }}
        let client = self.0.clone();
        async move {
            client.{{ operation.name }}({{ given(operation) }}).await
        }
    }
    {% endfor %}
}

/// An operation by its number; what it takes is in the buffer, the client last. Its thread waits, unless
/// there are calls that it is to be one of, with a number of its own.
///
/// # Safety
///
/// As that of `cross`.
// SAFETY: nobody else has a function of this name.
#[unsafe(no_mangle)]
#[allow(unsafe_code, reason = "memory of the JVM's")]
unsafe extern "C" fn bojagi_{{ provider.name }}(operation: i32, buffer: *mut u8, length: i32, capacity: i32, calls: Option<&'static Calls>, number: i64) -> i32 {
    let work = |given: &mut &[u8]| match operation {
        {% for operation in provider.client.operations %}
        {{ loop.index0 }} => {
            {% for arg in operation.args %}
            let {{ arg.name }}: {{ arg.type | ty("uniffi") }} = lane::take(given);
            {% endfor %}
            let client: Arc<{{ provider.client.name }}> = lane::take(given);
            let call = client.call_{{ operation.name }}({% for arg in operation.args %}{{ arg.name }}, {% endfor %});
            calls::run(calls, number, call, {% if not operation.returns %}|()| true{% elif operation.returns.kind == "model" %}{{ operation.returns.of }}::from{% else %}|answer| {{ operation.returns | convert("answer", "to_uniffi") }}{% endif %})
        }
        {% endfor %}
        _ => lane::give::<bool>(Err(NativeError::unexpected("no such operation".into()))),
    };
    // SAFETY: as promised.
    unsafe { lane::cross(buffer, length, capacity, work) }
}
