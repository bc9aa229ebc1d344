// Generated from core by `make generate`. Do not edit.
package io.bojagi.store
