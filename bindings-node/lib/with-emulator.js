#!/usr/bin/env node
// Runs a command with an emulator of its own, and ends with its exit code:
// bojagi-testing --secret 'orders-db={"password":"p1"}' node app.js
'use strict'

const { spawn } = require('node:child_process')
const { constants } = require('node:os')
const { startEmulator } = require('../testing.js')

const usage = "usage: bojagi-testing [--secret NAME=JSON]... COMMAND [ARGUMENT]...\n  --secret is a secret to begin with, with the JSON of its fields; it can be repeated"

async function main(words) {
  if (words[0] === '--help' || words[0] === '-h') return console.log(usage)
  const secrets = []
  while (words[0] === '--secret') secrets.push(named(words.splice(0, 2)[1]))
  if (words.length === 0 || words[0].startsWith('-')) throw new Error(`there is no command\n${usage}`)

  const emulator = await startEmulator()
  try {
    for (const [name, fields] of secrets) await emulator.addSecret(name, fields)
    process.exitCode = await run(words, { ...process.env, ...emulator.environment })
  } finally {
    await emulator.stop()
  }
}

function named(text = '') {
  const [, name, fields] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  try {
    JSON.parse(fields)
  } catch {
    throw new Error('--secret must be NAME=JSON, with the JSON of its fields')
  }
  return [name, fields]
}

/** The exit code of the command. */
function run([command, ...rest], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { stdio: 'inherit', env })
    // A terminal sends Ctrl-C to both.
    process.on('SIGINT', () => {})
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`bojagi-testing: ${error.message}`)
  process.exitCode = 2
})
