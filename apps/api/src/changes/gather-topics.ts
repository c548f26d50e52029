import type { ChangeTopic } from '@dondoc/database'

/** Changes that come together are told together. */
const gatherMs = 100

export interface Gathering {
  add(topic: ChangeTopic): void
  end(): void
}

/** Gathers topics for a moment, then tells them once; after the end it tells nothing. */
export function gatherTopics(tell: (topics: ChangeTopic[]) => void): Gathering {
  const topics = new Set<ChangeTopic>()
  let timer: NodeJS.Timeout | undefined
  function flush() {
    timer = undefined
    tell([...topics])
    topics.clear()
  }
  return {
    add: (topic) => {
      topics.add(topic)
      timer ??= setTimeout(flush, gatherMs)
    },
    end: () => clearTimeout(timer),
  }
}
