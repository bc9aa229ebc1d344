// Generated from core by `make generate`. Do not edit.

use bojagi::ncloud as inner;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
#[allow(unused_imports, reason = "a surface may have no use for it")]
use pyo3::types::PyTuple;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::arguments::{Seconds, SecretArgument, Text, Unsigned, wrong_type};
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::convert::{OpenEnum, Tuple};
use crate::coroutine::{self, coroutine};
use crate::credentials::CredentialsProvider;
#[allow(unused_imports, reason = "a surface may have no use for one")]
use crate::items::{AsyncItems, Items};
use crate::model::Model;
use crate::{log, runtime};
use crate::secret::SecretString;
use crate::value::SecretValue;
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct KeyStatus(inner::KeyStatus);
impl From<inner::KeyStatus> for KeyStatus {
    fn from(value: inner::KeyStatus) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::KeyStatus {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for KeyStatus {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "KeyStatus";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for KeyStatus {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct KeyType(inner::KeyType);
impl From<inner::KeyType> for KeyType {
    fn from(value: inner::KeyType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::KeyType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for KeyType {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "KeyType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for KeyType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
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
#[allow(dead_code, reason = "an enum may be for input only")]
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
#[allow(dead_code, reason = "an enum may be for input only")]
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
#[allow(dead_code, reason = "an enum may be for input only")]
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
#[allow(dead_code, reason = "an enum may be for input only")]
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
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct ValueStage(inner::ValueStage);
impl From<inner::ValueStage> for ValueStage {
    fn from(value: inner::ValueStage) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::ValueStage {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for ValueStage {
    const MODULE: &'static str = "bojagi.generated.ncloud_enums";
    const NAME: &'static str = "ValueStage";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for ValueStage {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
/// The value that the service has made.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct AddPendingStageResponse(inner::AddPendingStageResponse);
impl From<inner::AddPendingStageResponse> for AddPendingStageResponse {
    fn from(model: inner::AddPendingStageResponse) -> Self {
        Self(model)
    }
}
impl From<AddPendingStageResponse> for inner::AddPendingStageResponse {
    fn from(model: AddPendingStageResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for AddPendingStageResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl AddPendingStageResponse {
    #[new]
    #[pyo3(signature = (*, pending = None))]
    fn new(pending: Option<SecretArgument>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::AddPendingStageResponse::builder()
                    .maybe_pending(pending.map(bojagi::SecretValue::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["pending",])
    }
    /// The pending value, the JSON text of a flat object.
    #[getter]
    fn pending(&self) -> Option<SecretValue> {
        self.0.pending.clone().map(SecretValue::from)
    }
}
/// A secret whose deletion has been called off.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct CancelSecretDeletionResponse(inner::CancelSecretDeletionResponse);
impl From<inner::CancelSecretDeletionResponse> for CancelSecretDeletionResponse {
    fn from(model: inner::CancelSecretDeletionResponse) -> Self {
        Self(model)
    }
}
impl From<CancelSecretDeletionResponse> for inner::CancelSecretDeletionResponse {
    fn from(model: CancelSecretDeletionResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for CancelSecretDeletionResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl CancelSecretDeletionResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, secret_status, update_date = None))]
    fn new(
        secret_id: Text,
        secret_status: Text,
        update_date: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::CancelSecretDeletionResponse::builder()
                    .secret_id(String::from(secret_id))
                    .secret_status(inner::SecretStatus::from(secret_status))
                    .maybe_update_date(update_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "secret_status", "update_date",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// What may be done with it now: `DISABLE`.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// When the deletion was called off.
    #[getter]
    fn update_date(&self) -> Option<jiff::Timestamp> {
        self.0.update_date.clone()
    }
}
/// A secret that has just been made, without its value.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for CreateSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
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
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_id", "secret_name", "secret_status", "secret_type", "memo",
                "region", "register_date", "auto_rotation", "auto_rotation_period_days",
                "next_rotation_date", "rotation_phase", "trigger", "protection_key",
            ],
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
}
/// A secret that no longer rotates automatically.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct DisableAutoRotationResponse(inner::DisableAutoRotationResponse);
impl From<inner::DisableAutoRotationResponse> for DisableAutoRotationResponse {
    fn from(model: inner::DisableAutoRotationResponse) -> Self {
        Self(model)
    }
}
impl From<DisableAutoRotationResponse> for inner::DisableAutoRotationResponse {
    fn from(model: DisableAutoRotationResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for DisableAutoRotationResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl DisableAutoRotationResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, auto_rotation))]
    fn new(secret_id: Text, auto_rotation: bool) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::DisableAutoRotationResponse::builder()
                    .secret_id(String::from(secret_id))
                    .auto_rotation(auto_rotation)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "auto_rotation",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Whether it rotates automatically: it does not.
    #[getter]
    fn auto_rotation(&self) -> bool {
        self.0.auto_rotation.clone()
    }
}
/// A secret that has been suspended.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct DisableSecretResponse(inner::DisableSecretResponse);
impl From<inner::DisableSecretResponse> for DisableSecretResponse {
    fn from(model: inner::DisableSecretResponse) -> Self {
        Self(model)
    }
}
impl From<DisableSecretResponse> for inner::DisableSecretResponse {
    fn from(model: DisableSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for DisableSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl DisableSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, secret_status, update_date = None))]
    fn new(
        secret_id: Text,
        secret_status: Text,
        update_date: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::DisableSecretResponse::builder()
                    .secret_id(String::from(secret_id))
                    .secret_status(inner::SecretStatus::from(secret_status))
                    .maybe_update_date(update_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "secret_status", "update_date",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// What may be done with it now: `DISABLE`.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// When it was suspended.
    #[getter]
    fn update_date(&self) -> Option<jiff::Timestamp> {
        self.0.update_date.clone()
    }
}
/// A secret that rotates automatically now.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct EnableAutoRotationResponse(inner::EnableAutoRotationResponse);
impl From<inner::EnableAutoRotationResponse> for EnableAutoRotationResponse {
    fn from(model: inner::EnableAutoRotationResponse) -> Self {
        Self(model)
    }
}
impl From<EnableAutoRotationResponse> for inner::EnableAutoRotationResponse {
    fn from(model: EnableAutoRotationResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for EnableAutoRotationResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl EnableAutoRotationResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            auto_rotation,
            auto_rotation_period_days = None,
            next_rotation_date = None,
            trigger = None,
        )
    )]
    fn new(
        secret_id: Text,
        auto_rotation: bool,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        next_rotation_date: Option<jiff::Timestamp>,
        trigger: Option<Trigger>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::EnableAutoRotationResponse::builder()
                    .secret_id(String::from(secret_id))
                    .auto_rotation(auto_rotation)
                    .maybe_auto_rotation_period_days(
                        auto_rotation_period_days.map(u32::from),
                    )
                    .maybe_next_rotation_date(next_rotation_date)
                    .maybe_trigger(trigger.map(inner::Trigger::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_id", "auto_rotation", "auto_rotation_period_days",
                "next_rotation_date", "trigger",
            ],
        )
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Whether it rotates automatically: it does.
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
    /// The trigger that rotates it.
    #[getter]
    fn trigger(&self) -> Option<Trigger> {
        self.0.trigger.clone().map(Trigger::from)
    }
}
/// A secret that is available again.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct EnableSecretResponse(inner::EnableSecretResponse);
impl From<inner::EnableSecretResponse> for EnableSecretResponse {
    fn from(model: inner::EnableSecretResponse) -> Self {
        Self(model)
    }
}
impl From<EnableSecretResponse> for inner::EnableSecretResponse {
    fn from(model: EnableSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for EnableSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl EnableSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, secret_status, update_date = None))]
    fn new(
        secret_id: Text,
        secret_status: Text,
        update_date: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::EnableSecretResponse::builder()
                    .secret_id(String::from(secret_id))
                    .secret_status(inner::SecretStatus::from(secret_status))
                    .maybe_update_date(update_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "secret_status", "update_date",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// What may be done with it now: `ENABLE`.
    #[getter]
    fn secret_status(&self) -> SecretStatus {
        SecretStatus::from(self.0.secret_status.clone())
    }
    /// When it was made available.
    #[getter]
    fn update_date(&self) -> Option<jiff::Timestamp> {
        self.0.update_date.clone()
    }
}
/// A random text.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct GenerateRandomSecretResponse(inner::GenerateRandomSecretResponse);
impl From<inner::GenerateRandomSecretResponse> for GenerateRandomSecretResponse {
    fn from(model: inner::GenerateRandomSecretResponse) -> Self {
        Self(model)
    }
}
impl From<GenerateRandomSecretResponse> for inner::GenerateRandomSecretResponse {
    fn from(model: GenerateRandomSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GenerateRandomSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GenerateRandomSecretResponse {
    #[new]
    #[pyo3(signature = (*, random_string))]
    fn new(random_string: SecretArgument) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GenerateRandomSecretResponse::builder()
                    .random_string(bojagi::SecretString::from(random_string))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["random_string",])
    }
    /// The text.
    #[getter]
    fn random_string(&self) -> SecretString {
        SecretString::from(self.0.random_string.clone())
    }
}
/// The keys that may protect a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct GetProtectionKeyListResponse(inner::GetProtectionKeyListResponse);
impl From<inner::GetProtectionKeyListResponse> for GetProtectionKeyListResponse {
    fn from(model: inner::GetProtectionKeyListResponse) -> Self {
        Self(model)
    }
}
impl From<GetProtectionKeyListResponse> for inner::GetProtectionKeyListResponse {
    fn from(model: GetProtectionKeyListResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetProtectionKeyListResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetProtectionKeyListResponse {
    #[new]
    #[pyo3(signature = (*, key_list))]
    fn new(key_list: Vec<ProtectionKeyListItem>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetProtectionKeyListResponse::builder()
                    .key_list(
                        key_list
                            .into_iter()
                            .map(inner::ProtectionKeyListItem::from)
                            .collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["key_list",])
    }
    /// The keys; the service's default key is one of them.
    #[getter]
    fn key_list(&self) -> Tuple<ProtectionKeyListItem> {
        Tuple(
            self
                .0
                .key_list
                .clone()
                .into_iter()
                .map(ProtectionKeyListItem::from)
                .collect(),
        )
    }
}
/// What is known about a secret: all but its value.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for GetSecretDetailResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
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
                    .maybe_last_rotation_result_id(
                        last_rotation_result_id.map(String::from),
                    )
                    .maybe_trigger(trigger.map(inner::Trigger::from))
                    .maybe_protection_key(protection_key.map(inner::ProtectionKey::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_id", "secret_name", "secret_status", "secret_type", "memo",
                "region", "expected_destroy_date", "update_date", "register_date",
                "auto_rotation", "auto_rotation_period_days", "next_rotation_date",
                "rotation_phase", "last_rotation_date", "last_rotation_result_id",
                "trigger", "protection_key",
            ],
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
}
/// One page of the list of secrets.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for GetSecretListResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretListResponse::builder()
                    .total_page_no(u32::from(total_page_no))
                    .current_page_no(u32::from(current_page_no))
                    .total_count(u64::from(total_count))
                    .secret_list(
                        secret_list
                            .into_iter()
                            .map(inner::SecretListItem::from)
                            .collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["total_page_no", "current_page_no", "total_count", "secret_list",])
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
    fn secret_list(&self) -> Tuple<SecretListItem> {
        Tuple(self.0.secret_list.clone().into_iter().map(SecretListItem::from).collect())
    }
}
/// One page of the log of a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct GetSecretLogsResponse(inner::GetSecretLogsResponse);
impl From<inner::GetSecretLogsResponse> for GetSecretLogsResponse {
    fn from(model: inner::GetSecretLogsResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretLogsResponse> for inner::GetSecretLogsResponse {
    fn from(model: GetSecretLogsResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetSecretLogsResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetSecretLogsResponse {
    #[new]
    #[pyo3(
        signature = (*, page_size, current_page, total_page, total_count, result, paged)
    )]
    fn new(
        page_size: Unsigned<u32>,
        current_page: Unsigned<u32>,
        total_page: Unsigned<u32>,
        total_count: Unsigned<u64>,
        result: Vec<SecretLog>,
        paged: bool,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretLogsResponse::builder()
                    .page_size(u32::from(page_size))
                    .current_page(u32::from(current_page))
                    .total_page(u32::from(total_page))
                    .total_count(u64::from(total_count))
                    .result(result.into_iter().map(inner::SecretLog::from).collect())
                    .paged(paged)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "page_size", "current_page", "total_page", "total_count", "result",
                "paged",
            ],
        )
    }
    /// Entries on a page.
    #[getter]
    fn page_size(&self) -> u32 {
        self.0.page_size.clone()
    }
    /// Number of this page.
    #[getter]
    fn current_page(&self) -> u32 {
        self.0.current_page.clone()
    }
    /// How many pages there are.
    #[getter]
    fn total_page(&self) -> u32 {
        self.0.total_page.clone()
    }
    /// How many entries there are on all pages.
    #[getter]
    fn total_count(&self) -> u64 {
        self.0.total_count.clone()
    }
    /// The entries of this page.
    #[getter]
    fn result(&self) -> Tuple<SecretLog> {
        Tuple(self.0.result.clone().into_iter().map(SecretLog::from).collect())
    }
    /// Whether the log comes in pages.
    #[getter]
    fn paged(&self) -> bool {
        self.0.paged.clone()
    }
}
/// One value of a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct GetSecretStageValueResponse(inner::GetSecretStageValueResponse);
impl From<inner::GetSecretStageValueResponse> for GetSecretStageValueResponse {
    fn from(model: inner::GetSecretStageValueResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretStageValueResponse> for inner::GetSecretStageValueResponse {
    fn from(model: GetSecretStageValueResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetSecretStageValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetSecretStageValueResponse {
    #[new]
    #[pyo3(signature = (*, rotation_targets, value = None, value_stage = None))]
    fn new(
        rotation_targets: Vec<Text>,
        value: Option<SecretArgument>,
        value_stage: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretStageValueResponse::builder()
                    .maybe_value(value.map(bojagi::SecretValue::from))
                    .maybe_value_stage(value_stage.map(inner::ValueStage::from))
                    .rotation_targets(
                        rotation_targets.into_iter().map(String::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["value", "value_stage", "rotation_targets",])
    }
    /// The value, the JSON text of a flat object; none when the stage is empty.
    #[getter]
    fn value(&self) -> Option<SecretValue> {
        self.0.value.clone().map(SecretValue::from)
    }
    /// Which value it is.
    #[getter]
    fn value_stage(&self) -> Option<ValueStage> {
        self.0.value_stage.clone().map(ValueStage::from)
    }
    /// The keys of the value that a rotation replaces.
    #[getter]
    fn rotation_targets(&self) -> Tuple<String> {
        Tuple(self.0.rotation_targets.clone())
    }
}
/// The values of a secret, one for each stage.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for GetSecretValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
        active: Option<SecretArgument>,
        previous: Option<SecretArgument>,
        pending: Option<SecretArgument>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretValueResponse::builder()
                    .maybe_active(active.map(bojagi::SecretValue::from))
                    .maybe_previous(previous.map(bojagi::SecretValue::from))
                    .maybe_pending(pending.map(bojagi::SecretValue::from))
                    .rotation_targets(
                        rotation_targets.into_iter().map(String::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["active", "previous", "pending", "rotation_targets",])
    }
    /// The value in use.
    #[getter]
    fn active(&self) -> Option<SecretValue> {
        self.0.active.clone().map(SecretValue::from)
    }
    /// The value that was in use before the present one.
    #[getter]
    fn previous(&self) -> Option<SecretValue> {
        self.0.previous.clone().map(SecretValue::from)
    }
    /// The value that a rotation has prepared and not yet put to use.
    #[getter]
    fn pending(&self) -> Option<SecretValue> {
        self.0.pending.clone().map(SecretValue::from)
    }
    /// The keys of the value that a rotation replaces.
    #[getter]
    fn rotation_targets(&self) -> Tuple<String> {
        Tuple(self.0.rotation_targets.clone())
    }
}
/// The triggers that may rotate secrets.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct GetTriggerListResponse(inner::GetTriggerListResponse);
impl From<inner::GetTriggerListResponse> for GetTriggerListResponse {
    fn from(model: inner::GetTriggerListResponse) -> Self {
        Self(model)
    }
}
impl From<GetTriggerListResponse> for inner::GetTriggerListResponse {
    fn from(model: GetTriggerListResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetTriggerListResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetTriggerListResponse {
    #[new]
    #[pyo3(signature = (*, trigger_list))]
    fn new(trigger_list: Vec<TriggerListItem>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetTriggerListResponse::builder()
                    .trigger_list(
                        trigger_list
                            .into_iter()
                            .map(inner::TriggerListItem::from)
                            .collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["trigger_list",])
    }
    /// The triggers.
    #[getter]
    fn trigger_list(&self) -> Tuple<TriggerListItem> {
        Tuple(
            self.0.trigger_list.clone().into_iter().map(TriggerListItem::from).collect(),
        )
    }
}
/// The key that protects a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for ProtectionKey {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ProtectionKey::builder()
                    .maybe_key_type(key_type.map(inner::ProtectionKeyType::from))
                    .maybe_kms_key_tag(kms_key_tag.map(String::from))
                    .maybe_kms_key_name(kms_key_name.map(String::from))
                    .maybe_kms_boundary_type(
                        kms_boundary_type.map(inner::KmsBoundaryType::from),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["key_type", "kms_key_tag", "kms_key_name", "kms_boundary_type",])
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
}
/// A key as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct ProtectionKeyListItem(inner::ProtectionKeyListItem);
impl From<inner::ProtectionKeyListItem> for ProtectionKeyListItem {
    fn from(model: inner::ProtectionKeyListItem) -> Self {
        Self(model)
    }
}
impl From<ProtectionKeyListItem> for inner::ProtectionKeyListItem {
    fn from(model: ProtectionKeyListItem) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ProtectionKeyListItem {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ProtectionKeyListItem {
    #[new]
    #[pyo3(
        signature = (
            *,
            key_id = None,
            key_tag = None,
            key_name = None,
            key_status = None,
            key_type = None,
            kms_boundary_type = None,
        )
    )]
    fn new(
        key_id: Option<Text>,
        key_tag: Option<Text>,
        key_name: Option<Text>,
        key_status: Option<Text>,
        key_type: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ProtectionKeyListItem::builder()
                    .maybe_key_id(key_id.map(String::from))
                    .maybe_key_tag(key_tag.map(String::from))
                    .maybe_key_name(key_name.map(String::from))
                    .maybe_key_status(key_status.map(inner::KeyStatus::from))
                    .maybe_key_type(key_type.map(inner::KeyType::from))
                    .maybe_kms_boundary_type(
                        kms_boundary_type.map(inner::KmsBoundaryType::from),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "key_id", "key_tag", "key_name", "key_status", "key_type",
                "kms_boundary_type",
            ],
        )
    }
    /// ID of the key; `0` for the default key.
    #[getter]
    fn key_id(&self) -> Option<String> {
        self.0.key_id.clone()
    }
    /// Tag of the key, which `create_secret` and `update_protection_key` ask for as
    /// `kms_key_tag`; none for the default key.
    #[getter]
    fn key_tag(&self) -> Option<String> {
        self.0.key_tag.clone()
    }
    /// Name of the key.
    #[getter]
    fn key_name(&self) -> Option<String> {
        self.0.key_name.clone()
    }
    /// Whether the key may be used; none for the default key.
    #[getter]
    fn key_status(&self) -> Option<KeyStatus> {
        self.0.key_status.clone().map(KeyStatus::from)
    }
    /// Algorithm of the key; none for the default key.
    #[getter]
    fn key_type(&self) -> Option<KeyType> {
        self.0.key_type.clone().map(KeyType::from)
    }
    /// Where the key may be used.
    #[getter]
    fn kms_boundary_type(&self) -> Option<KmsBoundaryType> {
        self.0.kms_boundary_type.clone().map(KmsBoundaryType::from)
    }
}
/// A secret that has been scheduled for deletion.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for RequestSecretDeletionResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RequestSecretDeletionResponse::builder()
                    .secret_id(String::from(secret_id))
                    .secret_status(inner::SecretStatus::from(secret_status))
                    .maybe_update_date(update_date)
                    .maybe_expected_destroy_date(expected_destroy_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec!["secret_id", "secret_status", "update_date", "expected_destroy_date",],
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
}
/// The credentials of a client, without the secret key.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct ResolveCredentialsResponse(inner::ResolveCredentialsResponse);
impl From<inner::ResolveCredentialsResponse> for ResolveCredentialsResponse {
    fn from(model: inner::ResolveCredentialsResponse) -> Self {
        Self(model)
    }
}
impl From<ResolveCredentialsResponse> for inner::ResolveCredentialsResponse {
    fn from(model: ResolveCredentialsResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ResolveCredentialsResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ResolveCredentialsResponse {
    #[new]
    #[pyo3(signature = (*, source, access_key, expires_at = None))]
    fn new(
        source: Text,
        access_key: Text,
        expires_at: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ResolveCredentialsResponse::builder()
                    .source(String::from(source))
                    .access_key(String::from(access_key))
                    .maybe_expires_at(expires_at)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["source", "access_key", "expires_at",])
    }
    /// Where they are from, for people to read: `explicit`, `custom provider`, `environment
    /// (NCLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE` or `server role NAME`.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone()
    }
    /// Access key ID.
    #[getter]
    fn access_key(&self) -> String {
        self.0.access_key.clone()
    }
    /// When they stop being valid; none: never.
    #[getter]
    fn expires_at(&self) -> Option<jiff::Timestamp> {
        self.0.expires_at.clone()
    }
}
/// A secret as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for SecretListItem {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::SecretListItem::builder()
                    .secret_id(String::from(secret_id))
                    .secret_name(String::from(secret_name))
                    .secret_status(inner::SecretStatus::from(secret_status))
                    .maybe_secret_type(secret_type.map(inner::SecretType::from))
                    .maybe_region(region.map(String::from))
                    .maybe_register_date(register_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_id", "secret_name", "secret_status", "secret_type", "region",
                "register_date",
            ],
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
}
/// One entry of the log of a secret.
///
/// Its layout is not documented. What is found in it stands in the fields; `raw` has all of
/// it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct SecretLog(inner::SecretLog);
impl From<inner::SecretLog> for SecretLog {
    fn from(model: inner::SecretLog) -> Self {
        Self(model)
    }
}
impl From<SecretLog> for inner::SecretLog {
    fn from(model: SecretLog) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for SecretLog {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl SecretLog {
    #[new]
    #[pyo3(
        signature = (
            *,
            raw,
            timestamp = None,
            message = None,
            action = None,
            result = None,
            requestor_id = None,
            job_token = None,
        )
    )]
    fn new(
        raw: Text,
        timestamp: Option<jiff::Timestamp>,
        message: Option<Text>,
        action: Option<Text>,
        result: Option<Text>,
        requestor_id: Option<Text>,
        job_token: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::SecretLog::builder()
                    .maybe_timestamp(timestamp)
                    .maybe_message(message.map(String::from))
                    .maybe_action(action.map(String::from))
                    .maybe_result(result.map(String::from))
                    .maybe_requestor_id(requestor_id.map(String::from))
                    .maybe_job_token(job_token.map(String::from))
                    .raw(String::from(raw))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "timestamp", "message", "action", "result", "requestor_id", "job_token",
                "raw",
            ],
        )
    }
    /// When it happened.
    #[getter]
    fn timestamp(&self) -> Option<jiff::Timestamp> {
        self.0.timestamp.clone()
    }
    /// What happened, for people.
    #[getter]
    fn message(&self) -> Option<String> {
        self.0.message.clone()
    }
    /// What was done, in the service's words.
    #[getter]
    fn action(&self) -> Option<String> {
        self.0.action.clone()
    }
    /// How it ended, in the service's words.
    #[getter]
    fn result(&self) -> Option<String> {
        self.0.result.clone()
    }
    /// ID of the account or sub account that did it.
    #[getter]
    fn requestor_id(&self) -> Option<String> {
        self.0.requestor_id.clone()
    }
    /// Token of the rotation job that the entry is about, for `start_rotation_job` and what
    /// follows. Who holds it, and may sign requests, controls the job.
    #[getter]
    fn job_token(&self) -> Option<String> {
        self.0.job_token.clone()
    }
    /// The whole entry as JSON text, as it came.
    #[getter]
    fn raw(&self) -> String {
        self.0.raw.clone()
    }
}
/// What a rotation job has to work with. Each value is the JSON text of a flat object.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct StartRotationJobResponse(inner::StartRotationJobResponse);
impl From<inner::StartRotationJobResponse> for StartRotationJobResponse {
    fn from(model: inner::StartRotationJobResponse) -> Self {
        Self(model)
    }
}
impl From<StartRotationJobResponse> for inner::StartRotationJobResponse {
    fn from(model: StartRotationJobResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for StartRotationJobResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl StartRotationJobResponse {
    #[new]
    #[pyo3(
        signature = (*, rotation_targets, active = None, previous = None, pending = None)
    )]
    fn new(
        rotation_targets: Vec<Text>,
        active: Option<SecretArgument>,
        previous: Option<SecretArgument>,
        pending: Option<SecretArgument>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::StartRotationJobResponse::builder()
                    .maybe_active(active.map(bojagi::SecretValue::from))
                    .maybe_previous(previous.map(bojagi::SecretValue::from))
                    .maybe_pending(pending.map(bojagi::SecretValue::from))
                    .rotation_targets(
                        rotation_targets.into_iter().map(String::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["active", "previous", "pending", "rotation_targets",])
    }
    /// The value in use.
    #[getter]
    fn active(&self) -> Option<SecretValue> {
        self.0.active.clone().map(SecretValue::from)
    }
    /// The value that was in use before the present one.
    #[getter]
    fn previous(&self) -> Option<SecretValue> {
        self.0.previous.clone().map(SecretValue::from)
    }
    /// The value that an earlier job has prepared and not put to use.
    #[getter]
    fn pending(&self) -> Option<SecretValue> {
        self.0.pending.clone().map(SecretValue::from)
    }
    /// The keys of the value that the rotation replaces.
    #[getter]
    fn rotation_targets(&self) -> Tuple<String> {
        Tuple(self.0.rotation_targets.clone())
    }
}
/// The Cloud Functions trigger that rotates a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
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
impl<'py> IntoPyObject<'py> for Trigger {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
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
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::Trigger::builder()
                    .id(String::from(id))
                    .maybe_name(name.map(String::from))
                    .maybe_url(url.map(String::from))
                    .maybe_recently_executed_action(
                        recently_executed_action.map(String::from),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["id", "name", "url", "recently_executed_action",])
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
}
/// One thing that a trigger runs.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct TriggerAction(inner::TriggerAction);
impl From<inner::TriggerAction> for TriggerAction {
    fn from(model: inner::TriggerAction) -> Self {
        Self(model)
    }
}
impl From<TriggerAction> for inner::TriggerAction {
    fn from(model: TriggerAction) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for TriggerAction {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl TriggerAction {
    #[new]
    #[pyo3(signature = (*, name = None, description = None))]
    fn new(name: Option<Text>, description: Option<Text>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::TriggerAction::builder()
                    .maybe_name(name.map(String::from))
                    .maybe_description(description.map(String::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["name", "description",])
    }
    /// Name.
    #[getter]
    fn name(&self) -> Option<String> {
        self.0.name.clone()
    }
    /// Description.
    #[getter]
    fn description(&self) -> Option<String> {
        self.0.description.clone()
    }
}
/// A trigger as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct TriggerListItem(inner::TriggerListItem);
impl From<inner::TriggerListItem> for TriggerListItem {
    fn from(model: inner::TriggerListItem) -> Self {
        Self(model)
    }
}
impl From<TriggerListItem> for inner::TriggerListItem {
    fn from(model: TriggerListItem) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for TriggerListItem {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl TriggerListItem {
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            linked_secret_list,
            action_list,
            name = None,
            description = None,
            page_url = None,
            platform = None,
            region = None,
        )
    )]
    fn new(
        id: Text,
        linked_secret_list: Vec<Text>,
        action_list: Vec<TriggerAction>,
        name: Option<Text>,
        description: Option<Text>,
        page_url: Option<Text>,
        platform: Option<Text>,
        region: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::TriggerListItem::builder()
                    .id(String::from(id))
                    .maybe_name(name.map(String::from))
                    .maybe_description(description.map(String::from))
                    .maybe_page_url(page_url.map(String::from))
                    .maybe_platform(platform.map(String::from))
                    .maybe_region(region.map(String::from))
                    .linked_secret_list(
                        linked_secret_list.into_iter().map(String::from).collect(),
                    )
                    .action_list(
                        action_list.into_iter().map(inner::TriggerAction::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "id", "name", "description", "page_url", "platform", "region",
                "linked_secret_list", "action_list",
            ],
        )
    }
    /// Trigger ID, which `create_secret`, `enable_auto_rotation` and `update_rotation_trigger`
    /// ask for.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone()
    }
    /// Trigger name.
    #[getter]
    fn name(&self) -> Option<String> {
        self.0.name.clone()
    }
    /// Description.
    #[getter]
    fn description(&self) -> Option<String> {
        self.0.description.clone()
    }
    /// Address of the trigger's page in the console.
    #[getter]
    fn page_url(&self) -> Option<String> {
        self.0.page_url.clone()
    }
    /// Platform it runs on, for instance `VPC`.
    #[getter]
    fn platform(&self) -> Option<String> {
        self.0.platform.clone()
    }
    /// Region code, for instance `KR`.
    #[getter]
    fn region(&self) -> Option<String> {
        self.0.region.clone()
    }
    /// IDs of the secrets that it is linked to.
    #[getter]
    fn linked_secret_list(&self) -> Tuple<String> {
        Tuple(self.0.linked_secret_list.clone())
    }
    /// What it runs.
    #[getter]
    fn action_list(&self) -> Tuple<TriggerAction> {
        Tuple(self.0.action_list.clone().into_iter().map(TriggerAction::from).collect())
    }
}
/// The value that has been set.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdatePendingStageResponse(inner::UpdatePendingStageResponse);
impl From<inner::UpdatePendingStageResponse> for UpdatePendingStageResponse {
    fn from(model: inner::UpdatePendingStageResponse) -> Self {
        Self(model)
    }
}
impl From<UpdatePendingStageResponse> for inner::UpdatePendingStageResponse {
    fn from(model: UpdatePendingStageResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdatePendingStageResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdatePendingStageResponse {
    #[new]
    #[pyo3(signature = (*, pending = None))]
    fn new(pending: Option<SecretArgument>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdatePendingStageResponse::builder()
                    .maybe_pending(pending.map(bojagi::SecretValue::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["pending",])
    }
    /// The pending value, the JSON text of a flat object.
    #[getter]
    fn pending(&self) -> Option<SecretValue> {
        self.0.pending.clone().map(SecretValue::from)
    }
}
/// A secret that has been put under another key.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateProtectionKeyResponse(inner::UpdateProtectionKeyResponse);
impl From<inner::UpdateProtectionKeyResponse> for UpdateProtectionKeyResponse {
    fn from(model: inner::UpdateProtectionKeyResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateProtectionKeyResponse> for inner::UpdateProtectionKeyResponse {
    fn from(model: UpdateProtectionKeyResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateProtectionKeyResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateProtectionKeyResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, protection_key = None))]
    fn new(
        secret_id: Text,
        protection_key: Option<ProtectionKey>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateProtectionKeyResponse::builder()
                    .secret_id(String::from(secret_id))
                    .maybe_protection_key(protection_key.map(inner::ProtectionKey::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "protection_key",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// The key that protects it.
    #[getter]
    fn protection_key(&self) -> Option<ProtectionKey> {
        self.0.protection_key.clone().map(ProtectionKey::from)
    }
}
/// A secret that rotates at another period now.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateRotationPeriodResponse(inner::UpdateRotationPeriodResponse);
impl From<inner::UpdateRotationPeriodResponse> for UpdateRotationPeriodResponse {
    fn from(model: inner::UpdateRotationPeriodResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateRotationPeriodResponse> for inner::UpdateRotationPeriodResponse {
    fn from(model: UpdateRotationPeriodResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateRotationPeriodResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateRotationPeriodResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_id,
            auto_rotation,
            auto_rotation_period_days = None,
            next_rotation_date = None,
        )
    )]
    fn new(
        secret_id: Text,
        auto_rotation: bool,
        auto_rotation_period_days: Option<Unsigned<u32>>,
        next_rotation_date: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateRotationPeriodResponse::builder()
                    .secret_id(String::from(secret_id))
                    .auto_rotation(auto_rotation)
                    .maybe_auto_rotation_period_days(
                        auto_rotation_period_days.map(u32::from),
                    )
                    .maybe_next_rotation_date(next_rotation_date)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_id", "auto_rotation", "auto_rotation_period_days",
                "next_rotation_date",
            ],
        )
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Whether it rotates automatically: it does.
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
}
/// A secret that another trigger rotates now.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateRotationTriggerResponse(inner::UpdateRotationTriggerResponse);
impl From<inner::UpdateRotationTriggerResponse> for UpdateRotationTriggerResponse {
    fn from(model: inner::UpdateRotationTriggerResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateRotationTriggerResponse> for inner::UpdateRotationTriggerResponse {
    fn from(model: UpdateRotationTriggerResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateRotationTriggerResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateRotationTriggerResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, trigger = None))]
    fn new(secret_id: Text, trigger: Option<Trigger>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateRotationTriggerResponse::builder()
                    .secret_id(String::from(secret_id))
                    .maybe_trigger(trigger.map(inner::Trigger::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "trigger",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// The trigger that rotates it.
    #[getter]
    fn trigger(&self) -> Option<Trigger> {
        self.0.trigger.clone().map(Trigger::from)
    }
}
/// A secret whose description has been changed.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateSecretMemoResponse(inner::UpdateSecretMemoResponse);
impl From<inner::UpdateSecretMemoResponse> for UpdateSecretMemoResponse {
    fn from(model: inner::UpdateSecretMemoResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretMemoResponse> for inner::UpdateSecretMemoResponse {
    fn from(model: UpdateSecretMemoResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretMemoResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretMemoResponse {
    #[new]
    #[pyo3(signature = (*, secret_id, memo))]
    fn new(secret_id: Text, memo: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretMemoResponse::builder()
                    .secret_id(String::from(secret_id))
                    .memo(String::from(memo))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_id", "memo",])
    }
    /// ID of the secret.
    #[getter]
    fn secret_id(&self) -> String {
        self.0.secret_id.clone()
    }
    /// Description.
    #[getter]
    fn memo(&self) -> String {
        self.0.memo.clone()
    }
}
/// The changed value of a secret as the service keeps it: encrypted. The value itself does
/// not come back.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateSecretStageValueResponse(inner::UpdateSecretStageValueResponse);
impl From<inner::UpdateSecretStageValueResponse> for UpdateSecretStageValueResponse {
    fn from(model: inner::UpdateSecretStageValueResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretStageValueResponse> for inner::UpdateSecretStageValueResponse {
    fn from(model: UpdateSecretStageValueResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretStageValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretStageValueResponse {
    #[new]
    #[pyo3(signature = (*, value = None, value_stage = None))]
    fn new(value: Option<Text>, value_stage: Option<Text>) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretStageValueResponse::builder()
                    .maybe_value(value.map(String::from))
                    .maybe_value_stage(value_stage.map(inner::ValueStage::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["value", "value_stage",])
    }
    /// Cipher text of the value; it begins with `ncpkms:v1:`.
    #[getter]
    fn value(&self) -> Option<String> {
        self.0.value.clone()
    }
    /// Which value it is.
    #[getter]
    fn value_stage(&self) -> Option<ValueStage> {
        self.0.value_stage.clone().map(ValueStage::from)
    }
}
/// The changed values of a secret as the service keeps them: encrypted. The values
/// themselves do not come back.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.ncloud")]
#[derive(Clone)]
pub struct UpdateSecretValueResponse(inner::UpdateSecretValueResponse);
impl From<inner::UpdateSecretValueResponse> for UpdateSecretValueResponse {
    fn from(model: inner::UpdateSecretValueResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretValueResponse> for inner::UpdateSecretValueResponse {
    fn from(model: UpdateSecretValueResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretValueResponse {
    #[new]
    #[pyo3(signature = (*, previous = None, active = None, pending = None))]
    fn new(
        previous: Option<Text>,
        active: Option<Text>,
        pending: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretValueResponse::builder()
                    .maybe_previous(previous.map(String::from))
                    .maybe_active(active.map(String::from))
                    .maybe_pending(pending.map(String::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["previous", "active", "pending",])
    }
    /// Cipher text of the value that was in use before; it begins with `ncpkms:v1:`.
    #[getter]
    fn previous(&self) -> Option<String> {
        self.0.previous.clone()
    }
    /// Cipher text of the value in use; it begins with `ncpkms:v1:`.
    #[getter]
    fn active(&self) -> Option<String> {
        self.0.active.clone()
    }
    /// Cipher text of the value that a rotation has prepared; it begins with `ncpkms:v1:`.
    #[getter]
    fn pending(&self) -> Option<String> {
        self.0.pending.clone()
    }
}
/// A client of NAVER Cloud Secret Manager.
///
/// It keeps its connections and credentials, so make one and share it; it may be used from
/// many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
/// are the same share their connections.
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
///         again. By default 4. A clock that was corrected is one more try.
///     retry_delay: Bound of the random wait before the second try, doubled for each
///         further one. By default 100 milliseconds.
///     max_retry_delay: The largest such bound. By default 5 seconds.
///     retry_budget: How many tokens this client has for further tries, so that many
///         calls do not add to an outage: each try beyond the first takes 5, each
///         success gives 1 back. By default 500.
///     ca_bundle: Path of a file with further certificate authorities to trust, in PEM
///         form, read at once.
///     proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
///         for none. By default that of the environment, for `https` only:
///         `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
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
pub struct SecretManager(pub(super) inner::SecretManager);
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
    /// Finds the credentials that the next call would be signed with, and says where they are
    /// from. Nothing is sent to Secret Manager.
    ///
    /// Returns:
    ///     `ResolveCredentialsResponse`: The credentials of a client, without the secret key.
    ///
    /// Raises:
    ///     `CredentialsError` when there are none; the error says what each place said.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
    #[pyo3(signature = ())]
    fn resolve_credentials(
        &self,
        py: Python<'_>,
    ) -> PyResult<ResolveCredentialsResponse> {
        let client = self.0.clone();
        let call = async move { client.resolve_credentials().await };
        log::block(py, call).map(ResolveCredentialsResponse::from)
    }
    /// Begins the work of a rotation job, and reads the values to work with. The secret's
    /// status is `ROTATING` from here on.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Returns:
    ///     `StartRotationJobResponse`: What a rotation job has to work with. Each value is the
    ///     JSON text of a flat object.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has begun or ended
    ///     already. `ConflictError` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn start_rotation_job(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<StartRotationJobResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .start_rotation_job(&String::from(secret_id), &String::from(job_token))
                .await
        };
        log::block(py, call).map(StartRotationJobResponse::from)
    }
    /// Lets the service make the pending value: the active value with a random text for each
    /// rotation target.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Returns:
    ///     `AddPendingStageResponse`: The value that the service has made.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has not begun or has
    ///     ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn add_pending_stage(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<AddPendingStageResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .add_pending_stage(&String::from(secret_id), &String::from(job_token))
                .await
        };
        log::block(py, call).map(AddPendingStageResponse::from)
    }
    /// Sets the pending value. Only what the rotation targets name should differ from the
    /// active value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///     value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///
    /// Returns:
    ///     `UpdatePendingStageResponse`: The value that has been set.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, the job has not begun or has ended,
    ///     or the value lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage>
    #[pyo3(signature = (*, secret_id, job_token, value))]
    fn update_pending_stage(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
        value: SecretArgument,
    ) -> PyResult<UpdatePendingStageResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_pending_stage(
                    &String::from(secret_id),
                    &String::from(job_token),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        log::block(py, call).map(UpdatePendingStageResponse::from)
    }
    /// Makes a random text, for instance a password, and keeps it nowhere.
    /// `update_pending_stage` takes it as part of a value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///     length: Characters of the text, 5 to 32; by default 12.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out punctuation; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     include_space: Whether spaces may occur; the service's default is that they may.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; by default it must.
    ///
    /// Returns:
    ///     `GenerateRandomSecretResponse`: A random text.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the length is not 5 to 32, or everything is excluded;
    ///     nothing is sent then. `NotFoundError` when there is no such secret.
    ///     `FailedPreconditionError` when the token is not that of the secret's present job, or
    ///     the job has not begun or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret>
    #[pyo3(
        signature = (
            *,
            secret_id,
            job_token,
            length = None,
            exclude_characters = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            exclude_uppercase = None,
            exclude_lowercase = None,
            include_space = None,
            require_each_included_type = None,
        )
    )]
    fn generate_random_secret(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
        length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_lowercase: Option<bool>,
        include_space: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<GenerateRandomSecretResponse> {
        let client = self.0.clone();
        let request = inner::GenerateRandomSecretRequest::builder()
            .maybe_length(length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_include_space(include_space)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move {
            client
                .generate_random_secret(
                    &String::from(secret_id),
                    &String::from(job_token),
                    request,
                )
                .await
        };
        log::block(py, call).map(GenerateRandomSecretResponse::from)
    }
    /// Ends a rotation job with success: the pending value becomes active, and the active one
    /// previous.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has not begun, has no
    ///     pending value, or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn complete_rotation_job(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client
                .complete_rotation_job(
                    &String::from(secret_id),
                    &String::from(job_token),
                )
                .await
        };
        log::block(py, call)
    }
    /// Ends a rotation job with failure: the active value stays. `retry_rotation_job` tries
    /// again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn fail_rotation_job(
        &self,
        py: Python<'_>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client
                .fail_rotation_job(&String::from(secret_id), &String::from(job_token))
                .await
        };
        log::block(py, call)
    }
    /// Lists the keys that may protect a secret: the service's default key, and the customer's
    /// own keys in Key Management Service.
    ///
    /// Returns:
    ///     `GetProtectionKeyListResponse`: The keys that may protect a secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist>
    #[pyo3(signature = ())]
    fn get_protection_key_list(
        &self,
        py: Python<'_>,
    ) -> PyResult<GetProtectionKeyListResponse> {
        let client = self.0.clone();
        let call = async move { client.get_protection_key_list().await };
        log::block(py, call).map(GetProtectionKeyListResponse::from)
    }
    /// Puts a secret under another key.
    ///
    /// A secret under a key isolated to its region and one under a global key are served at
    /// different endpoints, so the endpoint may change with the key.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     protection_key_type: Whose key is to protect the secret.
    ///     kms_key_tag: Tag of the key, from `get_protection_key_list`; needed with
    ///         `USER_MANAGED_KEY`.
    ///     kms_boundary_type: Where the key may be used; by default `ISOLATED`, which is
    ///         all that Japan has.
    ///
    /// Returns:
    ///     `UpdateProtectionKeyResponse`: A secret that has been put under another key.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the tag of a key is needed and not given; nothing is
    ///     sent then. `NotFoundError` when there is no such secret or key. `ConflictError` when
    ///     the secret is scheduled for deletion. `FailedPreconditionError` when the key may not
    ///     be used.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey>
    #[pyo3(
        signature = (
            *,
            secret_id,
            protection_key_type,
            kms_key_tag = None,
            kms_boundary_type = None,
        )
    )]
    fn update_protection_key(
        &self,
        py: Python<'_>,
        secret_id: Text,
        protection_key_type: Text,
        kms_key_tag: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> PyResult<UpdateProtectionKeyResponse> {
        let client = self.0.clone();
        let request = inner::UpdateProtectionKeyRequest::builder()
            .protection_key_type(inner::ProtectionKeyType::from(protection_key_type))
            .maybe_kms_key_tag(kms_key_tag.map(String::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let call = async move {
            client.update_protection_key(&String::from(secret_id), request).await
        };
        log::block(py, call).map(UpdateProtectionKeyResponse::from)
    }
    /// Makes a suspended secret available again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `EnableSecretResponse`: A secret that is available again.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status is
    ///     another than `DISABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enablesecret>
    #[pyo3(signature = (*, secret_id))]
    fn enable_secret(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<EnableSecretResponse> {
        let client = self.0.clone();
        let call = async move { client.enable_secret(&String::from(secret_id)).await };
        log::block(py, call).map(EnableSecretResponse::from)
    }
    /// Suspends a secret, until `enable_secret`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `DisableSecretResponse`: A secret that has been suspended.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status is
    ///     another than `ENABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disablesecret>
    #[pyo3(signature = (*, secret_id))]
    fn disable_secret(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<DisableSecretResponse> {
        let client = self.0.clone();
        let call = async move { client.disable_secret(&String::from(secret_id)).await };
        log::block(py, call).map(DisableSecretResponse::from)
    }
    /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is
    /// in `get_secret_detail`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `RequestSecretDeletionResponse`: A secret that has been scheduled for deletion.
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
        log::block(py, call).map(RequestSecretDeletionResponse::from)
    }
    /// Takes back a request for deletion. The secret is suspended then; `enable_secret` makes
    /// it available.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `CancelSecretDeletionResponse`: A secret whose deletion has been called off.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion>
    #[pyo3(signature = (*, secret_id))]
    fn cancel_secret_deletion(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<CancelSecretDeletionResponse> {
        let client = self.0.clone();
        let call = async move {
            client.cancel_secret_deletion(&String::from(secret_id)).await
        };
        log::block(py, call).map(CancelSecretDeletionResponse::from)
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
        log::block(py, call)
    }
    /// Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
    /// Manager.
    ///
    /// Returns:
    ///     `GetTriggerListResponse`: The triggers that may rotate secrets.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist>
    #[pyo3(signature = ())]
    fn get_trigger_list(&self, py: Python<'_>) -> PyResult<GetTriggerListResponse> {
        let client = self.0.clone();
        let call = async move { client.get_trigger_list().await };
        log::block(py, call).map(GetTriggerListResponse::from)
    }
    /// Lets a secret rotate automatically.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     rotation_period_days: Days between rotations, 1 to 730; the service's default is
    ///         90.
    ///     trigger_id: ID of the trigger that rotates, from `get_trigger_list`; needed when
    ///         none is linked.
    ///
    /// Returns:
    ///     `EnableAutoRotationResponse`: A secret that rotates automatically now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the period is not 1 to 730 days or the trigger's ID is
    ///     empty, where nothing is sent, and when no trigger is given and none is linked.
    ///     `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation>
    #[pyo3(signature = (*, secret_id, rotation_period_days = None, trigger_id = None))]
    fn enable_auto_rotation(
        &self,
        py: Python<'_>,
        secret_id: Text,
        rotation_period_days: Option<Unsigned<u32>>,
        trigger_id: Option<Text>,
    ) -> PyResult<EnableAutoRotationResponse> {
        let client = self.0.clone();
        let request = inner::EnableAutoRotationRequest::builder()
            .maybe_rotation_period_days(rotation_period_days.map(u32::from))
            .maybe_trigger_id(trigger_id.map(String::from))
            .build();
        let call = async move {
            client.enable_auto_rotation(&String::from(secret_id), request).await
        };
        log::block(py, call).map(EnableAutoRotationResponse::from)
    }
    /// Ends the automatic rotation of a secret. Its trigger stays linked.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `DisableAutoRotationResponse`: A secret that no longer rotates automatically.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when the secret's
    ///     status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation>
    #[pyo3(signature = (*, secret_id))]
    fn disable_auto_rotation(
        &self,
        py: Python<'_>,
        secret_id: Text,
    ) -> PyResult<DisableAutoRotationResponse> {
        let client = self.0.clone();
        let call = async move {
            client.disable_auto_rotation(&String::from(secret_id)).await
        };
        log::block(py, call).map(DisableAutoRotationResponse::from)
    }
    /// Changes how often a secret rotates automatically.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     rotation_period_days: Days between rotations, 1 to 730.
    ///
    /// Returns:
    ///     `UpdateRotationPeriodResponse`: A secret that rotates at another period now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the period is not 1 to 730 days; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it does
    ///     not rotate automatically. `ConflictError` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period>
    #[pyo3(signature = (*, secret_id, rotation_period_days))]
    fn update_rotation_period(
        &self,
        py: Python<'_>,
        secret_id: Text,
        rotation_period_days: Unsigned<u32>,
    ) -> PyResult<UpdateRotationPeriodResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_rotation_period(
                    &String::from(secret_id),
                    u32::from(rotation_period_days),
                )
                .await
        };
        log::block(py, call).map(UpdateRotationPeriodResponse::from)
    }
    /// Links a trigger to a secret, in place of the one before.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     trigger_id: ID of the trigger, from `get_trigger_list`.
    ///
    /// Returns:
    ///     `UpdateRotationTriggerResponse`: A secret that another trigger rotates now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the trigger's ID is empty; nothing is sent then.
    ///     `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger>
    #[pyo3(signature = (*, secret_id, trigger_id))]
    fn update_rotation_trigger(
        &self,
        py: Python<'_>,
        secret_id: Text,
        trigger_id: Text,
    ) -> PyResult<UpdateRotationTriggerResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_rotation_trigger(
                    &String::from(secret_id),
                    &String::from(trigger_id),
                )
                .await
        };
        log::block(py, call).map(UpdateRotationTriggerResponse::from)
    }
    /// Unlinks the trigger of a secret. The trigger itself stays.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     rotates automatically; `disable_auto_rotation` comes first. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger>
    #[pyo3(signature = (*, secret_id))]
    fn delete_rotation_trigger(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.delete_rotation_trigger(&String::from(secret_id)).await
        };
        log::block(py, call)
    }
    /// Rotates a secret now: makes a job and runs the linked trigger. It answers before the job
    /// has ended; the job's token is in `get_secret_logs`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when no
    ///     trigger is linked. `ConflictError` when the secret's status forbids it, for instance
    ///     while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn execute_rotation_job(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.execute_rotation_job(&String::from(secret_id)).await
        };
        log::block(py, call)
    }
    /// Tries a failed rotation again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when the last rotation
    ///     has not failed.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn retry_rotation_job(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.retry_rotation_job(&String::from(secret_id)).await
        };
        log::block(py, call)
    }
    /// Calls off the rotation that is running.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when none is running.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn cancel_rotation_job(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.cancel_rotation_job(&String::from(secret_id)).await
        };
        log::block(py, call)
    }
    /// Undoes the last rotation: the value that was in use before it is in use again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when there
    ///     is no value to go back to. `ConflictError` when the secret's status forbids it, for
    ///     instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn rollback_rotation_job(&self, py: Python<'_>, secret_id: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.rollback_rotation_job(&String::from(secret_id)).await
        };
        log::block(py, call)
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
    /// Returns:
    ///     `CreateSecretResponse`: A secret that has just been made, without its value.
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
        log::block(py, call).map(CreateSecretResponse::from)
    }
    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// Args:
    ///     page_no: Number of the page, from 1, which is the default.
    ///
    /// Returns:
    ///     `GetSecretListResponse`: One page of the list of secrets.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the number of the page is 0; nothing is sent then.
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
        log::block(py, call).map(GetSecretListResponse::from)
    }
    /// Finds a secret by its name, reading the list page by page. A secret that is deleted for
    /// good is passed over. The result has the ID that all other operations ask for. Each page
    /// is a call of its own, with the time that a call has.
    ///
    /// Args:
    ///     secret_name: The whole name. Upper and lower case differ.
    ///
    /// Returns:
    ///     `SecretListItem`: A secret as the list shows it.
    ///
    /// Raises:
    ///     `NotFoundError` when no secret has the name; the text says how many were looked at.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = (*, secret_name))]
    fn find_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
    ) -> PyResult<SecretListItem> {
        let client = self.0.clone();
        let call = async move { client.find_secret(&String::from(secret_name)).await };
        log::block(py, call).map(SecretListItem::from)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `GetSecretDetailResponse`: What is known about a secret: all but its value.
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
        log::block(py, call).map(GetSecretDetailResponse::from)
    }
    /// Reads the log of a secret: who did what with it, one page at a time. The tokens of
    /// rotation jobs are found here.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     keyword: A word to search for.
    ///     page_no: Number of the page, from 1, which is the default.
    ///     page_size: Entries on a page, at least 1; by default 100.
    ///     timestamp_from: The beginning of the time to look at.
    ///     timestamp_to: The end of the time to look at.
    ///
    /// Returns:
    ///     `GetSecretLogsResponse`: One page of the log of a secret.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a page's number or size is 0, or the time range ends
    ///     before it begins; nothing is sent then. `NotFoundError` when there is no such
    ///     secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    #[pyo3(
        signature = (
            *,
            secret_id,
            keyword = None,
            page_no = None,
            page_size = None,
            timestamp_from = None,
            timestamp_to = None,
        )
    )]
    fn get_secret_logs(
        &self,
        py: Python<'_>,
        secret_id: Text,
        keyword: Option<Text>,
        page_no: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
        timestamp_from: Option<jiff::Timestamp>,
        timestamp_to: Option<jiff::Timestamp>,
    ) -> PyResult<GetSecretLogsResponse> {
        let client = self.0.clone();
        let request = inner::GetSecretLogsRequest::builder()
            .maybe_keyword(keyword.map(String::from))
            .maybe_page_no(page_no.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_timestamp_from(timestamp_from)
            .maybe_timestamp_to(timestamp_to)
            .build();
        let call = async move {
            client.get_secret_logs(&String::from(secret_id), request).await
        };
        log::block(py, call).map(GetSecretLogsResponse::from)
    }
    /// Changes the description of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     memo: New description, at most 1,000 bytes; an empty one removes it.
    ///
    /// Returns:
    ///     `UpdateSecretMemoResponse`: A secret whose description has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the description is too long; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo>
    #[pyo3(signature = (*, secret_id, memo))]
    fn update_secret_memo(
        &self,
        py: Python<'_>,
        secret_id: Text,
        memo: Text,
    ) -> PyResult<UpdateSecretMemoResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_secret_memo(&String::from(secret_id), &String::from(memo))
                .await
        };
        log::block(py, call).map(UpdateSecretMemoResponse::from)
    }
    /// Reads the values of a secret: the one in use, the one before it, and the one that a
    /// rotation has prepared.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `GetSecretValueResponse`: The values of a secret, one for each stage.
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
        log::block(py, call).map(GetSecretValueResponse::from)
    }
    /// Reads one value of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     stage: Which value.
    ///
    /// Returns:
    ///     `GetSecretStageValueResponse`: One value of a secret.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion. `InvalidArgumentError` when the stage is none of the three; nothing is
    ///     sent then.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue>
    #[pyo3(signature = (*, secret_id, stage))]
    fn get_secret_stage_value(
        &self,
        py: Python<'_>,
        secret_id: Text,
        stage: Text,
    ) -> PyResult<GetSecretStageValueResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .get_secret_stage_value(
                    &String::from(secret_id),
                    inner::ValueStage::from(stage),
                )
                .await
        };
        log::block(py, call).map(GetSecretStageValueResponse::from)
    }
    /// Changes values of a secret: only those that are given, of which at least one is needed.
    /// An empty text deletes the value of its stage.
    ///
    /// Older documentation of the service says that a stage that is left out is cleared. To be
    /// certain with any edition of the service, give all three.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     previous: The value that was in use before the present one; left out it is kept,
    ///         empty it is deleted.
    ///     active: The value in use; left out it is kept, empty it is deleted.
    ///     pending: The value that a rotation is to put to use; left out it is kept, empty
    ///         it is deleted.
    ///
    /// Returns:
    ///     `UpdateSecretValueResponse`: The changed values of a secret as the service keeps
    ///     them: encrypted. The values themselves do not come back.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when no value is given or a documented limit is broken;
    ///     nothing is sent then. `NotFoundError` when there is no such secret. `ConflictError`
    ///     when it is scheduled for deletion. `FailedPreconditionError` when a rule of the
    ///     service forbids it, for instance a value that lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue>
    #[pyo3(signature = (*, secret_id, previous = None, active = None, pending = None))]
    fn update_secret_value(
        &self,
        py: Python<'_>,
        secret_id: Text,
        previous: Option<SecretArgument>,
        active: Option<SecretArgument>,
        pending: Option<SecretArgument>,
    ) -> PyResult<UpdateSecretValueResponse> {
        let client = self.0.clone();
        let request = inner::UpdateSecretValueRequest::builder()
            .maybe_previous(previous.map(bojagi::SecretString::from))
            .maybe_active(active.map(bojagi::SecretString::from))
            .maybe_pending(pending.map(bojagi::SecretString::from))
            .build();
        let call = async move {
            client.update_secret_value(&String::from(secret_id), request).await
        };
        log::block(py, call).map(UpdateSecretValueResponse::from)
    }
    /// Changes one value of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     stage: Which value.
    ///     value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///
    /// Returns:
    ///     `UpdateSecretStageValueResponse`: The changed value of a secret as the service keeps
    ///     it: encrypted. The value itself does not come back.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken, or the stage is none of
    ///     the three; nothing is sent then. `NotFoundError` when there is no such secret.
    ///     `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when a
    ///     rule of the service forbids it, for instance a value that lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value>
    #[pyo3(signature = (*, secret_id, stage, value))]
    fn update_secret_stage_value(
        &self,
        py: Python<'_>,
        secret_id: Text,
        stage: Text,
        value: SecretArgument,
    ) -> PyResult<UpdateSecretStageValueResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_secret_stage_value(
                    &String::from(secret_id),
                    inner::ValueStage::from(stage),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        log::block(py, call).map(UpdateSecretStageValueResponse::from)
    }
    /// Goes through all secrets, page after page.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = ())]
    fn iter_secret_list(&self) -> Items {
        let pages = self.0.iter_secret_list();
        Items::new(pages, SecretListItem::from)
    }
    /// Goes through the log of a secret, page after page, the newest entry first.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     keyword: A word to search for.
    ///     page_size: Entries on a page, at least 1; by default 100.
    ///     timestamp_from: The beginning of the time to look at.
    ///     timestamp_to: The end of the time to look at.
    ///
    /// Returns:
    ///     An iterator of `SecretLog`: One entry of the log of a secret.
    ///
    ///     Its layout is not documented. What is found in it stands in the fields; `raw` has
    ///     all of it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a page's size is 0, or the time range ends before it
    ///     begins; nothing is sent then. `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    #[pyo3(
        signature = (
            *,
            secret_id,
            keyword = None,
            page_size = None,
            timestamp_from = None,
            timestamp_to = None,
        )
    )]
    fn iter_secret_logs(
        &self,
        secret_id: Text,
        keyword: Option<Text>,
        page_size: Option<Unsigned<u32>>,
        timestamp_from: Option<jiff::Timestamp>,
        timestamp_to: Option<jiff::Timestamp>,
    ) -> Items {
        let request = inner::IterSecretLogsRequest::builder()
            .maybe_keyword(keyword.map(String::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_timestamp_from(timestamp_from)
            .maybe_timestamp_to(timestamp_to)
            .build();
        let pages = self.0.iter_secret_logs(&String::from(secret_id), request);
        Items::new(pages, SecretLog::from)
    }
    /// Closes the client for all who share it. Each further call, and each further page of an
    /// iteration, is refused with `FailedPreconditionError` before anything is sent.
    ///
    /// Calls that are under way go on to their end, and with the last of them go the
    /// connections. To close it again does nothing. A client that nobody uses any more closes
    /// by itself.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.0.close());
    }
    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }
    #[pyo3(signature = (*_raised))]
    fn __exit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) {
        self.close(py);
    }
    fn __repr__(&self) -> &'static str {
        "SecretManager(***)"
    }
    fn __reduce__(&self) -> PyResult<()> {
        Err(
            PyTypeError::new_err(
                "a client cannot be pickled; make one in the other process",
            ),
        )
    }
}
/// A client of NAVER Cloud Secret Manager.
///
/// It keeps its connections and credentials, so make one and share it; it may be used from
/// many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
/// are the same share their connections.
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
///         again. By default 4. A clock that was corrected is one more try.
///     retry_delay: Bound of the random wait before the second try, doubled for each
///         further one. By default 100 milliseconds.
///     max_retry_delay: The largest such bound. By default 5 seconds.
///     retry_budget: How many tokens this client has for further tries, so that many
///         calls do not add to an outage: each try beyond the first takes 5, each
///         success gives 1 back. By default 500.
///     ca_bundle: Path of a file with further certificate authorities to trust, in PEM
///         form, read at once.
///     proxy: URL of an HTTP proxy, which may hold a user name and a password; empty
///         for none. By default that of the environment, for `https` only:
///         `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`.
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
pub struct AsyncSecretManager(pub(super) inner::SecretManager);
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
        coroutine::load(py)?;
        runtime::detached(py, || builder.build()).map(Self)
    }
    /// Finds the credentials that the next call would be signed with, and says where they are
    /// from. Nothing is sent to Secret Manager.
    ///
    /// Returns:
    ///     `ResolveCredentialsResponse`: The credentials of a client, without the secret key.
    ///
    /// Raises:
    ///     `CredentialsError` when there are none; the error says what each place said.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/common-ncpapi>
    #[pyo3(signature = ())]
    fn resolve_credentials<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.resolve_credentials().await };
        let call = async move { call.await.map(ResolveCredentialsResponse::from) };
        coroutine::<
            ResolveCredentialsResponse,
        >(py, "AsyncSecretManager.resolve_credentials", call)
    }
    /// Begins the work of a rotation job, and reads the values to work with. The secret's
    /// status is `ROTATING` from here on.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Returns:
    ///     `StartRotationJobResponse`: What a rotation job has to work with. Each value is the
    ///     JSON text of a flat object.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has begun or ended
    ///     already. `ConflictError` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-start-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn start_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .start_rotation_job(&String::from(secret_id), &String::from(job_token))
                .await
        };
        let call = async move { call.await.map(StartRotationJobResponse::from) };
        coroutine::<
            StartRotationJobResponse,
        >(py, "AsyncSecretManager.start_rotation_job", call)
    }
    /// Lets the service make the pending value: the active value with a random text for each
    /// rotation target.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Returns:
    ///     `AddPendingStageResponse`: The value that the service has made.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has not begun or has
    ///     ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-add-pending-stage>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn add_pending_stage<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .add_pending_stage(&String::from(secret_id), &String::from(job_token))
                .await
        };
        let call = async move { call.await.map(AddPendingStageResponse::from) };
        coroutine::<
            AddPendingStageResponse,
        >(py, "AsyncSecretManager.add_pending_stage", call)
    }
    /// Sets the pending value. Only what the rotation targets name should differ from the
    /// active value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///     value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///
    /// Returns:
    ///     `UpdatePendingStageResponse`: The value that has been set.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, the job has not begun or has ended,
    ///     or the value lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-pending-stage>
    #[pyo3(signature = (*, secret_id, job_token, value))]
    fn update_pending_stage<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
        value: SecretArgument,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_pending_stage(
                    &String::from(secret_id),
                    &String::from(job_token),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        let call = async move { call.await.map(UpdatePendingStageResponse::from) };
        coroutine::<
            UpdatePendingStageResponse,
        >(py, "AsyncSecretManager.update_pending_stage", call)
    }
    /// Makes a random text, for instance a password, and keeps it nowhere.
    /// `update_pending_stage` takes it as part of a value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///     length: Characters of the text, 5 to 32; by default 12.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out punctuation; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     include_space: Whether spaces may occur; the service's default is that they may.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; by default it must.
    ///
    /// Returns:
    ///     `GenerateRandomSecretResponse`: A random text.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the length is not 5 to 32, or everything is excluded;
    ///     nothing is sent then. `NotFoundError` when there is no such secret.
    ///     `FailedPreconditionError` when the token is not that of the secret's present job, or
    ///     the job has not begun or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-generate-random-secret>
    #[pyo3(
        signature = (
            *,
            secret_id,
            job_token,
            length = None,
            exclude_characters = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            exclude_uppercase = None,
            exclude_lowercase = None,
            include_space = None,
            require_each_included_type = None,
        )
    )]
    fn generate_random_secret<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
        length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_lowercase: Option<bool>,
        include_space: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GenerateRandomSecretRequest::builder()
            .maybe_length(length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_include_space(include_space)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move {
            client
                .generate_random_secret(
                    &String::from(secret_id),
                    &String::from(job_token),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(GenerateRandomSecretResponse::from) };
        coroutine::<
            GenerateRandomSecretResponse,
        >(py, "AsyncSecretManager.generate_random_secret", call)
    }
    /// Ends a rotation job with success: the pending value becomes active, and the active one
    /// previous.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has not begun, has no
    ///     pending value, or has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-complete-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn complete_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .complete_rotation_job(
                    &String::from(secret_id),
                    &String::from(job_token),
                )
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.complete_rotation_job", call)
    }
    /// Ends a rotation job with failure: the active value stays. `retry_rotation_job` tries
    /// again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, as the trigger got it.
    ///     job_token: Token of the job, as the trigger got it, or from `get_secret_logs`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when the
    ///     token is not that of the secret's present job, or the job has ended.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-fail-rotation-job>
    #[pyo3(signature = (*, secret_id, job_token))]
    fn fail_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        job_token: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .fail_rotation_job(&String::from(secret_id), &String::from(job_token))
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.fail_rotation_job", call)
    }
    /// Lists the keys that may protect a secret: the service's default key, and the customer's
    /// own keys in Key Management Service.
    ///
    /// Returns:
    ///     `GetProtectionKeyListResponse`: The keys that may protect a secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getprotectionkeylist>
    #[pyo3(signature = ())]
    fn get_protection_key_list<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.get_protection_key_list().await };
        let call = async move { call.await.map(GetProtectionKeyListResponse::from) };
        coroutine::<
            GetProtectionKeyListResponse,
        >(py, "AsyncSecretManager.get_protection_key_list", call)
    }
    /// Puts a secret under another key.
    ///
    /// A secret under a key isolated to its region and one under a global key are served at
    /// different endpoints, so the endpoint may change with the key.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     protection_key_type: Whose key is to protect the secret.
    ///     kms_key_tag: Tag of the key, from `get_protection_key_list`; needed with
    ///         `USER_MANAGED_KEY`.
    ///     kms_boundary_type: Where the key may be used; by default `ISOLATED`, which is
    ///         all that Japan has.
    ///
    /// Returns:
    ///     `UpdateProtectionKeyResponse`: A secret that has been put under another key.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the tag of a key is needed and not given; nothing is
    ///     sent then. `NotFoundError` when there is no such secret or key. `ConflictError` when
    ///     the secret is scheduled for deletion. `FailedPreconditionError` when the key may not
    ///     be used.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updateprotectionkey>
    #[pyo3(
        signature = (
            *,
            secret_id,
            protection_key_type,
            kms_key_tag = None,
            kms_boundary_type = None,
        )
    )]
    fn update_protection_key<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        protection_key_type: Text,
        kms_key_tag: Option<Text>,
        kms_boundary_type: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UpdateProtectionKeyRequest::builder()
            .protection_key_type(inner::ProtectionKeyType::from(protection_key_type))
            .maybe_kms_key_tag(kms_key_tag.map(String::from))
            .maybe_kms_boundary_type(kms_boundary_type.map(inner::KmsBoundaryType::from))
            .build();
        let call = async move {
            client.update_protection_key(&String::from(secret_id), request).await
        };
        let call = async move { call.await.map(UpdateProtectionKeyResponse::from) };
        coroutine::<
            UpdateProtectionKeyResponse,
        >(py, "AsyncSecretManager.update_protection_key", call)
    }
    /// Makes a suspended secret available again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `EnableSecretResponse`: A secret that is available again.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status is
    ///     another than `DISABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enablesecret>
    #[pyo3(signature = (*, secret_id))]
    fn enable_secret<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.enable_secret(&String::from(secret_id)).await };
        let call = async move { call.await.map(EnableSecretResponse::from) };
        coroutine::<EnableSecretResponse>(py, "AsyncSecretManager.enable_secret", call)
    }
    /// Suspends a secret, until `enable_secret`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `DisableSecretResponse`: A secret that has been suspended.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status is
    ///     another than `ENABLE`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disablesecret>
    #[pyo3(signature = (*, secret_id))]
    fn disable_secret<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.disable_secret(&String::from(secret_id)).await };
        let call = async move { call.await.map(DisableSecretResponse::from) };
        coroutine::<DisableSecretResponse>(py, "AsyncSecretManager.disable_secret", call)
    }
    /// Schedules a secret for deletion. Its value can no longer be read; the date of its end is
    /// in `get_secret_detail`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `RequestSecretDeletionResponse`: A secret that has been scheduled for deletion.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status
    ///     forbids it, for instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-requestsecretdeletion>
    #[pyo3(signature = (*, secret_id))]
    fn request_secret_deletion<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.request_secret_deletion(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(RequestSecretDeletionResponse::from) };
        coroutine::<
            RequestSecretDeletionResponse,
        >(py, "AsyncSecretManager.request_secret_deletion", call)
    }
    /// Takes back a request for deletion. The secret is suspended then; `enable_secret` makes
    /// it available.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `CancelSecretDeletionResponse`: A secret whose deletion has been called off.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancelsecretdeletion>
    #[pyo3(signature = (*, secret_id))]
    fn cancel_secret_deletion<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.cancel_secret_deletion(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(CancelSecretDeletionResponse::from) };
        coroutine::<
            CancelSecretDeletionResponse,
        >(py, "AsyncSecretManager.cancel_secret_deletion", call)
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
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&String::from(secret_id)).await };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.delete_secret", call)
    }
    /// Lists the triggers that may rotate secrets: Cloud Functions triggers of the type Secret
    /// Manager.
    ///
    /// Returns:
    ///     `GetTriggerListResponse`: The triggers that may rotate secrets.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-gettriggerlist>
    #[pyo3(signature = ())]
    fn get_trigger_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.get_trigger_list().await };
        let call = async move { call.await.map(GetTriggerListResponse::from) };
        coroutine::<
            GetTriggerListResponse,
        >(py, "AsyncSecretManager.get_trigger_list", call)
    }
    /// Lets a secret rotate automatically.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     rotation_period_days: Days between rotations, 1 to 730; the service's default is
    ///         90.
    ///     trigger_id: ID of the trigger that rotates, from `get_trigger_list`; needed when
    ///         none is linked.
    ///
    /// Returns:
    ///     `EnableAutoRotationResponse`: A secret that rotates automatically now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the period is not 1 to 730 days or the trigger's ID is
    ///     empty, where nothing is sent, and when no trigger is given and none is linked.
    ///     `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-enable-auto-rotation>
    #[pyo3(signature = (*, secret_id, rotation_period_days = None, trigger_id = None))]
    fn enable_auto_rotation<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        rotation_period_days: Option<Unsigned<u32>>,
        trigger_id: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::EnableAutoRotationRequest::builder()
            .maybe_rotation_period_days(rotation_period_days.map(u32::from))
            .maybe_trigger_id(trigger_id.map(String::from))
            .build();
        let call = async move {
            client.enable_auto_rotation(&String::from(secret_id), request).await
        };
        let call = async move { call.await.map(EnableAutoRotationResponse::from) };
        coroutine::<
            EnableAutoRotationResponse,
        >(py, "AsyncSecretManager.enable_auto_rotation", call)
    }
    /// Ends the automatic rotation of a secret. Its trigger stays linked.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `DisableAutoRotationResponse`: A secret that no longer rotates automatically.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when the secret's
    ///     status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-disable-auto-rotation>
    #[pyo3(signature = (*, secret_id))]
    fn disable_auto_rotation<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.disable_auto_rotation(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(DisableAutoRotationResponse::from) };
        coroutine::<
            DisableAutoRotationResponse,
        >(py, "AsyncSecretManager.disable_auto_rotation", call)
    }
    /// Changes how often a secret rotates automatically.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     rotation_period_days: Days between rotations, 1 to 730.
    ///
    /// Returns:
    ///     `UpdateRotationPeriodResponse`: A secret that rotates at another period now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the period is not 1 to 730 days; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it does
    ///     not rotate automatically. `ConflictError` when the secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-period>
    #[pyo3(signature = (*, secret_id, rotation_period_days))]
    fn update_rotation_period<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        rotation_period_days: Unsigned<u32>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_rotation_period(
                    &String::from(secret_id),
                    u32::from(rotation_period_days),
                )
                .await
        };
        let call = async move { call.await.map(UpdateRotationPeriodResponse::from) };
        coroutine::<
            UpdateRotationPeriodResponse,
        >(py, "AsyncSecretManager.update_rotation_period", call)
    }
    /// Links a trigger to a secret, in place of the one before.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     trigger_id: ID of the trigger, from `get_trigger_list`.
    ///
    /// Returns:
    ///     `UpdateRotationTriggerResponse`: A secret that another trigger rotates now.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the trigger's ID is empty; nothing is sent then.
    ///     `NotFoundError` when there is no such secret or trigger. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-rotation-trigger>
    #[pyo3(signature = (*, secret_id, trigger_id))]
    fn update_rotation_trigger<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        trigger_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_rotation_trigger(
                    &String::from(secret_id),
                    &String::from(trigger_id),
                )
                .await
        };
        let call = async move { call.await.map(UpdateRotationTriggerResponse::from) };
        coroutine::<
            UpdateRotationTriggerResponse,
        >(py, "AsyncSecretManager.update_rotation_trigger", call)
    }
    /// Unlinks the trigger of a secret. The trigger itself stays.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     rotates automatically; `disable_auto_rotation` comes first. `ConflictError` when the
    ///     secret's status forbids it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-delete-rotation-trigger>
    #[pyo3(signature = (*, secret_id))]
    fn delete_rotation_trigger<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.delete_rotation_trigger(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.delete_rotation_trigger", call)
    }
    /// Rotates a secret now: makes a job and runs the linked trigger. It answers before the job
    /// has ended; the job's token is in `get_secret_logs`.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when no
    ///     trigger is linked. `ConflictError` when the secret's status forbids it, for instance
    ///     while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-execute-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn execute_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.execute_rotation_job(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.execute_rotation_job", call)
    }
    /// Tries a failed rotation again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when the last rotation
    ///     has not failed.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-retry-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn retry_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.retry_rotation_job(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.retry_rotation_job", call)
    }
    /// Calls off the rotation that is running.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when none is running.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-cancel-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn cancel_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.cancel_rotation_job(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.cancel_rotation_job", call)
    }
    /// Undoes the last rotation: the value that was in use before it is in use again.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when there
    ///     is no value to go back to. `ConflictError` when the secret's status forbids it, for
    ///     instance while it rotates.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-rollback-rotation-job>
    #[pyo3(signature = (*, secret_id))]
    fn rollback_rotation_job<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.rollback_rotation_job(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretManager.rollback_rotation_job", call)
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
    /// Returns:
    ///     `CreateSecretResponse`: A secret that has just been made, without its value.
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
    fn create_secret<'py>(
        &self,
        py: Python<'py>,
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
    ) -> PyResult<Bound<'py, PyAny>> {
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
        let call = async move { call.await.map(CreateSecretResponse::from) };
        coroutine::<CreateSecretResponse>(py, "AsyncSecretManager.create_secret", call)
    }
    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// Args:
    ///     page_no: Number of the page, from 1, which is the default.
    ///
    /// Returns:
    ///     `GetSecretListResponse`: One page of the list of secrets.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the number of the page is 0; nothing is sent then.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = (*, page_no = None))]
    fn get_secret_list<'py>(
        &self,
        py: Python<'py>,
        page_no: Option<Unsigned<u32>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GetSecretListRequest::builder()
            .maybe_page_no(page_no.map(u32::from))
            .build();
        let call = async move { client.get_secret_list(request).await };
        let call = async move { call.await.map(GetSecretListResponse::from) };
        coroutine::<
            GetSecretListResponse,
        >(py, "AsyncSecretManager.get_secret_list", call)
    }
    /// Finds a secret by its name, reading the list page by page. A secret that is deleted for
    /// good is passed over. The result has the ID that all other operations ask for. Each page
    /// is a call of its own, with the time that a call has.
    ///
    /// Args:
    ///     secret_name: The whole name. Upper and lower case differ.
    ///
    /// Returns:
    ///     `SecretListItem`: A secret as the list shows it.
    ///
    /// Raises:
    ///     `NotFoundError` when no secret has the name; the text says how many were looked at.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = (*, secret_name))]
    fn find_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.find_secret(&String::from(secret_name)).await };
        let call = async move { call.await.map(SecretListItem::from) };
        coroutine::<SecretListItem>(py, "AsyncSecretManager.find_secret", call)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `GetSecretDetailResponse`: What is known about a secret: all but its value.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
    #[pyo3(signature = (*, secret_id))]
    fn get_secret_detail<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_detail(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(GetSecretDetailResponse::from) };
        coroutine::<
            GetSecretDetailResponse,
        >(py, "AsyncSecretManager.get_secret_detail", call)
    }
    /// Reads the log of a secret: who did what with it, one page at a time. The tokens of
    /// rotation jobs are found here.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     keyword: A word to search for.
    ///     page_no: Number of the page, from 1, which is the default.
    ///     page_size: Entries on a page, at least 1; by default 100.
    ///     timestamp_from: The beginning of the time to look at.
    ///     timestamp_to: The end of the time to look at.
    ///
    /// Returns:
    ///     `GetSecretLogsResponse`: One page of the log of a secret.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a page's number or size is 0, or the time range ends
    ///     before it begins; nothing is sent then. `NotFoundError` when there is no such
    ///     secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    #[pyo3(
        signature = (
            *,
            secret_id,
            keyword = None,
            page_no = None,
            page_size = None,
            timestamp_from = None,
            timestamp_to = None,
        )
    )]
    fn get_secret_logs<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        keyword: Option<Text>,
        page_no: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
        timestamp_from: Option<jiff::Timestamp>,
        timestamp_to: Option<jiff::Timestamp>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GetSecretLogsRequest::builder()
            .maybe_keyword(keyword.map(String::from))
            .maybe_page_no(page_no.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_timestamp_from(timestamp_from)
            .maybe_timestamp_to(timestamp_to)
            .build();
        let call = async move {
            client.get_secret_logs(&String::from(secret_id), request).await
        };
        let call = async move { call.await.map(GetSecretLogsResponse::from) };
        coroutine::<
            GetSecretLogsResponse,
        >(py, "AsyncSecretManager.get_secret_logs", call)
    }
    /// Changes the description of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     memo: New description, at most 1,000 bytes; an empty one removes it.
    ///
    /// Returns:
    ///     `UpdateSecretMemoResponse`: A secret whose description has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the description is too long; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo>
    #[pyo3(signature = (*, secret_id, memo))]
    fn update_secret_memo<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        memo: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_secret_memo(&String::from(secret_id), &String::from(memo))
                .await
        };
        let call = async move { call.await.map(UpdateSecretMemoResponse::from) };
        coroutine::<
            UpdateSecretMemoResponse,
        >(py, "AsyncSecretManager.update_secret_memo", call)
    }
    /// Reads the values of a secret: the one in use, the one before it, and the one that a
    /// rotation has prepared.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// Returns:
    ///     `GetSecretValueResponse`: The values of a secret, one for each stage.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretvalue>
    #[pyo3(signature = (*, secret_id))]
    fn get_secret_value<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.get_secret_value(&String::from(secret_id)).await
        };
        let call = async move { call.await.map(GetSecretValueResponse::from) };
        coroutine::<
            GetSecretValueResponse,
        >(py, "AsyncSecretManager.get_secret_value", call)
    }
    /// Reads one value of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     stage: Which value.
    ///
    /// Returns:
    ///     `GetSecretStageValueResponse`: One value of a secret.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion. `InvalidArgumentError` when the stage is none of the three; nothing is
    ///     sent then.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretstagevalue>
    #[pyo3(signature = (*, secret_id, stage))]
    fn get_secret_stage_value<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        stage: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .get_secret_stage_value(
                    &String::from(secret_id),
                    inner::ValueStage::from(stage),
                )
                .await
        };
        let call = async move { call.await.map(GetSecretStageValueResponse::from) };
        coroutine::<
            GetSecretStageValueResponse,
        >(py, "AsyncSecretManager.get_secret_stage_value", call)
    }
    /// Changes values of a secret: only those that are given, of which at least one is needed.
    /// An empty text deletes the value of its stage.
    ///
    /// Older documentation of the service says that a stage that is left out is cleared. To be
    /// certain with any edition of the service, give all three.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     previous: The value that was in use before the present one; left out it is kept,
    ///         empty it is deleted.
    ///     active: The value in use; left out it is kept, empty it is deleted.
    ///     pending: The value that a rotation is to put to use; left out it is kept, empty
    ///         it is deleted.
    ///
    /// Returns:
    ///     `UpdateSecretValueResponse`: The changed values of a secret as the service keeps
    ///     them: encrypted. The values themselves do not come back.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when no value is given or a documented limit is broken;
    ///     nothing is sent then. `NotFoundError` when there is no such secret. `ConflictError`
    ///     when it is scheduled for deletion. `FailedPreconditionError` when a rule of the
    ///     service forbids it, for instance a value that lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretvalue>
    #[pyo3(signature = (*, secret_id, previous = None, active = None, pending = None))]
    fn update_secret_value<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        previous: Option<SecretArgument>,
        active: Option<SecretArgument>,
        pending: Option<SecretArgument>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UpdateSecretValueRequest::builder()
            .maybe_previous(previous.map(bojagi::SecretString::from))
            .maybe_active(active.map(bojagi::SecretString::from))
            .maybe_pending(pending.map(bojagi::SecretString::from))
            .build();
        let call = async move {
            client.update_secret_value(&String::from(secret_id), request).await
        };
        let call = async move { call.await.map(UpdateSecretValueResponse::from) };
        coroutine::<
            UpdateSecretValueResponse,
        >(py, "AsyncSecretManager.update_secret_value", call)
    }
    /// Changes one value of a secret.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     stage: Which value.
    ///     value: The new value: JSON text of a flat object of 1 to 100 key/value pairs, at
    ///         most 10,000 bytes.
    ///
    /// Returns:
    ///     `UpdateSecretStageValueResponse`: The changed value of a secret as the service keeps
    ///     it: encrypted. The value itself does not come back.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken, or the stage is none of
    ///     the three; nothing is sent then. `NotFoundError` when there is no such secret.
    ///     `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when a
    ///     rule of the service forbids it, for instance a value that lacks a rotation target.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-update-secret-stage-value>
    #[pyo3(signature = (*, secret_id, stage, value))]
    fn update_secret_stage_value<'py>(
        &self,
        py: Python<'py>,
        secret_id: Text,
        stage: Text,
        value: SecretArgument,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .update_secret_stage_value(
                    &String::from(secret_id),
                    inner::ValueStage::from(stage),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        let call = async move { call.await.map(UpdateSecretStageValueResponse::from) };
        coroutine::<
            UpdateSecretStageValueResponse,
        >(py, "AsyncSecretManager.update_secret_stage_value", call)
    }
    /// Goes through all secrets, page after page.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    #[pyo3(signature = ())]
    fn iter_secret_list(&self) -> AsyncItems {
        let pages = self.0.iter_secret_list();
        AsyncItems::new(pages, SecretListItem::from)
    }
    /// Goes through the log of a secret, page after page, the newest entry first.
    ///
    /// Args:
    ///     secret_id: ID of the secret, from `create_secret` or `get_secret_list`.
    ///     keyword: A word to search for.
    ///     page_size: Entries on a page, at least 1; by default 100.
    ///     timestamp_from: The beginning of the time to look at.
    ///     timestamp_to: The end of the time to look at.
    ///
    /// Returns:
    ///     An iterator of `SecretLog`: One entry of the log of a secret.
    ///
    ///     Its layout is not documented. What is found in it stands in the fields; `raw` has
    ///     all of it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a page's size is 0, or the time range ends before it
    ///     begins; nothing is sent then. `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    #[pyo3(
        signature = (
            *,
            secret_id,
            keyword = None,
            page_size = None,
            timestamp_from = None,
            timestamp_to = None,
        )
    )]
    fn iter_secret_logs(
        &self,
        secret_id: Text,
        keyword: Option<Text>,
        page_size: Option<Unsigned<u32>>,
        timestamp_from: Option<jiff::Timestamp>,
        timestamp_to: Option<jiff::Timestamp>,
    ) -> AsyncItems {
        let request = inner::IterSecretLogsRequest::builder()
            .maybe_keyword(keyword.map(String::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_timestamp_from(timestamp_from)
            .maybe_timestamp_to(timestamp_to)
            .build();
        let pages = self.0.iter_secret_logs(&String::from(secret_id), request);
        AsyncItems::new(pages, SecretLog::from)
    }
    /// Closes the client for all who share it. Each further call, and each further page of an
    /// iteration, is refused with `FailedPreconditionError` before anything is sent.
    ///
    /// Calls that are under way go on to their end, and with the last of them go the
    /// connections. To close it again does nothing. A client that nobody uses any more closes
    /// by itself.
    fn close<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.close();
            Ok(None)
        };
        coroutine::<Option<()>>(py, "AsyncSecretManager.close", call)
    }
    fn __aenter__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        let (py, client) = (slf.py(), slf.unbind());
        coroutine::<
            Py<Self>,
        >(py, "AsyncSecretManager.__aenter__", async move { Ok(client) })
    }
    #[pyo3(signature = (*_raised))]
    fn __aexit__<'py>(
        &self,
        py: Python<'py>,
        _raised: &Bound<'_, PyTuple>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.close(py)
    }
    fn __repr__(&self) -> &'static str {
        "AsyncSecretManager(***)"
    }
    fn __reduce__(&self) -> PyResult<()> {
        Err(
            PyTypeError::new_err(
                "a client cannot be pickled; make one in the other process",
            ),
        )
    }
}
#[pymodule]
pub mod ncloud {
    #[pymodule_export]
    use super::{
        AddPendingStageResponse, CancelSecretDeletionResponse, CreateSecretResponse,
        DisableAutoRotationResponse, DisableSecretResponse, EnableAutoRotationResponse,
        EnableSecretResponse, GenerateRandomSecretResponse, GetProtectionKeyListResponse,
        GetSecretDetailResponse, GetSecretListResponse, GetSecretLogsResponse,
        GetSecretStageValueResponse, GetSecretValueResponse, GetTriggerListResponse,
        ProtectionKey, ProtectionKeyListItem, RequestSecretDeletionResponse,
        ResolveCredentialsResponse, SecretListItem, SecretLog, StartRotationJobResponse,
        Trigger, TriggerAction, TriggerListItem, UpdatePendingStageResponse,
        UpdateProtectionKeyResponse, UpdateRotationPeriodResponse,
        UpdateRotationTriggerResponse, UpdateSecretMemoResponse,
        UpdateSecretStageValueResponse, UpdateSecretValueResponse, SecretManager,
        AsyncSecretManager,
    };
}
