// The folders that the scripts work in.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const packageFolder = fileURLToPath(new URL('..', import.meta.url))
export const root = path.join(packageFolder, '..')
/** Where the packed package is installed and tested. */
export const installed = path.join(root, 'build', 'node-test')
