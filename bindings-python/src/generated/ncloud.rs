// Generated from core by `make generate`. Do not edit.

use bojagi::ncloud as inner;
use pyo3::prelude::*;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Seconds, SecretArgument, Text, Unsigned};
use crate::convert::{OpenEnum, repr};
use crate::runtime;
use crate::secret::SecretString;
pub struct KmsBoundaryType(inner::KmsBoundaryType);
impl From<inner::KmsBoundaryType> for KmsBoundaryType {
    fn from(value: inner::KmsBoundaryType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::KmsBoundaryType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for KmsBoundaryType {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "KmsBoundaryType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for KmsBoundaryType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
pub struct ProtectionKeyType(inner::ProtectionKeyType);
impl From<inner::ProtectionKeyType> for ProtectionKeyType {
    fn from(value: inner::ProtectionKeyType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::ProtectionKeyType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for ProtectionKeyType {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "ProtectionKeyType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for ProtectionKeyType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
pub struct Region(inner::Region);
impl From<inner::Region> for Region {
    fn from(value: inner::Region) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::Region {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for Region {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "Region";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for Region {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
pub struct SecretStatus(inner::SecretStatus);
impl From<inner::SecretStatus> for SecretStatus {
    fn from(value: inner::SecretStatus) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::SecretStatus {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for SecretStatus {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "SecretStatus";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for SecretStatus {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
pub struct SecretType(inner::SecretType);
impl From<inner::SecretType> for SecretType {
    fn from(value: inner::SecretType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::SecretType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for SecretType {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "SecretType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for SecretType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
/// A secret that has just been made, without its value.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct CreateSecretResponse(inner::CreateSecretResponse);
impl From<inner::CreateSecretResponse> for CreateSecretResponse {
    fn from(model: inner::CreateSecretResponse) -> Self {
        Self(model)
    }
}
impl From<CreateSecretResponse> for inner::CreateSecretResponse {
    fn from(model: CreateSecretResponse) -> Self {
        model.0
    }
}
#[pymethods]
impl CreateSecretResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            secret_name,
            secret_status,
            memo,
            auto_rotation,
            secret_type = None,
            region = None,
            register_date = None,
            auto_rotation_period_days = None,
            next_rotation_date = None,
            rotation_phase = None,
            trigger = None,
            protection_key = None,
        )
    )]
    fn new(
        secret_id: Text,
        secret_name: Text,
        secret_status: Text,
        memo: Text,
        auto_rotation: bool,
        secret_type: Option<Text>,
        region: Option<Text>,
        register_date: Option<jiff::Timestamp>,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        next_rotation_date: Option<jiff::Timestamp>,
        rotation_phase: Option<Text>,
        trigger: Option<Trigger>,
        protection_key: Option<ProtectionKey>,
    ) -> Self {
        Self(
            inner::CreateSecretResponse::builder()
                .secret_id(String::from(secret_id))
                .secret_name(String::from(secret_name))
                .secret_status(inner::SecretStatus::from(secret_status))
                .maybe_secret_type(secret_type.map(inner::SecretType::from))
                .memo(String::from(memo))
                .maybe_region(region.map(String::from))
                .maybe_register_date(register_date)
                .auto_rotation(auto_rotation)
                .maybe_auto_rotation_period_days(
                    auto_rotation_period_days.map(u32::from),
                )
                .maybe_next_rotation_date(next_rotation_date)
                .maybe_rotation_phase(rotation_phase.map(String::from))
                .maybe_trigger(trigger.map(inner::Trigger::from))
                .maybe_protection_key(protection_key.map(inner::ProtectionKey::from))
                .build(),
        )
    }
    /// ID of the secret, which all other operations ask for.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Name.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// What may be done with it now.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Description.
    #[getter]
    fn memo(&self) -> String {
        self.0.memo.clone()
    }
    /// Region code, for instance `KR`.
    #[getter]
    fn region(&self) -> Option<String> {
        self.0.region.clone()
    }
    /// When it was made.
    #[getter]
    fn register_date(&self) -> Option<jiff::Timestamp> {
        self.0.register_date.clone()
    }
    /// Whether it rotates automatically.
    #[getter]
    fn auto_rotation(&self) -> bool {
        self.0.auto_rotation.clone()
    }
    /// Days between automatic rotations.
    #[getter]
    fn auto_rotation_period_days(&self) -> Option<u32> {
        self.0.auto_rotation_period_days.clone()
    }
    /// When it is to rotate next.
    #[getter]
    fn next_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.next_rotation_date.clone()
    }
    /// How far a rotation has come; `NONE` is the only documented value.
    #[getter]
    fn rotation_phase(&self) -> Option<String> {
        self.0.rotation_phase.clone()
    }
    /// The trigger that rotates it, if one is linked.
    #[getter]
    fn trigger(&self) -> Option<Trigger> {
        self.0.trigger.clone().map(Trigger::from)
    }
    /// The key that protects it.
    #[getter]
    fn protection_key(&self) -> Option<ProtectionKey> {
        self.0.protection_key.clone().map(ProtectionKey::from)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "CreateSecretResponse",
            &[
                "secret_id",
                "secret_name",
                "secret_status",
                "secret_type",
                "memo",
                "region",
                "register_date",
                "auto_rotation",
                "auto_rotation_period_days",
                "next_rotation_date",
                "rotation_phase",
                "trigger",
                "protection_key",
            ],
        )
    }
}
/// What is known about a secret: all but its value.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct GetSecretDetailResponse(inner::GetSecretDetailResponse);
impl From<inner::GetSecretDetailResponse> for GetSecretDetailResponse {
    fn from(model: inner::GetSecretDetailResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretDetailResponse> for inner::GetSecretDetailResponse {
    fn from(model: GetSecretDetailResponse) -> Self {
        model.0
    }
}
#[pymethods]
impl GetSecretDetailResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            secret_name,
            secret_status,
            memo,
            auto_rotation,
            secret_type = None,
            region = None,
            expected_destroy_date = None,
            update_date = None,
            register_date = None,
            auto_rotation_period_days = None,
            next_rotation_date = None,
            rotation_phase = None,
            last_rotation_date = None,
            last_rotation_result_id = None,
            trigger = None,
            protection_key = None,
        )
    )]
    fn new(
        secret_id: Text,
        secret_name: Text,
        secret_status: Text,
        memo: Text,
        auto_rotation: bool,
        secret_type: Option<Text>,
        region: Option<Text>,
        expected_destroy_date: Option<jiff::Timestamp>,
        update_date: Option<jiff::Timestamp>,
        register_date: Option<jiff::Timestamp>,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        next_rotation_date: Option<jiff::Timestamp>,
        rotation_phase: Option<Text>,
        last_rotation_date: Option<jiff::Timestamp>,
        last_rotation_result_id: Option<Text>,
        trigger: Option<Trigger>,
        protection_key: Option<ProtectionKey>,
    ) -> Self {
        Self(
            inner::GetSecretDetailResponse::builder()
                .secret_id(String::from(secret_id))
                .secret_name(String::from(secret_name))
                .secret_status(inner::SecretStatus::from(secret_status))
                .maybe_secret_type(secret_type.map(inner::SecretType::from))
                .memo(String::from(memo))
                .maybe_region(region.map(String::from))
                .maybe_expected_destroy_date(expected_destroy_date)
                .maybe_update_date(update_date)
                .maybe_register_date(register_date)
                .auto_rotation(auto_rotation)
                .maybe_auto_rotation_period_days(
                    auto_rotation_period_days.map(u32::from),
                )
                .maybe_next_rotation_date(next_rotation_date)
                .maybe_rotation_phase(rotation_phase.map(String::from))
                .maybe_last_rotation_date(last_rotation_date)
                .maybe_last_rotation_result_id(last_rotation_result_id.map(String::from))
                .maybe_trigger(trigger.map(inner::Trigger::from))
                .maybe_protection_key(protection_key.map(inner::ProtectionKey::from))
                .build(),
        )
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Name.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// What may be done with it now.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Description.
    #[getter]
    fn memo(&self) -> String {
        self.0.memo.clone()
    }
    /// Region code, for instance `KR`.
    #[getter]
    fn region(&self) -> Option<String> {
        self.0.region.clone()
    }
    /// When it will be deleted for good; only while a deletion is scheduled.
    #[getter]
    fn expected_destroy_date(&self) -> Option<jiff::Timestamp> {
        self.0.expected_destroy_date.clone()
    }
    /// When it was last changed.
    #[getter]
    fn update_date(&self) -> Option<jiff::Timestamp> {
        self.0.update_date.clone()
    }
    /// When it was made.
    #[getter]
    fn register_date(&self) -> Option<jiff::Timestamp> {
        self.0.register_date.clone()
    }
    /// Whether it rotates automatically.
    #[getter]
    fn auto_rotation(&self) -> bool {
        self.0.auto_rotation.clone()
    }
    /// Days between automatic rotations; only with automatic rotation.
    #[getter]
    fn auto_rotation_period_days(&self) -> Option<u32> {
        self.0.auto_rotation_period_days.clone()
    }
    /// When it is to rotate next.
    #[getter]
    fn next_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.next_rotation_date.clone()
    }
    /// How far a rotation has come; `NONE` is the only documented value.
    #[getter]
    fn rotation_phase(&self) -> Option<String> {
        self.0.rotation_phase.clone()
    }
    /// When it last rotated. Older documentation only; newer services may leave it out.
    #[getter]
    fn last_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.last_rotation_date.clone()
    }
    /// Result ID of the last rotation. Older documentation only; newer services may leave it
    /// out.
    #[getter]
    fn last_rotation_result_id(&self) -> Option<String> {
        self.0.last_rotation_result_id.clone()
    }
    /// The trigger that rotates it, if one is linked.
    #[getter]
    fn trigger(&self) -> Option<Trigger> {
        self.0.trigger.clone().map(Trigger::from)
    }
    /// The key that protects it.
    #[getter]
    fn protection_key(&self) -> Option<ProtectionKey> {
        self.0.protection_key.clone().map(ProtectionKey::from)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "GetSecretDetailResponse",
            &[
                "secret_id",
                "secret_name",
                "secret_status",
                "secret_type",
                "memo",
                "region",
                "expected_destroy_date",
                "update_date",
                "register_date",
                "auto_rotation",
                "auto_rotation_period_days",
                "next_rotation_date",
                "rotation_phase",
                "last_rotation_date",
                "last_rotation_result_id",
                "trigger",
                "protection_key",
            ],
        )
    }
}
/// One page of the list of secrets.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct GetSecretListResponse(inner::GetSecretListResponse);
impl From<inner::GetSecretListResponse> for GetSecretListResponse {
    fn from(model: inner::GetSecretListResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretListResponse> for inner::GetSecretListResponse {
    fn from(model: GetSecretListResponse) -> Self {
        model.0
    }
}
#[pymethods]
impl GetSecretListResponse {
    #[new]
    #[pyo3(signature = (*, total_page_no, current_page_no, total_count, secret_list))]
    fn new(
        total_page_no: Unsigned<u32>,
        current_page_no: Unsigned<u32>,
        total_count: Unsigned<u64>,
        secret_list: Vec<SecretListItem>,
    ) -> Self {
        Self(
            inner::GetSecretListResponse::builder()
                .total_page_no(u32::from(total_page_no))
                .current_page_no(u32::from(current_page_no))
                .total_count(u64::from(total_count))
                .secret_list(
                    secret_list.into_iter().map(inner::SecretListItem::from).collect(),
                )
                .build(),
        )
    }
    /// How many pages there are.
    #[getter]
    fn total_page_no(&self) -> u32 {
        self.0.total_page_no.clone()
    }
    /// Number of this page.
    #[getter]
    fn current_page_no(&self) -> u32 {
        self.0.current_page_no.clone()
    }
    /// How many secrets there are on all pages.
    #[getter]
    fn total_count(&self) -> u64 {
        self.0.total_count.clone()
    }
    /// The secrets of this page.
    #[getter]
    fn secret_list(&self) -> Vec<SecretListItem> {
        self.0.secret_list.clone().into_iter().map(SecretListItem::from).collect()
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "GetSecretListResponse",
            &["total_page_no", "current_page_no", "total_count", "secret_list"],
        )
    }
}
/// The values of a secret, one for each stage.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct GetSecretValueResponse(inner::GetSecretValueResponse);
impl From<inner::GetSecretValueResponse> for GetSecretValueResponse {
    fn from(model: inner::GetSecretValueResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretValueResponse> for inner::GetSecretValueResponse {
    fn from(model: GetSecretValueResponse) -> Self {
        model.0
    }
}
#[pymethods]
impl GetSecretValueResponse {
    #[new]
    #[pyo3(
        signature = (*, rotation_targets, active = None, previous = None, pending = None)
    )]
    fn new(
        rotation_targets: Vec<Text>,
        active: Option<SecretValue>,
        previous: Option<SecretValue>,
        pending: Option<SecretValue>,
    ) -> Self {
        Self(
            inner::GetSecretValueResponse::builder()
                .maybe_active(active)
                .maybe_previous(previous)
                .maybe_pending(pending)
                .rotation_targets(
                    rotation_targets.into_iter().map(String::from).collect(),
                )
                .build(),
        )
    }
    /// The value in use.
    #[getter]
    fn active(&self) -> Option<SecretValue> {
        self.0.active.clone()
    }
    /// The value that was in use before the present one.
    #[getter]
    fn previous(&self) -> Option<SecretValue> {
        self.0.previous.clone()
    }
    /// The value that a rotation has prepared and not yet put to use.
    #[getter]
    fn pending(&self) -> Option<SecretValue> {
        self.0.pending.clone()
    }
    /// The keys of the value that a rotation replaces.
    #[getter]
    fn rotation_targets(&self) -> Vec<String> {
        self.0.rotation_targets.clone()
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "GetSecretValueResponse",
            &["active", "previous", "pending", "rotation_targets"],
        )
    }
}
/// The key that protects a secret.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct ProtectionKey(inner::ProtectionKey);
impl From<inner::ProtectionKey> for ProtectionKey {
    fn from(model: inner::ProtectionKey) -> Self {
        Self(model)
    }
}
impl From<ProtectionKey> for inner::ProtectionKey {
    fn from(model: ProtectionKey) -> Self {
        model.0
    }
}
#[pymethods]
impl ProtectionKey {
    #[new]
    #[pyo3(
        signature = (
            *,
            key_type = None,
            kms_key_tag = None,
            kms_key_name = None,
            kms_boundary_type = None,
        )
    )]
    fn new(
        key_type: Option<Text>,
        kms_key_tag: Option<Text>,
        kms_key_name: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> Self {
        Self(
            inner::ProtectionKey::builder()
                .maybe_key_type(key_type.map(inner::ProtectionKeyType::from))
                .maybe_kms_key_tag(kms_key_tag.map(String::from))
                .maybe_kms_key_name(kms_key_name.map(String::from))
                .maybe_kms_boundary_type(
                    kms_boundary_type.map(inner::KmsBoundaryType::from),
                )
                .build(),
        )
    }
    /// Whose key it is.
    #[getter]
    fn key_type(&self) -> Option<ProtectionKeyType> {
        self.0.key_type.clone().map(ProtectionKeyType::from)
    }
    /// Tag of the key in Key Management Service; none for the default key.
    #[getter]
    fn kms_key_tag(&self) -> Option<String> {
        self.0.kms_key_tag.clone()
    }
    /// Name of the key in Key Management Service; none for the default key.
    #[getter]
    fn kms_key_name(&self) -> Option<String> {
        self.0.kms_key_name.clone()
    }
    /// Where the key may be used.
    #[getter]
    fn kms_boundary_type(&self) -> Option<KmsBoundaryType> {
        self.0.kms_boundary_type.clone().map(KmsBoundaryType::from)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "ProtectionKey",
            &["key_type", "kms_key_tag", "kms_key_name", "kms_boundary_type"],
        )
    }
}
/// A secret that has been scheduled for deletion.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct RequestSecretDeletionResponse(inner::RequestSecretDeletionResponse);
impl From<inner::RequestSecretDeletionResponse> for RequestSecretDeletionResponse {
    fn from(model: inner::RequestSecretDeletionResponse) -> Self {
        Self(model)
    }
}
impl From<RequestSecretDeletionResponse> for inner::RequestSecretDeletionResponse {
    fn from(model: RequestSecretDeletionResponse) -> Self {
        model.0
    }
}
#[pymethods]
impl RequestSecretDeletionResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            secret_status,
            update_date = None,
            expected_destroy_date = None,
        )
    )]
    fn new(
        secret_id: Text,
        secret_status: Text,
        update_date: Option<jiff::Timestamp>,
        expected_destroy_date: Option<jiff::Timestamp>,
    ) -> Self {
        Self(
            inner::RequestSecretDeletionResponse::builder()
                .secret_id(String::from(secret_id))
                .secret_status(inner::SecretStatus::from(secret_status))
                .maybe_update_date(update_date)
                .maybe_expected_destroy_date(expected_destroy_date)
                .build(),
        )
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// What may be done with it now: `REVOKE`.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// When the deletion was requested.
    #[getter]
    fn update_date(&self) -> Option<jiff::Timestamp> {
        self.0.update_date.clone()
    }
    /// When it will be deleted for good. Older documentation only; newer services may leave it
    /// out.
    #[getter]
    fn expected_destroy_date(&self) -> Option<jiff::Timestamp> {
        self.0.expected_destroy_date.clone()
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "RequestSecretDeletionResponse",
            &["secret_id", "secret_status", "update_date", "expected_destroy_date"],
        )
    }
}
/// A secret as the list shows it.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct SecretListItem(inner::SecretListItem);
impl From<inner::SecretListItem> for SecretListItem {
    fn from(model: inner::SecretListItem) -> Self {
        Self(model)
    }
}
impl From<SecretListItem> for inner::SecretListItem {
    fn from(model: SecretListItem) -> Self {
        model.0
    }
}
#[pymethods]
impl SecretListItem {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            secret_name,
            secret_status,
            secret_type = None,
            region = None,
            register_date = None,
        )
    )]
    fn new(
        secret_id: Text,
        secret_name: Text,
        secret_status: Text,
        secret_type: Option<Text>,
        region: Option<Text>,
        register_date: Option<jiff::Timestamp>,
    ) -> Self {
        Self(
            inner::SecretListItem::builder()
                .secret_id(String::from(secret_id))
                .secret_name(String::from(secret_name))
                .secret_status(inner::SecretStatus::from(secret_status))
                .maybe_secret_type(secret_type.map(inner::SecretType::from))
                .maybe_region(region.map(String::from))
                .maybe_register_date(register_date)
                .build(),
        )
    }
    /// ID of the secret, which all other operations ask for.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Name.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// What may be done with it now.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Region code, for instance `KR`.
    #[getter]
    fn region(&self) -> Option<String> {
        self.0.region.clone()
    }
    /// When it was made.
    #[getter]
    fn register_date(&self) -> Option<jiff::Timestamp> {
        self.0.register_date.clone()
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(
            slf,
            "SecretListItem",
            &[
                "secret_id",
                "secret_name",
                "secret_status",
                "secret_type",
                "region",
                "register_date",
            ],
        )
    }
}
/// The Cloud Functions trigger that rotates a secret.
#[pyclass(frozen, eq, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone, PartialEq)]
pub struct Trigger(inner::Trigger);
impl From<inner::Trigger> for Trigger {
    fn from(model: inner::Trigger) -> Self {
        Self(model)
    }
}
impl From<Trigger> for inner::Trigger {
    fn from(model: Trigger) -> Self {
        model.0
    }
}
#[pymethods]
impl Trigger {
    #[new]
    #[pyo3(
        signature = (*, id, name = None, url = None, recently_executed_action = None)
    )]
    fn new(
        id: Text,
        name: Option<Text>,
        url: Option<Text>,
        recently_executed_action: Option<Text>,
    ) -> Self {
        Self(
            inner::Trigger::builder()
                .id(String::from(id))
                .maybe_name(name.map(String::from))
                .maybe_url(url.map(String::from))
                .maybe_recently_executed_action(
                    recently_executed_action.map(String::from),
                )
                .build(),
        )
    }
    /// Trigger ID.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone()
    }
    /// Trigger name.
    #[getter]
    fn name(&self) -> Option<String> {
        self.0.name.clone()
    }
    /// Address of the trigger.
    #[getter]
    fn url(&self) -> Option<String> {
        self.0.url.clone()
    }
    /// The action that ran last, if one has run.
    #[getter]
    fn recently_executed_action(&self) -> Option<String> {
        self.0.recently_executed_action.clone()
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(slf, "Trigger", &["id", "name", "url", "recently_executed_action"])
    }
}
/// A client of NAVER Cloud Secret Manager.
///
/// It holds the connections, so make one and share it; it may be used from many threads at
/// once.
///
/// Makes a client. Nothing is sent.
///
/// Without keys and without `credentials`, it looks for credentials when it first needs
/// them: in the environment, then in the configuration file, then at the server's role.
///
/// Args:
///     access_key: Access key ID of the account or sub account; `secret_key` belongs to
///         it.
///     secret_key: Secret key that belongs to the access key. It signs requests and is
///         never sent.
///     credentials: Gives the credentials, in place of the two keys: asked when they
///         are first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Section of `~/.ncloud/configure` to take the keys from, and from
///         nowhere else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`,
///         after keys in the environment.
///     region: Region of the secrets: `KR` or `JPN`. By default the environment's
///         `NCLOUD_REGION`, else `KR`.
///     kms_boundary_type: Where the keys of the secrets may be used, which decides the
///         host that serves them: `ISOLATED`, the default, or `GLOBAL` for older
///         secrets of Korea.
///     endpoint: Base URL of the service, with the prefix of the path if there is one,
///         in place of `region` and `kms_boundary_type`; for instance the emulator's.
///         By default the environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host
///         of the region: `https://ocapi-kr.ncloud.com/secretmanager` or
///         `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
///         `https://secretmanager.apigw.ntruss.com` for global ones.
///     timeout: How long a call may take in all, every try and wait included. By
///         default 15 seconds.
///     attempt_timeout: How long to wait for the answer to a call that can be tried
///         again, before that is done. By default 5 seconds.
///     connect_timeout: How long a connection may take to be made. By default 3
///         seconds.
///     max_attempts: How many times a call is sent at most; 1 means that none is tried
///         again. By default 4.
///     retry_delay: Bound of the random wait before the second try, doubled for each
///         further one. By default 100 milliseconds.
///     max_retry_delay: The largest such bound. By default 5 seconds.
///     retry_budget: How many tokens this client has for further tries, so that many
///         calls do not add to an outage: each try beyond the first takes 5, each
///         success gives 1 back. By default 500.
///     ca_bundle: Path of a file with further certificate authorities to trust, in PEM
///         form, read at once.
///     proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
///         for none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`,
///         `NO_PROXY`.
///     allow_http: Whether an endpoint may be plain `http` on another machine, where
///         anyone on the way can read the secrets. By default not; this machine needs
///         no leave.
///     user_agent_suffix: Text that follows `bojagi/VERSION` in the header
///         `User-Agent`, for instance the application's name and version.
///     check_limits: Whether the documented limits of input are checked before a call
///         is sent. By default they are; switch it off where the service has raised a
///         limit since.
///
/// Raises:
///     `InvalidArgumentError` when an option cannot be used, or two contradict each other;
///     `CredentialsError` when a key is empty or holds white space.
#[pyclass(frozen, module = "bojagi.ncloud")]
pub struct SecretManager(inner::SecretManager);
#[pymethods]
impl SecretManager {
    #[new]
    #[pyo3(
        signature = (
            *,
            access_key = None,
            secret_key = None,
            credentials = None,
            profile = None,
            region = None,
            kms_boundary_type = None,
            endpoint = None,
            timeout = None,
            attempt_timeout = None,
            connect_timeout = None,
            max_attempts = None,
            retry_delay = None,
            max_retry_delay = None,
            retry_budget = None,
            ca_bundle = None,
            proxy = None,
            allow_http = None,
            user_agent_suffix = None,
            check_limits = None,
        )
    )]
    fn new(
        py: Python<'_>,
        access_key: Option<Text>,
        secret_key: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
        region: Option<Text>,
        kms_boundary_type: Option<Text>,
        endpoint: Option<Text>,
        timeout: Option<Seconds>,
        attempt_timeout: Option<Seconds>,
        connect_timeout: Option<Seconds>,
        max_attempts: Option<Unsigned<u32>>,
        retry_delay: Option<Seconds>,
        max_retry_delay: Option<Seconds>,
        retry_budget: Option<Unsigned<u32>>,
        ca_bundle: Option<Text>,
        proxy: Option<SecretArgument>,
        allow_http: Option<bool>,
        user_agent_suffix: Option<Text>,
        check_limits: Option<bool>,
    ) -> PyResult<Self> {
        let builder = inner::SecretManager::builder()
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
            .maybe_region(region.map(inner::Region::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .maybe_endpoint(endpoint.map(String::from))
            .maybe_timeout(timeout.map(std::time::Duration::from))
            .maybe_attempt_timeout(attempt_timeout.map(std::time::Duration::from))
            .maybe_connect_timeout(connect_timeout.map(std::time::Duration::from))
            .maybe_max_attempts(max_attempts.map(u32::from))
            .maybe_retry_delay(retry_delay.map(std::time::Duration::from))
            .maybe_max_retry_delay(max_retry_delay.map(std::time::Duration::from))
            .maybe_retry_budget(retry_budget.map(u32::from))
            .maybe_ca_bundle(ca_bundle.map(String::from))
            .maybe_proxy(proxy.map(bojagi::SecretString::from))
            .maybe_allow_http(allow_http)
            .maybe_user_agent_suffix(user_agent_suffix.map(String::from))
            .maybe_check_limits(check_limits);
        runtime::detached(py, || builder.build()).map(Self)
    }
    /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is
    /// in `get_secret_detail`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status
    ///     forbids it, for instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
    #[pyo3(signature = (*, secret_id))]
    fn request_secret_deletion(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<RequestSecretDeletionResponse> {
        let client = self.0.clone();
        let call = async move {
            client.request_secret_deletion(&String::from(secret_id)).await
        };
        runtime::block(py, call).map(RequestSecretDeletionResponse::from)
    }
    /// Deletes a secret that is scheduled for deletion, at once and for good.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its deletion was
    ///     not requested with `request_secret_deletion` before.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-deletesecret>
    #[pyo3(signature = (*, secret_id))]
    fn delete_secret(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&String::from(secret_id)).await };
        runtime::block(py, call)
    }
    /// Makes a secret. The value given becomes its active value.
    ///
    /// Args:
    ///     secret_name: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    ///     value: The value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///     rotation_targets: The keys of the value that a rotation replaces; at least one,
    ///         even without rotation.
    ///     memo: Description, at most 1,000 bytes.
    ///     secret_type: The kind of secret; by default `BASIC`.
    ///     auto_rotation: Whether to rotate automatically; by default not.
    ///     auto_rotation_period_days: Days between rotations, 1 to 730; with automatic
    ///         rotation 90 by default.
    ///     trigger_id: ID of the trigger that rotates; needed with automatic rotation.
    ///     protection_key_type: Whose key protects the secret; by default the service's
    ///         own.
    ///     kms_key_tag: Tag of the key; needed with `USER_MANAGED_KEY`.
    ///     kms_boundary_type: Where the key may be used; new secrets support `ISOLATED`
    ///         only, which is the default.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `FailedPreconditionError` when a rule of the service forbids it, for instance a name
    ///     that is taken. `NotFoundError` when there is no such trigger or key.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            value,
            rotation_targets,
            memo = None,
            secret_type = None,
            auto_rotation = None,
            auto_rotation_period_days = None,
            trigger_id = None,
            protection_key_type = None,
            kms_key_tag = None,
            kms_boundary_type = None,
        )
    )]
    fn create_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        value: SecretArgument,
        rotation_targets: Vec<Text>,
        memo: Option<Text>,
        secret_type: Option<Text>,
        auto_rotation: Option<bool>,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        trigger_id: Option<Text>,
        protection_key_type: Option<Text>,
        kms_key_tag: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> PyResult<CreateSecretResponse> {
        let client = self.0.clone();
        let request = inner::CreateSecretRequest::builder()
            .secret_name(String::from(secret_name))
            .value(bojagi::SecretString::from(value))
            .rotation_targets(rotation_targets.into_iter().map(String::from).collect())
            .maybe_memo(memo.map(String::from))
            .maybe_secret_type(secret_type.map(inner::SecretType::from))
            .maybe_auto_rotation(auto_rotation)
            .maybe_auto_rotation_period_days(auto_rotation_period_days.map(u32::from))
            .maybe_trigger_id(trigger_id.map(String::from))
            .maybe_protection_key_type(
                protection_key_type.map(inner::ProtectionKeyType::from),
            )
            .maybe_kms_key_tag(kms_key_tag.map(String::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let call = async move { client.create_secret(request).await };
        runtime::block(py, call).map(CreateSecretResponse::from)
    }
    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// Args:
    ///     page_no: Number of the page, from 1, which is the default.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = (*, page_no = None))]
    fn get_secret_list(
        &self,
        py: Python<'_>,
        page_no: Option<Unsigned<u32>>,
    ) -> PyResult<GetSecretListResponse> {
        let client = self.0.clone();
        let request = inner::GetSecretListRequest::builder()
            .maybe_page_no(page_no.map(u32::from))
            .build();
        let call = async move { client.get_secret_list(request).await };
        runtime::block(py, call).map(GetSecretListResponse::from)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
    #[pyo3(signature = (*, secret_id))]
    fn get_secret_detail(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<GetSecretDetailResponse> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_detail(&String::from(secret_id)).await
        };
        runtime::block(py, call).map(GetSecretDetailResponse::from)
    }
    /// Reads the values of a secret: the one in use, the one before it, and the one that a
    /// rotation has prepared.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
    #[pyo3(signature = (*, secret_id))]
    fn get_secret_value(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<GetSecretValueResponse> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_value(&String::from(secret_id)).await
        };
        runtime::block(py, call).map(GetSecretValueResponse::from)
    }
    fn __repr__(&self) -> &'static str {
        "SecretManager(***)"
    }
}
/// A client of NAVER Cloud Secret Manager.
///
/// It holds the connections, so make one and share it; it may be used from many threads at
/// once.
///
/// Its operations are coroutines for asyncio; cancelling one gives up its request.
///
/// Makes a client. Nothing is sent.
///
/// Without keys and without `credentials`, it looks for credentials when it first needs
/// them: in the environment, then in the configuration file, then at the server's role.
///
/// Args:
///     access_key: Access key ID of the account or sub account; `secret_key` belongs to
///         it.
///     secret_key: Secret key that belongs to the access key. It signs requests and is
///         never sent.
///     credentials: Gives the credentials, in place of the two keys: asked when they
///         are first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Section of `~/.ncloud/configure` to take the keys from, and from
///         nowhere else. By default the environment's `NCLOUD_PROFILE`, else `DEFAULT`,
///         after keys in the environment.
///     region: Region of the secrets: `KR` or `JPN`. By default the environment's
///         `NCLOUD_REGION`, else `KR`.
///     kms_boundary_type: Where the keys of the secrets may be used, which decides the
///         host that serves them: `ISOLATED`, the default, or `GLOBAL` for older
///         secrets of Korea.
///     endpoint: Base URL of the service, with the prefix of the path if there is one,
///         in place of `region` and `kms_boundary_type`; for instance the emulator's.
///         By default the environment's `NCLOUD_SECRETMANAGER_ENDPOINT`, else the host
///         of the region: `https://ocapi-kr.ncloud.com/secretmanager` or
///         `https://ocapi-jp.ncloud.com/secretmanager` for isolated keys,
///         `https://secretmanager.apigw.ntruss.com` for global ones.
///     timeout: How long a call may take in all, every try and wait included. By
///         default 15 seconds.
///     attempt_timeout: How long to wait for the answer to a call that can be tried
///         again, before that is done. By default 5 seconds.
///     connect_timeout: How long a connection may take to be made. By default 3
///         seconds.
///     max_attempts: How many times a call is sent at most; 1 means that none is tried
///         again. By default 4.
///     retry_delay: Bound of the random wait before the second try, doubled for each
///         further one. By default 100 milliseconds.
///     max_retry_delay: The largest such bound. By default 5 seconds.
///     retry_budget: How many tokens this client has for further tries, so that many
///         calls do not add to an outage: each try beyond the first takes 5, each
///         success gives 1 back. By default 500.
///     ca_bundle: Path of a file with further certificate authorities to trust, in PEM
///         form, read at once.
///     proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
///         for none. By default that of the environment: `HTTPS_PROXY`, `ALL_PROXY`,
///         `NO_PROXY`.
///     allow_http: Whether an endpoint may be plain `http` on another machine, where
///         anyone on the way can read the secrets. By default not; this machine needs
///         no leave.
///     user_agent_suffix: Text that follows `bojagi/VERSION` in the header
///         `User-Agent`, for instance the application's name and version.
///     check_limits: Whether the documented limits of input are checked before a call
///         is sent. By default they are; switch it off where the service has raised a
///         limit since.
///
/// Raises:
///     `InvalidArgumentError` when an option cannot be used, or two contradict each other;
///     `CredentialsError` when a key is empty or holds white space.
#[pyclass(frozen, module = "bojagi.ncloud")]
pub struct AsyncSecretManager(inner::SecretManager);
#[pymethods]
impl AsyncSecretManager {
    #[new]
    #[pyo3(
        signature = (
            *,
            access_key = None,
            secret_key = None,
            credentials = None,
            profile = None,
            region = None,
            kms_boundary_type = None,
            endpoint = None,
            timeout = None,
            attempt_timeout = None,
            connect_timeout = None,
            max_attempts = None,
            retry_delay = None,
            max_retry_delay = None,
            retry_budget = None,
            ca_bundle = None,
            proxy = None,
            allow_http = None,
            user_agent_suffix = None,
            check_limits = None,
        )
    )]
    fn new(
        py: Python<'_>,
        access_key: Option<Text>,
        secret_key: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
        region: Option<Text>,
        kms_boundary_type: Option<Text>,
        endpoint: Option<Text>,
        timeout: Option<Seconds>,
        attempt_timeout: Option<Seconds>,
        connect_timeout: Option<Seconds>,
        max_attempts: Option<Unsigned<u32>>,
        retry_delay: Option<Seconds>,
        max_retry_delay: Option<Seconds>,
        retry_budget: Option<Unsigned<u32>>,
        ca_bundle: Option<Text>,
        proxy: Option<SecretArgument>,
        allow_http: Option<bool>,
        user_agent_suffix: Option<Text>,
        check_limits: Option<bool>,
    ) -> PyResult<Self> {
        let builder = inner::SecretManager::builder()
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
            .maybe_region(region.map(inner::Region::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .maybe_endpoint(endpoint.map(String::from))
            .maybe_timeout(timeout.map(std::time::Duration::from))
            .maybe_attempt_timeout(attempt_timeout.map(std::time::Duration::from))
            .maybe_connect_timeout(connect_timeout.map(std::time::Duration::from))
            .maybe_max_attempts(max_attempts.map(u32::from))
            .maybe_retry_delay(retry_delay.map(std::time::Duration::from))
            .maybe_max_retry_delay(max_retry_delay.map(std::time::Duration::from))
            .maybe_retry_budget(retry_budget.map(u32::from))
            .maybe_ca_bundle(ca_bundle.map(String::from))
            .maybe_proxy(proxy.map(bojagi::SecretString::from))
            .maybe_allow_http(allow_http)
            .maybe_user_agent_suffix(user_agent_suffix.map(String::from))
            .maybe_check_limits(check_limits);
        runtime::detached(py, || builder.build()).map(Self)
    }
    /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is
    /// in `get_secret_detail`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status
    ///     forbids it, for instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
    #[pyo3(signature = (*, secret_id))]
    async fn request_secret_deletion(
        &self,
        secret_id: Text,
    ) -> PyResult<RequestSecretDeletionResponse> {
        let client = self.0.clone();
        let call = async move {
            client.request_secret_deletion(&String::from(secret_id)).await
        };
        runtime::spawn(call).await.map(RequestSecretDeletionResponse::from)
    }
    /// Deletes a secret that is scheduled for deletion, at once and for good.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its deletion was
    ///     not requested with `request_secret_deletion` before.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-deletesecret>
    #[pyo3(signature = (*, secret_id))]
    async fn delete_secret(&self, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&String::from(secret_id)).await };
        runtime::spawn(call).await
    }
    /// Makes a secret. The value given becomes its active value.
    ///
    /// Args:
    ///     secret_name: Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    ///     value: The value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///     rotation_targets: The keys of the value that a rotation replaces; at least one,
    ///         even without rotation.
    ///     memo: Description, at most 1,000 bytes.
    ///     secret_type: The kind of secret; by default `BASIC`.
    ///     auto_rotation: Whether to rotate automatically; by default not.
    ///     auto_rotation_period_days: Days between rotations, 1 to 730; with automatic
    ///         rotation 90 by default.
    ///     trigger_id: ID of the trigger that rotates; needed with automatic rotation.
    ///     protection_key_type: Whose key protects the secret; by default the service's
    ///         own.
    ///     kms_key_tag: Tag of the key; needed with `USER_MANAGED_KEY`.
    ///     kms_boundary_type: Where the key may be used; new secrets support `ISOLATED`
    ///         only, which is the default.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `FailedPreconditionError` when a rule of the service forbids it, for instance a name
    ///     that is taken. `NotFoundError` when there is no such trigger or key.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            value,
            rotation_targets,
            memo = None,
            secret_type = None,
            auto_rotation = None,
            auto_rotation_period_days = None,
            trigger_id = None,
            protection_key_type = None,
            kms_key_tag = None,
            kms_boundary_type = None,
        )
    )]
    async fn create_secret(
        &self,
        secret_name: Text,
        value: SecretArgument,
        rotation_targets: Vec<Text>,
        memo: Option<Text>,
        secret_type: Option<Text>,
        auto_rotation: Option<bool>,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        trigger_id: Option<Text>,
        protection_key_type: Option<Text>,
        kms_key_tag: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> PyResult<CreateSecretResponse> {
        let client = self.0.clone();
        let request = inner::CreateSecretRequest::builder()
            .secret_name(String::from(secret_name))
            .value(bojagi::SecretString::from(value))
            .rotation_targets(rotation_targets.into_iter().map(String::from).collect())
            .maybe_memo(memo.map(String::from))
            .maybe_secret_type(secret_type.map(inner::SecretType::from))
            .maybe_auto_rotation(auto_rotation)
            .maybe_auto_rotation_period_days(auto_rotation_period_days.map(u32::from))
            .maybe_trigger_id(trigger_id.map(String::from))
            .maybe_protection_key_type(
                protection_key_type.map(inner::ProtectionKeyType::from),
            )
            .maybe_kms_key_tag(kms_key_tag.map(String::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let call = async move { client.create_secret(request).await };
        runtime::spawn(call).await.map(CreateSecretResponse::from)
    }
    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// Args:
    ///     page_no: Number of the page, from 1, which is the default.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = (*, page_no = None))]
    async fn get_secret_list(
        &self,
        page_no: Option<Unsigned<u32>>,
    ) -> PyResult<GetSecretListResponse> {
        let client = self.0.clone();
        let request = inner::GetSecretListRequest::builder()
            .maybe_page_no(page_no.map(u32::from))
            .build();
        let call = async move { client.get_secret_list(request).await };
        runtime::spawn(call).await.map(GetSecretListResponse::from)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
    #[pyo3(signature = (*, secret_id))]
    async fn get_secret_detail(
        &self,
        secret_id: Text,
    ) -> PyResult<GetSecretDetailResponse> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_detail(&String::from(secret_id)).await
        };
        runtime::spawn(call).await.map(GetSecretDetailResponse::from)
    }
    /// Reads the values of a secret: the one in use, the one before it, and the one that a
    /// rotation has prepared.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
    #[pyo3(signature = (*, secret_id))]
    async fn get_secret_value(
        &self,
        secret_id: Text,
    ) -> PyResult<GetSecretValueResponse> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_value(&String::from(secret_id)).await
        };
        runtime::spawn(call).await.map(GetSecretValueResponse::from)
    }
    fn __repr__(&self) -> &'static str {
        "AsyncSecretManager(***)"
    }
}
#[pymodule]
pub mod ncloud {
    #[pymodule_export]
    use super::{
        CreateSecretResponse, GetSecretDetailResponse, GetSecretListResponse,
        GetSecretValueResponse, ProtectionKey, RequestSecretDeletionResponse,
        SecretListItem, Trigger, SecretManager, AsyncSecretManager,
    };
}
