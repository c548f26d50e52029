import type { DocumentLine } from '@dondoc/contracts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { sayDocumentName } from '../say/say-document.ts'
import { DocumentDialog } from './document-dialog.tsx'
import { DocumentFields } from './document-fields.tsx'
import { KnownAlike } from './known-alike.tsx'
import { blankDocument, isNamed, sentFrom, typedFrom } from './typed-document.ts'
import { useDocumentsChanged } from './use-documents-changed.ts'
import { useKnownAlike } from './use-known-alike.ts'

interface RegisterDialogProps {
  /** The entry of a document that was only cited; left out, the boxes are empty. */
  readonly cited?: DocumentLine
  readonly onClose: () => void
  readonly onRegistered: (documentId: string) => void
}

/** Registers a document by hand. */
export function RegisterDialog({ cited, onClose, onRegistered }: RegisterDialogProps) {
  const { t } = useWords()
  const { today } = useSession()
  const [start] = useState(() => (cited ? { ...typedFrom(cited), receivedOn: today } : blankDocument(today)))
  const [typed, setTyped] = useState(start)
  const [meant, setMeant] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const changed = useDocumentsChanged()
  const registering = useMutation(trpc.documents.register.mutationOptions())
  const found = useKnownAlike(typed)

  function submit() {
    setTried(true)
    if (!isNamed(typed)) return
    const input = { ...sentFrom(typed), meant: meant ?? undefined }
    registering.mutate(input, {
      onSuccess: ({ documentId }) => {
        const { type, symbol, subject } = sentFrom(typed)
        void changed(
          t('documents.form.recorded', {
            name: sayDocumentName(t, { type, symbol: symbol ?? null, subject: subject ?? null }),
          }),
        )
        onClose()
        onRegistered(documentId)
      },
    })
  }

  return (
    <DocumentDialog
      title={t('documents.register')}
      send={t('documents.form.send')}
      isBusy={registering.isPending}
      error={registering.error}
      isTyped={typed !== start && !registering.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <DocumentFields
        typed={typed}
        isTried={isTried}
        onType={(part) => setTyped((was) => ({ ...was, ...part }))}
      />
      {found && <KnownAlike found={found} meant={meant} onMeant={setMeant} />}
    </DocumentDialog>
  )
}
