// Generated from core by `make generate`. Do not edit.
// Texts of the provider `store` from a list that it may extend.

extension Store {
}
