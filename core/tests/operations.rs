//! Each operation sends what the reference says, and reads its answer in every documented form.

mod common;

use bojagi::ncloud::*;
use bojagi::{Error, SecretString, Timestamp};
use common::{canned, client};

/// Calls with `call`, gets `answer`, and gives the result with the request's line and body.
async fn exchange<T>(
    answer: &'static [u8],
    call: impl AsyncFnOnce(&SecretManager) -> Result<T, Error>,
) -> (T, String) {
    let (url, requests) = canned(answer);
    let result = call(&client(&url)).await.unwrap();
    let request = requests.recv().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let line = head.lines().next().unwrap().strip_suffix(" HTTP/1.1").unwrap();
    (result, format!("{line} {body}").trim_end().to_owned())
}

/// An answer with this body; the server closes to end it.
macro_rules! answer {
    ($body:literal) => {
        concat!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", $body).as_bytes()
    };
}

fn ms(ms: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(ms).ok()
}

const STATUS: &[u8] = answer!(
    r#"{"code":"SUCCESS","data":{"secretId":"1","secretStatus":"DISABLE","updateDate":"1760000000000"}}"#
);

#[tokio::test]
async fn lifecycle() {
    let (enabled, sent) = exchange(STATUS, async |s| s.enable_secret("1").await).await;
    assert_eq!(sent, "POST /api/v1/secrets/1/enable");
    assert_eq!((enabled.secret_id, enabled.update_date), ("1".into(), ms(1_760_000_000_000)));
    assert_eq!(enabled.secret_status, SecretStatus::Disable);
    let (disabled, sent) = exchange(STATUS, async |s| s.disable_secret("1").await).await;
    assert_eq!(sent, "POST /api/v1/secrets/1/disable");
    assert_eq!((disabled.secret_id, disabled.update_date), ("1".into(), ms(1_760_000_000_000)));
    assert_eq!(disabled.secret_status, SecretStatus::Disable);
    let (called_off, sent) = exchange(STATUS, async |s| s.cancel_secret_deletion("1").await).await;
    assert_eq!(sent, "POST /api/v1/secrets/1/cancel-deletion");
    assert_eq!((called_off.secret_id, called_off.update_date), ("1".into(), ms(1_760_000_000_000)));
    assert_eq!(called_off.secret_status, SecretStatus::Disable);

    const LEAST: &[u8] = answer!(r#"{"data":{"secretId":"1","updateDate":"null"}}"#);
    let (enabled, _) = exchange(LEAST, async |s| s.enable_secret("1").await).await;
    assert_eq!(enabled.secret_status, SecretStatus::Unknown(String::new()));
    assert_eq!(enabled.update_date, None);
}

#[tokio::test]
async fn memo() {
    let answer = answer!(r#"{"code":"SUCCESS","data":{"secretId":"1","memo":"new"}}"#);
    let (changed, sent) = exchange(answer, async |s| s.update_secret_memo("1", "new").await).await;
    assert_eq!(sent, r#"PUT /api/v1/secrets/1/memo {"memo":"new"}"#);
    assert_eq!((changed.secret_id.as_str(), changed.memo.as_str()), ("1", "new"));
    let answer = answer!(r#"{"data":{"secretId":"1","memo":null}}"#);
    let (changed, sent) = exchange(answer, async |s| s.update_secret_memo("1", "").await).await;
    assert_eq!(sent, r#"PUT /api/v1/secrets/1/memo {"memo":""}"#);
    assert_eq!(changed.memo, "");
}

#[tokio::test]
async fn keys() {
    let answer = answer!(
        r#"{"code":"SUCCESS","data":{"keyList":[
            {"keyId":0,"keyTag":"","keyName":"Secret Manager Default Key","keyStatus":"","keyType":""},
            {"keyId":"101","keyTag":"t1","keyName":"team","keyStatus":"ENABLE","keyType":"AES256",
             "kmsBoundaryType":"ISOLATED"},
            {"keyId":null,"keyStatus":"LATER","keyType":"RSA2048"}]}}"#
    );
    let (list, sent) = exchange(answer, async |s| s.get_protection_key_list().await).await;
    assert_eq!(sent, "GET /api/v1/keys");
    let [default, team, later] = &list.key_list[..] else { panic!("{list:?}") };
    assert_eq!(default.key_id.as_deref(), Some("0"));
    assert_eq!(default.key_name.as_deref(), Some("Secret Manager Default Key"));
    assert_eq!((&default.key_tag, &default.key_status, &default.key_type), (&None, &None, &None));
    assert_eq!(default.kms_boundary_type, None);
    assert_eq!(team.key_id.as_deref(), Some("101"));
    assert_eq!(team.key_tag.as_deref(), Some("t1"));
    assert_eq!(
        (&team.key_status, &team.key_type),
        (&Some(KeyStatus::Enable), &Some(KeyType::Aes256))
    );
    assert_eq!(team.kms_boundary_type, Some(KmsBoundaryType::Isolated));
    assert_eq!((&later.key_id, &later.key_type), (&None, &Some(KeyType::Rsa2048)));
    assert_eq!(later.key_status, Some(KeyStatus::Unknown("LATER".into())));

    for empty in [answer!(r#"{"data":{}}"#), answer!(r#"{"data":{"keyList":"null"}}"#)] {
        let (list, _) = exchange(empty, async |s| s.get_protection_key_list().await).await;
        assert_eq!(list.key_list, []);
    }
}

#[tokio::test]
async fn protection_key() {
    let answer = answer!(
        r#"{"code":"SUCCESS","data":{"secretId":"1","protectionKey":{"type":"USER_MANAGED_KEY",
            "kmsKeyTag":"t1","kmsKeyName":"team","kmsBoundaryType":"ISOLATED"}}}"#
    );
    let request = UpdateProtectionKeyRequest::builder()
        .protection_key_type(ProtectionKeyType::UserManagedKey)
        .kms_key_tag("t1")
        .build();
    let (changed, sent) =
        exchange(answer, async |s| s.update_protection_key("1", request).await).await;
    assert_eq!(
        sent,
        r#"PUT /api/v1/secrets/1/protection-key {"protectionKeyType":"USER_MANAGED_KEY","kmsKeyTag":"t1","kmsBoundaryType":"ISOLATED"}"#
    );
    let key = changed.protection_key.unwrap();
    assert_eq!(key.key_type, Some(ProtectionKeyType::UserManagedKey));
    assert_eq!(key.kms_key_tag.as_deref(), Some("t1"));
    assert_eq!(key.kms_key_name.as_deref(), Some("team"));
    assert_eq!(key.kms_boundary_type, Some(KmsBoundaryType::Isolated));

    let answer = answer!(r#"{"data":{"secretId":"1","protectionKey":""}}"#);
    let request = UpdateProtectionKeyRequest::builder()
        .protection_key_type(ProtectionKeyType::Default)
        .kms_boundary_type(KmsBoundaryType::Global)
        .build();
    let (changed, sent) =
        exchange(answer, async |s| s.update_protection_key("1", request).await).await;
    assert_eq!(
        sent,
        r#"PUT /api/v1/secrets/1/protection-key {"protectionKeyType":"DEFAULT","kmsBoundaryType":"GLOBAL"}"#
    );
    assert_eq!(changed.protection_key, None);
}

#[tokio::test]
async fn triggers() {
    let answer = answer!(
        r#"{"code":"SUCCESS","data":{"triggerList":[
            {"id":"t1","name":"rotate","description":"","pageUrl":"https://a.example/t1",
             "platform":"VPC","region":"KR","linkedSecretList":["1","2"],
             "actionList":[{"name":"a1","description":"first"},{"name":null}]},
            {"id":"t2","linkedSecretList":null,"actionList":""}]}}"#
    );
    let (list, sent) = exchange(answer, async |s| s.get_trigger_list().await).await;
    assert_eq!(sent, "GET /api/v1/triggers");
    let [first, second] = &list.trigger_list[..] else { panic!("{list:?}") };
    assert_eq!((first.id.as_str(), first.name.as_deref()), ("t1", Some("rotate")));
    assert_eq!(first.description, None);
    assert_eq!(first.page_url.as_deref(), Some("https://a.example/t1"));
    assert_eq!((first.platform.as_deref(), first.region.as_deref()), (Some("VPC"), Some("KR")));
    assert_eq!(first.linked_secret_list, ["1", "2"]);
    assert_eq!(first.action_list[0].name.as_deref(), Some("a1"));
    assert_eq!(first.action_list[0].description.as_deref(), Some("first"));
    assert_eq!(first.action_list[1].name, None);
    assert_eq!((second.linked_secret_list.len(), second.action_list.len()), (0, 0));
}

