import type { Words } from '../../words/use-words.ts'

/** The file that is on its way, how far it has gone, and which of those that wait together it is. */
interface Sending {
  readonly file: string
  readonly share: number
  readonly place: number
  readonly of: number
}

/** Why a file was not taken, in the reader's language. */
type Unsent = (t: Words) => string
export type Sent = { readonly draftId: string } | { readonly unsent: Unsent }

export interface Upload {
  readonly sending: Sending | null
  /** How many of several came in; 0 where one was sent, which opens. */
  readonly taken: number
  /** Kept until they were read and closed, whatever is sent after them. */
  readonly unsent: readonly Unsent[]
}

/** What came of files that were sent together; the reading where it was one alone. */
export interface UploadDone {
  readonly alone: string | null
  readonly taken: number
  readonly unsent: number
}

interface UploadDesk {
  readonly send: (file: File, show: (share: number) => void) => Promise<Sent>
  /** Told at the end when nobody attends. */
  readonly tell: (done: UploadDone) => void
}

export type UploadQueue = ReturnType<typeof uploadQueue>

/** Sends files one after another, whichever screen is open; those added meanwhile wait behind the others. */
export function uploadQueue(desk: UploadDesk) {
  let upload: Upload = { sending: null, taken: 0, unsent: [] }
  let waiting: File[] = []
  let of = 0
  let attendant: ((done: UploadDone) => void) | null = null
  const listeners = new Set<() => void>()

  function put(changed: Partial<Upload>) {
    upload = { ...upload, ...changed }
    for (const listener of listeners) listener()
  }

  async function run() {
    let [alone, taken, unsent]: [string | null, number, number] = [null, 0, 0]
    for (let place = 1, file = waiting.shift(); file; place += 1, file = waiting.shift()) {
      const { name } = file
      const show = (share: number) => put({ sending: { file: name, share, place, of } })
      show(0)
      const sent = await desk.send(file, show)
      if ('unsent' in sent) {
        unsent += 1
        put({ unsent: [...upload.unsent, sent.unsent] })
      } else {
        taken += 1
        alone = sent.draftId
        if (of > 1) put({ taken })
      }
    }
    const done = { alone: of === 1 ? alone : null, taken, unsent }
    of = 0
    put({ sending: null, taken: done.alone ? 0 : taken })
    const told = attendant ?? desk.tell
    told(done)
  }

  return {
    upload: () => upload,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add: (files: readonly File[]) => {
      if (files.length === 0) return
      const isIdle = of === 0
      waiting = [...waiting, ...files]
      of += files.length
      if (upload.sending) put({ sending: { ...upload.sending, of } })
      if (!isIdle) return
      put({ taken: 0 })
      void run()
    },
    /** Until it is taken back, this one is told what came of files instead of the desk. */
    attend: (told: (done: UploadDone) => void) => {
      attendant = told
      return () => {
        attendant = null
      }
    },
    /** The reasons were read. */
    closeUnsent: () => put({ unsent: [] }),
    /** What still waits is not sent any more. */
    stop: () => {
      waiting = []
    },
  }
}
