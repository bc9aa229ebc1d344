//! NAVER Cloud Secret Manager: its operations, behind the gateway.

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
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
pub(crate) use due::settle;
pub(crate) use error::Error;
use operations::OPERATIONS;
use serde::Serialize;
use std::sync::Arc;

/// What it is called in faults and in the list of requests.
pub(crate) const NAME: &str = "ncloud";

const REGION: &str = "KR";

/// All operations behind the gateway, at the paths of both kinds of host.
pub(crate) fn router(app: Arc<App>) -> Router {
    let gateway = |operation| from_fn_with_state((app.clone(), operation), gateway::pass);
    let mut operations = Router::new();
    for (name, front, back, handler) in OPERATIONS {
        for prefix in ["", "/secretmanager"] {
            let handler = handler().layer(gateway(Some(*name)));
            operations = operations.route(&format!("{prefix}{front}{back}"), handler);
        }
    }
    let unknown = url_not_found.layer(gateway(None));
    operations.method_not_allowed_fallback(unknown.clone()).fallback(unknown).with_state(app)
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

fn no_such_secret() -> Error {
    Error::not_found("No secret has this secretId.")
}
