use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::*;

const LIST: &str = "GET /latest/meta-data/iam/security-credentials HTTP/1.1";
const KEYS: &str = "GET /latest/meta-data/iam/security-credentials/my-role HTTP/1.1";
const ANSWER: &str = r#"{"Code":"Success","AccessKeyId":"role-access","SecretAccessKey":"hunter2\/role","Expiration":"2030-01-01T06:00:00+0000"}"#;

/// A service of the second kind, with one role whose keys are `keys`.
fn server(head: &str, keys: &str) -> Option<(&'static str, String)> {
    Some(if head.starts_with("PUT /latest/api/token HTTP/1.1") {
        ("200 OK", "hunter2-token".to_owned())
    } else if head.starts_with(LIST) {
        ("200 OK", "my-role".to_owned())
    } else if head.starts_with(KEYS) {
        ("200 OK", keys.to_owned())
    } else {
        ("404 Not Found", "Path Not found.".to_owned())
    })
}

fn machine(url: &str) -> Machine {
    Machine::new().set("NCLOUD_METADATA_API_ENDPOINT", url)
}

fn role() -> Found {
    found("role-access", "hunter2/role", "server role my-role")
}

fn first_lines(requests: &Receiver<String>) -> Vec<String> {
    requests.try_iter().map(|head| head.lines().next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_role_is_asked_for_with_a_token() {
    let (url, requests) = metadata(|head| server(head, ANSWER));
    let source = machine(&url).chain(None);
    let resolved = source.get().await.unwrap();
    assert_eq!(Found::from(&*resolved), role());
    assert_eq!(resolved.credentials.expires_at(), "2030-01-01T06:00:00Z".parse().ok());
    let heads: Vec<_> = requests.try_iter().collect();
    assert_eq!(heads.len(), 3);
    assert!(heads[0].contains("\r\nx-ncp-metadata-token-ttl-seconds: 60\r\n"), "{}", heads[0]);
    for head in &heads[1..] {
        assert!(head.contains("\r\nx-ncp-metadata-token: hunter2-token\r\n"), "{head}");
    }
}

#[tokio::test]
async fn without_a_token_a_role_is_asked_for_plainly() {
    let no_tokens: [(&str, &str); 4] =
        [("404 Not Found", "Path Not found."), ("405 x", ""), ("200 OK", ""), ("200 OK", "a\nb")];
    for (status, token) in no_tokens {
        let (url, requests) = metadata(move |head| match head.starts_with("PUT") {
            true => Some((status, token.to_owned())),
            false => server(head, ANSWER),
        });
        assert_eq!(machine(&url).find().await, Ok(role()));
        let heads: Vec<_> = requests.try_iter().collect();
        assert_eq!(heads.len(), 3);
        assert!(!heads[1..].iter().any(|head| head.contains("x-ncp-metadata-token:")));
    }
}

#[tokio::test]
async fn the_address_has_two_variables_and_may_have_a_path() {
    let (url, requests) = metadata(|head| server(&head.replace("/below", ""), ANSWER));
    let machine = Machine::new()
        .set("NCLOUD_METADATA_API_ENDPOINT", "")
        .set("NCLOUD_METADATA_ENDPOINT", format!("{url}/below/"));
    assert_eq!(machine.find().await, Ok(role()));
    assert!(requests.iter().take(3).all(|head| head.contains(" /below/latest/")));

    let both = machine.set("NCLOUD_METADATA_API_ENDPOINT", NOBODY);
    assert!(both.refusal(None).await.contains("at 127.0.0.1:1 "));

    for wrong in ["https://169.254.169.254", "hunter2", "file:///hunter2"] {
        let expected = "NCLOUD_METADATA_API_ENDPOINT is not an http:// URL";
        assert_eq!(super::role::machine(wrong).refusal(None).await, expected);
    }
    let hidden = super::role::machine("http://user:hunter2@127.0.0.1:1");
    assert!(hidden.refusal(None).await.contains("at 127.0.0.1:1 "));
}

#[tokio::test]
async fn that_there_is_no_role_is_remembered_for_five_minutes() {
    let lists: [(&str, &str, &str); 4] = [
        ("404 Not Found", "Path Not found.", "knows no role of this server"),
        ("200 OK", "", "knows no role of this server"),
        ("200 OK", "\n", "knows no role of this server"),
        ("401 Unauthorized", "x", "answers 401 Unauthorized"),
    ];
    for (status, list, why) in lists {
        let (url, requests) = metadata(move |head| match head.starts_with(LIST) {
            true => Some((status, list.to_owned())),
            false => server(head, ANSWER),
        });
        let machine = machine(&url);
        let source = machine.chain(None);
        let first = source.get().await.unwrap_err();
        let host = &url["http://".len()..];
        let expected = format!(
            "; server role: the metadata service at {host} {why} (not asked again for 5 minutes)); "
        );
        assert!(first.to_string().contains(&expected), "{first}");
        assert_eq!(first_lines(&requests).len(), 2);

        machine.clock.advance(299);
        assert_eq!(source.get().await.unwrap_err(), first);
        assert_eq!(first_lines(&requests).len(), 0);
        machine.clock.advance(1);
        assert_eq!(source.get().await.unwrap_err(), first);
        assert_eq!(first_lines(&requests).len(), 2);
        // A clock that is set back does not make it longer.
        machine.clock.advance(-3600);
        assert_eq!(source.get().await.unwrap_err(), first);
        assert_eq!(first_lines(&requests).len(), 2);
    }
}

#[tokio::test]
async fn other_places_are_looked_at_while_it_is_remembered() {
    let machine = Machine::new();
    let source = machine.chain(None);
    source.get().await.unwrap_err();
    let machine = machine.configure("ncloud_access_key_id=a\nncloud_secret_access_key=s\n");
    assert_eq!(source.get().await.unwrap().credentials.access_key(), "a");
    drop(machine);
}

#[tokio::test]
async fn a_service_that_never_answers_takes_one_second_once() {
    let (url, requests) = metadata(|_| None);
    let machine = machine(&url);
    let source = Arc::new(machine.chain(None));
    let began = Instant::now();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let source = Arc::clone(&source);
            tokio::spawn(async move { source.get().await.unwrap_err().to_string() })
        })
        .collect();
    for call in calls {
        let text = call.await.unwrap();
        assert!(text.contains("server role: no answer from the metadata service"), "{text}");
        assert!(text.contains(" within 1 s (not asked again for 5 minutes)"), "{text}");
    }
    assert!(began.elapsed() >= Duration::from_millis(900), "{:?}", began.elapsed());

    source.get().await.unwrap_err();
    assert_eq!(requests.try_iter().count(), 1);
}

