// Generated from core by `make generate`. Do not edit.

use bojagi::alibaba as inner;
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
pub struct AutomaticRotation(inner::AutomaticRotation);
impl From<inner::AutomaticRotation> for AutomaticRotation {
    fn from(value: inner::AutomaticRotation) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::AutomaticRotation {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for AutomaticRotation {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "AutomaticRotation";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for AutomaticRotation {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct EcsSecretSubType(inner::EcsSecretSubType);
impl From<inner::EcsSecretSubType> for EcsSecretSubType {
    fn from(value: inner::EcsSecretSubType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::EcsSecretSubType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for EcsSecretSubType {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "EcsSecretSubType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for EcsSecretSubType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct Network(inner::Network);
impl From<inner::Network> for Network {
    fn from(value: inner::Network) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::Network {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for Network {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "Network";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for Network {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct PolarDbType(inner::PolarDbType);
impl From<inner::PolarDbType> for PolarDbType {
    fn from(value: inner::PolarDbType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::PolarDbType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for PolarDbType {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "PolarDbType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for PolarDbType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct RdsSecretSubType(inner::RdsSecretSubType);
impl From<inner::RdsSecretSubType> for RdsSecretSubType {
    fn from(value: inner::RdsSecretSubType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::RdsSecretSubType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for RdsSecretSubType {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "RdsSecretSubType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for RdsSecretSubType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct ResourceType(inner::ResourceType);
impl From<inner::ResourceType> for ResourceType {
    fn from(value: inner::ResourceType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::ResourceType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for ResourceType {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "ResourceType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for ResourceType {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
#[allow(dead_code, reason = "an enum may be for input only")]
pub struct SecretDataType(inner::SecretDataType);
impl From<inner::SecretDataType> for SecretDataType {
    fn from(value: inner::SecretDataType) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::SecretDataType {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for SecretDataType {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "SecretDataType";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for SecretDataType {
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
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
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
pub struct SignatureMethod(inner::SignatureMethod);
impl From<inner::SignatureMethod> for SignatureMethod {
    fn from(value: inner::SignatureMethod) -> Self {
        Self(value)
    }
}
impl From<Text> for inner::SignatureMethod {
    fn from(text: Text) -> Self {
        Self::from(String::from(text))
    }
}
impl OpenEnum for SignatureMethod {
    const MODULE: &'static str = "bojagi.generated.alibaba_enums";
    const NAME: &'static str = "SignatureMethod";
    fn text(&self) -> &str {
        self.0.as_str()
    }
}
impl<'py> IntoPyObject<'py> for SignatureMethod {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_member(py)
    }
}
/// Why the value of one secret could not be read.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct BatchGetSecretValueError(inner::BatchGetSecretValueError);
impl From<inner::BatchGetSecretValueError> for BatchGetSecretValueError {
    fn from(model: inner::BatchGetSecretValueError) -> Self {
        Self(model)
    }
}
impl From<BatchGetSecretValueError> for inner::BatchGetSecretValueError {
    fn from(model: BatchGetSecretValueError) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for BatchGetSecretValueError {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl BatchGetSecretValueError {
    #[new]
    #[pyo3(signature = (*, secret_name, code, message, http_status = None))]
    fn new(
        secret_name: Text,
        code: Text,
        message: Text,
        http_status: Option<Unsigned<u32>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::BatchGetSecretValueError::builder()
                    .secret_name(String::from(secret_name))
                    .code(String::from(code))
                    .message(String::from(message))
                    .maybe_http_status(http_status.map(u32::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name", "code", "message", "http_status",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// The service's code, for instance `Forbidden.ResourceNotFound`.
    #[getter]
    fn code(&self) -> String {
        self.0.code.clone()
    }
    /// The service's explanation.
    #[getter]
    fn message(&self) -> String {
        self.0.message.clone()
    }
    /// The HTTP status that the secret alone would have had.
    #[getter]
    fn http_status(&self) -> Option<u32> {
        self.0.http_status.clone()
    }
}
/// The values of several secrets, and why others have none.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct BatchGetSecretValueResponse(inner::BatchGetSecretValueResponse);
impl From<inner::BatchGetSecretValueResponse> for BatchGetSecretValueResponse {
    fn from(model: inner::BatchGetSecretValueResponse) -> Self {
        Self(model)
    }
}
impl From<BatchGetSecretValueResponse> for inner::BatchGetSecretValueResponse {
    fn from(model: BatchGetSecretValueResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for BatchGetSecretValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl BatchGetSecretValueResponse {
    #[new]
    #[pyo3(signature = (*, secret_values, errors))]
    fn new(
        secret_values: Vec<GetSecretValueResponse>,
        errors: Vec<BatchGetSecretValueError>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::BatchGetSecretValueResponse::builder()
                    .secret_values(
                        secret_values
                            .into_iter()
                            .map(inner::GetSecretValueResponse::from)
                            .collect(),
                    )
                    .errors(
                        errors
                            .into_iter()
                            .map(inner::BatchGetSecretValueError::from)
                            .collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_values", "errors",])
    }
    /// The values that could be read.
    #[getter]
    fn secret_values(&self) -> Tuple<GetSecretValueResponse> {
        Tuple(
            self
                .0
                .secret_values
                .clone()
                .into_iter()
                .map(GetSecretValueResponse::from)
                .collect(),
        )
    }
    /// What went wrong for the other secrets.
    #[getter]
    fn errors(&self) -> Tuple<BatchGetSecretValueError> {
        Tuple(
            self
                .0
                .errors
                .clone()
                .into_iter()
                .map(BatchGetSecretValueError::from)
                .collect(),
        )
    }
}
/// A secret that has just been made, without its value.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
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
            secret_name,
            version_id,
            arn = None,
            secret_type = None,
            automatic_rotation = None,
            rotation_interval = None,
            next_rotation_date = None,
            extended_config = None,
            dkms_instance_id = None,
        )
    )]
    fn new(
        secret_name: Text,
        version_id: Text,
        arn: Option<Text>,
        secret_type: Option<Text>,
        automatic_rotation: Option<Text>,
        rotation_interval: Option<Seconds>,
        next_rotation_date: Option<jiff::Timestamp>,
        extended_config: Option<Text>,
        dkms_instance_id: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::CreateSecretResponse::builder()
                    .maybe_arn(arn.map(String::from))
                    .secret_name(String::from(secret_name))
                    .version_id(String::from(version_id))
                    .maybe_secret_type(secret_type.map(inner::SecretType::from))
                    .maybe_automatic_rotation(
                        automatic_rotation.map(inner::AutomaticRotation::from),
                    )
                    .maybe_rotation_interval(
                        rotation_interval.map(std::time::Duration::from),
                    )
                    .maybe_next_rotation_date(next_rotation_date)
                    .maybe_extended_config(extended_config.map(String::from))
                    .maybe_dkms_instance_id(dkms_instance_id.map(String::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "arn", "secret_name", "version_id", "secret_type", "automatic_rotation",
                "rotation_interval", "next_rotation_date", "extended_config",
                "dkms_instance_id",
            ],
        )
    }
    /// ARN of the secret.
    #[getter]
    fn arn(&self) -> Option<String> {
        self.0.arn.clone()
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// ID of its first version.
    #[getter]
    fn version_id(&self) -> String {
        self.0.version_id.clone()
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Whether it rotates by itself; for managed secrets only.
    #[getter]
    fn automatic_rotation(&self) -> Option<AutomaticRotation> {
        self.0.automatic_rotation.clone().map(AutomaticRotation::from)
    }
    /// Time between rotations; only where it rotates by itself.
    #[getter]
    fn rotation_interval(&self) -> Option<std::time::Duration> {
        self.0.rotation_interval.clone()
    }
    /// When it is to rotate next; only where it rotates by itself.
    #[getter]
    fn next_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.next_rotation_date.clone()
    }
    /// What a managed secret belongs to: JSON text, as the service keeps it.
    #[getter]
    fn extended_config(&self) -> Option<String> {
        self.0.extended_config.clone()
    }
    /// ID of the KMS instance that it is kept in; none in the shared one.
    #[getter]
    fn dkms_instance_id(&self) -> Option<String> {
        self.0.dkms_instance_id.clone()
    }
}
/// A secret that has been scheduled for deletion, or deleted.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct DeleteSecretResponse(inner::DeleteSecretResponse);
impl From<inner::DeleteSecretResponse> for DeleteSecretResponse {
    fn from(model: inner::DeleteSecretResponse) -> Self {
        Self(model)
    }
}
impl From<DeleteSecretResponse> for inner::DeleteSecretResponse {
    fn from(model: DeleteSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for DeleteSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl DeleteSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_name, planned_delete_time = None))]
    fn new(
        secret_name: Text,
        planned_delete_time: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::DeleteSecretResponse::builder()
                    .secret_name(String::from(secret_name))
                    .maybe_planned_delete_time(planned_delete_time)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name", "planned_delete_time",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// When it will be, or was, deleted for good.
    #[getter]
    fn planned_delete_time(&self) -> Option<jiff::Timestamp> {
        self.0.planned_delete_time.clone()
    }
}
/// What is known about a secret, without its value.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct DescribeSecretResponse(inner::DescribeSecretResponse);
impl From<inner::DescribeSecretResponse> for DescribeSecretResponse {
    fn from(model: inner::DescribeSecretResponse) -> Self {
        Self(model)
    }
}
impl From<DescribeSecretResponse> for inner::DescribeSecretResponse {
    fn from(model: DescribeSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for DescribeSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl DescribeSecretResponse {
    #[new]
    #[pyo3(
        signature = (
            *,
            secret_name,
            description,
            tags,
            arn = None,
            secret_type = None,
            encryption_key_id = None,
            create_time = None,
            update_time = None,
            planned_delete_time = None,
            automatic_rotation = None,
            rotation_interval = None,
            next_rotation_date = None,
            last_rotation_date = None,
            extended_config = None,
            dkms_instance_id = None,
            owing_service = None,
        )
    )]
    fn new(
        secret_name: Text,
        description: Text,
        tags: std::collections::HashMap<String, String>,
        arn: Option<Text>,
        secret_type: Option<Text>,
        encryption_key_id: Option<Text>,
        create_time: Option<jiff::Timestamp>,
        update_time: Option<jiff::Timestamp>,
        planned_delete_time: Option<jiff::Timestamp>,
        automatic_rotation: Option<Text>,
        rotation_interval: Option<Seconds>,
        next_rotation_date: Option<jiff::Timestamp>,
        last_rotation_date: Option<jiff::Timestamp>,
        extended_config: Option<Text>,
        dkms_instance_id: Option<Text>,
        owing_service: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::DescribeSecretResponse::builder()
                    .maybe_arn(arn.map(String::from))
                    .secret_name(String::from(secret_name))
                    .maybe_secret_type(secret_type.map(inner::SecretType::from))
                    .description(String::from(description))
                    .maybe_encryption_key_id(encryption_key_id.map(String::from))
                    .maybe_create_time(create_time)
                    .maybe_update_time(update_time)
                    .maybe_planned_delete_time(planned_delete_time)
                    .maybe_automatic_rotation(
                        automatic_rotation.map(inner::AutomaticRotation::from),
                    )
                    .maybe_rotation_interval(
                        rotation_interval.map(std::time::Duration::from),
                    )
                    .maybe_next_rotation_date(next_rotation_date)
                    .maybe_last_rotation_date(last_rotation_date)
                    .maybe_extended_config(extended_config.map(String::from))
                    .maybe_dkms_instance_id(dkms_instance_id.map(String::from))
                    .maybe_owing_service(owing_service.map(String::from))
                    .tags(tags)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "arn", "secret_name", "secret_type", "description", "encryption_key_id",
                "create_time", "update_time", "planned_delete_time",
                "automatic_rotation", "rotation_interval", "next_rotation_date",
                "last_rotation_date", "extended_config", "dkms_instance_id",
                "owing_service", "tags",
            ],
        )
    }
    /// ARN of the secret.
    #[getter]
    fn arn(&self) -> Option<String> {
        self.0.arn.clone()
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Description.
    #[getter]
    fn description(&self) -> String {
        self.0.description.clone()
    }
    /// ID of the key that encrypts its values; none for the service's own key.
    #[getter]
    fn encryption_key_id(&self) -> Option<String> {
        self.0.encryption_key_id.clone()
    }
    /// When it was made.
    #[getter]
    fn create_time(&self) -> Option<jiff::Timestamp> {
        self.0.create_time.clone()
    }
    /// When it was changed last.
    #[getter]
    fn update_time(&self) -> Option<jiff::Timestamp> {
        self.0.update_time.clone()
    }
    /// When it will be deleted for good; none unless that is scheduled.
    #[getter]
    fn planned_delete_time(&self) -> Option<jiff::Timestamp> {
        self.0.planned_delete_time.clone()
    }
    /// Whether it rotates by itself; for managed secrets only.
    #[getter]
    fn automatic_rotation(&self) -> Option<AutomaticRotation> {
        self.0.automatic_rotation.clone().map(AutomaticRotation::from)
    }
    /// Time between rotations; only where it rotates by itself.
    #[getter]
    fn rotation_interval(&self) -> Option<std::time::Duration> {
        self.0.rotation_interval.clone()
    }
    /// When it is to rotate next; only where it rotates by itself.
    #[getter]
    fn next_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.next_rotation_date.clone()
    }
    /// When it rotated last; none before the first rotation.
    #[getter]
    fn last_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.last_rotation_date.clone()
    }
    /// What a managed secret belongs to: JSON text, as the service keeps it.
    #[getter]
    fn extended_config(&self) -> Option<String> {
        self.0.extended_config.clone()
    }
    /// ID of the KMS instance that it is kept in; none in the shared one.
    #[getter]
    fn dkms_instance_id(&self) -> Option<String> {
        self.0.dkms_instance_id.clone()
    }
    /// The cloud service that owns the secret, if it is one.
    #[getter]
    fn owing_service(&self) -> Option<String> {
        self.0.owing_service.clone()
    }
    /// Its tags; empty unless they are asked for.
    #[getter]
    fn tags(&self) -> std::collections::HashMap<String, String> {
        self.0.tags.clone()
    }
}
/// What a secret of type `ECS` belongs to. Its value is made as
/// `{"UserName":"","Password":""}`, or for `SSHKey` as
/// `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with `acs/ecs/`.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct EcsConfig(inner::EcsConfig);
impl From<inner::EcsConfig> for EcsConfig {
    fn from(model: inner::EcsConfig) -> Self {
        Self(model)
    }
}
impl From<EcsConfig> for inner::EcsConfig {
    fn from(model: EcsConfig) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for EcsConfig {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl EcsConfig {
    #[new]
    #[pyo3(signature = (*, secret_sub_type, region_id, instance_id, custom_data = None))]
    fn new(
        secret_sub_type: Text,
        region_id: Text,
        instance_id: Text,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::EcsConfig::builder()
                    .secret_sub_type(inner::EcsSecretSubType::from(secret_sub_type))
                    .region_id(String::from(region_id))
                    .instance_id(String::from(instance_id))
                    .maybe_custom_data(custom_data)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_sub_type", "region_id", "instance_id", "custom_data",])
    }
    /// What of the instance is kept.
    #[getter]
    fn secret_sub_type(&self) -> EcsSecretSubType {
        EcsSecretSubType::from(self.0.secret_sub_type.clone())
    }
    /// ID of the instance's region, for instance `cn-hangzhou`.
    #[getter]
    fn region_id(&self) -> String {
        self.0.region_id.clone()
    }
    /// ID of the instance.
    #[getter]
    fn instance_id(&self) -> String {
        self.0.instance_id.clone()
    }
    /// Notes of your own, at most 10 pairs.
    #[getter]
    fn custom_data(&self) -> Option<std::collections::HashMap<String, String>> {
        self.0.custom_data.clone()
    }
}
/// A random password.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct GetRandomPasswordResponse(inner::GetRandomPasswordResponse);
impl From<inner::GetRandomPasswordResponse> for GetRandomPasswordResponse {
    fn from(model: inner::GetRandomPasswordResponse) -> Self {
        Self(model)
    }
}
impl From<GetRandomPasswordResponse> for inner::GetRandomPasswordResponse {
    fn from(model: GetRandomPasswordResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetRandomPasswordResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetRandomPasswordResponse {
    #[new]
    #[pyo3(signature = (*, random_password))]
    fn new(random_password: SecretArgument) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetRandomPasswordResponse::builder()
                    .random_password(bojagi::SecretString::from(random_password))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["random_password",])
    }
    /// The password.
    #[getter]
    fn random_password(&self) -> SecretString {
        SecretString::from(self.0.random_password.clone())
    }
}
/// The policy of a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct GetSecretPolicyResponse(inner::GetSecretPolicyResponse);
impl From<inner::GetSecretPolicyResponse> for GetSecretPolicyResponse {
    fn from(model: inner::GetSecretPolicyResponse) -> Self {
        Self(model)
    }
}
impl From<GetSecretPolicyResponse> for inner::GetSecretPolicyResponse {
    fn from(model: GetSecretPolicyResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GetSecretPolicyResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GetSecretPolicyResponse {
    #[new]
    #[pyo3(signature = (*, policy))]
    fn new(policy: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretPolicyResponse::builder()
                    .policy(String::from(policy))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["policy",])
    }
    /// The policy as JSON text.
    #[getter]
    fn policy(&self) -> String {
        self.0.policy.clone()
    }
}
/// The value of a secret, with what is known about its version.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
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
        signature = (
            *,
            secret_name,
            version_id,
            secret_data,
            version_stages,
            secret_data_type = None,
            secret_type = None,
            create_time = None,
            automatic_rotation = None,
            rotation_interval = None,
            next_rotation_date = None,
            last_rotation_date = None,
            extended_config = None,
        )
    )]
    fn new(
        secret_name: Text,
        version_id: Text,
        secret_data: SecretArgument,
        version_stages: Vec<Text>,
        secret_data_type: Option<Text>,
        secret_type: Option<Text>,
        create_time: Option<jiff::Timestamp>,
        automatic_rotation: Option<Text>,
        rotation_interval: Option<Seconds>,
        next_rotation_date: Option<jiff::Timestamp>,
        last_rotation_date: Option<jiff::Timestamp>,
        extended_config: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GetSecretValueResponse::builder()
                    .secret_name(String::from(secret_name))
                    .version_id(String::from(version_id))
                    .secret_data(bojagi::SecretValue::from(secret_data))
                    .maybe_secret_data_type(
                        secret_data_type.map(inner::SecretDataType::from),
                    )
                    .maybe_secret_type(secret_type.map(inner::SecretType::from))
                    .version_stages(
                        version_stages.into_iter().map(String::from).collect(),
                    )
                    .maybe_create_time(create_time)
                    .maybe_automatic_rotation(
                        automatic_rotation.map(inner::AutomaticRotation::from),
                    )
                    .maybe_rotation_interval(
                        rotation_interval.map(std::time::Duration::from),
                    )
                    .maybe_next_rotation_date(next_rotation_date)
                    .maybe_last_rotation_date(last_rotation_date)
                    .maybe_extended_config(extended_config.map(String::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_name", "version_id", "secret_data", "secret_data_type",
                "secret_type", "version_stages", "create_time", "automatic_rotation",
                "rotation_interval", "next_rotation_date", "last_rotation_date",
                "extended_config",
            ],
        )
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// ID of the version.
    #[getter]
    fn version_id(&self) -> String {
        self.0.version_id.clone()
    }
    /// The value.
    #[getter]
    fn secret_data(&self) -> SecretValue {
        SecretValue::from(self.0.secret_data.clone())
    }
    /// What the value is made of.
    #[getter]
    fn secret_data_type(&self) -> Option<SecretDataType> {
        self.0.secret_data_type.clone().map(SecretDataType::from)
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// Stages that mark the version, for instance `ACSCurrent`.
    #[getter]
    fn version_stages(&self) -> Tuple<String> {
        Tuple(self.0.version_stages.clone())
    }
    /// When it was made.
    #[getter]
    fn create_time(&self) -> Option<jiff::Timestamp> {
        self.0.create_time.clone()
    }
    /// Whether it rotates by itself; for managed secrets only.
    #[getter]
    fn automatic_rotation(&self) -> Option<AutomaticRotation> {
        self.0.automatic_rotation.clone().map(AutomaticRotation::from)
    }
    /// Time between rotations; only where it rotates by itself.
    #[getter]
    fn rotation_interval(&self) -> Option<std::time::Duration> {
        self.0.rotation_interval.clone()
    }
    /// When it is to rotate next; only where it rotates by itself.
    #[getter]
    fn next_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.next_rotation_date.clone()
    }
    /// When it rotated last; none before the first rotation.
    #[getter]
    fn last_rotation_date(&self) -> Option<jiff::Timestamp> {
        self.0.last_rotation_date.clone()
    }
    /// What a managed secret belongs to: JSON text, as the service keeps it. None unless it is
    /// asked for.
    #[getter]
    fn extended_config(&self) -> Option<String> {
        self.0.extended_config.clone()
    }
}
/// The tags of a key.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct ListResourceTagsResponse(inner::ListResourceTagsResponse);
impl From<inner::ListResourceTagsResponse> for ListResourceTagsResponse {
    fn from(model: inner::ListResourceTagsResponse) -> Self {
        Self(model)
    }
}
impl From<ListResourceTagsResponse> for inner::ListResourceTagsResponse {
    fn from(model: ListResourceTagsResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ListResourceTagsResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ListResourceTagsResponse {
    #[new]
    #[pyo3(signature = (*, tags))]
    fn new(tags: std::collections::HashMap<String, String>) -> PyClassInitializer<Self> {
        Model::made(Self(inner::ListResourceTagsResponse::builder().tags(tags).build()))
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["tags",])
    }
    /// The tags.
    #[getter]
    fn tags(&self) -> std::collections::HashMap<String, String> {
        self.0.tags.clone()
    }
}
/// One page of the list of versions of a secret.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct ListSecretVersionIdsResponse(inner::ListSecretVersionIdsResponse);
impl From<inner::ListSecretVersionIdsResponse> for ListSecretVersionIdsResponse {
    fn from(model: inner::ListSecretVersionIdsResponse) -> Self {
        Self(model)
    }
}
impl From<ListSecretVersionIdsResponse> for inner::ListSecretVersionIdsResponse {
    fn from(model: ListSecretVersionIdsResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ListSecretVersionIdsResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ListSecretVersionIdsResponse {
    #[new]
    #[pyo3(
        signature = (*, secret_name, version_ids, page_number, page_size, total_count)
    )]
    fn new(
        secret_name: Text,
        version_ids: Vec<SecretVersion>,
        page_number: Unsigned<u32>,
        page_size: Unsigned<u32>,
        total_count: Unsigned<u64>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ListSecretVersionIdsResponse::builder()
                    .secret_name(String::from(secret_name))
                    .version_ids(
                        version_ids.into_iter().map(inner::SecretVersion::from).collect(),
                    )
                    .page_number(u32::from(page_number))
                    .page_size(u32::from(page_size))
                    .total_count(u64::from(total_count))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_name", "version_ids", "page_number", "page_size", "total_count",
            ],
        )
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// The versions of this page.
    #[getter]
    fn version_ids(&self) -> Tuple<SecretVersion> {
        Tuple(self.0.version_ids.clone().into_iter().map(SecretVersion::from).collect())
    }
    /// Number of this page.
    #[getter]
    fn page_number(&self) -> u32 {
        self.0.page_number.clone()
    }
    /// Versions on a page.
    #[getter]
    fn page_size(&self) -> u32 {
        self.0.page_size.clone()
    }
    /// How many versions there are on all pages.
    #[getter]
    fn total_count(&self) -> u64 {
        self.0.total_count.clone()
    }
}
/// One page of the list of secrets.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct ListSecretsResponse(inner::ListSecretsResponse);
impl From<inner::ListSecretsResponse> for ListSecretsResponse {
    fn from(model: inner::ListSecretsResponse) -> Self {
        Self(model)
    }
}
impl From<ListSecretsResponse> for inner::ListSecretsResponse {
    fn from(model: ListSecretsResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ListSecretsResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ListSecretsResponse {
    #[new]
    #[pyo3(signature = (*, secret_list, page_number, page_size, total_count))]
    fn new(
        secret_list: Vec<SecretListItem>,
        page_number: Unsigned<u32>,
        page_size: Unsigned<u32>,
        total_count: Unsigned<u64>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ListSecretsResponse::builder()
                    .secret_list(
                        secret_list
                            .into_iter()
                            .map(inner::SecretListItem::from)
                            .collect(),
                    )
                    .page_number(u32::from(page_number))
                    .page_size(u32::from(page_size))
                    .total_count(u64::from(total_count))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_list", "page_number", "page_size", "total_count",])
    }
    /// The secrets of this page.
    #[getter]
    fn secret_list(&self) -> Tuple<SecretListItem> {
        Tuple(self.0.secret_list.clone().into_iter().map(SecretListItem::from).collect())
    }
    /// Number of this page.
    #[getter]
    fn page_number(&self) -> u32 {
        self.0.page_number.clone()
    }
    /// Secrets on a page.
    #[getter]
    fn page_size(&self) -> u32 {
        self.0.page_size.clone()
    }
    /// How many secrets there are on all pages.
    #[getter]
    fn total_count(&self) -> u64 {
        self.0.total_count.clone()
    }
}
/// One page of a list of tags.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct ListTagResourcesResponse(inner::ListTagResourcesResponse);
impl From<inner::ListTagResourcesResponse> for ListTagResourcesResponse {
    fn from(model: inner::ListTagResourcesResponse) -> Self {
        Self(model)
    }
}
impl From<ListTagResourcesResponse> for inner::ListTagResourcesResponse {
    fn from(model: ListTagResourcesResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for ListTagResourcesResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl ListTagResourcesResponse {
    #[new]
    #[pyo3(signature = (*, tag_resources, next_token = None))]
    fn new(
        tag_resources: Vec<TagResource>,
        next_token: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ListTagResourcesResponse::builder()
                    .tag_resources(
                        tag_resources.into_iter().map(inner::TagResource::from).collect(),
                    )
                    .maybe_next_token(next_token.map(String::from))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["tag_resources", "next_token",])
    }
    /// The tags of this page.
    #[getter]
    fn tag_resources(&self) -> Tuple<TagResource> {
        Tuple(self.0.tag_resources.clone().into_iter().map(TagResource::from).collect())
    }
    /// Where this page ends, if there is another one.
    #[getter]
    fn next_token(&self) -> Option<String> {
        self.0.next_token.clone()
    }
}
/// What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the
/// service makes one.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct PolarDbConfig(inner::PolarDbConfig);
impl From<inner::PolarDbConfig> for PolarDbConfig {
    fn from(model: inner::PolarDbConfig) -> Self {
        Self(model)
    }
}
impl From<PolarDbConfig> for inner::PolarDbConfig {
    fn from(model: PolarDbConfig) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for PolarDbConfig {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl PolarDbConfig {
    #[new]
    #[pyo3(
        signature = (
            *,
            region_id,
            db_cluster_id,
            db_type,
            account_name,
            clone_account_name = None,
            account_privilege = None,
            db_name = None,
            custom_data = None,
        )
    )]
    fn new(
        region_id: Text,
        db_cluster_id: Text,
        db_type: Text,
        account_name: Text,
        clone_account_name: Option<Text>,
        account_privilege: Option<Text>,
        db_name: Option<Text>,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::PolarDbConfig::builder()
                    .region_id(String::from(region_id))
                    .db_cluster_id(String::from(db_cluster_id))
                    .db_type(inner::PolarDbType::from(db_type))
                    .account_name(String::from(account_name))
                    .maybe_clone_account_name(clone_account_name.map(String::from))
                    .maybe_account_privilege(account_privilege.map(String::from))
                    .maybe_db_name(db_name.map(String::from))
                    .maybe_custom_data(custom_data)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "region_id", "db_cluster_id", "db_type", "account_name",
                "clone_account_name", "account_privilege", "db_name", "custom_data",
            ],
        )
    }
    /// ID of the cluster's region, for instance `cn-hangzhou`.
    #[getter]
    fn region_id(&self) -> String {
        self.0.region_id.clone()
    }
    /// ID of the cluster.
    #[getter]
    fn db_cluster_id(&self) -> String {
        self.0.db_cluster_id.clone()
    }
    /// The database of the cluster.
    #[getter]
    fn db_type(&self) -> PolarDbType {
        PolarDbType::from(self.0.db_type.clone())
    }
    /// Name of the account.
    #[getter]
    fn account_name(&self) -> String {
        self.0.account_name.clone()
    }
    /// Name of the second account; by default the service's choice.
    #[getter]
    fn clone_account_name(&self) -> Option<String> {
        self.0.clone_account_name.clone()
    }
    /// What the accounts may do, in the words of PolarDB; for MySQL only.
    #[getter]
    fn account_privilege(&self) -> Option<String> {
        self.0.account_privilege.clone()
    }
    /// The database that they may do it in; for MySQL only.
    #[getter]
    fn db_name(&self) -> Option<String> {
        self.0.db_name.clone()
    }
    /// Notes of your own, at most 10 pairs.
    #[getter]
    fn custom_data(&self) -> Option<std::collections::HashMap<String, String>> {
        self.0.custom_data.clone()
    }
}
/// A version that has been stored.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct PutSecretValueResponse(inner::PutSecretValueResponse);
impl From<inner::PutSecretValueResponse> for PutSecretValueResponse {
    fn from(model: inner::PutSecretValueResponse) -> Self {
        Self(model)
    }
}
impl From<PutSecretValueResponse> for inner::PutSecretValueResponse {
    fn from(model: PutSecretValueResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for PutSecretValueResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl PutSecretValueResponse {
    #[new]
    #[pyo3(signature = (*, secret_name, version_id, version_stages))]
    fn new(
        secret_name: Text,
        version_id: Text,
        version_stages: Vec<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::PutSecretValueResponse::builder()
                    .secret_name(String::from(secret_name))
                    .version_id(String::from(version_id))
                    .version_stages(
                        version_stages.into_iter().map(String::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name", "version_id", "version_stages",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// ID of the version.
    #[getter]
    fn version_id(&self) -> String {
        self.0.version_id.clone()
    }
    /// Stages that mark it now.
    #[getter]
    fn version_stages(&self) -> Tuple<String> {
        Tuple(self.0.version_stages.clone())
    }
}
/// What a secret of type `RAMCredentials` belongs to. Its value is made as
/// `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user
/// has; its name is given as `$Auto`, and the service makes one.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct RamCredentialsConfig(inner::RamCredentialsConfig);
impl From<inner::RamCredentialsConfig> for RamCredentialsConfig {
    fn from(model: inner::RamCredentialsConfig) -> Self {
        Self(model)
    }
}
impl From<RamCredentialsConfig> for inner::RamCredentialsConfig {
    fn from(model: RamCredentialsConfig) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for RamCredentialsConfig {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl RamCredentialsConfig {
    #[new]
    #[pyo3(signature = (*, user_name, custom_data = None))]
    fn new(
        user_name: Text,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RamCredentialsConfig::builder()
                    .user_name(String::from(user_name))
                    .maybe_custom_data(custom_data)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["user_name", "custom_data",])
    }
    /// Name of the RAM user.
    #[getter]
    fn user_name(&self) -> String {
        self.0.user_name.clone()
    }
    /// Notes of your own, at most 10 pairs.
    #[getter]
    fn custom_data(&self) -> Option<std::collections::HashMap<String, String>> {
        self.0.custom_data.clone()
    }
}
/// What a secret of type `Rds` belongs to. Its value is made as
/// `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for
/// `DoubleUsers`.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct RdsConfig(inner::RdsConfig);
impl From<inner::RdsConfig> for RdsConfig {
    fn from(model: inner::RdsConfig) -> Self {
        Self(model)
    }
}
impl From<RdsConfig> for inner::RdsConfig {
    fn from(model: RdsConfig) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for RdsConfig {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl RdsConfig {
    #[new]
    #[pyo3(signature = (*, secret_sub_type, db_instance_id, custom_data = None))]
    fn new(
        secret_sub_type: Text,
        db_instance_id: Text,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RdsConfig::builder()
                    .secret_sub_type(inner::RdsSecretSubType::from(secret_sub_type))
                    .db_instance_id(String::from(db_instance_id))
                    .maybe_custom_data(custom_data)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_sub_type", "db_instance_id", "custom_data",])
    }
    /// How the accounts rotate.
    #[getter]
    fn secret_sub_type(&self) -> RdsSecretSubType {
        RdsSecretSubType::from(self.0.secret_sub_type.clone())
    }
    /// ID of the database instance.
    #[getter]
    fn db_instance_id(&self) -> String {
        self.0.db_instance_id.clone()
    }
    /// Notes of your own, at most 10 pairs.
    #[getter]
    fn custom_data(&self) -> Option<std::collections::HashMap<String, String>> {
        self.0.custom_data.clone()
    }
}
/// What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service
/// makes one.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct RedisConfig(inner::RedisConfig);
impl From<inner::RedisConfig> for RedisConfig {
    fn from(model: inner::RedisConfig) -> Self {
        Self(model)
    }
}
impl From<RedisConfig> for inner::RedisConfig {
    fn from(model: RedisConfig) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for RedisConfig {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl RedisConfig {
    #[new]
    #[pyo3(
        signature = (
            *,
            account_name,
            account_privilege,
            instance_id,
            region_id,
            clone_account_name = None,
            custom_data = None,
        )
    )]
    fn new(
        account_name: Text,
        account_privilege: Text,
        instance_id: Text,
        region_id: Text,
        clone_account_name: Option<Text>,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RedisConfig::builder()
                    .account_name(String::from(account_name))
                    .maybe_clone_account_name(clone_account_name.map(String::from))
                    .account_privilege(String::from(account_privilege))
                    .instance_id(String::from(instance_id))
                    .region_id(String::from(region_id))
                    .maybe_custom_data(custom_data)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "account_name", "clone_account_name", "account_privilege", "instance_id",
                "region_id", "custom_data",
            ],
        )
    }
    /// Name of the account.
    #[getter]
    fn account_name(&self) -> String {
        self.0.account_name.clone()
    }
    /// Name of the second account; by default, and so far always, that of the first followed by
    /// `_clone`.
    #[getter]
    fn clone_account_name(&self) -> Option<String> {
        self.0.clone_account_name.clone()
    }
    /// What the accounts may do, in the words of Redis instances, for instance `RoleReadOnly`.
    #[getter]
    fn account_privilege(&self) -> String {
        self.0.account_privilege.clone()
    }
    /// ID of the instance.
    #[getter]
    fn instance_id(&self) -> String {
        self.0.instance_id.clone()
    }
    /// ID of the instance's region, for instance `cn-hangzhou`.
    #[getter]
    fn region_id(&self) -> String {
        self.0.region_id.clone()
    }
    /// Notes of your own, at most 10 pairs.
    #[getter]
    fn custom_data(&self) -> Option<std::collections::HashMap<String, String>> {
        self.0.custom_data.clone()
    }
}
/// The credentials of a client, without the secret key and the security token.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
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
    #[pyo3(signature = (*, source, access_key, temporary, expires_at = None))]
    fn new(
        source: Text,
        access_key: Text,
        temporary: bool,
        expires_at: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::ResolveCredentialsResponse::builder()
                    .source(String::from(source))
                    .access_key(String::from(access_key))
                    .temporary(temporary)
                    .maybe_expires_at(expires_at)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["source", "access_key", "temporary", "expires_at",])
    }
    /// Where they are from, for people to read: `explicit`, `custom provider`, `environment
    /// (ALIBABA_CLOUD_ACCESS_KEY_ID)`, `profile NAME of FILE`, `ECS RAM role NAME`, or what
    /// else of the chain had some.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone()
    }
    /// Access key ID.
    #[getter]
    fn access_key(&self) -> String {
        self.0.access_key.clone()
    }
    /// Whether they come with a security token.
    #[getter]
    fn temporary(&self) -> bool {
        self.0.temporary.clone()
    }
    /// When they stop being valid; none: never, or not known.
    #[getter]
    fn expires_at(&self) -> Option<jiff::Timestamp> {
        self.0.expires_at.clone()
    }
}
/// A secret whose deletion has been called off.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct RestoreSecretResponse(inner::RestoreSecretResponse);
impl From<inner::RestoreSecretResponse> for RestoreSecretResponse {
    fn from(model: inner::RestoreSecretResponse) -> Self {
        Self(model)
    }
}
impl From<RestoreSecretResponse> for inner::RestoreSecretResponse {
    fn from(model: RestoreSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for RestoreSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl RestoreSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_name))]
    fn new(secret_name: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RestoreSecretResponse::builder()
                    .secret_name(String::from(secret_name))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
}
/// A secret that rotates.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct RotateSecretResponse(inner::RotateSecretResponse);
impl From<inner::RotateSecretResponse> for RotateSecretResponse {
    fn from(model: inner::RotateSecretResponse) -> Self {
        Self(model)
    }
}
impl From<RotateSecretResponse> for inner::RotateSecretResponse {
    fn from(model: RotateSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for RotateSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl RotateSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_name, version_id, arn = None))]
    fn new(
        secret_name: Text,
        version_id: Text,
        arn: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::RotateSecretResponse::builder()
                    .maybe_arn(arn.map(String::from))
                    .secret_name(String::from(secret_name))
                    .version_id(String::from(version_id))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["arn", "secret_name", "version_id",])
    }
    /// ARN of the secret.
    #[getter]
    fn arn(&self) -> Option<String> {
        self.0.arn.clone()
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// ID of the new version.
    #[getter]
    fn version_id(&self) -> String {
        self.0.version_id.clone()
    }
}
/// A secret as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
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
            secret_name,
            tags,
            secret_type = None,
            create_time = None,
            update_time = None,
            planned_delete_time = None,
            owing_service = None,
        )
    )]
    fn new(
        secret_name: Text,
        tags: std::collections::HashMap<String, String>,
        secret_type: Option<Text>,
        create_time: Option<jiff::Timestamp>,
        update_time: Option<jiff::Timestamp>,
        planned_delete_time: Option<jiff::Timestamp>,
        owing_service: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::SecretListItem::builder()
                    .secret_name(String::from(secret_name))
                    .maybe_secret_type(secret_type.map(inner::SecretType::from))
                    .maybe_create_time(create_time)
                    .maybe_update_time(update_time)
                    .maybe_planned_delete_time(planned_delete_time)
                    .maybe_owing_service(owing_service.map(String::from))
                    .tags(tags)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(
            vec![
                "secret_name", "secret_type", "create_time", "update_time",
                "planned_delete_time", "owing_service", "tags",
            ],
        )
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// The kind of secret.
    #[getter]
    fn secret_type(&self) -> Option<SecretType> {
        self.0.secret_type.clone().map(SecretType::from)
    }
    /// When it was made.
    #[getter]
    fn create_time(&self) -> Option<jiff::Timestamp> {
        self.0.create_time.clone()
    }
    /// When it was changed last.
    #[getter]
    fn update_time(&self) -> Option<jiff::Timestamp> {
        self.0.update_time.clone()
    }
    /// When it will be deleted for good; none unless that is scheduled.
    #[getter]
    fn planned_delete_time(&self) -> Option<jiff::Timestamp> {
        self.0.planned_delete_time.clone()
    }
    /// The cloud service that owns the secret, if it is one.
    #[getter]
    fn owing_service(&self) -> Option<String> {
        self.0.owing_service.clone()
    }
    /// Its tags; empty unless they are asked for.
    #[getter]
    fn tags(&self) -> std::collections::HashMap<String, String> {
        self.0.tags.clone()
    }
}
/// A version as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct SecretVersion(inner::SecretVersion);
impl From<inner::SecretVersion> for SecretVersion {
    fn from(model: inner::SecretVersion) -> Self {
        Self(model)
    }
}
impl From<SecretVersion> for inner::SecretVersion {
    fn from(model: SecretVersion) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for SecretVersion {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl SecretVersion {
    #[new]
    #[pyo3(signature = (*, version_id, version_stages, create_time = None))]
    fn new(
        version_id: Text,
        version_stages: Vec<Text>,
        create_time: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::SecretVersion::builder()
                    .version_id(String::from(version_id))
                    .maybe_create_time(create_time)
                    .version_stages(
                        version_stages.into_iter().map(String::from).collect(),
                    )
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["version_id", "create_time", "version_stages",])
    }
    /// ID of the version.
    #[getter]
    fn version_id(&self) -> String {
        self.0.version_id.clone()
    }
    /// When it was made.
    #[getter]
    fn create_time(&self) -> Option<jiff::Timestamp> {
        self.0.create_time.clone()
    }
    /// Stages that mark it; none for one that is deprecated.
    #[getter]
    fn version_stages(&self) -> Tuple<String> {
        Tuple(self.0.version_stages.clone())
    }
}
/// A tag, and what it is on.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct TagResource(inner::TagResource);
impl From<inner::TagResource> for TagResource {
    fn from(model: inner::TagResource) -> Self {
        Self(model)
    }
}
impl From<TagResource> for inner::TagResource {
    fn from(model: TagResource) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for TagResource {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl TagResource {
    #[new]
    #[pyo3(signature = (*, resource_id, tag_key, tag_value, resource_type = None))]
    fn new(
        resource_id: Text,
        tag_key: Text,
        tag_value: Text,
        resource_type: Option<Text>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::TagResource::builder()
                    .resource_id(String::from(resource_id))
                    .maybe_resource_type(resource_type.map(inner::ResourceType::from))
                    .tag_key(String::from(tag_key))
                    .tag_value(String::from(tag_value))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["resource_id", "resource_type", "tag_key", "tag_value",])
    }
    /// Name of the secret, or ID of the key.
    #[getter]
    fn resource_id(&self) -> String {
        self.0.resource_id.clone()
    }
    /// What it is.
    #[getter]
    fn resource_type(&self) -> Option<ResourceType> {
        self.0.resource_type.clone().map(ResourceType::from)
    }
    /// Key of the tag.
    #[getter]
    fn tag_key(&self) -> String {
        self.0.tag_key.clone()
    }
    /// Value of the tag.
    #[getter]
    fn tag_value(&self) -> String {
        self.0.tag_value.clone()
    }
}
/// A secret that has been changed.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct UpdateSecretResponse(inner::UpdateSecretResponse);
impl From<inner::UpdateSecretResponse> for UpdateSecretResponse {
    fn from(model: inner::UpdateSecretResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretResponse> for inner::UpdateSecretResponse {
    fn from(model: UpdateSecretResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretResponse {
    #[new]
    #[pyo3(signature = (*, secret_name))]
    fn new(secret_name: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretResponse::builder()
                    .secret_name(String::from(secret_name))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
}
/// A secret whose rotation has been changed.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct UpdateSecretRotationPolicyResponse(inner::UpdateSecretRotationPolicyResponse);
impl From<inner::UpdateSecretRotationPolicyResponse>
for UpdateSecretRotationPolicyResponse {
    fn from(model: inner::UpdateSecretRotationPolicyResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretRotationPolicyResponse>
for inner::UpdateSecretRotationPolicyResponse {
    fn from(model: UpdateSecretRotationPolicyResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretRotationPolicyResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretRotationPolicyResponse {
    #[new]
    #[pyo3(signature = (*, secret_name))]
    fn new(secret_name: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretRotationPolicyResponse::builder()
                    .secret_name(String::from(secret_name))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
}
/// A secret whose stages have been changed.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.alibaba")]
#[derive(Clone)]
pub struct UpdateSecretVersionStageResponse(inner::UpdateSecretVersionStageResponse);
impl From<inner::UpdateSecretVersionStageResponse> for UpdateSecretVersionStageResponse {
    fn from(model: inner::UpdateSecretVersionStageResponse) -> Self {
        Self(model)
    }
}
impl From<UpdateSecretVersionStageResponse> for inner::UpdateSecretVersionStageResponse {
    fn from(model: UpdateSecretVersionStageResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for UpdateSecretVersionStageResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl UpdateSecretVersionStageResponse {
    #[new]
    #[pyo3(signature = (*, secret_name))]
    fn new(secret_name: Text) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::UpdateSecretVersionStageResponse::builder()
                    .secret_name(String::from(secret_name))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
}
pub struct ExtendedConfig(inner::ExtendedConfig);
impl From<ExtendedConfig> for inner::ExtendedConfig {
    fn from(choice: ExtendedConfig) -> Self {
        choice.0
    }
}
impl<'py> FromPyObject<'_, 'py> for ExtendedConfig {
    type Error = PyErr;
    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(model) = object.cast::<RdsConfig>() {
            return Ok(Self(inner::ExtendedConfig::Rds(model.get().0.clone())));
        }
        if let Ok(model) = object.cast::<RamCredentialsConfig>() {
            return Ok(
                Self(inner::ExtendedConfig::RamCredentials(model.get().0.clone())),
            );
        }
        if let Ok(model) = object.cast::<EcsConfig>() {
            return Ok(Self(inner::ExtendedConfig::Ecs(model.get().0.clone())));
        }
        if let Ok(model) = object.cast::<RedisConfig>() {
            return Ok(Self(inner::ExtendedConfig::Redis(model.get().0.clone())));
        }
        if let Ok(model) = object.cast::<PolarDbConfig>() {
            return Ok(Self(inner::ExtendedConfig::PolarDb(model.get().0.clone())));
        }
        Err(
            wrong_type(
                "RdsConfig, RamCredentialsConfig, EcsConfig, RedisConfig or PolarDbConfig",
                object,
            ),
        )
    }
}
/// A client of the secrets in Alibaba Cloud KMS.
///
/// It keeps its connections and credentials, so make one and share it; it may be used from
/// many threads at once. Clients whose endpoint, certificates, proxy and `connect_timeout`
/// are the same share their connections.
///
/// Makes a client. Nothing is sent.
///
/// Without keys and without `credentials`, it looks for credentials when it first needs
/// them, in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in
/// the command line tool's profiles, in the credentials file, at the ECS instance's RAM
/// role, at a credentials URI.
///
/// Args:
///     access_key: Access key ID of the account, RAM user or role; `secret_key` belongs
///         to it.
///     secret_key: Secret of the access key. It signs requests and is never sent.
///     security_token: Security token, where the two keys are temporary ones. It
///         travels with every request.
///     credentials: Gives the credentials, in place of the keys: asked when they are
///         first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Profile of `~/.aliyun/config.json`, or else section of the credentials
///         file, to take the credentials from, and from nowhere else. By default the
///         environment's `ALIBABA_CLOUD_PROFILE`, else the current profile, else
///         `default`, after the environment and an OIDC role.
///     region: Region of the secrets, for instance `cn-hangzhou`. By default the
///         environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or
///         an instance is given.
///     network: How the region is reached: `public`, the default, or `vpc`.
///     instance_id: ID of a KMS instance whose own gateway is to serve the secrets; its
///         host is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual
///         private cloud, and its certificate authority belongs in `ca_bundle`.
///     endpoint: Base URL of the service, in place of `network` and `instance_id`; for
///         instance the emulator's. By default the environment's
///         `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the region:
///         `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
///     signature_method: How requests are signed: `ACS3-HMAC-SHA256`, the default, or
///         `HMAC-SHA1` for gateways that want the older way.
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
///     `InvalidArgumentError` when an option cannot be used, two contradict each other, or
///     there is neither a region nor an endpoint; `CredentialsError` when a key is empty or
///     holds white space.
#[pyclass(frozen, module = "bojagi.alibaba")]
pub struct SecretsManager(pub(super) inner::SecretsManager);
#[pymethods]
impl SecretsManager {
    #[new]
    #[pyo3(
        signature = (
            *,
            access_key = None,
            secret_key = None,
            security_token = None,
            credentials = None,
            profile = None,
            region = None,
            network = None,
            instance_id = None,
            endpoint = None,
            signature_method = None,
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
        security_token: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
        region: Option<Text>,
        network: Option<Text>,
        instance_id: Option<Text>,
        endpoint: Option<Text>,
        signature_method: Option<Text>,
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
        let builder = inner::SecretsManager::builder()
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_security_token(security_token.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
            .maybe_region(region.map(String::from))
            .maybe_network(network.map(inner::Network::from))
            .maybe_instance_id(instance_id.map(String::from))
            .maybe_endpoint(endpoint.map(String::from))
            .maybe_signature_method(signature_method.map(inner::SignatureMethod::from))
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
    /// from. Nothing is sent to KMS.
    ///
    /// Returns:
    ///     `ResolveCredentialsResponse`: The credentials of a client, without the secret key
    ///     and the security token.
    ///
    /// Raises:
    ///     `CredentialsError` when there are none; the error says what each place said.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>
    #[pyo3(signature = ())]
    fn resolve_credentials(
        &self,
        py: Python<'_>,
    ) -> PyResult<ResolveCredentialsResponse> {
        let client = self.0.clone();
        let call = async move { client.resolve_credentials().await };
        log::block(py, call).map(ResolveCredentialsResponse::from)
    }
    /// Schedules a secret for deletion, or deletes it at once. Until the day of its end
    /// `restore_secret` calls it off; its value cannot be read meanwhile.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     force_delete_without_recovery: Whether to delete it at once and for good; by
    ///         default not.
    ///     recovery_window_in_days: Days until it is deleted for good, 7 to 30; by default
    ///         30. Not with `force_delete_without_recovery`.
    ///
    /// Returns:
    ///     `DeleteSecretResponse`: A secret that has been scheduled for deletion, or deleted.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion already.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            force_delete_without_recovery = None,
            recovery_window_in_days = None,
        )
    )]
    fn delete_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        force_delete_without_recovery: Option<bool>,
        recovery_window_in_days: Option<Unsigned<u32>>,
    ) -> PyResult<DeleteSecretResponse> {
        let client = self.0.clone();
        let request = inner::DeleteSecretRequest::builder()
            .maybe_force_delete_without_recovery(force_delete_without_recovery)
            .maybe_recovery_window_in_days(recovery_window_in_days.map(u32::from))
            .build();
        let call = async move {
            client.delete_secret(&String::from(secret_name), request).await
        };
        log::block(py, call).map(DeleteSecretResponse::from)
    }
    /// Calls the deletion of a secret off.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///
    /// Returns:
    ///     `RestoreSecretResponse`: A secret whose deletion has been called off.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret>
    #[pyo3(signature = (*, secret_name))]
    fn restore_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
    ) -> PyResult<RestoreSecretResponse> {
        let client = self.0.clone();
        let call = async move {
            client.restore_secret(&String::from(secret_name)).await
        };
        log::block(py, call).map(RestoreSecretResponse::from)
    }
    /// Makes a random password. The service keeps it nowhere.
    ///
    /// Args:
    ///     password_length: Characters of the password, 8 to 128; by default 32.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators: letters, digits and punctuation of ASCII.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out punctuation; by default not.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; the service's default is that it must.
    ///
    /// Returns:
    ///     `GetRandomPasswordResponse`: A random password.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken, or everything is excluded;
    ///     nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword>
    #[pyo3(
        signature = (
            *,
            password_length = None,
            exclude_characters = None,
            exclude_lowercase = None,
            exclude_uppercase = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            require_each_included_type = None,
        )
    )]
    fn get_random_password(
        &self,
        py: Python<'_>,
        password_length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<GetRandomPasswordResponse> {
        let client = self.0.clone();
        let request = inner::GetRandomPasswordRequest::builder()
            .maybe_password_length(password_length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move { client.get_random_password(request).await };
        log::block(py, call).map(GetRandomPasswordResponse::from)
    }
    /// Gives a secret of a KMS instance another policy.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     policy: JSON text of at most 32,768 bytes.
    ///     policy_name: Name of the policy: `default`, which is the default and all that
    ///         there is.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy>
    #[pyo3(signature = (*, secret_name, policy, policy_name = None))]
    fn set_secret_policy(
        &self,
        py: Python<'_>,
        secret_name: Text,
        policy: Text,
        policy_name: Option<Text>,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let request = inner::SetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name.map(String::from))
            .build();
        let call = async move {
            client
                .set_secret_policy(
                    &String::from(secret_name),
                    &String::from(policy),
                    request,
                )
                .await
        };
        log::block(py, call)
    }
    /// Reads the policy of a secret of a KMS instance.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     policy_name: Name of the policy: `default`, which is the default and all that
    ///         there is.
    ///
    /// Returns:
    ///     `GetSecretPolicyResponse`: The policy of a secret.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy>
    #[pyo3(signature = (*, secret_name, policy_name = None))]
    fn get_secret_policy(
        &self,
        py: Python<'_>,
        secret_name: Text,
        policy_name: Option<Text>,
    ) -> PyResult<GetSecretPolicyResponse> {
        let client = self.0.clone();
        let request = inner::GetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name.map(String::from))
            .build();
        let call = async move {
            client.get_secret_policy(&String::from(secret_name), request).await
        };
        log::block(py, call).map(GetSecretPolicyResponse::from)
    }
    /// Rotates a managed secret now. Nothing happens if the version is there already. Some
    /// types go on with it after the answer; there are limits of 50 rotations an hour.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the new version, chosen by you: 1 to 64 characters.
    ///
    /// Returns:
    ///     `RotateSecretResponse`: A secret that rotates.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
    ///     not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
    ///     is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret>
    #[pyo3(signature = (*, secret_name, version_id))]
    fn rotate_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        version_id: Text,
    ) -> PyResult<RotateSecretResponse> {
        let client = self.0.clone();
        let call = async move {
            client
                .rotate_secret(&String::from(secret_name), &String::from(version_id))
                .await
        };
        log::block(py, call).map(RotateSecretResponse::from)
    }
    /// Says whether, and how often, a managed secret rotates by itself. The first time is one
    /// interval after its last rotation, or at once if that has passed.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     enable_automatic_rotation: Whether it rotates by itself.
    ///     rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
    ///         needed when the secret is to rotate by itself.
    ///
    /// Returns:
    ///     `UpdateSecretRotationPolicyResponse`: A secret whose rotation has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
    ///     not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
    ///     is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy>
    #[pyo3(
        signature = (*, secret_name, enable_automatic_rotation, rotation_interval = None)
    )]
    fn update_secret_rotation_policy(
        &self,
        py: Python<'_>,
        secret_name: Text,
        enable_automatic_rotation: bool,
        rotation_interval: Option<Seconds>,
    ) -> PyResult<UpdateSecretRotationPolicyResponse> {
        let client = self.0.clone();
        let request = inner::UpdateSecretRotationPolicyRequest::builder()
            .maybe_rotation_interval(rotation_interval.map(std::time::Duration::from))
            .build();
        let call = async move {
            client
                .update_secret_rotation_policy(
                    &String::from(secret_name),
                    enable_automatic_rotation,
                    request,
                )
                .await
        };
        log::block(py, call).map(UpdateSecretRotationPolicyResponse::from)
    }
    /// Makes a secret with its first version, which becomes the current one.
    ///
    /// Args:
    ///     secret_name: Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`,
    ///         unique in the region. It must not begin with `acs/`, but that of an ECS
    ///         instance begins with `acs/ecs/`; that of a RAM user's keys is `$Auto`, and
    ///         the answer has the name that the service made.
    ///     version_id: ID of the first version, chosen by you: 1 to 64 characters, unique
    ///         in the secret.
    ///     secret_data: The value, 1 to 30,720 bytes. That of a managed secret has the form
    ///         that its extended configuration says.
    ///     secret_data_type: What the value is made of; by default `text`, which is all
    ///         that a managed secret may be.
    ///     extended_config: What a managed secret belongs to; its type follows from it. By
    ///         default the secret is of type `Generic`, any text.
    ///     encryption_key_id: ID of the symmetric key that encrypts the value; in a KMS
    ///         instance it must be a key of that instance. By default the service's own
    ///         key.
    ///     dkms_instance_id: ID of the KMS instance to keep the secret in.
    ///     description: Description.
    ///     tags: Up to 20 tags. Keys and values have at most 128 characters: letters,
    ///         digits and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with
    ///         `aliyun` or `acs:`.
    ///     enable_automatic_rotation: Whether a managed secret rotates by itself; by
    ///         default not.
    ///     rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
    ///         needed with automatic rotation.
    ///     policy: Policy of the secret: JSON text of at most 32,768 bytes. By default the
    ///         service's own.
    ///
    /// Returns:
    ///     `CreateSecretResponse`: A secret that has just been made, without its value.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `AlreadyExistsError` when the name is taken. `ConflictError` when it belongs to a
    ///     secret that is scheduled for deletion. `FailedPreconditionError` when there are too
    ///     many secrets. `NotFoundError` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id,
            secret_data,
            secret_data_type = None,
            extended_config = None,
            encryption_key_id = None,
            dkms_instance_id = None,
            description = None,
            tags = None,
            enable_automatic_rotation = None,
            rotation_interval = None,
            policy = None,
        )
    )]
    fn create_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        version_id: Text,
        secret_data: SecretArgument,
        secret_data_type: Option<Text>,
        extended_config: Option<ExtendedConfig>,
        encryption_key_id: Option<Text>,
        dkms_instance_id: Option<Text>,
        description: Option<Text>,
        tags: Option<std::collections::HashMap<String, String>>,
        enable_automatic_rotation: Option<bool>,
        rotation_interval: Option<Seconds>,
        policy: Option<Text>,
    ) -> PyResult<CreateSecretResponse> {
        let client = self.0.clone();
        let request = inner::CreateSecretRequest::builder()
            .secret_name(String::from(secret_name))
            .version_id(String::from(version_id))
            .secret_data(bojagi::SecretString::from(secret_data))
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_extended_config(extended_config.map(inner::ExtendedConfig::from))
            .maybe_encryption_key_id(encryption_key_id.map(String::from))
            .maybe_dkms_instance_id(dkms_instance_id.map(String::from))
            .maybe_description(description.map(String::from))
            .maybe_tags(tags)
            .maybe_enable_automatic_rotation(enable_automatic_rotation)
            .maybe_rotation_interval(rotation_interval.map(std::time::Duration::from))
            .maybe_policy(policy.map(String::from))
            .build();
        let call = async move { client.create_secret(request).await };
        log::block(py, call).map(CreateSecretResponse::from)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///
    /// Returns:
    ///     `DescribeSecretResponse`: What is known about a secret, without its value.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret>
    #[pyo3(signature = (*, secret_name, fetch_tags = None))]
    fn describe_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        fetch_tags: Option<bool>,
    ) -> PyResult<DescribeSecretResponse> {
        let client = self.0.clone();
        let request = inner::DescribeSecretRequest::builder()
            .maybe_fetch_tags(fetch_tags)
            .build();
        let call = async move {
            client.describe_secret(&String::from(secret_name), request).await
        };
        log::block(py, call).map(DescribeSecretResponse::from)
    }
    /// Lists the secrets of the account in the region, one page at a time. A secret is listed
    /// when for each filter that is given one of its values matches.
    ///
    /// Args:
    ///     page_number: Number of the page, from 1, which is the default.
    ///     page_size: Secrets a page; 1 to 100, by default 10.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///     secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
    ///     description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
    ///     tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
    ///         tags the service looks at 4,000 secrets at most.
    ///     tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
    ///     dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
    ///     secret_type: Filter: types, 1 to 10.
    ///     creator: Filter: who made the secret, 1 to 10.
    ///
    /// Returns:
    ///     `ListSecretsResponse`: One page of the list of secrets.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    #[pyo3(
        signature = (
            *,
            page_number = None,
            page_size = None,
            fetch_tags = None,
            secret_name = None,
            description = None,
            tag_key = None,
            tag_value = None,
            dkms_instance_id = None,
            secret_type = None,
            creator = None,
        )
    )]
    fn list_secrets(
        &self,
        py: Python<'_>,
        page_number: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<Text>>,
        description: Option<Vec<Text>>,
        tag_key: Option<Vec<Text>>,
        tag_value: Option<Vec<Text>>,
        dkms_instance_id: Option<Vec<Text>>,
        secret_type: Option<Vec<Text>>,
        creator: Option<Vec<Text>>,
    ) -> PyResult<ListSecretsResponse> {
        let client = self.0.clone();
        let request = inner::ListSecretsRequest::builder()
            .maybe_page_number(page_number.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(
                secret_name.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_description(
                description.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_tag_value(
                tag_value.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_dkms_instance_id(
                dkms_instance_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator.map(|x| x.into_iter().map(String::from).collect()))
            .build();
        let call = async move { client.list_secrets(request).await };
        log::block(py, call).map(ListSecretsResponse::from)
    }
    /// Changes the description of a secret, or the custom data of a managed one. What is left
    /// out stays as it is.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     description: New description; an empty one removes it.
    ///     custom_data: New custom data of a managed secret, at most 10 pairs, in place of
    ///         what there is.
    ///
    /// Returns:
    ///     `UpdateSecretResponse`: A secret that has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret>
    #[pyo3(signature = (*, secret_name, description = None, custom_data = None))]
    fn update_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        description: Option<Text>,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyResult<UpdateSecretResponse> {
        let client = self.0.clone();
        let request = inner::UpdateSecretRequest::builder()
            .maybe_description(description.map(String::from))
            .maybe_custom_data(custom_data)
            .build();
        let call = async move {
            client.update_secret(&String::from(secret_name), request).await
        };
        log::block(py, call).map(UpdateSecretResponse::from)
    }
    /// Puts tags on one secret, key or certificate. A key that is there already gets the new
    /// value.
    ///
    /// Args:
    ///     tags: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
    ///         and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
    ///         or `acs:`.
    ///     secret_name: Name of a secret.
    ///     key_id: ID of a key.
    ///     certificate_id: ID of a certificate.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource>
    #[pyo3(
        signature = (*, tags, secret_name = None, key_id = None, certificate_id = None)
    )]
    fn tag_resource(
        &self,
        py: Python<'_>,
        tags: std::collections::HashMap<String, String>,
        secret_name: Option<Text>,
        key_id: Option<Text>,
        certificate_id: Option<Text>,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let request = inner::TagResourceRequest::builder()
            .tags(tags)
            .maybe_secret_name(secret_name.map(String::from))
            .maybe_key_id(key_id.map(String::from))
            .maybe_certificate_id(certificate_id.map(String::from))
            .build();
        let call = async move { client.tag_resource(request).await };
        log::block(py, call)
    }
    /// Takes tags off one secret, key or certificate.
    ///
    /// Args:
    ///     tag_keys: Keys of the tags, 1 to 20.
    ///     secret_name: Name of a secret.
    ///     key_id: ID of a key.
    ///     certificate_id: ID of a certificate.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource>
    #[pyo3(
        signature = (
            *,
            tag_keys,
            secret_name = None,
            key_id = None,
            certificate_id = None,
        )
    )]
    fn untag_resource(
        &self,
        py: Python<'_>,
        tag_keys: Vec<Text>,
        secret_name: Option<Text>,
        key_id: Option<Text>,
        certificate_id: Option<Text>,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let request = inner::UntagResourceRequest::builder()
            .tag_keys(tag_keys.into_iter().map(String::from).collect())
            .maybe_secret_name(secret_name.map(String::from))
            .maybe_key_id(key_id.map(String::from))
            .maybe_certificate_id(certificate_id.map(String::from))
            .build();
        let call = async move { client.untag_resource(request).await };
        log::block(py, call)
    }
    /// Puts tags on several secrets or keys. A key that is there already gets the new value.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
    ///     tag: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
    ///         and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
    ///         or `acs:`.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when one of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources>
    #[pyo3(signature = (*, resource_type, resource_id, tag, region_id = None))]
    fn tag_resources(
        &self,
        py: Python<'_>,
        resource_type: Text,
        resource_id: Vec<Text>,
        tag: std::collections::HashMap<String, String>,
        region_id: Option<Text>,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let request = inner::TagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .build();
        let call = async move {
            client
                .tag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id.into_iter().map(String::from).collect(),
                    tag,
                    request,
                )
                .await
        };
        log::block(py, call)
    }
    /// Takes tags off several secrets or keys. Keys that one of them does not have are passed
    /// over.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     tag_key: Keys of the tags, 1 to 20; needed unless all tags are taken off.
    ///     all: Whether to take off all tags; by default not. Not with `tag_key`.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when one of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources>
    #[pyo3(
        signature = (
            *,
            resource_type,
            resource_id,
            region_id = None,
            tag_key = None,
            all = None,
        )
    )]
    fn untag_resources(
        &self,
        py: Python<'_>,
        resource_type: Text,
        resource_id: Vec<Text>,
        region_id: Option<Text>,
        tag_key: Option<Vec<Text>>,
        all: Option<bool>,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let request = inner::UntagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_all(all)
            .build();
        let call = async move {
            client
                .untag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id.into_iter().map(String::from).collect(),
                    request,
                )
                .await
        };
        log::block(py, call)
    }
    /// Lists the tags of secrets or keys: of those that are given, or of those that have the
    /// tags that are given, one page at a time.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
    ///         all.
    ///     tag: Tags that they must have, at most 20.
    ///     next_token: Where the page before has ended, as its answer says; by default the
    ///         list begins.
    ///
    /// Returns:
    ///     `ListTagResourcesResponse`: One page of a list of tags.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    #[pyo3(
        signature = (
            *,
            resource_type,
            region_id = None,
            resource_id = None,
            tag = None,
            next_token = None,
        )
    )]
    fn list_tag_resources(
        &self,
        py: Python<'_>,
        resource_type: Text,
        region_id: Option<Text>,
        resource_id: Option<Vec<Text>>,
        tag: Option<std::collections::HashMap<String, String>>,
        next_token: Option<Text>,
    ) -> PyResult<ListTagResourcesResponse> {
        let client = self.0.clone();
        let request = inner::ListTagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_resource_id(
                resource_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag(tag)
            .maybe_next_token(next_token.map(String::from))
            .build();
        let call = async move {
            client
                .list_tag_resources(inner::ResourceType::from(resource_type), request)
                .await
        };
        log::block(py, call).map(ListTagResourcesResponse::from)
    }
    /// Lists the tags of one key. For those of a secret there are `describe_secret` and
    /// `list_tag_resources`.
    ///
    /// Args:
    ///     key_id: ID of the key.
    ///
    /// Returns:
    ///     `ListResourceTagsResponse`: The tags of a key.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags>
    #[pyo3(signature = (*, key_id))]
    fn list_resource_tags(
        &self,
        py: Python<'_>,
        key_id: Text,
    ) -> PyResult<ListResourceTagsResponse> {
        let client = self.0.clone();
        let call = async move { client.list_resource_tags(&String::from(key_id)).await };
        log::block(py, call).map(ListResourceTagsResponse::from)
    }
    /// Reads the value of a secret: that of the current version, unless another one is asked
    /// for.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the version to read. The service passes it over for managed
    ///         secrets.
    ///     version_stage: Stage of the version to read; by default `ACSCurrent`. A managed
    ///         secret has that one and `ACSPrevious`.
    ///     fetch_extended_config: Whether to read what a managed secret belongs to; by
    ///         default not.
    ///     dry_run: Whether only to try if the value could be read, which always ends with
    ///         an error; by default not.
    ///
    /// Returns:
    ///     `GetSecretValueResponse`: The value of a secret, with what is known about its
    ///     version.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret or version. `ConflictError` when the
    ///     secret is scheduled for deletion. With `dry_run` there is always an error;
    ///     `FailedPreconditionError` with the code `DryRunOperationError` means that the value
    ///     could be read.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id = None,
            version_stage = None,
            fetch_extended_config = None,
            dry_run = None,
        )
    )]
    fn get_secret_value(
        &self,
        py: Python<'_>,
        secret_name: Text,
        version_id: Option<Text>,
        version_stage: Option<Text>,
        fetch_extended_config: Option<bool>,
        dry_run: Option<bool>,
    ) -> PyResult<GetSecretValueResponse> {
        let client = self.0.clone();
        let request = inner::GetSecretValueRequest::builder()
            .maybe_version_id(version_id.map(String::from))
            .maybe_version_stage(version_stage.map(String::from))
            .maybe_fetch_extended_config(fetch_extended_config)
            .maybe_dry_run(dry_run)
            .build();
        let call = async move {
            client.get_secret_value(&String::from(secret_name), request).await
        };
        log::block(py, call).map(GetSecretValueResponse::from)
    }
    /// Reads the values of several secrets in one call. A secret that cannot be read takes
    /// nothing from the others: it is in the errors of the result.
    ///
    /// Args:
    ///     secret_name: Names of the secrets, or their ARNs; 1 to 20, all different.
    ///     version_id: IDs of the versions to read, by the names of their secrets. Where
    ///         there is none, the stage decides.
    ///     version_stage: Stages of the versions to read, by the names of their secrets; by
    ///         default `ACSCurrent`.
    ///     fetch_extended_config: Whether to read what managed secrets belong to; by
    ///         default not.
    ///
    /// Returns:
    ///     `BatchGetSecretValueResponse`: The values of several secrets, and why others have
    ///     none.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id = None,
            version_stage = None,
            fetch_extended_config = None,
        )
    )]
    fn batch_get_secret_value(
        &self,
        py: Python<'_>,
        secret_name: Vec<Text>,
        version_id: Option<std::collections::HashMap<String, String>>,
        version_stage: Option<std::collections::HashMap<String, String>>,
        fetch_extended_config: Option<bool>,
    ) -> PyResult<BatchGetSecretValueResponse> {
        let client = self.0.clone();
        let request = inner::BatchGetSecretValueRequest::builder()
            .maybe_version_id(version_id)
            .maybe_version_stage(version_stage)
            .maybe_fetch_extended_config(fetch_extended_config)
            .build();
        let call = async move {
            client
                .batch_get_secret_value(
                    secret_name.into_iter().map(String::from).collect(),
                    request,
                )
                .await
        };
        log::block(py, call).map(BatchGetSecretValueResponse::from)
    }
    /// Stores a new version of a secret of type `Generic`. It becomes the current one, unless
    /// it is given other stages. A version with an ID that there is already is refused, but one
    /// with the same value succeeds and changes nothing.
    ///
    /// A secret keeps 10 versions; the next one takes the place of the oldest.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the version, chosen by you: 1 to 64 characters, unique in the
    ///         secret.
    ///     secret_data: The value, 1 to 30,720 bytes.
    ///     secret_data_type: What the value is made of; by default `text`.
    ///     version_stages: Stages that are to mark the version, 1 to 8; by default
    ///         `ACSCurrent`. Without `ACSCurrent` the current version stays the current
    ///         one.
    ///
    /// Returns:
    ///     `PutSecretValueResponse`: A version that has been stored.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `AlreadyExistsError` when the version
    ///     has another value. `ConflictError` when the secret is scheduled for deletion.
    ///     `FailedPreconditionError` when it is a managed one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id,
            secret_data,
            secret_data_type = None,
            version_stages = None,
        )
    )]
    fn put_secret_value(
        &self,
        py: Python<'_>,
        secret_name: Text,
        version_id: Text,
        secret_data: SecretArgument,
        secret_data_type: Option<Text>,
        version_stages: Option<Vec<Text>>,
    ) -> PyResult<PutSecretValueResponse> {
        let client = self.0.clone();
        let request = inner::PutSecretValueRequest::builder()
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_version_stages(
                version_stages.map(|x| x.into_iter().map(String::from).collect()),
            )
            .build();
        let call = async move {
            client
                .put_secret_value(
                    &String::from(secret_name),
                    &String::from(version_id),
                    &bojagi::SecretString::from(secret_data),
                    request,
                )
                .await
        };
        log::block(py, call).map(PutSecretValueResponse::from)
    }
    /// Lists the versions of a secret, one page at a time.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     include_deprecated: Whether to list versions without a stage too; by default
    ///         not.
    ///     page_number: Number of the page, from 1, which is the default.
    ///     page_size: Versions a page; 1 to 100, by default 20.
    ///
    /// Returns:
    ///     `ListSecretVersionIdsResponse`: One page of the list of versions of a secret.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    #[pyo3(
        signature = (
            *,
            secret_name,
            include_deprecated = None,
            page_number = None,
            page_size = None,
        )
    )]
    fn list_secret_version_ids(
        &self,
        py: Python<'_>,
        secret_name: Text,
        include_deprecated: Option<bool>,
        page_number: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
    ) -> PyResult<ListSecretVersionIdsResponse> {
        let client = self.0.clone();
        let request = inner::ListSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_number(page_number.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .build();
        let call = async move {
            client.list_secret_version_ids(&String::from(secret_name), request).await
        };
        log::block(py, call).map(ListSecretVersionIdsResponse::from)
    }
    /// Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
    /// least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be
    /// moved.
    ///
    /// The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_stage: The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
    ///     move_to_version: ID of the version that the stage is to mark.
    ///     remove_from_version: ID of the version that the stage is to mark no more.
    ///
    /// Returns:
    ///     `UpdateSecretVersionStageResponse`: A secret whose stages have been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret or version. `ConflictError` when the
    ///     secret is scheduled for deletion. `FailedPreconditionError` when it is a managed
    ///     one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_stage,
            move_to_version = None,
            remove_from_version = None,
        )
    )]
    fn update_secret_version_stage(
        &self,
        py: Python<'_>,
        secret_name: Text,
        version_stage: Text,
        move_to_version: Option<Text>,
        remove_from_version: Option<Text>,
    ) -> PyResult<UpdateSecretVersionStageResponse> {
        let client = self.0.clone();
        let request = inner::UpdateSecretVersionStageRequest::builder()
            .maybe_move_to_version(move_to_version.map(String::from))
            .maybe_remove_from_version(remove_from_version.map(String::from))
            .build();
        let call = async move {
            client
                .update_secret_version_stage(
                    &String::from(secret_name),
                    &String::from(version_stage),
                    request,
                )
                .await
        };
        log::block(py, call).map(UpdateSecretVersionStageResponse::from)
    }
    /// Goes through the secrets of the account in the region, page after page. A secret is
    /// listed when for each filter that is given one of its values matches.
    ///
    /// Args:
    ///     page_size: Secrets a page; 1 to 100, by default 10.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///     secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
    ///     description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
    ///     tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
    ///         tags the service looks at 4,000 secrets at most.
    ///     tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
    ///     dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
    ///     secret_type: Filter: types, 1 to 10.
    ///     creator: Filter: who made the secret, 1 to 10.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    #[pyo3(
        signature = (
            *,
            page_size = None,
            fetch_tags = None,
            secret_name = None,
            description = None,
            tag_key = None,
            tag_value = None,
            dkms_instance_id = None,
            secret_type = None,
            creator = None,
        )
    )]
    fn iter_secrets(
        &self,
        page_size: Option<Unsigned<u32>>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<Text>>,
        description: Option<Vec<Text>>,
        tag_key: Option<Vec<Text>>,
        tag_value: Option<Vec<Text>>,
        dkms_instance_id: Option<Vec<Text>>,
        secret_type: Option<Vec<Text>>,
        creator: Option<Vec<Text>>,
    ) -> Items {
        let request = inner::IterSecretsRequest::builder()
            .maybe_page_size(page_size.map(u32::from))
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(
                secret_name.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_description(
                description.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_tag_value(
                tag_value.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_dkms_instance_id(
                dkms_instance_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator.map(|x| x.into_iter().map(String::from).collect()))
            .build();
        let pages = self.0.iter_secrets(request);
        Items::new(pages, SecretListItem::from)
    }
    /// Goes through the tags of secrets or keys: of those that are given, or of those that have
    /// the tags that are given, page after page.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
    ///         all.
    ///     tag: Tags that they must have, at most 20.
    ///
    /// Returns:
    ///     An iterator of `TagResource`: A tag, and what it is on.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    #[pyo3(
        signature = (*, resource_type, region_id = None, resource_id = None, tag = None)
    )]
    fn iter_tag_resources(
        &self,
        resource_type: Text,
        region_id: Option<Text>,
        resource_id: Option<Vec<Text>>,
        tag: Option<std::collections::HashMap<String, String>>,
    ) -> Items {
        let request = inner::IterTagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_resource_id(
                resource_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag(tag)
            .build();
        let pages = self
            .0
            .iter_tag_resources(inner::ResourceType::from(resource_type), request);
        Items::new(pages, TagResource::from)
    }
    /// Goes through the versions of a secret, page after page.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     include_deprecated: Whether to list versions without a stage too; by default
    ///         not.
    ///     page_size: Versions a page; 1 to 100, by default 20.
    ///
    /// Returns:
    ///     An iterator of `SecretVersion`: A version as the list shows it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    #[pyo3(signature = (*, secret_name, include_deprecated = None, page_size = None))]
    fn iter_secret_version_ids(
        &self,
        secret_name: Text,
        include_deprecated: Option<bool>,
        page_size: Option<Unsigned<u32>>,
    ) -> Items {
        let request = inner::IterSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_size(page_size.map(u32::from))
            .build();
        let pages = self.0.iter_secret_version_ids(&String::from(secret_name), request);
        Items::new(pages, SecretVersion::from)
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
        "SecretsManager(***)"
    }
    fn __reduce__(&self) -> PyResult<()> {
        Err(
            PyTypeError::new_err(
                "a client cannot be pickled; make one in the other process",
            ),
        )
    }
}
/// A client of the secrets in Alibaba Cloud KMS.
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
/// them, in the order of Alibaba Cloud's own tools: in the environment, at an OIDC role, in
/// the command line tool's profiles, in the credentials file, at the ECS instance's RAM
/// role, at a credentials URI.
///
/// Args:
///     access_key: Access key ID of the account, RAM user or role; `secret_key` belongs
///         to it.
///     secret_key: Secret of the access key. It signs requests and is never sent.
///     security_token: Security token, where the two keys are temporary ones. It
///         travels with every request.
///     credentials: Gives the credentials, in place of the keys: asked when they are
///         first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Profile of `~/.aliyun/config.json`, or else section of the credentials
///         file, to take the credentials from, and from nowhere else. By default the
///         environment's `ALIBABA_CLOUD_PROFILE`, else the current profile, else
///         `default`, after the environment and an OIDC role.
///     region: Region of the secrets, for instance `cn-hangzhou`. By default the
///         environment's `ALIBABA_CLOUD_REGION_ID`. It is needed unless an endpoint or
///         an instance is given.
///     network: How the region is reached: `public`, the default, or `vpc`.
///     instance_id: ID of a KMS instance whose own gateway is to serve the secrets; its
///         host is `ID.cryptoservice.kms.aliyuncs.com`, in the instance's virtual
///         private cloud, and its certificate authority belongs in `ca_bundle`.
///     endpoint: Base URL of the service, in place of `network` and `instance_id`; for
///         instance the emulator's. By default the environment's
///         `ALIBABA_CLOUD_KMS_ENDPOINT`, else the host of the region:
///         `https://kms.REGION.aliyuncs.com` or `https://kms-vpc.REGION.aliyuncs.com`.
///     signature_method: How requests are signed: `ACS3-HMAC-SHA256`, the default, or
///         `HMAC-SHA1` for gateways that want the older way.
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
///     `InvalidArgumentError` when an option cannot be used, two contradict each other, or
///     there is neither a region nor an endpoint; `CredentialsError` when a key is empty or
///     holds white space.
#[pyclass(frozen, module = "bojagi.alibaba")]
pub struct AsyncSecretsManager(pub(super) inner::SecretsManager);
#[pymethods]
impl AsyncSecretsManager {
    #[new]
    #[pyo3(
        signature = (
            *,
            access_key = None,
            secret_key = None,
            security_token = None,
            credentials = None,
            profile = None,
            region = None,
            network = None,
            instance_id = None,
            endpoint = None,
            signature_method = None,
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
        security_token: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
        region: Option<Text>,
        network: Option<Text>,
        instance_id: Option<Text>,
        endpoint: Option<Text>,
        signature_method: Option<Text>,
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
        let builder = inner::SecretsManager::builder()
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_security_token(security_token.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
            .maybe_region(region.map(String::from))
            .maybe_network(network.map(inner::Network::from))
            .maybe_instance_id(instance_id.map(String::from))
            .maybe_endpoint(endpoint.map(String::from))
            .maybe_signature_method(signature_method.map(inner::SignatureMethod::from))
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
    /// from. Nothing is sent to KMS.
    ///
    /// Returns:
    ///     `ResolveCredentialsResponse`: The credentials of a client, without the secret key
    ///     and the security token.
    ///
    /// Raises:
    ///     `CredentialsError` when there are none; the error says what each place said.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>
    #[pyo3(signature = ())]
    fn resolve_credentials<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.resolve_credentials().await };
        let call = async move { call.await.map(ResolveCredentialsResponse::from) };
        coroutine::<
            ResolveCredentialsResponse,
        >(py, "AsyncSecretsManager.resolve_credentials", call)
    }
    /// Schedules a secret for deletion, or deletes it at once. Until the day of its end
    /// `restore_secret` calls it off; its value cannot be read meanwhile.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     force_delete_without_recovery: Whether to delete it at once and for good; by
    ///         default not.
    ///     recovery_window_in_days: Days until it is deleted for good, 7 to 30; by default
    ///         30. Not with `force_delete_without_recovery`.
    ///
    /// Returns:
    ///     `DeleteSecretResponse`: A secret that has been scheduled for deletion, or deleted.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion already.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            force_delete_without_recovery = None,
            recovery_window_in_days = None,
        )
    )]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        force_delete_without_recovery: Option<bool>,
        recovery_window_in_days: Option<Unsigned<u32>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::DeleteSecretRequest::builder()
            .maybe_force_delete_without_recovery(force_delete_without_recovery)
            .maybe_recovery_window_in_days(recovery_window_in_days.map(u32::from))
            .build();
        let call = async move {
            client.delete_secret(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(DeleteSecretResponse::from) };
        coroutine::<DeleteSecretResponse>(py, "AsyncSecretsManager.delete_secret", call)
    }
    /// Calls the deletion of a secret off.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///
    /// Returns:
    ///     `RestoreSecretResponse`: A secret whose deletion has been called off.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-restoresecret>
    #[pyo3(signature = (*, secret_name))]
    fn restore_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client.restore_secret(&String::from(secret_name)).await
        };
        let call = async move { call.await.map(RestoreSecretResponse::from) };
        coroutine::<
            RestoreSecretResponse,
        >(py, "AsyncSecretsManager.restore_secret", call)
    }
    /// Makes a random password. The service keeps it nowhere.
    ///
    /// Args:
    ///     password_length: Characters of the password, 8 to 128; by default 32.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators: letters, digits and punctuation of ASCII.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out punctuation; by default not.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; the service's default is that it must.
    ///
    /// Returns:
    ///     `GetRandomPasswordResponse`: A random password.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken, or everything is excluded;
    ///     nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getrandompassword>
    #[pyo3(
        signature = (
            *,
            password_length = None,
            exclude_characters = None,
            exclude_lowercase = None,
            exclude_uppercase = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            require_each_included_type = None,
        )
    )]
    fn get_random_password<'py>(
        &self,
        py: Python<'py>,
        password_length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GetRandomPasswordRequest::builder()
            .maybe_password_length(password_length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move { client.get_random_password(request).await };
        let call = async move { call.await.map(GetRandomPasswordResponse::from) };
        coroutine::<
            GetRandomPasswordResponse,
        >(py, "AsyncSecretsManager.get_random_password", call)
    }
    /// Gives a secret of a KMS instance another policy.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     policy: JSON text of at most 32,768 bytes.
    ///     policy_name: Name of the policy: `default`, which is the default and all that
    ///         there is.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-setsecretpolicy>
    #[pyo3(signature = (*, secret_name, policy, policy_name = None))]
    fn set_secret_policy<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        policy: Text,
        policy_name: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::SetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name.map(String::from))
            .build();
        let call = async move {
            client
                .set_secret_policy(
                    &String::from(secret_name),
                    &String::from(policy),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretsManager.set_secret_policy", call)
    }
    /// Reads the policy of a secret of a KMS instance.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     policy_name: Name of the policy: `default`, which is the default and all that
    ///         there is.
    ///
    /// Returns:
    ///     `GetSecretPolicyResponse`: The policy of a secret.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it
    ///     cannot have a policy.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretpolicy>
    #[pyo3(signature = (*, secret_name, policy_name = None))]
    fn get_secret_policy<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        policy_name: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GetSecretPolicyRequest::builder()
            .maybe_policy_name(policy_name.map(String::from))
            .build();
        let call = async move {
            client.get_secret_policy(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(GetSecretPolicyResponse::from) };
        coroutine::<
            GetSecretPolicyResponse,
        >(py, "AsyncSecretsManager.get_secret_policy", call)
    }
    /// Rotates a managed secret now. Nothing happens if the version is there already. Some
    /// types go on with it after the answer; there are limits of 50 rotations an hour.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the new version, chosen by you: 1 to 64 characters.
    ///
    /// Returns:
    ///     `RotateSecretResponse`: A secret that rotates.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
    ///     not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
    ///     is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-rotatesecret>
    #[pyo3(signature = (*, secret_name, version_id))]
    fn rotate_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        version_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .rotate_secret(&String::from(secret_name), &String::from(version_id))
                .await
        };
        let call = async move { call.await.map(RotateSecretResponse::from) };
        coroutine::<RotateSecretResponse>(py, "AsyncSecretsManager.rotate_secret", call)
    }
    /// Says whether, and how often, a managed secret rotates by itself. The first time is one
    /// interval after its last rotation, or at once if that has passed.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     enable_automatic_rotation: Whether it rotates by itself.
    ///     rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
    ///         needed when the secret is to rotate by itself.
    ///
    /// Returns:
    ///     `UpdateSecretRotationPolicyResponse`: A secret whose rotation has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `FailedPreconditionError` when it is
    ///     not a managed one. `ConflictError` when it is scheduled for deletion, or a rotation
    ///     is under way.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretrotationpolicy>
    #[pyo3(
        signature = (*, secret_name, enable_automatic_rotation, rotation_interval = None)
    )]
    fn update_secret_rotation_policy<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        enable_automatic_rotation: bool,
        rotation_interval: Option<Seconds>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UpdateSecretRotationPolicyRequest::builder()
            .maybe_rotation_interval(rotation_interval.map(std::time::Duration::from))
            .build();
        let call = async move {
            client
                .update_secret_rotation_policy(
                    &String::from(secret_name),
                    enable_automatic_rotation,
                    request,
                )
                .await
        };
        let call = async move {
            call.await.map(UpdateSecretRotationPolicyResponse::from)
        };
        coroutine::<
            UpdateSecretRotationPolicyResponse,
        >(py, "AsyncSecretsManager.update_secret_rotation_policy", call)
    }
    /// Makes a secret with its first version, which becomes the current one.
    ///
    /// Args:
    ///     secret_name: Name: 1 to 192 letters, digits and `_` `/` `+` `=` `.` `-` `@`,
    ///         unique in the region. It must not begin with `acs/`, but that of an ECS
    ///         instance begins with `acs/ecs/`; that of a RAM user's keys is `$Auto`, and
    ///         the answer has the name that the service made.
    ///     version_id: ID of the first version, chosen by you: 1 to 64 characters, unique
    ///         in the secret.
    ///     secret_data: The value, 1 to 30,720 bytes. That of a managed secret has the form
    ///         that its extended configuration says.
    ///     secret_data_type: What the value is made of; by default `text`, which is all
    ///         that a managed secret may be.
    ///     extended_config: What a managed secret belongs to; its type follows from it. By
    ///         default the secret is of type `Generic`, any text.
    ///     encryption_key_id: ID of the symmetric key that encrypts the value; in a KMS
    ///         instance it must be a key of that instance. By default the service's own
    ///         key.
    ///     dkms_instance_id: ID of the KMS instance to keep the secret in.
    ///     description: Description.
    ///     tags: Up to 20 tags. Keys and values have at most 128 characters: letters,
    ///         digits and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with
    ///         `aliyun` or `acs:`.
    ///     enable_automatic_rotation: Whether a managed secret rotates by itself; by
    ///         default not.
    ///     rotation_interval: Time between rotations, 6 hours to 365 days in whole seconds;
    ///         needed with automatic rotation.
    ///     policy: Policy of the secret: JSON text of at most 32,768 bytes. By default the
    ///         service's own.
    ///
    /// Returns:
    ///     `CreateSecretResponse`: A secret that has just been made, without its value.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `AlreadyExistsError` when the name is taken. `ConflictError` when it belongs to a
    ///     secret that is scheduled for deletion. `FailedPreconditionError` when there are too
    ///     many secrets. `NotFoundError` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id,
            secret_data,
            secret_data_type = None,
            extended_config = None,
            encryption_key_id = None,
            dkms_instance_id = None,
            description = None,
            tags = None,
            enable_automatic_rotation = None,
            rotation_interval = None,
            policy = None,
        )
    )]
    fn create_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        version_id: Text,
        secret_data: SecretArgument,
        secret_data_type: Option<Text>,
        extended_config: Option<ExtendedConfig>,
        encryption_key_id: Option<Text>,
        dkms_instance_id: Option<Text>,
        description: Option<Text>,
        tags: Option<std::collections::HashMap<String, String>>,
        enable_automatic_rotation: Option<bool>,
        rotation_interval: Option<Seconds>,
        policy: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::CreateSecretRequest::builder()
            .secret_name(String::from(secret_name))
            .version_id(String::from(version_id))
            .secret_data(bojagi::SecretString::from(secret_data))
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_extended_config(extended_config.map(inner::ExtendedConfig::from))
            .maybe_encryption_key_id(encryption_key_id.map(String::from))
            .maybe_dkms_instance_id(dkms_instance_id.map(String::from))
            .maybe_description(description.map(String::from))
            .maybe_tags(tags)
            .maybe_enable_automatic_rotation(enable_automatic_rotation)
            .maybe_rotation_interval(rotation_interval.map(std::time::Duration::from))
            .maybe_policy(policy.map(String::from))
            .build();
        let call = async move { client.create_secret(request).await };
        let call = async move { call.await.map(CreateSecretResponse::from) };
        coroutine::<CreateSecretResponse>(py, "AsyncSecretsManager.create_secret", call)
    }
    /// Reads what is known about a secret: all but its value.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///
    /// Returns:
    ///     `DescribeSecretResponse`: What is known about a secret, without its value.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describesecret>
    #[pyo3(signature = (*, secret_name, fetch_tags = None))]
    fn describe_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        fetch_tags: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::DescribeSecretRequest::builder()
            .maybe_fetch_tags(fetch_tags)
            .build();
        let call = async move {
            client.describe_secret(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(DescribeSecretResponse::from) };
        coroutine::<
            DescribeSecretResponse,
        >(py, "AsyncSecretsManager.describe_secret", call)
    }
    /// Lists the secrets of the account in the region, one page at a time. A secret is listed
    /// when for each filter that is given one of its values matches.
    ///
    /// Args:
    ///     page_number: Number of the page, from 1, which is the default.
    ///     page_size: Secrets a page; 1 to 100, by default 10.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///     secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
    ///     description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
    ///     tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
    ///         tags the service looks at 4,000 secrets at most.
    ///     tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
    ///     dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
    ///     secret_type: Filter: types, 1 to 10.
    ///     creator: Filter: who made the secret, 1 to 10.
    ///
    /// Returns:
    ///     `ListSecretsResponse`: One page of the list of secrets.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    #[pyo3(
        signature = (
            *,
            page_number = None,
            page_size = None,
            fetch_tags = None,
            secret_name = None,
            description = None,
            tag_key = None,
            tag_value = None,
            dkms_instance_id = None,
            secret_type = None,
            creator = None,
        )
    )]
    fn list_secrets<'py>(
        &self,
        py: Python<'py>,
        page_number: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<Text>>,
        description: Option<Vec<Text>>,
        tag_key: Option<Vec<Text>>,
        tag_value: Option<Vec<Text>>,
        dkms_instance_id: Option<Vec<Text>>,
        secret_type: Option<Vec<Text>>,
        creator: Option<Vec<Text>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::ListSecretsRequest::builder()
            .maybe_page_number(page_number.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(
                secret_name.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_description(
                description.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_tag_value(
                tag_value.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_dkms_instance_id(
                dkms_instance_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator.map(|x| x.into_iter().map(String::from).collect()))
            .build();
        let call = async move { client.list_secrets(request).await };
        let call = async move { call.await.map(ListSecretsResponse::from) };
        coroutine::<ListSecretsResponse>(py, "AsyncSecretsManager.list_secrets", call)
    }
    /// Changes the description of a secret, or the custom data of a managed one. What is left
    /// out stays as it is.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     description: New description; an empty one removes it.
    ///     custom_data: New custom data of a managed secret, at most 10 pairs, in place of
    ///         what there is.
    ///
    /// Returns:
    ///     `UpdateSecretResponse`: A secret that has been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is scheduled
    ///     for deletion.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecret>
    #[pyo3(signature = (*, secret_name, description = None, custom_data = None))]
    fn update_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        description: Option<Text>,
        custom_data: Option<std::collections::HashMap<String, String>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UpdateSecretRequest::builder()
            .maybe_description(description.map(String::from))
            .maybe_custom_data(custom_data)
            .build();
        let call = async move {
            client.update_secret(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(UpdateSecretResponse::from) };
        coroutine::<UpdateSecretResponse>(py, "AsyncSecretsManager.update_secret", call)
    }
    /// Puts tags on one secret, key or certificate. A key that is there already gets the new
    /// value.
    ///
    /// Args:
    ///     tags: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
    ///         and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
    ///         or `acs:`.
    ///     secret_name: Name of a secret.
    ///     key_id: ID of a key.
    ///     certificate_id: ID of a certificate.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource>
    #[pyo3(
        signature = (*, tags, secret_name = None, key_id = None, certificate_id = None)
    )]
    fn tag_resource<'py>(
        &self,
        py: Python<'py>,
        tags: std::collections::HashMap<String, String>,
        secret_name: Option<Text>,
        key_id: Option<Text>,
        certificate_id: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::TagResourceRequest::builder()
            .tags(tags)
            .maybe_secret_name(secret_name.map(String::from))
            .maybe_key_id(key_id.map(String::from))
            .maybe_certificate_id(certificate_id.map(String::from))
            .build();
        let call = async move { client.tag_resource(request).await };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretsManager.tag_resource", call)
    }
    /// Takes tags off one secret, key or certificate.
    ///
    /// Args:
    ///     tag_keys: Keys of the tags, 1 to 20.
    ///     secret_name: Name of a secret.
    ///     key_id: ID of a key.
    ///     certificate_id: ID of a certificate.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource>
    #[pyo3(
        signature = (
            *,
            tag_keys,
            secret_name = None,
            key_id = None,
            certificate_id = None,
        )
    )]
    fn untag_resource<'py>(
        &self,
        py: Python<'py>,
        tag_keys: Vec<Text>,
        secret_name: Option<Text>,
        key_id: Option<Text>,
        certificate_id: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UntagResourceRequest::builder()
            .tag_keys(tag_keys.into_iter().map(String::from).collect())
            .maybe_secret_name(secret_name.map(String::from))
            .maybe_key_id(key_id.map(String::from))
            .maybe_certificate_id(certificate_id.map(String::from))
            .build();
        let call = async move { client.untag_resource(request).await };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretsManager.untag_resource", call)
    }
    /// Puts tags on several secrets or keys. A key that is there already gets the new value.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
    ///     tag: 1 to 20 tags. Keys and values have at most 128 characters: letters, digits
    ///         and `/` `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun`
    ///         or `acs:`.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when one of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources>
    #[pyo3(signature = (*, resource_type, resource_id, tag, region_id = None))]
    fn tag_resources<'py>(
        &self,
        py: Python<'py>,
        resource_type: Text,
        resource_id: Vec<Text>,
        tag: std::collections::HashMap<String, String>,
        region_id: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::TagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .build();
        let call = async move {
            client
                .tag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id.into_iter().map(String::from).collect(),
                    tag,
                    request,
                )
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretsManager.tag_resources", call)
    }
    /// Takes tags off several secrets or keys. Keys that one of them does not have are passed
    /// over.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     resource_id: Names of the secrets, or IDs of the keys; 1 to 50.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     tag_key: Keys of the tags, 1 to 20; needed unless all tags are taken off.
    ///     all: Whether to take off all tags; by default not. Not with `tag_key`.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when one of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources>
    #[pyo3(
        signature = (
            *,
            resource_type,
            resource_id,
            region_id = None,
            tag_key = None,
            all = None,
        )
    )]
    fn untag_resources<'py>(
        &self,
        py: Python<'py>,
        resource_type: Text,
        resource_id: Vec<Text>,
        region_id: Option<Text>,
        tag_key: Option<Vec<Text>>,
        all: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UntagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_all(all)
            .build();
        let call = async move {
            client
                .untag_resources(
                    inner::ResourceType::from(resource_type),
                    resource_id.into_iter().map(String::from).collect(),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretsManager.untag_resources", call)
    }
    /// Lists the tags of secrets or keys: of those that are given, or of those that have the
    /// tags that are given, one page at a time.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
    ///         all.
    ///     tag: Tags that they must have, at most 20.
    ///     next_token: Where the page before has ended, as its answer says; by default the
    ///         list begins.
    ///
    /// Returns:
    ///     `ListTagResourcesResponse`: One page of a list of tags.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    #[pyo3(
        signature = (
            *,
            resource_type,
            region_id = None,
            resource_id = None,
            tag = None,
            next_token = None,
        )
    )]
    fn list_tag_resources<'py>(
        &self,
        py: Python<'py>,
        resource_type: Text,
        region_id: Option<Text>,
        resource_id: Option<Vec<Text>>,
        tag: Option<std::collections::HashMap<String, String>>,
        next_token: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::ListTagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_resource_id(
                resource_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag(tag)
            .maybe_next_token(next_token.map(String::from))
            .build();
        let call = async move {
            client
                .list_tag_resources(inner::ResourceType::from(resource_type), request)
                .await
        };
        let call = async move { call.await.map(ListTagResourcesResponse::from) };
        coroutine::<
            ListTagResourcesResponse,
        >(py, "AsyncSecretsManager.list_tag_resources", call)
    }
    /// Lists the tags of one key. For those of a secret there are `describe_secret` and
    /// `list_tag_resources`.
    ///
    /// Args:
    ///     key_id: ID of the key.
    ///
    /// Returns:
    ///     `ListResourceTagsResponse`: The tags of a key.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags>
    #[pyo3(signature = (*, key_id))]
    fn list_resource_tags<'py>(
        &self,
        py: Python<'py>,
        key_id: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.list_resource_tags(&String::from(key_id)).await };
        let call = async move { call.await.map(ListResourceTagsResponse::from) };
        coroutine::<
            ListResourceTagsResponse,
        >(py, "AsyncSecretsManager.list_resource_tags", call)
    }
    /// Reads the value of a secret: that of the current version, unless another one is asked
    /// for.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the version to read. The service passes it over for managed
    ///         secrets.
    ///     version_stage: Stage of the version to read; by default `ACSCurrent`. A managed
    ///         secret has that one and `ACSPrevious`.
    ///     fetch_extended_config: Whether to read what a managed secret belongs to; by
    ///         default not.
    ///     dry_run: Whether only to try if the value could be read, which always ends with
    ///         an error; by default not.
    ///
    /// Returns:
    ///     `GetSecretValueResponse`: The value of a secret, with what is known about its
    ///     version.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret or version. `ConflictError` when the
    ///     secret is scheduled for deletion. With `dry_run` there is always an error;
    ///     `FailedPreconditionError` with the code `DryRunOperationError` means that the value
    ///     could be read.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id = None,
            version_stage = None,
            fetch_extended_config = None,
            dry_run = None,
        )
    )]
    fn get_secret_value<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        version_id: Option<Text>,
        version_stage: Option<Text>,
        fetch_extended_config: Option<bool>,
        dry_run: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GetSecretValueRequest::builder()
            .maybe_version_id(version_id.map(String::from))
            .maybe_version_stage(version_stage.map(String::from))
            .maybe_fetch_extended_config(fetch_extended_config)
            .maybe_dry_run(dry_run)
            .build();
        let call = async move {
            client.get_secret_value(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(GetSecretValueResponse::from) };
        coroutine::<
            GetSecretValueResponse,
        >(py, "AsyncSecretsManager.get_secret_value", call)
    }
    /// Reads the values of several secrets in one call. A secret that cannot be read takes
    /// nothing from the others: it is in the errors of the result.
    ///
    /// Args:
    ///     secret_name: Names of the secrets, or their ARNs; 1 to 20, all different.
    ///     version_id: IDs of the versions to read, by the names of their secrets. Where
    ///         there is none, the stage decides.
    ///     version_stage: Stages of the versions to read, by the names of their secrets; by
    ///         default `ACSCurrent`.
    ///     fetch_extended_config: Whether to read what managed secrets belong to; by
    ///         default not.
    ///
    /// Returns:
    ///     `BatchGetSecretValueResponse`: The values of several secrets, and why others have
    ///     none.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id = None,
            version_stage = None,
            fetch_extended_config = None,
        )
    )]
    fn batch_get_secret_value<'py>(
        &self,
        py: Python<'py>,
        secret_name: Vec<Text>,
        version_id: Option<std::collections::HashMap<String, String>>,
        version_stage: Option<std::collections::HashMap<String, String>>,
        fetch_extended_config: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::BatchGetSecretValueRequest::builder()
            .maybe_version_id(version_id)
            .maybe_version_stage(version_stage)
            .maybe_fetch_extended_config(fetch_extended_config)
            .build();
        let call = async move {
            client
                .batch_get_secret_value(
                    secret_name.into_iter().map(String::from).collect(),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(BatchGetSecretValueResponse::from) };
        coroutine::<
            BatchGetSecretValueResponse,
        >(py, "AsyncSecretsManager.batch_get_secret_value", call)
    }
    /// Stores a new version of a secret of type `Generic`. It becomes the current one, unless
    /// it is given other stages. A version with an ID that there is already is refused, but one
    /// with the same value succeeds and changes nothing.
    ///
    /// A secret keeps 10 versions; the next one takes the place of the oldest.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_id: ID of the version, chosen by you: 1 to 64 characters, unique in the
    ///         secret.
    ///     secret_data: The value, 1 to 30,720 bytes.
    ///     secret_data_type: What the value is made of; by default `text`.
    ///     version_stages: Stages that are to mark the version, 1 to 8; by default
    ///         `ACSCurrent`. Without `ACSCurrent` the current version stays the current
    ///         one.
    ///
    /// Returns:
    ///     `PutSecretValueResponse`: A version that has been stored.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret. `AlreadyExistsError` when the version
    ///     has another value. `ConflictError` when the secret is scheduled for deletion.
    ///     `FailedPreconditionError` when it is a managed one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_id,
            secret_data,
            secret_data_type = None,
            version_stages = None,
        )
    )]
    fn put_secret_value<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        version_id: Text,
        secret_data: SecretArgument,
        secret_data_type: Option<Text>,
        version_stages: Option<Vec<Text>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::PutSecretValueRequest::builder()
            .maybe_secret_data_type(secret_data_type.map(inner::SecretDataType::from))
            .maybe_version_stages(
                version_stages.map(|x| x.into_iter().map(String::from).collect()),
            )
            .build();
        let call = async move {
            client
                .put_secret_value(
                    &String::from(secret_name),
                    &String::from(version_id),
                    &bojagi::SecretString::from(secret_data),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(PutSecretValueResponse::from) };
        coroutine::<
            PutSecretValueResponse,
        >(py, "AsyncSecretsManager.put_secret_value", call)
    }
    /// Lists the versions of a secret, one page at a time.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     include_deprecated: Whether to list versions without a stage too; by default
    ///         not.
    ///     page_number: Number of the page, from 1, which is the default.
    ///     page_size: Versions a page; 1 to 100, by default 20.
    ///
    /// Returns:
    ///     `ListSecretVersionIdsResponse`: One page of the list of versions of a secret.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    #[pyo3(
        signature = (
            *,
            secret_name,
            include_deprecated = None,
            page_number = None,
            page_size = None,
        )
    )]
    fn list_secret_version_ids<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        include_deprecated: Option<bool>,
        page_number: Option<Unsigned<u32>>,
        page_size: Option<Unsigned<u32>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::ListSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_number(page_number.map(u32::from))
            .maybe_page_size(page_size.map(u32::from))
            .build();
        let call = async move {
            client.list_secret_version_ids(&String::from(secret_name), request).await
        };
        let call = async move { call.await.map(ListSecretVersionIdsResponse::from) };
        coroutine::<
            ListSecretVersionIdsResponse,
        >(py, "AsyncSecretsManager.list_secret_version_ids", call)
    }
    /// Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At
    /// least one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be
    /// moved.
    ///
    /// The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     version_stage: The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
    ///     move_to_version: ID of the version that the stage is to mark.
    ///     remove_from_version: ID of the version that the stage is to mark no more.
    ///
    /// Returns:
    ///     `UpdateSecretVersionStageResponse`: A secret whose stages have been changed.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret or version. `ConflictError` when the
    ///     secret is scheduled for deletion. `FailedPreconditionError` when it is a managed
    ///     one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage>
    #[pyo3(
        signature = (
            *,
            secret_name,
            version_stage,
            move_to_version = None,
            remove_from_version = None,
        )
    )]
    fn update_secret_version_stage<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        version_stage: Text,
        move_to_version: Option<Text>,
        remove_from_version: Option<Text>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::UpdateSecretVersionStageRequest::builder()
            .maybe_move_to_version(move_to_version.map(String::from))
            .maybe_remove_from_version(remove_from_version.map(String::from))
            .build();
        let call = async move {
            client
                .update_secret_version_stage(
                    &String::from(secret_name),
                    &String::from(version_stage),
                    request,
                )
                .await
        };
        let call = async move { call.await.map(UpdateSecretVersionStageResponse::from) };
        coroutine::<
            UpdateSecretVersionStageResponse,
        >(py, "AsyncSecretsManager.update_secret_version_stage", call)
    }
    /// Goes through the secrets of the account in the region, page after page. A secret is
    /// listed when for each filter that is given one of its values matches.
    ///
    /// Args:
    ///     page_size: Secrets a page; 1 to 100, by default 10.
    ///     fetch_tags: Whether to read the tags too; by default not.
    ///     secret_name: Filter: names, 1 to 10 of 1 to 192 characters.
    ///     description: Filter: descriptions, 1 to 10 of 1 to 256 characters.
    ///     tag_key: Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by
    ///         tags the service looks at 4,000 secrets at most.
    ///     tag_value: Filter: values of tags, 1 to 10 of 1 to 256 characters.
    ///     dkms_instance_id: Filter: IDs of KMS instances, 1 to 10.
    ///     secret_type: Filter: types, 1 to 10.
    ///     creator: Filter: who made the secret, 1 to 10.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecrets>
    #[pyo3(
        signature = (
            *,
            page_size = None,
            fetch_tags = None,
            secret_name = None,
            description = None,
            tag_key = None,
            tag_value = None,
            dkms_instance_id = None,
            secret_type = None,
            creator = None,
        )
    )]
    fn iter_secrets(
        &self,
        page_size: Option<Unsigned<u32>>,
        fetch_tags: Option<bool>,
        secret_name: Option<Vec<Text>>,
        description: Option<Vec<Text>>,
        tag_key: Option<Vec<Text>>,
        tag_value: Option<Vec<Text>>,
        dkms_instance_id: Option<Vec<Text>>,
        secret_type: Option<Vec<Text>>,
        creator: Option<Vec<Text>>,
    ) -> AsyncItems {
        let request = inner::IterSecretsRequest::builder()
            .maybe_page_size(page_size.map(u32::from))
            .maybe_fetch_tags(fetch_tags)
            .maybe_secret_name(
                secret_name.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_description(
                description.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag_key(tag_key.map(|x| x.into_iter().map(String::from).collect()))
            .maybe_tag_value(
                tag_value.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_dkms_instance_id(
                dkms_instance_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_secret_type(
                secret_type.map(|x| x.into_iter().map(inner::SecretType::from).collect()),
            )
            .maybe_creator(creator.map(|x| x.into_iter().map(String::from).collect()))
            .build();
        let pages = self.0.iter_secrets(request);
        AsyncItems::new(pages, SecretListItem::from)
    }
    /// Goes through the tags of secrets or keys: of those that are given, or of those that have
    /// the tags that are given, page after page.
    ///
    /// Args:
    ///     resource_type: What they are.
    ///     region_id: Region of what is tagged; by default that of the client.
    ///     resource_id: Names of the secrets, or IDs of the keys, at most 50; by default
    ///         all.
    ///     tag: Tags that they must have, at most 20.
    ///
    /// Returns:
    ///     An iterator of `TagResource`: A tag, and what it is on.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    #[pyo3(
        signature = (*, resource_type, region_id = None, resource_id = None, tag = None)
    )]
    fn iter_tag_resources(
        &self,
        resource_type: Text,
        region_id: Option<Text>,
        resource_id: Option<Vec<Text>>,
        tag: Option<std::collections::HashMap<String, String>>,
    ) -> AsyncItems {
        let request = inner::IterTagResourcesRequest::builder()
            .maybe_region_id(region_id.map(String::from))
            .maybe_resource_id(
                resource_id.map(|x| x.into_iter().map(String::from).collect()),
            )
            .maybe_tag(tag)
            .build();
        let pages = self
            .0
            .iter_tag_resources(inner::ResourceType::from(resource_type), request);
        AsyncItems::new(pages, TagResource::from)
    }
    /// Goes through the versions of a secret, page after page.
    ///
    /// Args:
    ///     secret_name: Name of the secret, or its ARN.
    ///     include_deprecated: Whether to list versions without a stage too; by default
    ///         not.
    ///     page_size: Versions a page; 1 to 100, by default 20.
    ///
    /// Returns:
    ///     An iterator of `SecretVersion`: A version as the list shows it.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when a documented limit is broken; nothing is sent then.
    ///     `NotFoundError` when there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    #[pyo3(signature = (*, secret_name, include_deprecated = None, page_size = None))]
    fn iter_secret_version_ids(
        &self,
        secret_name: Text,
        include_deprecated: Option<bool>,
        page_size: Option<Unsigned<u32>>,
    ) -> AsyncItems {
        let request = inner::IterSecretVersionIdsRequest::builder()
            .maybe_include_deprecated(include_deprecated)
            .maybe_page_size(page_size.map(u32::from))
            .build();
        let pages = self.0.iter_secret_version_ids(&String::from(secret_name), request);
        AsyncItems::new(pages, SecretVersion::from)
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
        coroutine::<Option<()>>(py, "AsyncSecretsManager.close", call)
    }
    fn __aenter__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        let (py, client) = (slf.py(), slf.unbind());
        coroutine::<
            Py<Self>,
        >(py, "AsyncSecretsManager.__aenter__", async move { Ok(client) })
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
        "AsyncSecretsManager(***)"
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
pub mod alibaba {
    #[pymodule_export]
    use super::{
        BatchGetSecretValueError, BatchGetSecretValueResponse, CreateSecretResponse,
        DeleteSecretResponse, DescribeSecretResponse, EcsConfig,
        GetRandomPasswordResponse, GetSecretPolicyResponse, GetSecretValueResponse,
        ListResourceTagsResponse, ListSecretVersionIdsResponse, ListSecretsResponse,
        ListTagResourcesResponse, PolarDbConfig, PutSecretValueResponse,
        RamCredentialsConfig, RdsConfig, RedisConfig, ResolveCredentialsResponse,
        RestoreSecretResponse, RotateSecretResponse, SecretListItem, SecretVersion,
        TagResource, UpdateSecretResponse, UpdateSecretRotationPolicyResponse,
        UpdateSecretVersionStageResponse, SecretsManager, AsyncSecretsManager,
    };
}
