// Generated from core by `make generate`. Do not edit.
export * as alibaba from './alibaba.js'
export * as ncloud from './ncloud.js'
export * as store from './store.js'
