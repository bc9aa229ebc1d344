// The folders that the scripts work in.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const packageFolder = fileURLToPath(new URL('..', import.meta.url))
export const root = path.join(packageFolder, '..')
/** The packages as they would be published, each in the folder of its name. */
export const staged = path.join(root, 'build', 'npm')
/** Where the packed packages are installed and tested. */
export const installed = path.join(root, 'build', 'node-test')
