// Copies the licences of the project into the package, where npm looks for them when it packs.
import { copyFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { packageFolder, root } from './folders.mjs'

for (const name of readdirSync(root).filter((name) => name.startsWith('LICENSE'))) {
  copyFileSync(path.join(root, name), path.join(packageFolder, name))
}
