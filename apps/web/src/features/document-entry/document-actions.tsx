import type { DocumentView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { RegisterDialog } from '../../parts/document-form/register-dialog.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { CorrectEndingDialog } from './correct-ending-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'

type Action = 'register' | 'correct' | 'end' | 'correctEnding'

/** What the desk may record of a document; on another day than today nothing. */
export function DocumentActions({ view }: { readonly view: DocumentView }) {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const [open, setOpen] = useState<Action | null>(null)
  if (!isToday || !actions.includes('register-documents')) return null
  const { origin, ending } = view.document
  const offered: Action[] = [origin === 'cited' ? 'register' : 'correct', ending ? 'correctEnding' : 'end']
  const close = () => setOpen(null)
  return (
    <>
      {offered.map((action) => (
        <Button
          key={action}
          variant={action === 'register' ? 'filled' : 'default'}
          onClick={() => setOpen(action)}
        >
          {t(`documents.actions.${action}`)}
        </Button>
      ))}
      {open === 'register' && (
        <RegisterDialog cited={view.document} onClose={close} onRegistered={() => {}} />
      )}
      {open === 'correct' && <CorrectDialog view={view} onClose={close} />}
      {open === 'end' && <EndDialog view={view} onClose={close} />}
      {open === 'correctEnding' && <CorrectEndingDialog view={view} onClose={close} />}
    </>
  )
}
