// The package for `import`: the same objects as with `require`.
export { ncloud, BojagiError, SecretString, SecretValue } from './index.js'
export * from './generated/errors.js'
