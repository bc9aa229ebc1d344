// The types of `bojagi/testing` for `import`: the same as with `require`.
export * from './testing.js'
