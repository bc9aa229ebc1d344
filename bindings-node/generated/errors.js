// Generated from core by `make generate`. Do not edit.
'use strict'

const { BojagiError, define } = require('../lib/error.js')

class InvalidArgumentError extends BojagiError {}
define('InvalidArgument', InvalidArgumentError)
exports.InvalidArgumentError = InvalidArgumentError

class CredentialsError extends BojagiError {}
define('Credentials', CredentialsError)
exports.CredentialsError = CredentialsError

class UnauthenticatedError extends BojagiError {}
define('Unauthenticated', UnauthenticatedError)
exports.UnauthenticatedError = UnauthenticatedError

class PermissionDeniedError extends BojagiError {}
define('PermissionDenied', PermissionDeniedError)
exports.PermissionDeniedError = PermissionDeniedError

class NotFoundError extends BojagiError {}
define('NotFound', NotFoundError)
exports.NotFoundError = NotFoundError

class AlreadyExistsError extends BojagiError {}
define('AlreadyExists', AlreadyExistsError)
exports.AlreadyExistsError = AlreadyExistsError

class ConflictError extends BojagiError {}
define('Conflict', ConflictError)
exports.ConflictError = ConflictError

class FailedPreconditionError extends BojagiError {}
define('FailedPrecondition', FailedPreconditionError)
exports.FailedPreconditionError = FailedPreconditionError

class ThrottledError extends BojagiError {}
define('Throttled', ThrottledError)
exports.ThrottledError = ThrottledError

class UnavailableError extends BojagiError {}
define('Unavailable', UnavailableError)
exports.UnavailableError = UnavailableError

class TimeoutError extends BojagiError {}
define('Timeout', TimeoutError)
exports.TimeoutError = TimeoutError

class NetworkError extends BojagiError {}
define('Network', NetworkError)
exports.NetworkError = NetworkError

class UnexpectedError extends BojagiError {}
define('Unexpected', UnexpectedError)
exports.UnexpectedError = UnexpectedError
