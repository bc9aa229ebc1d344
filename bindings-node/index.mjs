// The package for `import`: the same objects as with `require`.
export { BojagiError, open, SecretString, SecretValue } from './index.js'
export * from './generated/errors.js'
export * from './generated/providers.js'
