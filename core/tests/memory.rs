//! No block of memory of ours goes back to the allocator with a secret in it.
//!
//! What this cannot see: copies in the kernel, and what TLS would add.

#![allow(unsafe_code, reason = "an allocator cannot be written without")]

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use bojagi::SecretString;
use bojagi::alibaba::{self, SecretsManager, SignatureMethod};
use bojagi::ncloud::{CreateSecretRequest, UpdateSecretValueRequest};
use tokio::runtime::Runtime;

const MARKER: &[u8] = b"hunter2-must-be-wiped";
const VALUE: &str = r#"{"password":"hunter2-must-be-wiped"}"#;

struct Watch;

static LEFT_BEHIND: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is passed on to the system's allocator; blocks are only read, and whole.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeroed, so that what a block holds was put there by its present owner.
        // SAFETY: what is asked of us is asked of the system in the same words.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is still ours, has this size, and every byte of it was set.
        let content = unsafe { std::slice::from_raw_parts(block, layout.size()) };
        if content.windows(MARKER.len()).any(|window| window == MARKER) {
            LEFT_BEHIND.fetch_add(1, Ordering::SeqCst);
        }
        // SAFETY: the block came from `System` with this layout.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static WATCH: Watch = Watch;

fn left_behind(work: impl FnOnce()) -> usize {
    let before = LEFT_BEHIND.load(Ordering::SeqCst);
    work();
    LEFT_BEHIND.load(Ordering::SeqCst) - before
}

#[test]
fn secrets_are_wiped() {
    // The watch itself works.
    assert_eq!(left_behind(|| drop(VALUE.to_owned())), 1);

    assert_eq!(left_behind(|| drop(SecretString::from(VALUE))), 0);
    assert_eq!(left_behind(|| drop(SecretString::from(VALUE).clone())), 0);

    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (url, _requests) = common::canned(
        b"HTTP/1.1 200 OK\r\ncontent-length: 135\r\n\r\n{\"code\":\"SUCCESS\",\"data\":{\"decryptedSecretChain\":{\"active\":\"{\\\"password\\\":\\\"hunter2-must-be-wiped\\\"}\"},\"rotationTargets\":[\"password\"]}}",
    );
    let read = left_behind(|| {
        let value = runtime.block_on(common::client(&url).get_secret_value("id")).unwrap();
        assert_eq!(value.active.unwrap().reveal(), VALUE);
    });
    let (url, _requests) = common::canned(
        b"HTTP/1.1 200 OK\r\ncontent-length: 85\r\n\r\n{\"code\":\"SUCCESS\",\"data\":{\"secretId\":\"1\",\"secretName\":\"abc\",\"secretStatus\":\"ENABLE\"}}",
    );
    let written = left_behind(|| {
        let request = CreateSecretRequest::builder()
            .secret_name("abc")
            .value(VALUE)
            .rotation_targets(vec!["password".into()])
            .build();
        runtime.block_on(common::client(&url).create_secret(request)).unwrap();
    });
    let (url, _requests) = common::canned(
        b"HTTP/1.1 200 OK\r\ncontent-length: 66\r\n\r\n{\"code\":\"SUCCESS\",\"data\":{\"randomString\":\"hunter2-must-be-wiped\"}}",
    );
    let random = left_behind(|| {
        let call = common::client(&url);
        let random = call.generate_random_secret("id", "token", Default::default());
        assert_eq!(runtime.block_on(random).unwrap().random_string.reveal().as_bytes(), MARKER);
    });
    let (url, _requests) =
        common::canned(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":{}}");
    let changed = left_behind(|| {
        let request = UpdateSecretValueRequest::builder().previous(VALUE).pending(VALUE).build();
        runtime.block_on(common::client(&url).update_secret_value("id", request)).unwrap();
    });
    let alibaba = alibaba(&runtime);
    let shutdown = left_behind(|| drop(runtime));
    assert_eq!((written, changed, shutdown), (0, 0, 0));
    // One block is the HTTP client's own read buffer, which it does not let anybody wipe.
    assert!(read <= 1 && random <= 1, "{read} and {random} blocks");
    assert_eq!(alibaba.written, 0);
    assert!(alibaba.read.iter().all(|blocks| *blocks <= 1), "{:?} blocks", alibaba.read);
}

/// How many blocks each call has left.
struct Left {
    /// With either signature, together.
    written: usize,
    /// In JSON and in XML.
    read: Vec<usize>,
}

fn alibaba(runtime: &Runtime) -> Left {
    let client = |url: &str, signature_method| {
        SecretsManager::builder()
            .access_key("access")
            .secret_key("secret")
            .endpoint(url)
            .signature_method(signature_method)
            .build()
            .unwrap()
    };
    let (url, _requests) = common::canned(
        b"HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{\"SecretName\":\"a\",\"RequestId\":\"r\"}",
    );
    let mut written = 0;
    for method in [SignatureMethod::Acs3, SignatureMethod::Rpc] {
        let secrets = client(&url, method);
        written += left_behind(|| {
            let request = alibaba::CreateSecretRequest::builder()
                .secret_name("a")
                .version_id("v")
                .secret_data(VALUE)
                .build();
            runtime.block_on(secrets.create_secret(request)).unwrap();
        });
    }
    const JSON: &str = "{\"SecretName\":\"a\",\"SecretData\":\"{\\\"password\\\":\\\"hunter2-must-be-wiped\\\"}\",\"RequestId\":\"r\"}";
    const XML: &str = "<R><SecretName>a</SecretName><SecretData>{&quot;password&quot;:\"hunter2-must-be-wiped&quot;}</SecretData><RequestId>r</RequestId></R>";
    let read = [JSON, XML].map(|body| {
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        // Held for ever, as the test server wants it.
        let (url, _requests) = common::canned(answer.leak().as_bytes());
        let secrets = client(&url, SignatureMethod::Acs3);
        left_behind(|| {
            let read = runtime.block_on(secrets.get_secret_value("a", Default::default())).unwrap();
            assert_eq!(read.secret_data.reveal(), VALUE);
        })
    });
    Left { written, read: read.to_vec() }
}
