// Generated from core by `make generate`. Do not edit.
// What the package has, for the tests that go through all of it.

import Bojagi

let dispatches: [String: any Dispatch.Type] = [
    "alibaba": AlibabaDispatch.self,
    "ncloud": NcloudDispatch.self,
    "store": StoreDispatch.self,
]

let errorKinds: [(String, @Sendable (BojagiError.Facts) -> BojagiError)] = [
    ("InvalidArgument", { .invalidArgument($0) }),
    ("Credentials", { .credentials($0) }),
    ("Unauthenticated", { .unauthenticated($0) }),
    ("PermissionDenied", { .permissionDenied($0) }),
    ("NotFound", { .notFound($0) }),
    ("AlreadyExists", { .alreadyExists($0) }),
    ("Conflict", { .conflict($0) }),
    ("FailedPrecondition", { .failedPrecondition($0) }),
    ("Throttled", { .throttled($0) }),
    ("Unavailable", { .unavailable($0) }),
    ("Timeout", { .timeout($0) }),
    ("Network", { .network($0) }),
    ("Unexpected", { .unexpected($0) }),
]