const ROTATING: &[u8] = answer!(
    r#"{"code":"SUCCESS","data":{"secretId":"1","autoRotationYN":"Y","autoRotationPeriod":30,
        "nextRotationDate":1760000000000,"trigger":{"id":"t1","name":"rotate","url":"https://a.example",
        "recentlyExecutedAction":"a1"}}}"#
);

#[tokio::test]
async fn automatic_rotation() {
    let request =
        EnableAutoRotationRequest::builder().rotation_period_days(30).trigger_id("t1").build();
    let (on, sent) = exchange(ROTATING, async |s| s.enable_auto_rotation("1", request).await).await;
    assert_eq!(
        sent,
        r#"POST /api/v1/secrets/1/enable-auto-rotation {"rotationPeriod":30,"triggerId":"t1"}"#
    );
    assert_eq!((on.secret_id.as_str(), on.auto_rotation), ("1", true));
    assert_eq!(on.auto_rotation_period_days, Some(30));
    assert_eq!(on.next_rotation_date, ms(1_760_000_000_000));
    let trigger = on.trigger.unwrap();
    assert_eq!((trigger.id.as_str(), trigger.name.as_deref()), ("t1", Some("rotate")));
    assert_eq!(trigger.url.as_deref(), Some("https://a.example"));
    assert_eq!(trigger.recently_executed_action.as_deref(), Some("a1"));

    let least = answer!(r#"{"data":{"secretId":"1","autoRotationPeriod":"90","trigger":"null"}}"#);
    let default = EnableAutoRotationRequest::default();
    let (on, sent) = exchange(least, async |s| s.enable_auto_rotation("1", default).await).await;
    assert_eq!(sent, "POST /api/v1/secrets/1/enable-auto-rotation {}");
    assert_eq!((on.auto_rotation, on.auto_rotation_period_days), (false, Some(90)));
    assert_eq!((on.next_rotation_date, on.trigger), (None, None));

    let answer = answer!(r#"{"code":"SUCCESS","data":{"secretId":"1","autoRotationYN":"N"}}"#);
    let (off, sent) = exchange(answer, async |s| s.disable_auto_rotation("1").await).await;
    assert_eq!(sent, "POST /api/v1/secrets/1/disable-auto-rotation");
    assert_eq!((off.secret_id.as_str(), off.auto_rotation), ("1", false));

    let (changed, sent) =
        exchange(ROTATING, async |s| s.update_rotation_period("1", 30).await).await;
    assert_eq!(sent, r#"PUT /api/v1/secrets/1/rotation-period {"rotationPeriod":30}"#);
    assert_eq!((changed.secret_id.as_str(), changed.auto_rotation), ("1", true));
    assert_eq!(changed.auto_rotation_period_days, Some(30));
    assert_eq!(changed.next_rotation_date, ms(1_760_000_000_000));

    let (linked, sent) =
        exchange(ROTATING, async |s| s.update_rotation_trigger("1", "t1").await).await;
    assert_eq!(sent, r#"PUT /api/v1/secrets/1/triggers {"triggerId":"t1"}"#);
    assert_eq!(linked.secret_id, "1");
    assert_eq!(linked.trigger.unwrap().id, "t1");
}

/// Every documented form of an answer without data.
const NOTHING: [&[u8]; 4] = [
    answer!(r#"{"code":"SUCCESS","data":null}"#),
    answer!(r#"{"code":"SUCCESS","data":"null"}"#),
    answer!(r#"{"code":"SUCCESS"}"#),
    b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n",
];

#[tokio::test]
async fn what_answers_nothing() {
    for nothing in NOTHING {
        let sent = async |call: for<'a> fn(&'a SecretManager) -> Sending<'a>| {
            exchange(nothing, async |s| call(s).await).await.1
        };
        let job = "POST /action/v1/secrets/1/jobs/t%2F1";
        assert_eq!(
            sent(|s| Box::pin(s.delete_rotation_trigger("1"))).await,
            "DELETE /api/v1/secrets/1/triggers"
        );
        assert_eq!(
            sent(|s| Box::pin(s.execute_rotation_job("1"))).await,
            "POST /api/v1/secrets/1/rotation"
        );
        assert_eq!(
            sent(|s| Box::pin(s.retry_rotation_job("1"))).await,
            "POST /api/v1/secrets/1/retry-rotation"
        );
        assert_eq!(
            sent(|s| Box::pin(s.cancel_rotation_job("1"))).await,
            "POST /api/v1/secrets/1/cancel-rotation"
        );
        assert_eq!(
            sent(|s| Box::pin(s.rollback_rotation_job("1"))).await,
            "POST /api/v1/secrets/1/rollback-rotation"
        );
        assert_eq!(
            sent(|s| Box::pin(s.complete_rotation_job("1", "t/1"))).await,
            format!("{job}/complete")
        );
        assert_eq!(
            sent(|s| Box::pin(s.fail_rotation_job("1", "t/1"))).await,
            format!("{job}/fail")
        );
    }
}

/// How many requests a call sends to a service that is failing.
async fn tries<T>(call: impl AsyncFnOnce(&SecretManager) -> Result<T, Error>) -> u32 {
    let (url, requests) = canned(b"HTTP/1.1 500 x\r\nconnection: close\r\n\r\n");
    let secrets = SecretManager::builder()
        .access_key("access")
        .secret_key("secret")
        .endpoint(url)
        .max_attempts(2)
        .retry_delay(std::time::Duration::from_millis(1))
        .build()
        .unwrap();
    let attempts = call(&secrets).await.err().unwrap().attempts();
    assert_eq!(attempts as usize, requests.try_iter().count());
    attempts
}

#[tokio::test]
async fn only_what_does_no_harm_twice_is_sent_twice() {
    let value = || SecretString::from(r#"{"a":"1"}"#);
    let random = GenerateRandomSecretRequest::default;
    let chain = || UpdateSecretValueRequest::builder().active(value()).build();
    let key =
        || UpdateProtectionKeyRequest::builder().protection_key_type("DEFAULT".into()).build();
    let active = || ValueStage::Active;
    let twice = [
        tries(async |s| s.find_secret("abc").await).await,
        tries(async |s| s.get_secret_logs("1", GetSecretLogsRequest::default()).await).await,
        tries(async |s| s.get_secret_stage_value("1", active()).await).await,
        tries(async |s| s.get_protection_key_list().await).await,
        tries(async |s| s.get_trigger_list().await).await,
        tries(async |s| s.update_secret_memo("1", "m").await).await,
        tries(async |s| s.update_secret_value("1", chain()).await).await,
        tries(async |s| s.update_secret_stage_value("1", active(), &value()).await).await,
        tries(async |s| s.update_protection_key("1", key()).await).await,
        tries(async |s| s.update_rotation_period("1", 30).await).await,
        tries(async |s| s.update_rotation_trigger("1", "t").await).await,
        tries(async |s| s.update_pending_stage("1", "t", &value()).await).await,
        tries(async |s| s.generate_random_secret("1", "t", random()).await).await,
    ];
    assert_eq!(twice, [2; 13]);
    let rotation = EnableAutoRotationRequest::default;
    let once = [
        // Each time it makes another value, and a late first one would replace the second.
        tries(async |s| s.add_pending_stage("1", "t").await).await,
        tries(async |s| s.enable_secret("1").await).await,
        tries(async |s| s.disable_secret("1").await).await,
        tries(async |s| s.cancel_secret_deletion("1").await).await,
        tries(async |s| s.enable_auto_rotation("1", rotation()).await).await,
        tries(async |s| s.disable_auto_rotation("1").await).await,
        tries(async |s| s.delete_rotation_trigger("1").await).await,
        tries(async |s| s.execute_rotation_job("1").await).await,
        tries(async |s| s.retry_rotation_job("1").await).await,
        tries(async |s| s.cancel_rotation_job("1").await).await,
        tries(async |s| s.rollback_rotation_job("1").await).await,
        tries(async |s| s.start_rotation_job("1", "t").await).await,
        tries(async |s| s.complete_rotation_job("1", "t").await).await,
        tries(async |s| s.fail_rotation_job("1", "t").await).await,
    ];
    assert_eq!(once, [1; 14]);
}

type Sending<'a> = std::pin::Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;
