//! The admin interface under `/_emulator/`, for tests on this machine only.

mod registry;

use crate::App;
use crate::faults::Fault;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/reset", post(reset))
        .route("/clock", post(clock))
        .route("/requests", get(requests))
        .route("/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/triggers", post(registry::trigger))
        .route("/keys", post(registry::key))
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .layer(from_fn(local_only))
        .with_state(app)
}

/// Keeps web pages out: a browser sends an `Origin`, or the page's own name as `Host`.
async fn local_only(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    if headers.contains_key(header::ORIGIN) || !host.is_some_and(is_loopback) {
        return refuse(StatusCode::FORBIDDEN, "only for programs on this machine");
    }
    next.run(request).await
}

fn is_loopback(host: &str) -> bool {
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        host.strip_prefix(name).is_some_and(|rest| {
            rest.is_empty()
                || rest.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok())
        })
    })
}

async fn reset(State(app): State<Arc<App>>) -> Response {
    match app.reset().await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => error.into_response(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockBody {
    offset_ms: i64,
}

async fn clock(State(app): State<Arc<App>>, body: Bytes) -> Response {
    let Ok(ClockBody { offset_ms }) = serde_json::from_slice(&body) else {
        return refuse(StatusCode::BAD_REQUEST, r#"the body must be {"offset_ms": integer}"#);
    };
    match app.clock.set_offset_ms(offset_ms) {
        Ok(()) => {
            let now_ms = app.clock.now_ms();
            Json(json!({ "offset_ms": offset_ms, "now_ms": now_ms })).into_response()
        }
        Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

async fn requests(State(app): State<Arc<App>>) -> Response {
    Json(json!({ "requests": app.requests.list() })).into_response()
}

async fn add_fault(State(app): State<Arc<App>>, body: Bytes) -> Response {
    let refuse = |error: &str| refuse(StatusCode::BAD_REQUEST, error);
    match Json::<Fault>::from_bytes(&body) {
        Err(error) => refuse(&error.body_text()),
        Ok(Json(fault)) => match app.faults.add(fault) {
            Err(error) => refuse(&error.to_string()),
            Ok(id) => Json(json!({ "id": id })).into_response(),
        },
    }
}

async fn faults(State(app): State<Arc<App>>) -> Response {
    Json(json!({ "faults": app.faults.list() })).into_response()
}

async fn clear_faults(State(app): State<Arc<App>>) -> StatusCode {
    app.faults.clear();
    StatusCode::NO_CONTENT
}

async fn unknown() -> Response {
    refuse(StatusCode::NOT_FOUND, "no such admin operation")
}

fn refuse(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({ "error": error }))).into_response()
}
