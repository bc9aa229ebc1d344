//! Answers as JSON, or as XML where the request asks for it.

use super::error::Error;
use crate::faults::Fault;
use crate::strike::{self, Answers};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What the answer to a request looks like.
pub(super) struct Form {
    xml: bool,
    /// Root of a success in XML, such as `CreateSecretResponse`.
    root: String,
    request_id: String,
    host: String,
}

impl Form {
    /// XML if `format` or else the header `Accept` says so.
    pub(super) fn new(
        format: Option<&str>,
        headers: &HeaderMap,
        action: &str,
        request_id: String,
    ) -> Self {
        let header = |name| crate::http::text(headers, name).unwrap_or_default();
        let accept = header("accept");
        let xml = match format {
            Some(format) => format.eq_ignore_ascii_case("xml"),
            None => {
                let accepts = |kind: &str| accept.contains(kind);
                (accepts("application/xml") || accepts("text/xml")) && !accepts("json")
            }
        };
        // The root must be a name in XML, whatever was sent.
        let known = super::operations::find(action).is_some();
        let root = format!("{}Response", if known { action } else { "Unknown" });
        Self { xml, root, request_id, host: header("host").to_owned() }
    }

    /// A success: the fields of `data`, and the id of the request.
    pub(super) fn of(&self, mut data: Value) -> Response {
        data["RequestId"] = self.request_id.as_str().into();
        self.answer(200, &self.root, &data)
    }

    pub(super) fn of_error(&self, error: &Error) -> Response {
        let Error { status, code, message, of_gateway } = error;
        let (root, body) = if *of_gateway {
            let link = format!("https://error-center.emulator.invalid/?q={code}&source=PopGw");
            let body = json!({
                "RequestId": self.request_id,
                "HostId": self.host,
                "Code": code,
                "Message": message,
                "Recommend": link,
            });
            ("Error", body)
        } else {
            let body = json!({
                "HttpStatus": status,
                "Code": code,
                "Message": message,
                "RequestId": self.request_id,
            });
            ("KMS", body)
        };
        let mut response = self.answer(*status, root, &body);
        if *status == 429 {
            retry_after(&mut response, 1);
        }
        response
    }

    fn answer(&self, status: u16, root: &str, body: &Value) -> Response {
        let (kind, text) = if self.xml {
            let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
            write(&mut text, root, body);
            ("application/xml;charset=utf-8", text)
        } else {
            ("application/json;charset=utf-8", body.to_string())
        };
        let id = [("x-acs-request-id", self.request_id.as_str()), ("content-type", kind)];
        (strike::status(status), id, text).into_response()
    }
}

/// The wait that a client should keep, which is a number of milliseconds here.
fn retry_after(response: &mut Response, seconds: u32) {
    let value = HeaderValue::from(u64::from(seconds) * 1000);
    response.headers_mut().insert("x-acs-retry-after", value);
}

/// An element; a list is its element as often as there are items.
fn write(text: &mut String, name: &str, value: &Value) {
    if let Value::Array(items) = value {
        return items.iter().for_each(|item| write(text, name, item));
    }
    *text += &format!("<{name}>");
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| write(text, name, value)),
        Value::String(content) => escape(text, content),
        other => *text += &other.to_string(),
    }
    *text += &format!("</{name}>");
}

fn escape(text: &mut String, content: &str) {
    for letter in content.chars() {
        match letter {
            '&' => *text += "&amp;",
            '<' => *text += "&lt;",
            '>' => *text += "&gt;",
            // A reader would make a line feed of it.
            '\r' => *text += "&#13;",
            '\t' | '\n' => text.push(letter),
            // There is no way to write these in XML.
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => text.push('\u{fffd}'),
            _ => text.push(letter),
        }
    }
}

/// Documented errors; the first of a status is the one without an `error_code`.
const ERRORS: [(u16, &str, &str); 13] = [
    (400, "InvalidParameter", "The specified parameter is not valid."),
    (400, "Rejected.LimitExceeded", "The secret quota is exceeded."),
    (403, "Forbidden.NoPermission", "This operation is forbidden by permission system."),
    (404, "Forbidden.ResourceNotFound", "Resource not found"),
    (
        404,
        "InvalidAccessKeyId.NotFound",
        "The Access Key ID provided does not exist in our records.",
    ),
    (404, "Forbidden.KeyNotFound", "The specified Key is not found."),
    (409, "Rejected.ResourceExist", "The resource already exists."),
    (409, "Rejected.ResourceInDeleteWindow", "secret in delete peroid"),
    (409, "Rejected.ResourceInUse", "restore normal secret"),
    (429, "Rejected.Throttling", "QPS Limit Exceeded"),
    (500, "InternalFailure", "Internal Failure"),
    (503, "ServiceUnavailableTemporary", "Service Unavailable Temporary."),
    (504, "ServiceUnavailableTemporary", "Service Unavailable Temporary."),
];

impl Answers for Form {
    fn error(&self, fault: &Fault, status: u16, wait: Option<u32>) -> Response {
        let wanted = fault.error_code.as_deref();
        let documented = ERRORS
            .iter()
            .find(|(its, code, _)| *its == status && wanted.is_none_or(|wanted| wanted == *code));
        let (code, message) = documented
            .map_or(("InternalFailure", "Internal Failure"), |(_, code, message)| {
                (*code, *message)
            });
        let body = json!({
            "HttpStatus": status,
            "Code": wanted.unwrap_or(code),
            "Message": fault.message.as_deref().unwrap_or(message),
            "RequestId": self.request_id,
        });
        let mut response = self.answer(status, "KMS", &body);
        if let Some(seconds) = wait {
            retry_after(&mut response, seconds);
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }

    fn success(&self) -> Response {
        self.of(json!({}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_repeats_the_element_of_a_list_and_escapes_texts() {
        let mut text = String::new();
        let body = json!({
            "Empty": { "Stage": [] },
            "List": { "Stage": ["a<b", "c&d"] },
            "Number": 1,
            "Text": "\r\n\0>\"'",
        });
        write(&mut text, "Root", &body);
        let expected = "<Root><Empty></Empty><List><Stage>a&lt;b</Stage><Stage>c&amp;d</Stage>\
             </List><Number>1</Number><Text>&#13;\n\u{fffd}&gt;\"'</Text></Root>";
        assert_eq!(text, expected);
    }
}
