//! What `make generate` renders from core: one file for each provider.

#![allow(
    clippy::too_many_arguments,
    clippy::result_large_err,
    reason = "a request crosses as arguments, and an error is written into UniFFI's buffer at once"
)]

{% for provider in surface.providers %}
#[rustfmt::skip]
mod {{ provider.name }};
{% endfor %}