#[tokio::test]
async fn a_service_that_lists_a_role_and_then_falls_silent_is_given_up_too() {
    let (asked, hears) = tokio::sync::oneshot::channel();
    let asked = Mutex::new(Some(asked));
    let (url, _requests) = metadata(move |head| match head.starts_with(KEYS) {
        true => {
            let _ = asked.lock().unwrap().take().unwrap().send(());
            None
        }
        false => server(head, ANSWER),
    });
    let source = machine(&url).chain(None);
    let call = tokio::spawn(async move { source.get().await.map(|_| ()) });
    hears.await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(3)).await;
    let error = call.await.unwrap().unwrap_err();
    assert!(error.to_string().ends_with(" within 3 s"), "{error}");
}

#[tokio::test]
async fn a_role_that_is_in_disorder_stops_the_chain_and_is_asked_again_soon() {
    const MISSING: &str = "the keys of my-role: AccessKeyId or SecretAccessKey is missing";
    for (keys, why) in [
        ("<html>hunter2", "the keys of my-role: the answer is not as expected at line 1, column 1"),
        (
            r#"{"AccessKeyId":"a","SecretAccessKey":5}"#,
            "the keys of my-role: the answer is not as expected at line 1, column 39",
        ),
        (r#"{"AccessKeyId":"","SecretAccessKey":"hunter2"}"#, MISSING),
        (r#"{"AccessKeyId":"a","SecretAccessKey":null,"Code":"hunter2 x"}"#, MISSING),
        (
            r#"{"AccessKeyId":"a","Code":"Failed"}"#,
            "the keys of my-role: AccessKeyId or SecretAccessKey is missing (code Failed)",
        ),
        (
            r#"{"AccessKeyId":"a","SecretAccessKey":"hunter2","Expiration":"soon"}"#,
            "the keys of my-role: Expiration is not a time",
        ),
        (
            r#"{"AccessKeyId":"a","SecretAccessKey":"hunter2 x"}"#,
            "server role my-role: secret_key holds white space or a control character; was it copied with a line end?",
        ),
    ] {
        let (url, requests) = metadata(move |head| server(head, keys));
        let machine = machine(&url);
        assert_eq!(machine.refusal(None).await, why);
        let source = machine.chain(None);
        let first = source.get().await.unwrap_err();
        machine.clock.advance(9);
        assert_eq!(source.get().await.unwrap_err(), first);
        machine.clock.advance(1);
        assert_eq!(source.get().await.unwrap_err(), first);
        assert_eq!(first_lines(&requests).len(), 9);
    }
}

#[tokio::test]
async fn the_role_of_another_cloud_is_none() {
    const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"ASIA1","SecretAccessKey":"hunter2","Token":"hunter2-session","Expiration":"2030-01-01T06:00:00Z"}"#;
    let (url, _requests) = metadata(|head| server(head, KEYS));
    let error = machine(&url).chain(None).get().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("another cloud's") && !text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn a_list_of_roles_that_is_none_is_refused() {
    let long = "x".repeat(20_000);
    for (status, list, why) in [
        ("200 OK", "<a href=\"/\">", "lists a role with a name that cannot be one"),
        ("200 OK", "a\u{7}b", "lists a role with a name that cannot be one"),
        ("503 x", "", "answers 503 Service Unavailable"),
        ("302 Found\r\nlocation: http://127.0.0.1:1/", "", "answers 302 Found"),
        ("200 OK", &long, "answers more than 16384 bytes"),
    ] {
        let list = list.to_owned();
        let (url, _requests) = metadata(move |head| match head.starts_with(LIST) {
            true => Some((status, list.clone())),
            false => server(head, ANSWER),
        });
        let refusal = machine(&url).refusal(None).await;
        let host = &url["http://".len()..];
        assert_eq!(refusal, format!("the metadata service at {host} {why}"));
    }
}

#[tokio::test]
async fn keys_are_renewed_before_they_expire_and_a_pause_of_the_service_is_survived() {
    let (down, asked) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let (is_down, count) = (Arc::clone(&down), Arc::clone(&asked));
    let (url, _requests) = metadata(move |head| {
        if is_down.load(Ordering::SeqCst) {
            return Some(("404 Not Found", String::new()));
        }
        let round = match head.starts_with(KEYS) {
            true => count.fetch_add(1, Ordering::SeqCst),
            false => 0,
        };
        server(
            head,
            &ANSWER
                .replace("role-access", &format!("access-{round}"))
                .replace("T06", &format!("T{:02}", 6 * (round + 1))),
        )
    });
    let machine = machine(&url);
    let source = machine.chain(None);
    let access_key = async || source.get().await.map(|r| r.credentials.access_key().to_owned());
    assert_eq!(access_key().await.unwrap(), "access-0");
    machine.clock.advance(6 * 3600 - 901);
    assert_eq!(access_key().await.unwrap(), "access-0");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    machine.clock.advance(1);
    while access_key().await.unwrap() == "access-0" {
        tokio::task::yield_now().await;
    }
    assert_eq!(access_key().await.unwrap(), "access-1");
    assert_eq!(asked.load(Ordering::SeqCst), 2);

    // The service was there before, so its absence is not remembered for minutes.
    down.store(true, Ordering::SeqCst);
    machine.clock.advance(7 * 3600);
    let error = access_key().await.unwrap_err();
    assert!(error.to_string().ends_with("knows no role of this server"), "{error}");
    down.store(false, Ordering::SeqCst);
    assert_eq!(access_key().await.unwrap_err(), error);
    machine.clock.advance(10);
    assert_eq!(access_key().await.unwrap(), "access-2");
}

#[tokio::test]
async fn the_log_says_which_source_was_used_and_holds_no_key() {
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);
    impl std::io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (url, _requests) = metadata(|head| server(head, ANSWER));
    let said = [
        "no credentials here place=\"environment\"",
        "no credentials here place=\"profile\"",
        "credentials found source=\"server role my-role\" expires_at=2030-01-01T06:00:00Z",
    ];
    let mut log = String::new();
    // A line is left out while another test's thread is the first to come to the same place.
    for _ in 0..10 {
        assert_eq!(machine(&url).find().await, Ok(role()));
        log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        if said.iter().all(|said| log.contains(said)) {
            break;
        }
        tracing::callsite::rebuild_interest_cache();
    }
    assert!(said.iter().all(|said| log.contains(said)), "{log}");
    assert!(!log.contains("hunter2") && !log.contains("role-access"), "{log}");
}
