use super::alibaba::{
    KEYS, assert_signed, ecs_role, find, find_profile, form, header, on_ecs, plain, refusal,
    temporary, with,
};
use super::*;

const CONFIG: &str = ".aliyun/config.json";
const INI: &str = ".alibabacloud/credentials.ini";
const PROFILES: &str = r#"{"current":"keys","profiles":[
    {"name":"keys","mode":"AK","access_key_id":"a1","access_key_secret":"hunter2-1","sts_token":"","region_id":"cn-hangzhou"},
    {"name":"token","mode":"StsToken","access_key_id":"a2","access_key_secret":"hunter2-2","sts_token":"hunter2-token"},
    {"name":"role","mode":"RamRoleArn","access_key_id":"a3","access_key_secret":"hunter2-3","ram_role_arn":"acs:ram::1:role/r","ram_session_name":"me","expired_seconds":900,"external_id":"x"},
    {"name":"chained","mode":"ChainableRamRoleArn","source_profile":"token","ram_role_arn":"acs:ram::1:role/c"},
    {"name":"ecs","mode":"EcsRamRole","ram_role_name":"my-role"},
    {"name":"oidc","mode":"OIDC","ram_role_arn":"acs:ram::1:role/o","oidc_provider_arn":"idp","oidc_token_file":"TOKEN"},
    {"name":"circle","mode":"ChainableRamRoleArn","source_profile":"circle","ram_role_arn":"arn"},
    {"name":"empty","mode":"AK","access_key_id":"","access_key_secret":""},
    {"name":"hollow","mode":"ChainableRamRoleArn","source_profile":"empty","ram_role_arn":"arn"},
    {"name":"half","mode":"AK","access_key_id":"a"},
    {"name":"tokenless","mode":"StsToken","access_key_id":"a","access_key_secret":"hunter2"},
    {"name":"roleless","mode":"RamRoleArn","access_key_id":"a","access_key_secret":"hunter2"},
    {"name":"sso","mode":"CloudSSO"}
]}"#;

fn sts() -> (Machine, Receiver<String>) {
    let (url, requests) = metadata(|_| Some(("200 OK", KEYS.to_owned())));
    (Machine::new().set("ALIBABA_CLOUD_STS_ENDPOINT", url), requests)
}

fn shown(machine: &Machine, name: &str, file: &str) -> String {
    format!("profile {name} of {}", machine.path(file).display())
}

