import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import { sendDirective } from './send-directive.ts'
import { type UploadDone, type UploadQueue, uploadQueue } from './upload-queue.ts'

const UploadContext = createContext<UploadQueue | null>(null)

/** Keeps files on their way above the screens, so that walking on stops none of them; leaving the session does. */
export function UploadProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const client = useQueryClient()
  const tell = useRef<(done: UploadDone) => void>(() => undefined)
  const [queue] = useState(() =>
    uploadQueue({
      send: async (file, show) => {
        const sent = await sendDirective(file, show)
        void client.invalidateQueries(trpc.drafts.pathFilter())
        return sent
      },
      tell: (done) => tell.current(done),
    }),
  )

  useEffect(() => {
    tell.current = ({ taken, unsent }) => {
      const came = taken > 0 && t('readings.taken', { count: taken })
      const lost = unsent > 0 && t('readings.unsentAway', { count: unsent })
      const message = [came, lost].filter(Boolean).join(' ')
      const color = unsent > 0 ? 'red' : 'teal'
      notifications.show({ message, withBorder: true, color, autoClose: unsent > 0 ? false : undefined })
    }
  }, [t])
  useEffect(() => queue.stop, [queue])

  return <UploadContext value={queue}>{children}</UploadContext>
}

export function useUploadQueue(): UploadQueue {
  const queue = useContext(UploadContext)
  if (!queue) throw new Error('A screen outside the session.')
  return queue
}
