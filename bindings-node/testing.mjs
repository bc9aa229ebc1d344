// The emulator in tests, for `import`: the same as with `require`.
export { EmulatorError, startEmulator } from './testing.js'
