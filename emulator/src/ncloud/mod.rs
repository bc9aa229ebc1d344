//! NAVER Cloud Secret Manager: one route line per operation, behind the gateway.

mod error;
mod faults;
mod fields;
mod gateway;
mod lifecycle;
mod limits;
pub(crate) mod operations;
mod secrets;
mod values;

use crate::App;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
pub(crate) use error::Error;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// All operations, at the paths of both kinds of host.
pub(crate) fn router(app: Arc<App>) -> Router {
    let operations = Router::new()
        .route("/api/v1/secrets", post(secrets::create))
        .route("/api/v1/secrets", get(secrets::list))
        .route("/api/v1/secrets/{secretId}", get(secrets::detail))
        .route("/api/v1/secrets/{secretId}", delete(lifecycle::delete))
        .route("/api/v1/secrets/{secretId}/request-deletion", post(lifecycle::request_deletion))
        .route("/api/v1/secrets/{secretId}/values", get(values::get))
        .method_not_allowed_fallback(url_not_found);
    Router::new()
        .merge(operations.clone())
        .nest("/secretmanager", operations)
        .fallback(url_not_found)
        .layer(from_fn_with_state(app.clone(), gateway::pass))
        .with_state(app)
}

async fn url_not_found() -> Error {
    Error::url_not_found()
}

/// What a handler returns.
type Reply<T> = Result<Success<T>, Error>;

/// The envelope of a success; `()` becomes `null`.
struct Success<T>(T);

impl<T: Serialize> IntoResponse for Success<T> {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Envelope<T> {
            code: &'static str,
            data: T,
        }
        Json(Envelope { code: "SUCCESS", data: self.0 }).into_response()
    }
}

/// The `secretId` of the path.
struct SecretId(String);

impl<S: Send + Sync> FromRequestParts<S> for SecretId {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        Path::<HashMap<String, String>>::from_request_parts(parts, state)
            .await
            .ok()
            .and_then(|Path(mut names)| names.remove("secretId"))
            .map(SecretId)
            .ok_or_else(no_such_secret)
    }
}

fn no_such_secret() -> Error {
    Error::not_found("No secret has this secretId.")
}
