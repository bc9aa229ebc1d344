#!/usr/bin/env node
// The command `bojagi-emulator`: the program, with what it is given.
'use strict'

const { spawn } = require('node:child_process')
const { program } = require('./index.js')

const child = spawn(program(), process.argv.slice(2), { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 1
  if (signal) process.removeAllListeners(signal).kill(process.pid, signal)
})
