// The package's types for `import`: the same as with `require`.
export * from './index.js'
