use super::*;

const ENVIRONMENT: [(&str, &str); 2] =
    [("NCLOUD_ACCESS_KEY_ID", "env-access"), ("NCLOUD_SECRET_ACCESS_KEY", "hunter2-env")];
const FILE: &str = "[DEFAULT]\nncloud_access_key_id = file-access\nncloud_secret_access_key = hunter2-file==\nncloud_api_url = https://ncloud.apigw.ntruss.com\n\n[project]\nncloud_access_key_id = project-access\nncloud_secret_access_key = hunter2=project\n\n[empty]\nncloud_api_url = x\n[half]\nncloud_access_key_id = a\nncloud_secret_access_key =\n";

fn with_environment(machine: Machine) -> Machine {
    ENVIRONMENT.into_iter().fold(machine, |machine, (name, value)| machine.set(name, value))
}

#[tokio::test]
async fn the_environment_comes_first() {
    let machine = with_environment(Machine::new().configure(FILE));
    let expected = found("env-access", "hunter2-env", "environment (NCLOUD_ACCESS_KEY_ID)");
    assert_eq!(machine.find().await, Ok(expected));
}

#[tokio::test]
async fn the_other_names_of_the_variables_stand_in_for_missing_ones() {
    let others = Machine::new().set("NCLOUD_ACCESS_KEY", "a2").set("NCLOUD_SECRET_KEY", "s2");
    let expected = found("a2", "s2", "environment (NCLOUD_ACCESS_KEY)");
    assert_eq!(others.find().await, Ok(expected));

    let both = with_environment(others).set("NCLOUD_SECRET_ACCESS_KEY", "");
    let expected = found("env-access", "s2", "environment (NCLOUD_ACCESS_KEY_ID)");
    assert_eq!(both.find().await, Ok(expected));
}

#[tokio::test]
async fn half_a_pair_in_the_environment_stops_the_chain() {
    let machine = Machine::new().configure(FILE).set("NCLOUD_SECRET_ACCESS_KEY", "");
    let access = machine.set("NCLOUD_ACCESS_KEY", "a");
    assert_eq!(
        access.refusal(None).await,
        "NCLOUD_ACCESS_KEY is set, but not NCLOUD_SECRET_ACCESS_KEY or NCLOUD_SECRET_KEY; set both halves of a pair, or neither"
    );
    let secret = Machine::new().configure(FILE).set("NCLOUD_SECRET_KEY", "hunter2");
    assert_eq!(
        secret.refusal(None).await,
        "NCLOUD_SECRET_KEY is set, but not NCLOUD_ACCESS_KEY_ID or NCLOUD_ACCESS_KEY; set both halves of a pair, or neither"
    );
}

