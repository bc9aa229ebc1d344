// The package for `import`: the same objects as with `require`.
export { BojagiError, SecretString, SecretValue } from './index.js'
export * from './generated/errors.js'
export * from './generated/providers.js'
