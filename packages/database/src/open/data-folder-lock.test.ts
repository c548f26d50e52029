import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataFolderLocked, DataFolderUnusable, lockDataFolder } from './data-folder-lock.ts'
import { openDatabase } from './open-database.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder in use is refused by name, and free again after it was given back', async () => {
  const lock = await lockDataFolder(folder)
  const second = lockDataFolder(folder)
  await expect(second).rejects.toThrow(DataFolderLocked)
  await expect(second).rejects.toThrow(folder)
  await lock.release()
  await (await lockDataFolder(folder)).release()
})

test('a folder whose path is too long for a socket is locked all the same', async () => {
  const long = join(folder, 'a'.repeat(120))
  const lock = await lockDataFolder(long)
  await expect(lockDataFolder(long)).rejects.toThrow(DataFolderLocked)
  await lock.release()
})

test('a folder that cannot be made is refused by name', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const refused = lockDataFolder(join(file, 'below'))
  await expect(refused).rejects.toThrow(DataFolderUnusable)
  await expect(refused).rejects.toThrow(file)
})

test('a killed process leaves the folder free and loses nothing it had acknowledged', async () => {
  const acknowledged = await writeUntilKilled(25)
  const open = await openDatabase({ folder })
  const rows = await open.db.selectFrom('organisations').select('code').execute()
  await open.close()
  const kept = new Set(rows.map((row) => row.code))
  expect(acknowledged.filter((number) => !kept.has(`row-${number}`))).toEqual([])
  expect(acknowledged.length).toBeGreaterThanOrEqual(25)
}, 60_000)

/** Kills a writing process without warning after so many acknowledged rows; gives the numbers it had said. */
async function writeUntilKilled(rows: number): Promise<number[]> {
  const script = fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: number[] = []
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line))
    if (acknowledged.length === rows) child.kill('SIGKILL')
  }
  await ended
  return acknowledged
}
