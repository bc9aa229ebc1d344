{# Types carry the provider's name outside Rust, where all providers share one package. #}
{% set prefix = provider.name | pascal %}
use std::sync::Arc;

use bojagi::{{ provider.name }} as inner;

use crate::cancel::{CancelToken, unless_cancelled};
use crate::error::NativeError;
use crate::secret::{self, NativeSecret};

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
#[derive(uniffi::Object)]
#[uniffi(name = "{{ prefix }}{{ provider.client.name }}")]
pub struct {{ provider.client.name }}(inner::{{ provider.client.name }});

#[uniffi::export(async_runtime = "tokio", name = "{{ prefix }}{{ provider.client.name }}")]
impl {{ provider.client.name }} {
    #[uniffi::constructor]
    fn new({{ parameters(provider.client.options) }}) -> Result<Self, NativeError> {
        let client = inner::{{ provider.client.name }}::builder()
            {{ setters(provider.client.options) }}
            .build();
        Ok(Self(client?))
    }

    {% for operation in provider.client.operations %}
    async fn {{ operation.name }}(&self, {{ parameters(operation.args) }} cancel: Option<Arc<CancelToken>>) -> Result<{% if operation.returns %}{{ operation.returns | ty("uniffi") }}{% else %}(){% endif %}, NativeError> {
        {% if operation.request %}
        let request = inner::{{ operation.request }}::builder()
            {{ setters(operation.args | reject("in", operation.params)) }}
            .build();
        {% endif %}
        let client = self.0.clone();
        let call = async move {
            client.{{ operation.name }}({% for param in operation.params %}{{ "&" if param.by_ref }}{{ param.type | convert(param.name, "from_uniffi") }}, {% endfor %}{% if operation.request %}request{% endif %}).await
        };
        {% if operation.returns %}
        let answer = unless_cancelled(cancel, call).await?;
        Ok({{ operation.returns | convert("answer", "to_uniffi") }})
        {% else %}
        unless_cancelled(cancel, call).await
        {% endif %}
    }
    {% endfor %}
}
