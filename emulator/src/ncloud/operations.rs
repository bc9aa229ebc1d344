//! The table of the service's operations, to tell which one a request means.

const SECRETS: &str = "/api/v1/secrets";
const SECRET: &str = "/api/v1/secrets/{secretId}";
const JOB: &str = "/action/v1/secrets/{secretId}/jobs/{jobToken}";

/// Name, method, and path in two parts: the second follows `secretId` or `jobToken`. The first that
/// fits counts, so a fixed word is before a parameter.
const OPERATIONS: [(&str, &str, &str, &str); 32] = [
    ("create_secret", "POST", SECRETS, ""),
    ("get_secret_list", "GET", SECRETS, ""),
    ("get_secret_detail", "GET", SECRET, ""),
    ("delete_secret", "DELETE", SECRET, ""),
    ("update_secret_memo", "PUT", SECRET, "/memo"),
    ("get_secret_logs", "GET", SECRET, "/logs"),
    ("get_secret_value", "GET", SECRET, "/values"),
    ("get_secret_stage_value", "GET", SECRET, "/{secret-value-stage}"),
    ("update_secret_value", "PUT", SECRET, "/values"),
    ("update_secret_stage_value", "PUT", SECRET, "/values/{secret-value-stage}"),
    ("get_protection_key_list", "GET", "/api/v1/keys", ""),
    ("update_protection_key", "PUT", SECRET, "/protection-key"),
    ("enable_secret", "POST", SECRET, "/enable"),
    ("disable_secret", "POST", SECRET, "/disable"),
    ("request_secret_deletion", "POST", SECRET, "/request-deletion"),
    ("cancel_secret_deletion", "POST", SECRET, "/cancel-deletion"),
    ("get_trigger_list", "GET", "/api/v1/triggers", ""),
    ("enable_auto_rotation", "POST", SECRET, "/enable-auto-rotation"),
    ("disable_auto_rotation", "POST", SECRET, "/disable-auto-rotation"),
    ("update_rotation_period", "PUT", SECRET, "/rotation-period"),
    ("update_rotation_trigger", "PUT", SECRET, "/triggers"),
    ("delete_rotation_trigger", "DELETE", SECRET, "/triggers"),
    ("execute_rotation_job", "POST", SECRET, "/rotation"),
    ("retry_rotation_job", "POST", SECRET, "/retry-rotation"),
    ("cancel_rotation_job", "POST", SECRET, "/cancel-rotation"),
    ("rollback_rotation_job", "POST", SECRET, "/rollback-rotation"),
    ("start_rotation_job", "POST", JOB, "/start"),
    ("add_pending_stage", "POST", JOB, "/pending"),
    ("update_pending_stage", "PUT", JOB, "/pending"),
    ("generate_random_secret", "POST", JOB, "/generate-random-secret"),
    ("complete_rotation_job", "POST", JOB, "/complete"),
    ("fail_rotation_job", "POST", JOB, "/fail"),
];

/// Whether an operation has this name.
pub(crate) fn exists(name: &str) -> bool {
    OPERATIONS.iter().any(|(operation, ..)| *operation == name)
}

/// The name of the operation that a request means, and the `secretId` in its path, if it has one.
pub(crate) fn find<'a>(method: &str, path: &'a str) -> Option<(&'static str, Option<&'a str>)> {
    let path = path.strip_prefix("/secretmanager").unwrap_or(path);
    // Like the router, which answers HEAD as if it were GET.
    let method = if method == "HEAD" { "GET" } else { method };
    let (front, id, back) = split(path)?;
    let found = OPERATIONS.iter().find(|(_, its_method, its_front, its_back)| {
        *its_method == method && *its_front == front && fits(its_back, back)
    });
    found.map(|(name, ..)| (*name, id))
}

/// A path as its front in the table, the `secretId`, and what follows.
fn split(path: &str) -> Option<(&str, Option<&str>, &str)> {
    if let Some(rest) = path.strip_prefix("/api/v1/secrets/") {
        let (id, back) = word(rest)?;
        return Some((SECRET, Some(id), back));
    }
    if let Some(rest) = path.strip_prefix("/action/v1/secrets/") {
        let (id, rest) = word(rest)?;
        let (_token, back) = word(rest.strip_prefix("/jobs/")?)?;
        return Some((JOB, Some(id), back));
    }
    Some((path, None, ""))
}

/// The text before the next slash, which must not be empty, and the rest.
fn word(text: &str) -> Option<(&str, &str)> {
    let (word, rest) = text.split_at(text.find('/').unwrap_or(text.len()));
    (!word.is_empty()).then_some((word, rest))
}

fn fits(template: &str, back: &str) -> bool {
    match template.strip_suffix("{secret-value-stage}") {
        None => back == template,
        Some(front) => {
            back.strip_prefix(front).is_some_and(|stage| !stage.is_empty() && !stage.contains('/'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OPERATIONS, exists, find};

    #[test]
    fn each_operation_is_found_by_its_method_and_path_under_both_prefixes() {
        for (name, method, front, back) in OPERATIONS {
            let template = format!("{front}{back}");
            let id = template.contains("{secretId}").then_some("id-1");
            let path = template
                .replace("{secretId}", "id-1")
                .replace("{jobToken}", "token-1")
                .replace("{secret-value-stage}", "PENDING");
            assert_eq!(find(method, &path), Some((name, id)), "{path}");
            let path = format!("/secretmanager{path}");
            assert_eq!(find(method, &path), Some((name, id)), "{path}");
            assert!(exists(name));
        }
    }

    #[test]
    fn nothing_else_is_an_operation() {
        for (method, path) in [
            ("GET", ""),
            ("GET", "/"),
            ("GET", "/api/v1/secrets/"),
            ("GET", "/api/v1/secrets//values"),
            ("GET", "/api/v1/secrets/id/"),
            ("GET", "/api/v1/secrets/id/values/ACTIVE"),
            ("PUT", "/api/v1/secrets/id/unknown"),
            ("PATCH", "/api/v1/secrets"),
            ("get", "/api/v1/secrets"),
            ("GET", "/secretmanager/secretmanager/api/v1/secrets"),
            ("GET", "/secretmanagerapi/v1/secrets"),
            ("POST", "/api/v1/secrets/id/jobs/token/start"),
            ("POST", "/action/v1/secrets/id/jobs//start"),
        ] {
            assert_eq!(find(method, path), None, "{method} {path}");
        }
        assert!(!exists("get_secret"));
    }

    #[test]
    fn a_fixed_word_goes_before_a_stage_and_head_is_like_get() {
        let found = |method, word: &str| {
            find(method, &format!("/api/v1/secrets/id/{word}")).map(|(name, _)| name)
        };
        assert_eq!(found("GET", "values"), Some("get_secret_value"));
        assert_eq!(found("GET", "logs"), Some("get_secret_logs"));
        assert_eq!(found("GET", "PENDING"), Some("get_secret_stage_value"));
        assert_eq!(found("HEAD", "values"), Some("get_secret_value"));
    }
}
