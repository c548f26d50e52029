import type { DocumentLine, DocumentView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { endingKinds } from '@dondoc/domain/documents'
import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { readOneOf } from '../../search/read-search.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentPicker } from './document-picker.tsx'

interface EndDialogProps {
  readonly view: DocumentView
  readonly onClose: () => void
}

/** Records that a document no longer holds: why, by which other, from which day. */
export function EndDialog({ view, onClose }: EndDialogProps) {
  const { t } = useWords()
  const [how, setHow] = useState<(typeof endingKinds)[number]>('replaced')
  const [by, setBy] = useState<DocumentLine | null>(null)
  const [on, setOn] = useState<LocalDate | null>(null)
  const [isTried, setTried] = useState(false)
  const changed = useDocumentsChanged()
  const ending = useMutation(trpc.documents.end.mutationOptions())
  const isNamed = how === 'expired' || by !== null

  /** The day the other document came into force is most often the day this one ended. */
  function pick(document: DocumentLine | null) {
    setBy(document)
    if (document) setOn((was) => was ?? document.inForceFrom ?? document.date)
  }

  function submit() {
    setTried(true)
    if (!on || !isNamed) return
    const { document, version } = view
    ending.mutate(
      { documentId: document.id, version, how, on, by: by?.id ?? null },
      {
        onSuccess: () => {
          onClose()
          void changed(t('documents.end.recorded'))
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('documents.end.title', { name: sayDocumentName(t, view.document) })}
      note={
        view.affected.length > 0 ? t('documents.end.affects', { count: view.affected.length }) : undefined
      }
      send={t('documents.end.send')}
      isBusy={ending.isPending}
      error={ending.error}
      isTyped={(by !== null || on !== null) && !ending.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('documents.end.how')}
        allowDeselect={false}
        value={how}
        onChange={(value) => setHow(readOneOf(endingKinds, value) ?? how)}
        data={endingKinds.map((value) => ({ value, label: t(`documents.end.${value}`) }))}
      />
      {how !== 'expired' && (
        <DocumentPicker
          without={view.document.id}
          picked={by}
          onPick={pick}
          error={isTried && !by ? t('documents.form.required') : null}
        />
      )}
      <DayInput
        label={t('documents.end.on')}
        withAsterisk
        w={200}
        value={on}
        onChange={setOn}
        error={isTried && !on && t('action.dayNeeded')}
      />
    </DocumentDialog>
  )
}
