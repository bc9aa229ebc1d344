{% from "swift/BojagiError.swift" import name %}
// What the package has, for the tests that go through all of it.

import Bojagi

let dispatches: [String: any Dispatch.Type] = [
    {% for provider in surface.providers %}
    "{{ provider.name }}": {{ provider.name | pascal }}Dispatch.self,
    {% endfor %}
]

let errorKinds: [(String, @Sendable (BojagiError.Facts) -> BojagiError)] = [
    {% for kind in surface.error_kinds %}
    ("{{ kind.text }}", { .{{ name(kind.name) }}($0) }),
    {% endfor %}
]
