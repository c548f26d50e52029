import type { GrassrootsRecordView, GrassrootsView } from '@dondoc/contracts'
import { grassrootsFactTypes } from '@dondoc/domain/grassroots'
import { Checkbox, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalOf } from '../../connection/refusal-of.ts'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { readOneOf } from '../../search/read-search.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsFactFields } from './grassroots-fact-fields.tsx'
import { blankFact, factFrom, type TypedFact, typedFrom } from './typed-fact.ts'

interface GrassrootsRecordDialogProps {
  readonly view: GrassrootsView
  /** The record that is corrected; left out, a new one is made. */
  readonly corrects?: GrassrootsRecordView
  readonly onClose: () => void
}

/** Records one matter about the organisation, or corrects a record with its reason. */
export function GrassrootsRecordDialog({ view, corrects, onClose }: GrassrootsRecordDialogProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [start] = useState<TypedFact>(() =>
    corrects?.fact ? typedFrom(corrects.fact) : blankFact('counts', view.isCell),
  )
  const [typed, setTyped] = useState(start)
  const [reason, setReason] = useState('')
  const [isTakenBack, setTakenBack] = useState(false)
  const [isTried, setTried] = useState(false)
  // What the person saw: the live view behind the dialog may already hold another's record.
  const [seen, setSeen] = useState(view.version)
  const recording = useMutation(trpc.grassroots.record.mutationOptions())

  function submit() {
    setTried(true)
    const fact = isTakenBack ? null : factFrom(typed)
    if ((!fact && !isTakenBack) || (corrects && !reason.trim())) return
    const record = { fact, corrects: corrects?.sequence ?? null, reason: reason.trim() || null }
    recording.mutate(
      { code: view.code, version: seen, ...record },
      {
        onSuccess: () => {
          notifications.show({ message: t('grassroots.recorded'), withBorder: true, color: 'teal' })
          void client.invalidateQueries(trpc.grassroots.pathFilter())
          onClose()
        },
        onError: (error) => {
          setSeen(seen + recordedMeanwhile(error))
          void client.invalidateQueries(trpc.grassroots.pathFilter())
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={corrects ? t('grassroots.correctTitle') : t('grassroots.recordTitle')}
      send={t('grassroots.send')}
      isBusy={recording.isPending}
      error={recording.error}
      isTyped={(typed !== start || reason !== '') && !recording.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('grassroots.matter')}
        allowDeselect={false}
        disabled={corrects !== undefined}
        value={typed.type}
        data={grassrootsFactTypes.map((type) => ({ value: type, label: t(`grassroots.matters.${type}`) }))}
        onChange={(value) => {
          const type = readOneOf(grassrootsFactTypes, value)
          if (type) setTyped(blankFact(type, view.isCell))
        }}
      />
      {!isTakenBack && (
        <GrassrootsFactFields
          typed={typed}
          isCell={view.isCell}
          isTried={isTried}
          onType={(part) => setTyped((was) => ({ ...was, ...part }))}
        />
      )}
      {corrects && (
        <>
          <Checkbox
            label={t('grassroots.takeBack')}
            checked={isTakenBack}
            onChange={(event) => setTakenBack(event.currentTarget.checked)}
          />
          <ReasonField
            longest={1000}
            label={t('grassroots.reason')}
            value={reason}
            onChange={setReason}
            isMissing={isTried && !reason.trim()}
          />
        </>
      )}
    </DocumentDialog>
  )
}

/** How many records the refusal told of: who sends again has been told of those, and of no later one. */
function recordedMeanwhile(error: unknown): number {
  const refusal = refusalOf(error)
  return refusal?.code === 'grassroots-stale' ? Number(refusal.facts.count) : 0
}
