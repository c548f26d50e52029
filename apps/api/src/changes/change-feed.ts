import { type Change, listenToChanges, type OpenDatabase } from '@dondoc/database'

/** What one console hears; null once the feed has ended. */
type Listener = (change: Change | null) => void

export interface ChangeFeed {
  /** Hears every change until the answer is called. */
  subscribe(listener: Listener): () => void
  /** Ends the feed for everybody, so that a server can close. */
  close(): Promise<void>
}

/** One ear on the database for all the consoles of this process. */
export async function openChangeFeed(open: OpenDatabase): Promise<ChangeFeed> {
  const listeners = new Set<Listener>()
  const stop = await listenToChanges(open, (change) => {
    for (const listener of listeners) listener(change)
  })
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      for (const listener of listeners) listener(null)
      listeners.clear()
      await stop()
    },
  }
}
