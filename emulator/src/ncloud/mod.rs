//! NAVER Cloud Secret Manager: one route line per operation, behind the gateway.

mod call;
mod due;
mod error;
mod faults;
mod fields;
mod gateway;
mod jobs;
mod keys;
mod lifecycle;
mod limits;
pub(crate) mod operations;
mod query;
mod random_secret;
mod rotation;
mod secrets;
mod values;

use crate::App;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
pub(crate) use due::settle;
pub(crate) use error::Error;
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;

const REGION: &str = "KR";

/// All operations, at the paths of both kinds of host.
pub(crate) fn router(app: Arc<App>) -> Router {
    // A fixed word goes before a parameter, so `values` and `logs` are no stages.
    let secret = Router::new()
        .route("/", get(secrets::detail).delete(lifecycle::delete))
        .route("/memo", put(secrets::update_memo))
        .route("/logs", get(secrets::logs))
        .route("/values", get(values::get).put(values::update))
        .route("/values/{stage}", put(values::update_stage))
        .route("/{stage}", get(values::get_stage))
        .route("/protection-key", put(keys::update))
        .route("/enable", post(lifecycle::enable))
        .route("/disable", post(lifecycle::disable))
        .route("/request-deletion", post(lifecycle::request_deletion))
        .route("/cancel-deletion", post(lifecycle::cancel_deletion))
        .route("/enable-auto-rotation", post(rotation::enable_auto))
        .route("/disable-auto-rotation", post(rotation::disable_auto))
        .route("/rotation-period", put(rotation::update_period))
        .route("/triggers", put(rotation::update_trigger).delete(rotation::delete_trigger))
        .route("/rotation", post(rotation::execute))
        .route("/retry-rotation", post(rotation::retry))
        .route("/cancel-rotation", post(rotation::cancel))
        .route("/rollback-rotation", post(rotation::rollback));
    let job = Router::new()
        .route("/start", post(jobs::start))
        .route("/pending", post(jobs::add_pending).put(jobs::update_pending))
        .route("/generate-random-secret", post(jobs::generate_random))
        .route("/complete", post(jobs::complete))
        .route("/fail", post(jobs::fail));
    let operations = Router::new()
        .route("/api/v1/secrets", post(secrets::create).get(secrets::list))
        .route("/api/v1/keys", get(keys::list))
        .route("/api/v1/triggers", get(rotation::triggers))
        .nest("/api/v1/secrets/{secretId}", secret)
        .nest("/action/v1/secrets/{secretId}/jobs/{jobToken}", job)
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

/// The access key of the request.
struct Caller(String);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(gateway::access_key(&parts.headers).to_owned()))
    }
}

fn no_such_secret() -> Error {
    Error::not_found("No secret has this secretId.")
}
