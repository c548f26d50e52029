import pg from 'pg'
import type { OpenDatabase } from './open-database.ts'

/** What can change under a console; 'everything' is said where changes may have been missed. */
const changeTopics = [
  'work',
  'notices',
  'drafts',
  'documents',
  'organisations',
  'plans',
  'targets',
  'everything',
] as const
export type ChangeTopic = (typeof changeTopics)[number]

/** Something was kept: of which kind, and under which bodies; null where it may concern anybody. */
export interface Change {
  readonly topic: ChangeTopic
  readonly bodies: readonly string[] | null
}

/** Hears of every change once its transaction is kept, by whichever process, until the answer is called. */
export async function listenToChanges(
  { handle }: OpenDatabase,
  hear: (change: Change) => void,
): Promise<() => Promise<void>> {
  if (handle.kind === 'embedded') return handle.pglite.listen('changes', (payload) => hear(read(payload)))
  return listenOnServer(handle.url, hear)
}

/** A connection of its own; lost, it is opened again, and what may have been missed is told as everything. */
async function listenOnServer(url: string, hear: (change: Change) => void): Promise<() => Promise<void>> {
  let isStopped = false
  let client: pg.Client | null = null
  let again: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('notification', ({ payload }) => hear(read(payload ?? '')))
    next.on('error', () => {})
    next.on('end', () => {
      if (client === next) later()
    })
    await next.connect()
    await next.query('listen changes')
    client = next
    if (isStopped) await next.end()
  }

  function later(): void {
    client = null
    if (!isStopped) again = setTimeout(() => connect().then(() => hear(everything), later), retryMs)
  }

  await connect()
  return async () => {
    isStopped = true
    clearTimeout(again)
    await client?.end()
  }
}

const retryMs = 1000
const everything: Change = { topic: 'everything', bodies: null }

function read(payload: string): Change {
  const said: { topic?: unknown; bodies?: unknown } = JSON.parse(payload)
  const topic = changeTopics.find((one) => one === said.topic)
  if (!topic) return everything
  return { topic, bodies: Array.isArray(said.bodies) ? said.bodies.map(String) : null }
}
