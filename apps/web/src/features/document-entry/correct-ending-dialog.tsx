import type { DocumentView } from '@dondoc/contracts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { ReasonField } from '../../parts/reason-field.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'

interface CorrectEndingDialogProps {
  readonly view: DocumentView
  readonly onClose: () => void
}

/** Takes back an ending that was recorded by mistake, with the reason. */
export function CorrectEndingDialog({ view, onClose }: CorrectEndingDialogProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const changed = useDocumentsChanged()
  const correcting = useMutation(trpc.documents.correctEnding.mutationOptions())

  function submit() {
    setTried(true)
    if (!reason.trim()) return
    correcting.mutate(
      { documentId: view.document.id, version: view.version, reason },
      {
        onSuccess: () => {
          onClose()
          void changed(t('documents.correctEnding.recorded'))
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('documents.correctEnding.title', { name: sayDocumentName(t, view.document) })}
      note={t('documents.correctEnding.note')}
      send={t('documents.correctEnding.send')}
      isBusy={correcting.isPending}
      error={correcting.error}
      isTyped={reason !== '' && !correcting.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReasonField
        isFirst
        longest={2000}
        label={t('documents.correct.reason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </DocumentDialog>
  )
}
