//! The line of configuration, and what else a store is made with.

use bojagi::store::SecretStore;
use bojagi::{Error, ErrorKind, open};
use proptest::prelude::*;

/// As a secret key may look. No text of ours has it by chance.
const KEY: &str = "hunter2/Zz9+qW";

fn refused(opened: Result<SecretStore, Error>) -> String {
    let error = opened.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    error.to_string()
}

#[test]
fn an_address_alone_opens_a_store() {
    for address in ["ncloud:", "ncloud:KR", "ncloud:jpn?profile=a", "alibaba:cn-hangzhou"] {
        assert!(open(address).is_ok(), "{address}");
    }
    assert!(format!("{:?}", open("ncloud:").unwrap()).contains("ncloud"));
    assert!(format!("{:?}", open("alibaba:cn-beijing").unwrap()).contains("alibaba"));
}

#[test]
fn what_is_wrong_with_an_address_is_said() {
    for (address, why) in [
        ("", "address is empty"),
        ("ncloud", "must begin with ncloud: or alibaba:"),
        ("NCLOUD:KR", "must begin with ncloud: or alibaba:"),
        ("https://ocapi-kr.ncloud.com", "must begin with ncloud: or alibaba:"),
        ("ncloud://KR", "after ncloud: comes KR, JPN or nothing"),
        ("ncloud:KR\n", "copied with a line end"),
        ("ncloud:cn-hangzhou", "after ncloud: comes KR, JPN or nothing"),
        ("alibaba:cn hangzhou", "white space"),
        ("alibaba:CN-HANGZHOU", "such as cn-hangzhou"),
        ("alibaba:cn-hangzhou?network=VPC", "network in address must be public or vpc"),
        ("ncloud:?kms_boundary_type=global", "must be ISOLATED or GLOBAL"),
        ("ncloud:?network=vpc", "option 1 of address is not one"),
        ("ncloud:?endpoint=http://127.0.0.1:1&Profile=a", "option 2 of address is not one"),
        ("alibaba:?region=cn-hangzhou", "these may: endpoint, profile, network, instance_id"),
        ("ncloud:?endpoint", "endpoint in address has no value"),
        ("ncloud:?profile=", "profile in address has no value"),
        ("ncloud:?profile=a&profile=a", "profile is in address twice"),
        ("ncloud:?endpoint=127.0.0.1", "endpoint is not a URL"),
        ("ncloud:JPN?kms_boundary_type=GLOBAL", "is ISOLATED only"),
    ] {
        let text = refused(open(address));
        assert!(text.contains(why), "{address}: {text}");
    }
}

#[test]
fn credentials_in_an_address_are_refused() {
    for address in [
        format!("ncloud:?access_key=abc&secret_key={KEY}"),
        format!("alibaba:cn-hangzhou?security_token={KEY}"),
        format!("ncloud:abc:{KEY}@KR"),
        format!("alibaba://abc:{KEY}@cn-hangzhou"),
        "ncloud:?endpoint=https://abc:hunter2@a.example".to_owned(),
    ] {
        let text = refused(open(&address));
        assert!(text.contains("must not hold"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    let builder = SecretStore::builder().address("ncloud:?profile=a");
    assert!(refused(builder.profile("a").build()).contains("give it once"));
    let builder = SecretStore::builder().address("ncloud:").access_key("a").secret_key("b");
    assert!(refused(builder.security_token(KEY).build()).contains("security_token"));
    let builder = SecretStore::builder().address("alibaba:cn-hangzhou").access_key("a");
    assert!(refused(builder.build()).contains("secret_key is missing"));
    let builder = SecretStore::builder().address("ncloud:?profile=a").access_key("a");
    assert!(refused(builder.secret_key("b").build()).contains("only one of"));
}

/// An address, or nearly one, with the key at some place in it.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("ncloud:"),
        Just("alibaba:"),
        Just("KR"),
        Just("cn-hangzhou"),
        Just("?"),
        Just("&"),
        Just("="),
        Just(":"),
        Just("@"),
        Just("//"),
        Just("%"),
        Just("%68"),
        Just("%00"),
        Just("+"),
        Just("#"),
        Just("endpoint="),
        Just("profile="),
        Just("network="),
        Just("instance_id="),
        Just("kms_boundary_type="),
        Just("secret_key="),
        Just("http://"),
        Just(KEY),
    ];
    let pieces = proptest::collection::vec(
        prop_oneof![4 => piece.prop_map(str::to_owned), 1 => any::<String>()],
        0..8,
    );
    let provider = prop_oneof![Just(""), Just("ncloud:"), Just("alibaba:cn-hangzhou?")];
    (provider, pieces).prop_map(|(provider, pieces)| format!("{provider}{}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_address_makes_a_panic_or_is_repeated(address in hostile()) {
        let text = match open(&address) {
            Ok(store) => format!("{store:?}"),
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidArgument);
                format!("{error} {error:?}")
            }
        };
        prop_assert!(!text.contains("hunter2"), "{}", text);
    }
}
