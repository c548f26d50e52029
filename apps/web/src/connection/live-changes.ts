import { askWhoIsSignedIn, queryClient } from './query-client.ts'

/** The calls whose answers may be old once something of a topic has changed. */
const calls: Readonly<Record<string, readonly string[]>> = {
  work: ['assignments', 'register', 'board', 'organisations', 'programmes', 'succession', 'plans'],
  notices: ['notices'],
  drafts: ['drafts'],
  documents: ['documents'],
  organisations: ['organisations', 'grassroots', 'decisions', 'succession'],
  plans: ['plans'],
  targets: ['targets'],
}

/** Changes that come one after the other are asked for together, at most so often. */
const pauseMs = 1000
const againMs = 5000

let holders = 0
const waiting = new Set<string>()
let timer: number | undefined
let lastAsked = 0

/** Listens for what others change, and asks again for what is on the screen; gives the way to stop. */
export function listenToServer(): () => void {
  let source: EventSource | null = null
  let retry: number | undefined
  let wasLost = false

  function open() {
    source = new EventSource('/api/changes')
    source.onopen = () => {
      // What happened while nobody listened was not told.
      if (wasLost) hear(['everything'])
      wasLost = false
    }
    source.onmessage = ({ data }) => hear(readTopics(data))
    source.onerror = () => {
      wasLost = true
      if (source?.readyState !== EventSource.CLOSED) return
      void askWhoIsSignedIn()
      retry = window.setTimeout(open, againMs)
    }
  }

  open()
  return () => {
    window.clearTimeout(retry)
    source?.close()
  }
}

/** Keeps the lists as they are while somebody acts on one of their rows; what changed meanwhile is asked for after. */
export function holdChanges(): () => void {
  holders += 1
  return () => {
    holders -= 1
    plan()
  }
}

function hear(topics: readonly string[]): void {
  for (const topic of topics) waiting.add(topic)
  plan()
}

function plan(): void {
  if (timer !== undefined || holders > 0 || waiting.size === 0) return
  timer = window.setTimeout(ask, Math.max(0, lastAsked + pauseMs - Date.now()))
}

function ask(): void {
  timer = undefined
  if (holders > 0) return
  lastAsked = Date.now()
  const topics = [...waiting]
  waiting.clear()
  if (topics.some((topic) => !(topic in calls))) return void queryClient.invalidateQueries()
  const parts = new Set(topics.flatMap((topic) => calls[topic] ?? []))
  for (const part of parts) void queryClient.invalidateQueries({ queryKey: [[part]] })
}

function readTopics(data: unknown): string[] {
  const said: unknown = typeof data === 'string' ? JSON.parse(data) : []
  return Array.isArray(said) ? said.map(String) : []
}
