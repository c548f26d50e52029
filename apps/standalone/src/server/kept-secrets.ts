import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What this installation made up for itself and keeps beside its data, readable by its owner alone. */
export async function keptSecret(folder: string, name: string, make: () => string): Promise<string> {
  const path = join(folder, name)
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(folder, { recursive: true })
  const secret = make()
  try {
    await writeFile(path, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Another process made it up in the same moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return keptSecret(folder, name, make)
    throw error
  }
  return secret
}