#[tokio::test]
async fn the_current_profile_is_used_unless_another_is_named() {
    let machine = Machine::new().write(CONFIG, PROFILES);
    let keys = plain("a1", "hunter2-1", &shown(&machine, "keys", CONFIG));
    let token = temporary("a2", "hunter2-2", &shown(&machine, "token", CONFIG));
    assert_eq!(find(&machine).await, Ok(keys.clone()));
    let machine = machine.set("ALIBABA_CLOUD_PROFILE", "token");
    assert_eq!(find(&machine).await, Ok(token));
    // The one that the application names wins over the variable, and over keys in the environment.
    let machine = with(
        machine,
        &[("ALIBABA_CLOUD_ACCESS_KEY_ID", "e"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")],
    );
    assert_eq!(find_profile(&machine, Some("keys")).await, Ok(keys));

    let machine = Machine::new().write(CONFIG, PROFILES);
    let machine = machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    let text = refusal(&machine, Some("keys")).await;
    assert!(text.contains("ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true"), "{text}");
}

#[tokio::test]
async fn a_role_of_a_profile_is_taken_on_with_its_keys() {
    let (machine, requests) = sts();
    let machine = machine.write(CONFIG, PROFILES);
    let source = format!("RAM role acs:ram::1:role/r ({})", shown(&machine, "role", CONFIG));
    let expected = temporary("sts-access", "hunter2/sts", &source);
    assert_eq!(find_profile(&machine, Some("role")).await, Ok(expected));
    let request = requests.recv().unwrap();
    assert_signed(&request, "a3", "hunter2-3");
    assert_eq!(header(&request, "x-acs-date"), "2030-01-01T00:00:00Z");
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        form(&request),
        [
            pair("RoleArn", "acs:ram::1:role/r"),
            pair("RoleSessionName", "me"),
            pair("DurationSeconds", "900"),
            pair("ExternalId", "x"),
        ]
    );
}

#[tokio::test]
async fn a_profile_may_stand_on_another_one() {
    let (machine, requests) = sts();
    let machine = machine.write(CONFIG, PROFILES);
    let source = format!("RAM role acs:ram::1:role/c ({})", shown(&machine, "chained", CONFIG));
    let expected = temporary("sts-access", "hunter2/sts", &source);
    assert_eq!(find_profile(&machine, Some("chained")).await, Ok(expected));
    let request = requests.recv().unwrap();
    assert_signed(&request, "a2", "hunter2-2");
    assert_eq!(header(&request, "x-acs-security-token"), "hunter2-token");
    assert_eq!(
        refusal(&machine, Some("circle")).await,
        "profile circle of ~/.aliyun/config.json is not there, or stands on itself"
    );
}

#[tokio::test]
async fn a_profile_may_name_the_role_of_the_instance_or_of_the_pod() {
    let ecs = r#"{"Code":"Success","AccessKeyId":"ecs-access","AccessKeySecret":"hunter2-ecs","SecurityToken":"hunter2-token"}"#;
    let (machine, _requests) = on_ecs(ecs);
    let machine = machine.write(CONFIG, PROFILES);
    assert_eq!(find_profile(&machine, Some("ecs")).await, Ok(ecs_role()));
    let nowhere = Machine::new().write(CONFIG, PROFILES);
    let text = refusal(&nowhere, Some("ecs")).await;
    assert!(text.starts_with("profile ecs of ~/.aliyun/config.json: no connection"), "{text}");

    let (machine, requests) = sts();
    let machine = machine.write("token", "hunter2-oidc");
    let file = machine.path("token").display().to_string();
    let machine = machine.write(CONFIG, PROFILES.replace("TOKEN", &file));
    let found = find_profile(&machine, Some("oidc")).await.unwrap();
    assert_eq!(found.0.access_key, "sts-access");
    let sent = form(&requests.recv().unwrap());
    assert!(sent.contains(&("OIDCToken".to_owned(), "hunter2-oidc".to_owned())), "{sent:?}");
}

#[tokio::test]
async fn a_profile_that_cannot_be_used_stops_the_chain() {
    let machine = Machine::new().write(CONFIG, PROFILES);
    for (profile, says) in [
        ("half", "has no access_key_secret"),
        ("tokenless", "has no sts_token"),
        ("roleless", "has no ram_role_arn"),
        (
            "sso",
            "has the mode CloudSSO, which only the command line tool knows; use another mode, or give the client a provider of credentials",
        ),
    ] {
        assert_eq!(
            refusal(&machine, Some(profile)).await,
            format!("profile {profile} of ~/.aliyun/config.json {says}")
        );
    }
    for (text, says) in [
        ("hunter2", "~/.aliyun/config.json is not as expected at line 1, column 1"),
        (r#"{"profiles":"hunter2"}"#, "~/.aliyun/config.json is not as expected at line 1, column"),
        (
            r#"{"profiles":[{"name":"default","access_key_id":"a b","access_key_secret":"hunter2"}]}"#,
            "profile default of ~/.aliyun/config.json: access_key holds white space",
        ),
    ] {
        let text = refusal(&Machine::new().write(CONFIG, text), None).await;
        assert!(text.starts_with(says), "{text}");
    }
    let machine = machine.set("ALIBABA_CLOUD_PROFILE", "hollow");
    let text = refusal(&machine, None).await;
    assert_eq!(text, "profile empty of ~/.aliyun/config.json has no keys");
    // The tool writes such a profile before anything is configured.
    let text = refusal(&machine.set("ALIBABA_CLOUD_PROFILE", "empty"), None).await;
    assert!(text.contains("profile empty of ~/.aliyun/config.json has no keys"), "{text}");
}

#[tokio::test]
async fn a_profile_that_is_named_must_be_somewhere() {
    let machine = Machine::new().write(CONFIG, PROFILES).write(INI, "[a]\ntype=access_key\n");
    let text = refusal(&machine, Some("nobody")).await;
    assert_eq!(
        text,
        "profile nobody is asked for, but it is nowhere (profile: ~/.aliyun/config.json has no profile nobody; its profiles: keys, token, role, chained, ecs, oidc, circle, empty, hollow, half, tokenless, roleless, sso; credentials file: ~/.alibabacloud/credentials.ini has no section [nobody]; its sections: a)"
    );
}

#[tokio::test]
async fn the_credentials_file_comes_after_the_profiles() {
    let ini = "[default]\ntype = access_key\naccess_key_id = b1\naccess_key_secret = hunter2-b1 # mine\n\n[token]\ntype = sts\naccess_key_id=b2\naccess_key_secret=hunter2-b2\nsecurity_token=hunter2-token\n[off]\nenable=false\n";
    let machine = Machine::new().write(INI, ini);
    let section =
        |name: &str, file: &str| format!("section [{name}] of {}", machine.path(file).display());
    let default = plain("b1", "hunter2-b1", &section("default", INI));
    assert_eq!(find(&machine).await, Ok(default));
    let token = temporary("b2", "hunter2-b2", &section("token", INI));
    assert_eq!(find_profile(&machine, Some("token")).await, Ok(token));
    let text = refusal(&machine, Some("off")).await;
    assert!(text.contains("section [off] of ~/.alibabacloud/credentials.ini is not enabled"));

    let other = Machine::new().write(".alibabacloud/credentials", ini);
    assert_eq!(find(&other).await.unwrap().0.access_key, "b1");
    let named = Machine::new().write("elsewhere", ini);
    let file = named.path("elsewhere");
    let named = named.set("ALIBABA_CLOUD_CREDENTIALS_FILE", file);
    assert_eq!(find(&named).await.unwrap().0.access_key, "b1");
    let gone = Machine::new().set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nowhere/file");
    assert_eq!(
        refusal(&gone, None).await,
        "ALIBABA_CLOUD_CREDENTIALS_FILE names /nowhere/file, which is not there"
    );
    // A configured tool comes before the file.
    let both = Machine::new().write(INI, ini).write(CONFIG, PROFILES);
    assert_eq!(find(&both).await.unwrap().0.access_key, "a1");
}

#[tokio::test]
async fn a_section_may_name_a_role() {
    let (machine, requests) = sts();
    let machine = machine.write("token", "hunter2-oidc");
    let file = machine.path("token").display().to_string();
    let ini = format!(
        "[role]\ntype=ram_role_arn\naccess_key_id=b\naccess_key_secret=hunter2-b\nrole_arn=arn\nrole_session_name=me\npolicy={{}}\n\
         [oidc]\ntype=oidc_role_arn\noidc_provider_arn=idp\noidc_token_file_path={file}\nrole_arn=arn\n"
    );
    let machine = machine.write(INI, ini);
    find_profile(&machine, Some("role")).await.unwrap();
    let request = requests.recv().unwrap();
    assert_signed(&request, "b", "hunter2-b");
    let sent = form(&request);
    assert!(sent.contains(&("Policy".to_owned(), "{}".to_owned())), "{sent:?}");
    find_profile(&machine, Some("oidc")).await.unwrap();
    let sent = form(&requests.recv().unwrap());
    assert!(sent.contains(&("OIDCProviderArn".to_owned(), "idp".to_owned())), "{sent:?}");
}

#[tokio::test]
async fn a_section_that_cannot_be_used_stops_the_chain() {
    for (ini, says) in [
        ("[default]\naccess_key_id=a\n", "has no access_key_secret"),
        (
            "[default]\ntype=sts\naccess_key_id=a\naccess_key_secret=hunter2\n",
            "has no security_token",
        ),
        (
            "[default]\ntype=rsa_key_pair\n",
            "has the type \"rsa_key_pair\"; there are access_key, sts, ram_role_arn, oidc_role_arn and ecs_ram_role",
        ),
        (
            "[default]\ntype=ram_role_arn\naccess_key_id=a\naccess_key_secret=hunter2\nrole_arn=a\nduration_seconds=x",
            "has a duration_seconds that is no number",
        ),
    ] {
        assert_eq!(
            refusal(&Machine::new().write(INI, ini), None).await,
            format!("section [default] of ~/.alibabacloud/credentials.ini {says}")
        );
    }
    assert_eq!(
        refusal(&Machine::new().write(INI, "hunter2"), None).await,
        "line 1 of ~/.alibabacloud/credentials.ini is neither a [section], a comment nor key = value"
    );
}
