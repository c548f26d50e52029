import { type LocalDate, parseLocalDate, writeDay } from '@dondoc/domain/days'
import { useState } from 'react'
import { DayInput } from '../../../day/day-input.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { WrittenDocumentField } from '../beside/document-pane.tsx'
import { useReadingActions } from '../draft/reading-actions.ts'
import { EditorFrame } from './editor-frame.tsx'
import { WordsEditor } from './words-editor.tsx'

interface DocumentFieldEditorProps {
  readonly field: WrittenDocumentField
  readonly value: string | null
}

const longest: Readonly<Record<Exclude<WrittenDocumentField, 'date'>, number>> = {
  type: 200,
  number: 60,
  symbol: 60,
  issuer: 400,
  place: 200,
  subject: 4000,
}

/** A field of the document itself, as words or as a day. */
export function DocumentFieldEditor({ field, value }: DocumentFieldEditorProps) {
  const { t } = useWords()
  const { send, edit } = useReadingActions()
  const label = t(`reading.fields.${field}`)
  const change = (written: string | null) => {
    edit(null)
    send({ type: 'change-document', change: { [field]: written } })
  }
  if (field === 'date')
    return <DateEditor label={label} day={value} onSave={change} onClose={() => edit(null)} />
  return (
    <WordsEditor
      label={label}
      words={value ?? ''}
      maxLength={longest[field]}
      onSave={(words) => change(words === '' ? null : words)}
      onClose={() => edit(null)}
    />
  )
}

interface DateEditorProps {
  readonly label: string
  readonly day: string | null
  readonly onSave: (day: LocalDate | null) => void
  readonly onClose: () => void
}

function DateEditor({ label, day, onSave, onClose }: DateEditorProps) {
  const printed = day === null ? null : parseLocalDate(day)
  const [typed, setTyped] = useState<LocalDate | null>(printed)
  return (
    <EditorFrame
      stands={printed ? writeDay(printed) : ''}
      isTyped={typed !== day}
      isReady
      onSave={() => onSave(typed)}
      onClose={onClose}
    >
      <DayInput label={label} clearable value={typed} onChange={setTyped} />
    </EditorFrame>
  )
}
