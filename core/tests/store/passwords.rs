//! Passwords that are made here.

use bojagi::store::GeneratePasswordRequest;
use proptest::prelude::*;

use crate::store;

async fn made(request: &GeneratePasswordRequest) -> String {
    let store = store("alibaba:cn-hangzhou");
    store.generate_password(request.clone()).await.unwrap().password.reveal().to_owned()
}

#[tokio::test]
async fn every_character_comes_and_each_as_often() {
    let request = GeneratePasswordRequest::builder().length(128).build();
    let mut counts = [0u32; 128];
    for _ in 0..1_000 {
        made(&request).await.bytes().for_each(|c| counts[usize::from(c)] += 1);
    }
    let came = counts.iter().filter(|count| **count > 0);
    assert_eq!(came.clone().count(), 94);
    assert!(counts[..=usize::from(b' ')].iter().all(|count| *count == 0));
    // 1,362 are to be expected of each, give or take 37: this is more than eight times that.
    assert!(came.clone().all(|count| (1_050..1_700).contains(count)), "{counts:?}");
}

#[tokio::test]
async fn no_password_comes_twice() {
    let request = GeneratePasswordRequest::default();
    assert_ne!(made(&request).await, made(&request).await);
}

proptest! {
    #[test]
    fn a_password_keeps_the_rules(
        length in 8u32..=128,
        lowercase: bool,
        uppercase: bool,
        numbers: bool,
        punctuation: bool,
        excluded in "[ -~]{0,6}",
    ) {
        prop_assume!(!(lowercase && uppercase && numbers && punctuation));
        let request = GeneratePasswordRequest::builder()
            .length(length)
            .exclude_lowercase(lowercase)
            .exclude_uppercase(uppercase)
            .exclude_numbers(numbers)
            .exclude_punctuation(punctuation)
            .exclude_characters(excluded.as_str())
            .build();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let password = runtime.block_on(made(&request));
        prop_assert_eq!(password.len(), length as usize);
        prop_assert!(!password.contains(|c| excluded.contains(c)));
        prop_assert_eq!(password.contains(|c: char| c.is_ascii_lowercase()), !lowercase);
        prop_assert_eq!(password.contains(|c: char| c.is_ascii_uppercase()), !uppercase);
        prop_assert_eq!(password.contains(|c: char| c.is_ascii_digit()), !numbers);
        prop_assert_eq!(password.contains(|c: char| c.is_ascii_punctuation()), !punctuation);
    }
}