#[tokio::test]
async fn a_key_that_cannot_be_one_stops_the_chain() {
    let machine = with_environment(Machine::new().configure(FILE));
    let pasted = machine.set("NCLOUD_SECRET_ACCESS_KEY", "hunter2\n");
    assert_eq!(
        pasted.refusal(None).await,
        "environment (NCLOUD_ACCESS_KEY_ID): secret_key holds white space or a control character; was it copied with a line end?"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_variable_that_is_not_unicode_stops_the_chain() {
    use std::os::unix::ffi::OsStringExt as _;
    let value = OsString::from_vec(b"hunter2\xff".to_vec());
    let machine = with_environment(Machine::new()).set("NCLOUD_SECRET_ACCESS_KEY", value);
    assert_eq!(machine.refusal(None).await, "NCLOUD_SECRET_ACCESS_KEY is not valid Unicode");
}

#[tokio::test]
async fn a_profile_is_a_section_and_its_values_are_whole() {
    let machine = Machine::new().configure(FILE);
    let path = machine.configure_path().display().to_string();
    let default = found("file-access", "hunter2-file==", &format!("profile DEFAULT of {path}"));
    let project = found("project-access", "hunter2=project", &format!("profile project of {path}"));
    assert_eq!(machine.find().await, Ok(default));
    let machine = machine.set("NCLOUD_PROFILE", "project");
    assert_eq!(machine.find().await.as_ref(), Ok(&project));
    // The one that the application names wins over the variable, and over keys in the environment.
    let machine = with_environment(machine.set("NCLOUD_PROFILE", "nobody"));
    assert_eq!(machine.find_profile(Some("project")).await, Ok(project));
}

#[tokio::test]
async fn keys_before_any_section_are_the_default_profile() {
    let text = "\u{feff}NCLOUD_ACCESS_KEY_ID=\"a\"\r\nncloud_secret_access_key='s' ; mine\r\n[b]\r\nncloud_access_key_id=c\r\n";
    let machine = Machine::new().configure(text);
    let source = format!("profile DEFAULT of {}", machine.configure_path().display());
    assert_eq!(machine.find().await, Ok(found("a", "s", &source)));
}

#[tokio::test]
async fn a_profile_that_is_named_must_be_there() {
    let (url, requests) = metadata(|_| Some(("200 OK", "role".to_owned())));
    let machine = Machine::new().set("NCLOUD_METADATA_API_ENDPOINT", url);
    let no_file = "profile nobody is asked for, but there is no file ~/.ncloud/configure";
    assert_eq!(machine.refusal(Some("nobody")).await, no_file);
    let machine = machine.configure(FILE);
    for (profile, why) in [("nobody", "nobody"), ("default", "default"), ("empty", "empty")] {
        let expected = format!(
            "profile {profile} is asked for, but ~/.ncloud/configure has no section [{why}] with ncloud_access_key_id and ncloud_secret_access_key; its sections: DEFAULT, project, empty, half"
        );
        assert_eq!(machine.refusal(Some(profile)).await, expected);
        let machine = Machine { variables: machine.variables.clone(), ..Machine::new() };
        let machine = machine.configure(FILE).set("NCLOUD_PROFILE", profile);
        assert_eq!(machine.refusal(None).await, expected);
    }
    assert_eq!(requests.try_iter().count(), 0);
}

#[tokio::test]
async fn a_file_that_is_there_must_be_usable() {
    let half = "section [half] of ~/.ncloud/configure has ncloud_access_key_id, but not ncloud_secret_access_key";
    let machine = Machine::new().configure(FILE);
    assert_eq!(machine.refusal(Some("half")).await, half);

    for (content, why) in [
        (
            &b"ncloud_secret_access_key=hunter2"[..],
            "section [DEFAULT] of ~/.ncloud/configure has ncloud_secret_access_key, but not ncloud_access_key_id",
        ),
        (
            b"[DEFAULT]\nncloud_access_key_id = a\nhunter2\n",
            "line 3 of ~/.ncloud/configure is neither a [section], a comment nor key = value",
        ),
        (
            b"[a]\n[DEFAULT\nx=hunter2",
            "line 2 of ~/.ncloud/configure is neither a [section], a comment nor key = value",
        ),
        (b"\xff\xfeh\0u\0", "~/.ncloud/configure is not text in UTF-8"),
        (&[b'#'; 64 << 10], "~/.ncloud/configure cannot be read: it has 65536 bytes or more"),
        (
            b"ncloud_access_key_id=a\nncloud_secret_access_key=hunter2 3",
            "profile DEFAULT of ~/.ncloud/configure: secret_key holds white space or a control character; was it copied with a line end?",
        ),
    ] {
        assert_eq!(Machine::new().configure(content).refusal(None).await, why);
    }

    let folder = Machine::new();
    fs::create_dir_all(folder.configure_path()).unwrap();
    let refusal = folder.refusal(None).await;
    assert!(refusal.starts_with("~/.ncloud/configure cannot be read: "), "{refusal}");
}

#[tokio::test]
async fn when_all_fail_the_error_says_what_each_said() {
    let advice = "set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY, or write a profile, or give the keys to the client";
    let environment = "environment: NCLOUD_ACCESS_KEY_ID or NCLOUD_ACCESS_KEY is not set";
    let role = "server role: no connection to the metadata service at 127.0.0.1:1 (not asked again for 5 minutes)";
    for (machine, profile) in [
        (Machine::new(), "there is no file ~/.ncloud/configure"),
        (
            Machine::new().configure("# nothing"),
            "~/.ncloud/configure has no section [DEFAULT] with ncloud_access_key_id and ncloud_secret_access_key; its sections: none",
        ),
        (Machine { home: None, ..Machine::new() }, "the home directory is not known"),
    ] {
        let expected = format!(
            "no credentials were found ({environment}; profile: {profile}; {role}); {advice}"
        );
        assert_eq!(machine.refusal(None).await, expected);
    }
    // Where ~/.ncloud is a file, there is no file in it either.
    let file = Machine::new();
    fs::write(file.configure_path().parent().unwrap(), "").unwrap();
    assert!(file.refusal(None).await.contains("profile: there is no file"));
}

#[tokio::test]
async fn rejected_credentials_are_looked_up_again() {
    let machine = Machine::new().configure(FILE);
    let source = machine.chain(None);
    let old = source.get().await.unwrap();
    let machine = machine.configure(FILE.replace("file-access", "newer"));
    assert_eq!(source.get().await.unwrap().credentials.access_key(), "file-access");
    source.reject(&old);
    assert_eq!(source.get().await.unwrap().credentials.access_key(), "newer");
    drop(machine);
}
