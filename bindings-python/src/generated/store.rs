// Generated from core by `make generate`. Do not edit.

use bojagi::store as inner;
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
/// A random password.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.store")]
#[derive(Clone)]
pub struct GeneratePasswordResponse(inner::GeneratePasswordResponse);
impl From<inner::GeneratePasswordResponse> for GeneratePasswordResponse {
    fn from(model: inner::GeneratePasswordResponse) -> Self {
        Self(model)
    }
}
impl From<GeneratePasswordResponse> for inner::GeneratePasswordResponse {
    fn from(model: GeneratePasswordResponse) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for GeneratePasswordResponse {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl GeneratePasswordResponse {
    #[new]
    #[pyo3(signature = (*, password))]
    fn new(password: SecretArgument) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::GeneratePasswordResponse::builder()
                    .password(bojagi::SecretString::from(password))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["password",])
    }
    /// The password.
    #[getter]
    fn password(&self) -> SecretString {
        SecretString::from(self.0.password.clone())
    }
}
/// A secret with its value.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.store")]
#[derive(Clone)]
pub struct Secret(inner::Secret);
impl From<inner::Secret> for Secret {
    fn from(model: inner::Secret) -> Self {
        Self(model)
    }
}
impl From<Secret> for inner::Secret {
    fn from(model: Secret) -> Self {
        model.0
    }
}
impl<'py> IntoPyObject<'py> for Secret {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, Model::made(self))
    }
}
#[pymethods]
impl Secret {
    #[new]
    #[pyo3(signature = (*, secret_name, value))]
    fn new(secret_name: Text, value: SecretArgument) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::Secret::builder()
                    .secret_name(String::from(secret_name))
                    .value(bojagi::SecretValue::from(value))
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name", "value",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// The value in use.
    #[getter]
    fn value(&self) -> SecretValue {
        SecretValue::from(self.0.value.clone())
    }
}
/// A secret as the list shows it.
#[pyclass(frozen, extends = Model, from_py_object, module = "bojagi.store")]
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
    #[pyo3(signature = (*, secret_name, scheduled_for_deletion, create_time = None))]
    fn new(
        secret_name: Text,
        scheduled_for_deletion: bool,
        create_time: Option<jiff::Timestamp>,
    ) -> PyClassInitializer<Self> {
        Model::made(
            Self(
                inner::SecretListItem::builder()
                    .secret_name(String::from(secret_name))
                    .maybe_create_time(create_time)
                    .scheduled_for_deletion(scheduled_for_deletion)
                    .build(),
            ),
        )
    }
    #[classattr]
    fn _fields() -> Tuple<&'static str> {
        Tuple(vec!["secret_name", "create_time", "scheduled_for_deletion",])
    }
    /// Name of the secret.
    #[getter]
    fn secret_name(&self) -> String {
        self.0.secret_name.clone()
    }
    /// When it was made.
    #[getter]
    fn create_time(&self) -> Option<jiff::Timestamp> {
        self.0.create_time.clone()
    }
    /// Whether it is scheduled for deletion.
    #[getter]
    fn scheduled_for_deletion(&self) -> bool {
        self.0.scheduled_for_deletion.clone()
    }
}
/// The secrets of an account, in whichever cloud they are.
///
/// It is a client of that cloud, and keeps connections and credentials; so make one and
/// share it; it may be used from many threads at once.
///
/// Opens the secrets at an address. Nothing is sent.
///
/// An address is the provider's name, a colon, and the region if it is not the default one;
/// options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
/// `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are
/// some of the options of the provider's client: `?endpoint=` and `?profile=` for both,
/// `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba
/// Cloud. Credentials never stand in an address. Where the environment names an endpoint
/// for the provider's client, it comes before the region, and after `?endpoint=`.
///
/// Without keys and without `credentials`, the credentials are looked for as the provider's
/// own client does.
///
/// Args:
///     address: Where the secrets are, for instance `ncloud:KR` or
///         `alibaba:cn-hangzhou`.
///     access_key: Access key ID of the account or user; `secret_key` belongs to it.
///     secret_key: Secret key that belongs to the access key. It signs requests and is
///         never sent.
///     security_token: Security token, where the two keys are temporary ones of Alibaba
///         Cloud; NAVER Cloud has none. It travels with every request.
///     credentials: Gives the credentials, in place of the keys: asked when they are
///         first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Profile of the provider's own tools to take the credentials from, and
///         from nowhere else, unless the address names it.
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
///     `InvalidArgumentError` when the address is not understood, an option cannot be used,
///     or two contradict each other; `CredentialsError` when a key is empty or holds white
///     space.
#[pyclass(frozen, module = "bojagi.store")]
pub struct SecretStore(pub(super) inner::SecretStore);
#[pymethods]
impl SecretStore {
    #[new]
    #[pyo3(
        signature = (
            address,
            *,
            access_key = None,
            secret_key = None,
            security_token = None,
            credentials = None,
            profile = None,
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
        address: Text,
        access_key: Option<Text>,
        secret_key: Option<SecretArgument>,
        security_token: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
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
        let builder = inner::SecretStore::builder()
            .address(String::from(address))
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_security_token(security_token.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
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
    /// The client of NAVER Cloud, if the secrets are there. It shares connections and
    /// credentials with the store; closing one closes the other.
    #[getter]
    fn ncloud(&self) -> Option<super::ncloud::SecretManager> {
        self.0.ncloud().cloned().map(super::ncloud::SecretManager)
    }
    /// The client of Alibaba Cloud, if the secrets are there. It shares connections and
    /// credentials with the store; closing one closes the other.
    #[getter]
    fn alibaba(&self) -> Option<super::alibaba::SecretsManager> {
        self.0.alibaba().cloned().map(super::alibaba::SecretsManager)
    }
    /// Makes a random password. It is made here, from the system's randomness, for every cloud
    /// alike, and stored nowhere; a closed store makes them too. All passwords that the request
    /// allows are equally likely.
    ///
    /// Args:
    ///     length: Characters of the password, 8 to 128; by default 32.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out the punctuation of ASCII; by default
    ///         not.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; by default it must.
    ///
    /// Returns:
    ///     `GeneratePasswordResponse`: A random password.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the length is out of range, or the request leaves no
    ///     character to choose from.
    #[pyo3(
        signature = (
            *,
            length = None,
            exclude_characters = None,
            exclude_lowercase = None,
            exclude_uppercase = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            require_each_included_type = None,
        )
    )]
    fn generate_password(
        &self,
        py: Python<'_>,
        length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<GeneratePasswordResponse> {
        let client = self.0.clone();
        let request = inner::GeneratePasswordRequest::builder()
            .maybe_length(length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move { client.generate_password(request).await };
        log::block(py, call).map(GeneratePasswordResponse::from)
    }
    /// Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
    /// version at Alibaba Cloud.
    ///
    /// NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first;
    /// the IDs are kept, and looked for anew when they do not serve any more.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Returns:
    ///     `Secret`: A secret with its value.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret, or it has no value in use.
    ///     `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when
    ///     several secrets of NAVER Cloud have the name.
    #[pyo3(signature = (*, secret_name))]
    fn get_secret(&self, py: Python<'_>, secret_name: Text) -> PyResult<Secret> {
        let client = self.0.clone();
        let call = async move { client.get_secret(&String::from(secret_name)).await };
        log::block(py, call).map(Secret::from)
    }
    /// Stores a value. It becomes the one in use of the secret of that name, which is made if
    /// there is none. To put the same value once more succeeds.
    ///
    /// At Alibaba Cloud each value is a new version, also one that is the same, and the version
    /// before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the
    /// value is overwritten, and the previous and the pending value stay as they are. A secret
    /// that is made at NAVER Cloud has the first field of the value as its rotation target,
    /// since there must be one; make one that is to rotate with the provider's own client.
    ///
    /// Args:
    ///     secret_name: Name of the secret. For one that is made at NAVER Cloud it is 3 to
    ///         15 letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192
    ///         letters, digits and `_` `/` `+` `=` `.` `-` `@`.
    ///     value: The value. What every cloud takes is the JSON text of a flat object of 1
    ///         to 100 key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text
    ///         of 1 to 30,720 bytes.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the cloud cannot store the value, in which case nothing
    ///     is sent, or the name. `ConflictError` when the secret is scheduled for deletion.
    ///     `FailedPreconditionError` when a rule of the service forbids it, for instance a
    ///     value that lacks a rotation target, a managed secret, or a name that several secrets
    ///     of NAVER Cloud have.
    #[pyo3(signature = (*, secret_name, value))]
    fn put_secret(
        &self,
        py: Python<'_>,
        secret_name: Text,
        value: SecretArgument,
    ) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client
                .put_secret(
                    &String::from(secret_name),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        log::block(py, call)
    }
    /// Schedules a secret for deletion. Until then `restore_secret` calls it off; the value
    /// cannot be read or changed meanwhile. A secret that is scheduled already stays so.
    ///
    /// Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its
    /// client's `get_secret_detail` has the date.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status
    ///     forbids it, for instance while it rotates. `FailedPreconditionError` when several
    ///     secrets of NAVER Cloud have the name.
    #[pyo3(signature = (*, secret_name))]
    fn delete_secret(&self, py: Python<'_>, secret_name: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&String::from(secret_name)).await };
        log::block(py, call)
    }
    /// Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
    /// calls, and a suspended secret becomes available too.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion. `FailedPreconditionError` when several secrets of NAVER
    ///     Cloud have the name.
    #[pyo3(signature = (*, secret_name))]
    fn restore_secret(&self, py: Python<'_>, secret_name: Text) -> PyResult<()> {
        let client = self.0.clone();
        let call = async move {
            client.restore_secret(&String::from(secret_name)).await
        };
        log::block(py, call)
    }
    /// Goes through the secrets, page after page: all but those that are deleted for good.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    #[pyo3(signature = ())]
    fn iter_secrets(&self) -> Items {
        let pages = self.0.iter_secrets();
        Items::new(pages, SecretListItem::from)
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
        "SecretStore(***)"
    }
    fn __reduce__(&self) -> PyResult<()> {
        Err(
            PyTypeError::new_err(
                "a client cannot be pickled; make one in the other process",
            ),
        )
    }
}
/// The secrets of an account, in whichever cloud they are.
///
/// It is a client of that cloud, and keeps connections and credentials; so make one and
/// share it; it may be used from many threads at once.
///
/// Its operations are coroutines for asyncio; cancelling one gives up its request.
///
/// Opens the secrets at an address. Nothing is sent.
///
/// An address is the provider's name, a colon, and the region if it is not the default one;
/// options may follow, as in a URL: `ncloud:`, `ncloud:JPN`, `alibaba:cn-hangzhou`,
/// `alibaba:cn-hangzhou?network=vpc`, `ncloud:?endpoint=http://127.0.0.1:8555`. They are
/// some of the options of the provider's client: `?endpoint=` and `?profile=` for both,
/// `?kms_boundary_type=` for NAVER Cloud, `?network=` and `?instance_id=` for Alibaba
/// Cloud. Credentials never stand in an address. Where the environment names an endpoint
/// for the provider's client, it comes before the region, and after `?endpoint=`.
///
/// Without keys and without `credentials`, the credentials are looked for as the provider's
/// own client does.
///
/// Args:
///     address: Where the secrets are, for instance `ncloud:KR` or
///         `alibaba:cn-hangzhou`.
///     access_key: Access key ID of the account or user; `secret_key` belongs to it.
///     secret_key: Secret key that belongs to the access key. It signs requests and is
///         never sent.
///     security_token: Security token, where the two keys are temporary ones of Alibaba
///         Cloud; NAVER Cloud has none. It travels with every request.
///     credentials: Gives the credentials, in place of the keys: asked when they are
///         first needed, and again before those that it gave expire, or when the
///         service has refused them.
///     profile: Profile of the provider's own tools to take the credentials from, and
///         from nowhere else, unless the address names it.
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
///     `InvalidArgumentError` when the address is not understood, an option cannot be used,
///     or two contradict each other; `CredentialsError` when a key is empty or holds white
///     space.
#[pyclass(frozen, module = "bojagi.store")]
pub struct AsyncSecretStore(pub(super) inner::SecretStore);
#[pymethods]
impl AsyncSecretStore {
    #[new]
    #[pyo3(
        signature = (
            address,
            *,
            access_key = None,
            secret_key = None,
            security_token = None,
            credentials = None,
            profile = None,
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
        address: Text,
        access_key: Option<Text>,
        secret_key: Option<SecretArgument>,
        security_token: Option<SecretArgument>,
        credentials: Option<CredentialsProvider>,
        profile: Option<Text>,
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
        let builder = inner::SecretStore::builder()
            .address(String::from(address))
            .maybe_access_key(access_key.map(String::from))
            .maybe_secret_key(secret_key.map(bojagi::SecretString::from))
            .maybe_security_token(security_token.map(bojagi::SecretString::from))
            .maybe_credentials(credentials)
            .maybe_profile(profile.map(String::from))
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
    /// The client of NAVER Cloud, if the secrets are there. It shares connections and
    /// credentials with the store; closing one closes the other.
    #[getter]
    fn ncloud(&self) -> Option<super::ncloud::AsyncSecretManager> {
        self.0.ncloud().cloned().map(super::ncloud::AsyncSecretManager)
    }
    /// The client of Alibaba Cloud, if the secrets are there. It shares connections and
    /// credentials with the store; closing one closes the other.
    #[getter]
    fn alibaba(&self) -> Option<super::alibaba::AsyncSecretsManager> {
        self.0.alibaba().cloned().map(super::alibaba::AsyncSecretsManager)
    }
    /// Makes a random password. It is made here, from the system's randomness, for every cloud
    /// alike, and stored nowhere; a closed store makes them too. All passwords that the request
    /// allows are equally likely.
    ///
    /// Args:
    ///     length: Characters of the password, 8 to 128; by default 32.
    ///     exclude_characters: Characters that must not occur, one after the other, without
    ///         separators.
    ///     exclude_lowercase: Whether to leave out lower-case letters; by default not.
    ///     exclude_uppercase: Whether to leave out upper-case letters; by default not.
    ///     exclude_numbers: Whether to leave out digits; by default not.
    ///     exclude_punctuation: Whether to leave out the punctuation of ASCII; by default
    ///         not.
    ///     require_each_included_type: Whether each kind of character that is not left out
    ///         must occur; by default it must.
    ///
    /// Returns:
    ///     `GeneratePasswordResponse`: A random password.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the length is out of range, or the request leaves no
    ///     character to choose from.
    #[pyo3(
        signature = (
            *,
            length = None,
            exclude_characters = None,
            exclude_lowercase = None,
            exclude_uppercase = None,
            exclude_numbers = None,
            exclude_punctuation = None,
            require_each_included_type = None,
        )
    )]
    fn generate_password<'py>(
        &self,
        py: Python<'py>,
        length: Option<Unsigned<u32>>,
        exclude_characters: Option<Text>,
        exclude_lowercase: Option<bool>,
        exclude_uppercase: Option<bool>,
        exclude_numbers: Option<bool>,
        exclude_punctuation: Option<bool>,
        require_each_included_type: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let request = inner::GeneratePasswordRequest::builder()
            .maybe_length(length.map(u32::from))
            .maybe_exclude_characters(exclude_characters.map(String::from))
            .maybe_exclude_lowercase(exclude_lowercase)
            .maybe_exclude_uppercase(exclude_uppercase)
            .maybe_exclude_numbers(exclude_numbers)
            .maybe_exclude_punctuation(exclude_punctuation)
            .maybe_require_each_included_type(require_each_included_type)
            .build();
        let call = async move { client.generate_password(request).await };
        let call = async move { call.await.map(GeneratePasswordResponse::from) };
        coroutine::<
            GeneratePasswordResponse,
        >(py, "AsyncSecretStore.generate_password", call)
    }
    /// Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
    /// version at Alibaba Cloud.
    ///
    /// NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first;
    /// the IDs are kept, and looked for anew when they do not serve any more.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Returns:
    ///     `Secret`: A secret with its value.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret, or it has no value in use.
    ///     `ConflictError` when it is scheduled for deletion. `FailedPreconditionError` when
    ///     several secrets of NAVER Cloud have the name.
    #[pyo3(signature = (*, secret_name))]
    fn get_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.get_secret(&String::from(secret_name)).await };
        let call = async move { call.await.map(Secret::from) };
        coroutine::<Secret>(py, "AsyncSecretStore.get_secret", call)
    }
    /// Stores a value. It becomes the one in use of the secret of that name, which is made if
    /// there is none. To put the same value once more succeeds.
    ///
    /// At Alibaba Cloud each value is a new version, also one that is the same, and the version
    /// before it becomes the previous one; the service keeps at most 10. At NAVER Cloud the
    /// value is overwritten, and the previous and the pending value stay as they are. A secret
    /// that is made at NAVER Cloud has the first field of the value as its rotation target,
    /// since there must be one; make one that is to rotate with the provider's own client.
    ///
    /// Args:
    ///     secret_name: Name of the secret. For one that is made at NAVER Cloud it is 3 to
    ///         15 letters, digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192
    ///         letters, digits and `_` `/` `+` `=` `.` `-` `@`.
    ///     value: The value. What every cloud takes is the JSON text of a flat object of 1
    ///         to 100 key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text
    ///         of 1 to 30,720 bytes.
    ///
    /// Raises:
    ///     `InvalidArgumentError` when the cloud cannot store the value, in which case nothing
    ///     is sent, or the name. `ConflictError` when the secret is scheduled for deletion.
    ///     `FailedPreconditionError` when a rule of the service forbids it, for instance a
    ///     value that lacks a rotation target, a managed secret, or a name that several secrets
    ///     of NAVER Cloud have.
    #[pyo3(signature = (*, secret_name, value))]
    fn put_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
        value: SecretArgument,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move {
            client
                .put_secret(
                    &String::from(secret_name),
                    &bojagi::SecretString::from(value),
                )
                .await
        };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretStore.put_secret", call)
    }
    /// Schedules a secret for deletion. Until then `restore_secret` calls it off; the value
    /// cannot be read or changed meanwhile. A secret that is scheduled already stays so.
    ///
    /// Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its
    /// client's `get_secret_detail` has the date.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when its status
    ///     forbids it, for instance while it rotates. `FailedPreconditionError` when several
    ///     secrets of NAVER Cloud have the name.
    #[pyo3(signature = (*, secret_name))]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        secret_name: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.0.clone();
        let call = async move { client.delete_secret(&String::from(secret_name)).await };
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretStore.delete_secret", call)
    }
    /// Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two
    /// calls, and a suspended secret becomes available too.
    ///
    /// Args:
    ///     secret_name: Name of the secret. Upper and lower case differ.
    ///
    /// Raises:
    ///     `NotFoundError` when there is no such secret. `ConflictError` when it is not
    ///     scheduled for deletion. `FailedPreconditionError` when several secrets of NAVER
    ///     Cloud have the name.
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
        let call = async move { call.await.map(|()| None) };
        coroutine::<Option<()>>(py, "AsyncSecretStore.restore_secret", call)
    }
    /// Goes through the secrets, page after page: all but those that are deleted for good.
    ///
    /// Returns:
    ///     An iterator of `SecretListItem`: A secret as the list shows it.
    #[pyo3(signature = ())]
    fn iter_secrets(&self) -> AsyncItems {
        let pages = self.0.iter_secrets();
        AsyncItems::new(pages, SecretListItem::from)
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
        coroutine::<Option<()>>(py, "AsyncSecretStore.close", call)
    }
    fn __aenter__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        let (py, client) = (slf.py(), slf.unbind());
        coroutine::<
            Py<Self>,
        >(py, "AsyncSecretStore.__aenter__", async move { Ok(client) })
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
        "AsyncSecretStore(***)"
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
pub mod store {
    #[pymodule_export]
    use super::{
        GeneratePasswordResponse, Secret, SecretListItem, SecretStore, AsyncSecretStore,
    };
}
