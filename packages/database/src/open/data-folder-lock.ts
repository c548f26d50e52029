import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'

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
  const path = socketNameOf(await realpath(folder))
  const began = performance.now()
  for (;;) {
    const server = await listen(path)
    if (server) return held(server)
    // On Linux and Windows the name is gone with its process; elsewhere a file stays behind it.
    if (!(await answers(path))) await rm(path, { force: true })
    else if (performance.now() - began > patienceMs) throw new DataFolderLocked(folder)
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A process that was told to stop may still be putting its things away. */
const patienceMs = 3000

function held(server: Server): DataFolderLock {
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** The same name for the same folder, whoever asks; short enough for every system's limit on such names. */
function socketNameOf(realFolder: string): string {
  const name = `dondoc-${createHash('sha256').update(realFolder).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `/tmp/${name}.sock`
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new DataFolderUnusable(folder, error instanceof Error ? error : new Error(String(error)))
  }
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
