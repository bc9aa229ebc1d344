// Every public name in the declarations has docs, and every one that is written by hand is used by a caller.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { root, surface } from './helpers.mjs'

const require = createRequire(import.meta.url)
const ts = createRequire(path.join(root, 'bindings-node/package.json'))('typescript')
const home = path.dirname(require.resolve('bojagi/package.json'))
const folder = fileURLToPath(new URL('.', import.meta.url))
const callers = { index: 'types.test-d.ts', testing: 'testing.test-d.ts' }
const entries = Object.keys(callers).map((name) => path.join(home, `${name}.d.ts`))
const program = ts.createProgram(entries, { strict: true, target: ts.ScriptTarget.ES2022, types: [] })
const checker = program.getTypeChecker()

/** What a module, namespace, class or interface of ours has, with the names on the way; no private names. */
function* names(symbol, trail = []) {
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const held = real.flags & ts.SymbolFlags.Module ? checker.getExportsOfModule(real) : [...(real.members?.values() ?? [])]
  for (const member of held) {
    const name = member.getName()
    const hidden = name.startsWith('__') || name.startsWith('#') || member.flags & ts.SymbolFlags.TypeParameter
    if (hidden) continue
    const at = [...trail, name]
    yield [at, member]
    yield* names(member, at)
  }
}

for (const [entry, caller] of Object.entries(callers)) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path.join(home, `${entry}.d.ts`)))
  const all = [...names(module)]

  test(`every name of ${entry}.d.ts has docs`, () => {
    assert.ok(all.length > 40, String(all.length))
    const documented = (symbol) => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return real.getDocumentationComment(checker).length > 0
    }
    // What a subclass of an error narrows is said where the class is.
    const told = ([at]) => /Error$/.test(at.at(-2) ?? '') && ['kind', 'code'].includes(at.at(-1))
    const bare = all.filter(([at, symbol]) => !(at.join('.') in surface.providers) && !told([at]) && !documented(symbol))
    assert.deepEqual(bare.map(([at]) => at.join('.')), [])
  })

  test(`every name of ${entry}.d.ts that is written by hand is used`, () => {
    const words = new Set(readFileSync(path.join(folder, caller), 'utf8').match(/\w+/g))
    const used = (name) => words.has(name) || (name.startsWith('__@') && words.has(name.split('@')[2] ?? ''))
    const byHand = all.filter(([[first]]) => !(first in surface.providers))
    assert.deepEqual(byHand.filter(([at]) => !used(at.at(-1))).map(([at]) => at.join('.')), [])
  })
}
