import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder is in use by another process; two on one folder would destroy it. */
export class DataFolderLocked extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another Dondoc process.`)
    this.name = 'DataFolderLocked'
  }
}

/** The folder cannot be made or written to. */
export class DataFolderUnusable extends Error {
  constructor(folder: string, cause: Error) {
    super(`The data folder ${folder} cannot be used: ${cause.message}.`, { cause })
    this.name = 'DataFolderUnusable'
  }
}

export interface DataFolderLock {
  release(): Promise<void>
}

/**
 * Takes the folder for this process alone. A listening socket stands for the lock: the system closes it when the
 * process ends in any way, so a killed process never leaves the folder locked.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  await makeWritable(folder)
  const path = await socketPathOf(folder)
  const server = (await listen(path)) ?? (await takeOver(path, folder))
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new DataFolderUnusable(folder, error instanceof Error ? error : new Error(String(error)))
  }
}

/** System limits on a socket's path are near 100 characters, so a longer one moves to the system's own folder. */
async function socketPathOf(folder: string): Promise<string> {
  const real = await realpath(folder)
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\dondoc-${name}`
  const inside = join(real, 'lock.sock')
  return inside.length < 100 ? inside : join(tmpdir(), `dondoc-${name}.sock`)
}

/** A process that was told to stop may still be putting its things away. */
const patienceMs = 3000

async function takeOver(path: string, folder: string): Promise<Server> {
  const began = performance.now()
  while (await answers(path)) {
    if (performance.now() - began > patienceMs) throw new DataFolderLocked(folder)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await rm(path, { force: true })
  const server = await listen(path)
  if (!server) throw new DataFolderLocked(folder)
  return server
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
