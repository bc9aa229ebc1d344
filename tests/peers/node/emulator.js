// An emulator for the clients of others, which reach it over plain HTTP.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export const KEY = 'peer-key'
export const SECRET = 'peer-secret'
export const DATA = "p&=+ %~*!'()비밀"

export async function start() {
  const program = process.env.BOJAGI_EMULATOR ?? '../../../target/debug/bojagi-emulator'
  const emulator = spawn(program, ['--port', '0', '--format', 'json', '--until-input-ends'], {
    env: { ...process.env, BOJAGI_EMULATOR_CREDENTIALS: `${KEY}:${SECRET}` },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [line] = await once(createInterface(emulator.stdout), 'line')
  const { address } = JSON.parse(line)
  return {
    address,
    reset: () => fetch(`http://${address}/_emulator/reset`, { method: 'POST' }),
    async stop() {
      emulator.stdin.end()
      await once(emulator, 'exit')
    },
  }
}
