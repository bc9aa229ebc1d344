//! The table of the service's operations: each is one line here, and a handler.

use super::{jobs, keys, lifecycle, rotation, secrets, values};
use crate::App;
use axum::routing::{MethodRouter, delete, get, post, put};
use std::sync::Arc;

const SECRETS: &str = "/api/v1/secrets";
const SECRET: &str = "/api/v1/secrets/{secretId}";
const JOB: &str = "/action/v1/secrets/{secretId}/jobs/{jobToken}";

type Operation = (&'static str, &'static str, &'static str, fn() -> MethodRouter<Arc<App>>);

/// Name, path in two parts, and method with handler.
pub(super) const OPERATIONS: &[Operation] = &[
    ("create_secret", SECRETS, "", || post(secrets::create)),
    ("get_secret_list", SECRETS, "", || get(secrets::list)),
    ("get_secret_detail", SECRET, "", || get(secrets::detail)),
    ("delete_secret", SECRET, "", || delete(lifecycle::delete)),
    ("update_secret_memo", SECRET, "/memo", || put(secrets::update_memo)),
    ("get_secret_logs", SECRET, "/logs", || get(secrets::logs)),
    ("get_secret_value", SECRET, "/values", || get(values::get)),
    ("get_secret_stage_value", SECRET, "/{stage}", || get(values::get_stage)),
    ("update_secret_value", SECRET, "/values", || put(values::update)),
    ("update_secret_stage_value", SECRET, "/values/{stage}", || put(values::update_stage)),
    ("get_protection_key_list", "/api/v1/keys", "", || get(keys::list)),
    ("update_protection_key", SECRET, "/protection-key", || put(keys::update)),
    ("enable_secret", SECRET, "/enable", || post(lifecycle::enable)),
    ("disable_secret", SECRET, "/disable", || post(lifecycle::disable)),
    ("request_secret_deletion", SECRET, "/request-deletion", || post(lifecycle::request_deletion)),
    ("cancel_secret_deletion", SECRET, "/cancel-deletion", || post(lifecycle::cancel_deletion)),
    ("get_trigger_list", "/api/v1/triggers", "", || get(rotation::triggers)),
    ("enable_auto_rotation", SECRET, "/enable-auto-rotation", || post(rotation::enable_auto)),
    ("disable_auto_rotation", SECRET, "/disable-auto-rotation", || post(rotation::disable_auto)),
    ("update_rotation_period", SECRET, "/rotation-period", || put(rotation::update_period)),
    ("update_rotation_trigger", SECRET, "/triggers", || put(rotation::update_trigger)),
    ("delete_rotation_trigger", SECRET, "/triggers", || delete(rotation::delete_trigger)),
    ("execute_rotation_job", SECRET, "/rotation", || post(rotation::execute)),
    ("retry_rotation_job", SECRET, "/retry-rotation", || post(rotation::retry)),
    ("cancel_rotation_job", SECRET, "/cancel-rotation", || post(rotation::cancel)),
    ("rollback_rotation_job", SECRET, "/rollback-rotation", || post(rotation::rollback)),
    ("start_rotation_job", JOB, "/start", || post(jobs::start)),
    ("add_pending_stage", JOB, "/pending", || post(jobs::add_pending)),
    ("update_pending_stage", JOB, "/pending", || put(jobs::update_pending)),
    ("generate_random_secret", JOB, "/generate-random-secret", || post(jobs::generate_random)),
    ("complete_rotation_job", JOB, "/complete", || post(jobs::complete)),
    ("fail_rotation_job", JOB, "/fail", || post(jobs::fail)),
];

/// Whether an operation has this name.
pub(crate) fn exists(name: &str) -> bool {
    OPERATIONS.iter().any(|(operation, ..)| *operation == name)
}
