//! Each operation sends what the reference says, and reads its answer; those of values have a file of
//! their own.

use std::time::Duration;

use bojagi::Timestamp;
use bojagi::alibaba::*;

use crate::{exchange, texts};

fn time(text: &str) -> Option<Timestamp> {
    Some(text.parse().unwrap())
}

#[tokio::test]
async fn a_generic_secret_is_made() {
    let request = CreateSecretRequest::builder()
        .secret_name("orders/db")
        .version_id("v1")
        .secret_data(r#"{"password":"p&=+ %~*"}"#)
        .secret_data_type(SecretDataType::Text)
        .encryption_key_id("key-1")
        .dkms_instance_id("kst-1")
        .description("説明 d")
        .tags(texts([("b", "2"), ("a", "1")]))
        .policy(r#"{"Version":"1"}"#)
        .build();
    let answer = r#"{"Arn":"acs:kms:cn-hangzhou:1:secret/orders/db","SecretName":"orders/db","VersionId":"v1","SecretType":"Generic","DKMSInstanceId":"kst-1","RequestId":"r"}"#;
    let (created, sent) = exchange(answer, async |s| s.create_secret(request).await).await;
    assert_eq!(
        sent.call(),
        r#"CreateSecret SecretName=orders/db VersionId=v1 SecretData={"password":"p&=+ %~*"} SecretDataType=text EncryptionKeyId=key-1 DKMSInstanceId=kst-1 Description=説明 d Tags=[{"TagKey":"a","TagValue":"1"},{"TagKey":"b","TagValue":"2"}] Policy={"Version":"1"}"#
    );
    let created = created.unwrap();
    assert_eq!(created.arn.as_deref(), Some("acs:kms:cn-hangzhou:1:secret/orders/db"));
    assert_eq!((&*created.secret_name, &*created.version_id), ("orders/db", "v1"));
    assert_eq!(created.secret_type, Some(SecretType::Generic));
    assert_eq!(created.dkms_instance_id.as_deref(), Some("kst-1"));
    assert_eq!((created.automatic_rotation, created.rotation_interval), (None, None));
}

#[tokio::test]
async fn a_managed_secret_has_the_type_of_its_config() {
    let notes = || texts([("team", "a")]);
    let rds = RdsConfig::builder()
        .secret_sub_type(RdsSecretSubType::SingleUser)
        .db_instance_id("rm-1")
        .custom_data(notes())
        .build();
    let ram = RamCredentialsConfig::builder().user_name("ann").build();
    let ecs = EcsConfig::builder()
        .secret_sub_type(EcsSecretSubType::SshKey)
        .region_id("cn-hangzhou")
        .instance_id("i-1")
        .build();
    let redis = RedisConfig::builder()
        .account_name("app")
        .account_privilege("RoleReadOnly")
        .instance_id("r-1")
        .region_id("cn-hangzhou")
        .build();
    let polar = PolarDbConfig::builder()
        .region_id("cn-hangzhou")
        .db_cluster_id("pc-1")
        .db_type(PolarDbType::MySql)
        .account_name("app")
        .account_privilege("ReadOnly")
        .db_name("orders")
        .build();
    let account = r#"{"Accounts":[{"AccountName":"a","AccountPassword":"p"}]}"#;
    let keys = r#"{"AccessKeys":[{"AccessKeyId":"a","AccessKeySecret":"p"}]}"#;
    let ssh = r#"{"UserName":"root","PublicKey":"a","PrivateKey":"p"}"#;
    for (config, name, data, sent_as) in [
        (
            ExtendedConfig::Rds(rds),
            "db",
            account,
            r#"SecretType=Rds ExtendedConfig={"CustomData":{"team":"a"},"DBInstanceId":"rm-1","SecretSubType":"SingleUser"}"#,
        ),
        (
            ExtendedConfig::RamCredentials(ram),
            "$Auto",
            keys,
            r#"SecretType=RAMCredentials ExtendedConfig={"SecretSubType":"RamUserAccessKey","UserName":"ann"}"#,
        ),
        (
            ExtendedConfig::Ecs(ecs),
            "acs/ecs/one",
            ssh,
            r#"SecretType=ECS ExtendedConfig={"InstanceId":"i-1","RegionId":"cn-hangzhou","SecretSubType":"SSHKey"}"#,
        ),
        (
            ExtendedConfig::Redis(redis),
            "cache",
            "$Auto",
            r#"SecretType=Redis ExtendedConfig={"AccountName":"app","AccountPrivilege":"RoleReadOnly","CloneAccountName":"app_clone","InstanceId":"r-1","RegionId":"cn-hangzhou","SecretSubType":"DoubleUsers"}"#,
        ),
        (
            ExtendedConfig::PolarDb(polar),
            "polar",
            "$Auto",
            r#"SecretType=PolarDB ExtendedConfig={"AccountName":"app","AccountPrivilege":"ReadOnly","DBClusterId":"pc-1","DBName":"orders","DBType":"MySQL","RegionId":"cn-hangzhou","SecretSubType":"DoubleUsers"}"#,
        ),
    ] {
        let request = CreateSecretRequest::builder()
            .secret_name(name)
            .version_id("v1")
            .secret_data(data)
            .extended_config(config)
            .enable_automatic_rotation(true)
            .rotation_interval(Duration::from_secs(7 * 86_400))
            .build();
        let answer = r#"{"SecretName":"made","RequestId":"r","AutomaticRotation":"Enabled","RotationInterval":"604800s","NextRotationDate":"2022-07-06T18:22:03Z","ExtendedConfig":"{}"}"#;
        let (created, sent) = exchange(answer, async |s| s.create_secret(request).await).await;
        let expected = format!(
            "CreateSecret SecretName={name} VersionId=v1 SecretData={data} {sent_as} EnableAutomaticRotation=true RotationInterval=7d"
        );
        assert_eq!(sent.call(), expected);
        let created = created.unwrap();
        assert_eq!(created.automatic_rotation, Some(AutomaticRotation::Enabled));
        assert_eq!(created.rotation_interval, Some(Duration::from_secs(604_800)));
        assert_eq!(created.next_rotation_date, time("2022-07-06T18:22:03Z"));
        assert_eq!(created.extended_config.as_deref(), Some("{}"));
    }
}

#[tokio::test]
async fn a_secret_is_described() {
    let answer = r#"{"Arn":"a","SecretName":"one","Description":"","EncryptionKeyId":"k","CreateTime":"2024-01-01T00:00:00Z","UpdateTime":"2024-01-02T08:00:00.123456789+08:00","PlannedDeleteTime":"2024-04-15T07:02:14Z","SecretType":"Rds","AutomaticRotation":"Invalid","RotationInterval":"6h","LastRotationDate":"2024-01-03T00:00:00Z","OwingService":"x","Tags":{"Tag":[{"TagKey":"a","TagValue":"1"},{"TagKey":"b","TagValue":""}]},"RequestId":"r"}"#;
    let request = DescribeSecretRequest::builder().fetch_tags(true).build();
    let (described, sent) =
        exchange(answer, async |s| s.describe_secret("one", request).await).await;
    assert_eq!(sent.call(), "DescribeSecret SecretName=one FetchTags=true");
    let described = described.unwrap();
    assert_eq!((&*described.secret_name, &*described.description), ("one", ""));
    assert_eq!(described.update_time, time("2024-01-02T00:00:00.123456789Z"));
    assert_eq!(described.planned_delete_time, time("2024-04-15T07:02:14Z"));
    assert_eq!(described.automatic_rotation, Some(AutomaticRotation::Invalid));
    assert_eq!(described.rotation_interval, Some(Duration::from_secs(21_600)));
    assert_eq!(described.last_rotation_date, time("2024-01-03T00:00:00Z"));
    assert_eq!(described.next_rotation_date, None);
    assert_eq!(described.owing_service.as_deref(), Some("x"));
    assert_eq!(described.tags, texts([("a", "1"), ("b", "")]));

    let least =
        r#"{"SecretName":"acs:kms:cn-hangzhou:1:secret/one","SecretType":"Later","RequestId":"r"}"#;
    let call = async |s: SecretsManager| {
        s.describe_secret("acs:kms:cn-hangzhou:1:secret/one", DescribeSecretRequest::default())
            .await
    };
    let (described, sent) = exchange(least, call).await;
    assert_eq!(sent.call(), "DescribeSecret SecretName=acs:kms:cn-hangzhou:1:secret/one");
    assert_eq!(described.unwrap().secret_type, Some(SecretType::Unknown("Later".into())));
}

#[tokio::test]
async fn secrets_are_listed_by_filters() {
    let request = ListSecretsRequest::builder()
        .page_number(2)
        .page_size(100)
        .fetch_tags(false)
        .secret_name(vec!["a".into(), "b\"".into()])
        .tag_key(vec!["k".into()])
        .secret_type(vec![SecretType::Rds, SecretType::Ecs])
        .creator(vec!["me".into()])
        .build();
    let answer = r#"{"SecretList":{"Secret":[{"SecretName":"a","SecretType":"Generic","CreateTime":"2024-01-01T00:00:00Z","UpdateTime":"2024-01-01T00:00:00Z"},{"SecretName":"b"}]},"PageNumber":2,"PageSize":100,"TotalCount":102,"RequestId":"r"}"#;
    let (page, sent) = exchange(answer, async |s| s.list_secrets(request).await).await;
    assert_eq!(
        sent.call(),
        r#"ListSecrets PageNumber=2 PageSize=100 FetchTags=false Filters=[{"Key":"SecretName","Values":["a","b\""]},{"Key":"TagKey","Values":["k"]},{"Key":"SecretType","Values":["RDS","ECS"]},{"Key":"Creator","Values":["me"]}]"#
    );
    let page = page.unwrap();
    assert_eq!((page.page_number, page.page_size, page.total_count), (2, 100, 102));
    let names: Vec<_> = page.secret_list.iter().map(|s| s.secret_name.as_str()).collect();
    assert_eq!(names, ["a", "b"]);

    let empty = r#"{"SecretList":{"Secret":[]},"PageNumber":1,"TotalCount":0,"RequestId":"r"}"#;
    let call = async |s: SecretsManager| s.list_secrets(ListSecretsRequest::default()).await;
    let (page, sent) = exchange(empty, call).await;
    assert_eq!((sent.call().as_str(), page.unwrap().secret_list), ("ListSecrets", vec![]));
}

#[tokio::test]
async fn a_secret_is_changed() {
    let request = UpdateSecretRequest::builder()
        .description("")
        .custom_data(texts([("b", "2"), ("a", "1")]))
        .build();
    let answer = r#"{"SecretName":"one","RequestId":"r"}"#;
    let (changed, sent) = exchange(answer, async |s| s.update_secret("one", request).await).await;
    assert_eq!(
        sent.call(),
        r#"UpdateSecret SecretName=one Description= ExtendedConfig.CustomData={"a":"1","b":"2"}"#
    );
    assert_eq!(changed.unwrap().secret_name, "one");
}

#[tokio::test]
async fn a_secret_is_deleted_and_restored() {
    let request = DeleteSecretRequest::builder().recovery_window_in_days(7).build();
    let answer =
        r#"{"SecretName":"one","PlannedDeleteTime":"2024-04-15T15:02:14.5+08:00","RequestId":"r"}"#;
    let (deleted, sent) = exchange(answer, async |s| s.delete_secret("one", request).await).await;
    assert_eq!(sent.call(), "DeleteSecret SecretName=one RecoveryWindowInDays=7");
    assert_eq!(deleted.unwrap().planned_delete_time, time("2024-04-15T07:02:14.5Z"));
    let force = DeleteSecretRequest::builder().force_delete_without_recovery(true).build();
    let (_, sent) = exchange(answer, async |s| s.delete_secret("one", force).await).await;
    assert_eq!(sent.call(), "DeleteSecret SecretName=one ForceDeleteWithoutRecovery=true");
    let (restored, sent) = exchange(answer, async |s| s.restore_secret("one").await).await;
    assert_eq!(sent.call(), "RestoreSecret SecretName=one");
    assert_eq!(restored.unwrap().secret_name, "one");
}

#[tokio::test]
async fn a_managed_secret_rotates() {
    let answer = r#"{"Arn":"a","SecretName":"one","VersionId":"v2","RequestId":"r"}"#;
    let (rotated, sent) = exchange(answer, async |s| s.rotate_secret("one", "v2").await).await;
    assert_eq!(sent.call(), "RotateSecret SecretName=one VersionId=v2");
    let rotated = rotated.unwrap();
    assert_eq!((rotated.arn.as_deref(), &*rotated.version_id), (Some("a"), "v2"));

    let request = UpdateSecretRotationPolicyRequest::builder()
        .rotation_interval(Duration::from_secs(6 * 3_600))
        .build();
    let call =
        async |s: SecretsManager| s.update_secret_rotation_policy("one", true, request).await;
    let (changed, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        "UpdateSecretRotationPolicy SecretName=one EnableAutomaticRotation=true RotationInterval=6h"
    );
    assert_eq!(changed.unwrap().secret_name, "one");
}

#[tokio::test]
async fn a_password_is_made() {
    let request = GetRandomPasswordRequest::builder()
        .password_length(128)
        .exclude_characters("&=+~%")
        .exclude_lowercase(false)
        .exclude_uppercase(true)
        .exclude_numbers(true)
        .exclude_punctuation(true)
        .require_each_included_type(false)
        .build();
    let answer = r#"{"RandomPassword":"hunter2\"","RequestId":"r"}"#;
    let (made, sent) = exchange(answer, async |s| s.get_random_password(request).await).await;
    assert_eq!(
        sent.call(),
        "GetRandomPassword PasswordLength=128 ExcludeCharacters=&=+~% ExcludeLowercase=false ExcludeUppercase=true ExcludeNumbers=true ExcludePunctuation=true RequireEachIncludedType=false"
    );
    assert_eq!(made.unwrap().random_password.reveal(), "hunter2\"");
    let call =
        async |s: SecretsManager| s.get_random_password(GetRandomPasswordRequest::default()).await;
    let (_, sent) = exchange(answer, call).await;
    assert_eq!((sent.call().as_str(), sent.body.as_str()), ("GetRandomPassword", ""));
}

#[tokio::test]
async fn a_policy_is_set_and_read() {
    let policy = r#"{"Version":"1","Statement":[]}"#;
    let request = SetSecretPolicyRequest::builder().policy_name("default").build();
    let call = async |s: SecretsManager| s.set_secret_policy("one", policy, request).await;
    let (set, sent) = exchange(r#"{"RequestId":"r"}"#, call).await;
    set.unwrap();
    assert_eq!(
        sent.call(),
        format!("SetSecretPolicy SecretName=one Policy={policy} PolicyName=default")
    );
    let answer = r#"{"Policy":"{\"Version\":\"1\"}","RequestId":"r"}"#;
    let call = async |s: SecretsManager| {
        s.get_secret_policy("one", GetSecretPolicyRequest::default()).await
    };
    let (read, sent) = exchange(answer, call).await;
    assert_eq!(sent.call(), "GetSecretPolicy SecretName=one");
    assert_eq!(read.unwrap().policy, r#"{"Version":"1"}"#);
}

#[tokio::test]
async fn tags_of_one_thing() {
    let done = r#"{"RequestId":"r"}"#;
    let tags = || texts([("b", "2"), ("a", "1")]);
    let request = TagResourceRequest::builder().tags(tags()).secret_name("one").build();
    let (tagged, sent) = exchange(done, async |s| s.tag_resource(request).await).await;
    tagged.unwrap();
    assert_eq!(
        sent.call(),
        r#"TagResource SecretName=one Tags=[{"TagKey":"a","TagValue":"1"},{"TagKey":"b","TagValue":"2"}]"#
    );
    let keys = vec!["a".to_owned(), "b".to_owned()];
    let request = UntagResourceRequest::builder().tag_keys(keys).certificate_id("c").build();
    let (untagged, sent) = exchange(done, async |s| s.untag_resource(request).await).await;
    untagged.unwrap();
    assert_eq!(sent.call(), r#"UntagResource CertificateId=c TagKeys=["a","b"]"#);

    let answer = r#"{"Tags":{"Tag":[{"KeyId":"k","TagKey":"a","TagValue":"1"}]},"RequestId":"r"}"#;
    let (listed, sent) = exchange(answer, async |s| s.list_resource_tags("k").await).await;
    assert_eq!(sent.call(), "ListResourceTags KeyId=k");
    assert_eq!(listed.unwrap().tags, texts([("a", "1")]));
}

#[tokio::test]
async fn tags_of_many_things() {
    use ResourceType::{Key, Secret};
    let done = r#"{"RequestId":"r"}"#;
    let ids = || vec!["one".to_owned(), "two".to_owned()];
    let call = async |s: SecretsManager| {
        let tags = texts([("b", "2"), ("a", "1")]);
        s.tag_resources(Secret, ids(), tags, TagResourcesRequest::default()).await
    };
    let (tagged, sent) = exchange(done, call).await;
    tagged.unwrap();
    assert_eq!(
        sent.call(),
        "TagResources ResourceType=secret RegionId=cn-hangzhou ResourceId.1=one ResourceId.2=two Tag.1.Key=a Tag.1.Value=1 Tag.2.Key=b Tag.2.Value=2"
    );
    let request = UntagResourcesRequest::builder()
        .region_id("eu-central-1")
        .tag_key(vec!["a".into()])
        .build();
    let call = async |s: SecretsManager| s.untag_resources(Key, ids(), request).await;
    let (untagged, sent) = exchange(done, call).await;
    untagged.unwrap();
    assert_eq!(
        sent.call(),
        "UntagResources ResourceType=key RegionId=eu-central-1 ResourceId.1=one ResourceId.2=two TagKey.1=a"
    );
    let all = UntagResourcesRequest::builder().all(true).build();
    let call = async |s: SecretsManager| s.untag_resources(Secret, vec!["one".into()], all).await;
    let (_, sent) = exchange(done, call).await;
    assert_eq!(
        sent.call(),
        "UntagResources ResourceType=secret RegionId=cn-hangzhou ResourceId.1=one All=true"
    );

    let answer = r#"{"TagResources":{"TagResource":[{"ResourceId":"one","ResourceType":"secret","TagKey":"a","TagValue":"1"}]},"NextToken":"n","RequestId":"r"}"#;
    let request = ListTagResourcesRequest::builder()
        .resource_id(ids())
        .tag(texts([("a", "1")]))
        .next_token("m")
        .build();
    let call = async |s: SecretsManager| s.list_tag_resources(Secret, request).await;
    let (listed, sent) = exchange(answer, call).await;
    assert_eq!(
        sent.call(),
        "ListTagResources ResourceType=secret RegionId=cn-hangzhou ResourceId.1=one ResourceId.2=two Tag.1.Key=a Tag.1.Value=1 NextToken=m"
    );
    let listed = listed.unwrap();
    assert_eq!(listed.next_token.as_deref(), Some("n"));
    let tag = &listed.tag_resources[0];
    assert_eq!((&*tag.resource_id, &*tag.tag_key, &*tag.tag_value), ("one", "a", "1"));
    assert_eq!(tag.resource_type, Some(Secret));
}
