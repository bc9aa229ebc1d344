//! GetRandomPassword.

use super::client::start;

#[tokio::test]
async fn a_password_keeps_its_options() {
    let (_emulator, kms) = start().await;
    let get = async |params: &[(&str, &str)]| {
        let answer = kms.ok("GetRandomPassword", params).await;
        answer["RandomPassword"].as_str().expect("text").to_owned()
    };
    type Is = fn(char) -> bool;
    let types: [(&str, Is); 4] = [
        ("ExcludeNumbers", |letter| letter.is_ascii_digit()),
        ("ExcludePunctuation", |letter| letter.is_ascii_punctuation()),
        ("ExcludeUppercase", |letter| letter.is_ascii_uppercase()),
        ("ExcludeLowercase", |letter| letter.is_ascii_lowercase()),
    ];
    let plain = get(&[]).await;
    assert_eq!(plain.len(), 32);
    assert!(types.iter().all(|(_, is)| plain.contains(is)), "{plain}");
    assert_ne!(get(&[]).await, plain);
    for (excluded, is) in types {
        let text = get(&[(excluded, "True"), ("PasswordLength", "8")]).await;
        assert_eq!(text.len(), 8);
        assert!(!text.contains(is), "{text}");
        let others = types.iter().filter(|(option, _)| *option != excluded);
        assert!(others.clone().all(|(_, is)| text.contains(is)), "{text}");
    }
    let text =
        get(&[("ExcludeCharacters", "0123456789abc<&+%"), ("RequireEachIncludedType", "false")])
            .await;
    assert!(!text.contains(|letter: char| "0123456789abc<&+%".contains(letter)), "{text}");
    assert_eq!(get(&[("PasswordLength", "128")]).await.len(), 128);
}

#[tokio::test]
async fn an_impossible_password_is_refused() {
    let (_emulator, kms) = start().await;
    const GET: &str = "GetRandomPassword";
    for length in ["7", "129", "x", "-8"] {
        kms.invalid(GET, &[("PasswordLength", length)], "PasswordLength").await;
    }
    kms.invalid(GET, &[("ExcludeCharacters", "0123456789")], "ExcludeCharacters").await;
    kms.invalid(GET, &[("ExcludeCharacters", "a b")], "ExcludeCharacters").await;
    kms.invalid(GET, &[("ExcludeCharacters", "비")], "ExcludeCharacters").await;
    let all = [
        ("ExcludeNumbers", "true"),
        ("ExcludePunctuation", "true"),
        ("ExcludeUppercase", "true"),
        ("ExcludeLowercase", "true"),
    ];
    kms.invalid(GET, &all, "ExcludeCharacters").await;
    kms.invalid(GET, &[("ExcludeNumbers", "yes")], "ExcludeNumbers").await;
}
