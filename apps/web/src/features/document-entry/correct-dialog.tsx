import type { DocumentView } from '@dondoc/contracts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { DocumentFields } from '../../parts/document-form/document-fields.tsx'
import { isNamed, sentFrom, typedFrom } from '../../parts/document-form/typed-document.ts'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { ReasonField } from '../../parts/reason-field.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'

interface CorrectDialogProps {
  readonly view: DocumentView
  readonly onClose: () => void
}

/** Corrects a wrong record, with its reason. */
export function CorrectDialog({ view, onClose }: CorrectDialogProps) {
  const { t } = useWords()
  const [start] = useState(() => typedFrom(view.document))
  const [typed, setTyped] = useState(start)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const changed = useDocumentsChanged()
  const correcting = useMutation(trpc.documents.correct.mutationOptions())

  function submit() {
    setTried(true)
    if (!isNamed(typed) || !reason.trim()) return
    const change = { documentId: view.document.id, version: view.version, reason }
    correcting.mutate(
      { ...sentFrom(typed), ...change },
      {
        onSuccess: () => {
          onClose()
          void changed(t('documents.correct.recorded'))
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('documents.correct.title', { name: sayDocumentName(t, view.document) })}
      note={t('documents.correct.note')}
      send={t('documents.correct.send')}
      isBusy={correcting.isPending}
      error={correcting.error}
      isTyped={(typed !== start || reason !== '') && !correcting.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <DocumentFields
        typed={typed}
        isTried={isTried}
        onType={(part) => setTyped((was) => ({ ...was, ...part }))}
      />
      <ReasonField
        longest={2000}
        label={t('documents.correct.reason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </DocumentDialog>
  )
}
