import type { LocalDate } from '@dondoc/domain/days'
import { explainSchedule, parseSchedule } from '@dondoc/domain/schedules'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { EditorFrame } from './editor-frame.tsx'

interface ScheduleEditorProps {
  readonly phrase: string
  readonly documentDate: LocalDate | null
  readonly onSave: (phrase: string) => void
  readonly onClose: () => void
}

/** Words for time as a directive writes them; what they are understood as stands below while they are typed. */
export function ScheduleEditor({ phrase, documentDate, onSave, onClose }: ScheduleEditorProps) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState(phrase)
  const schedule = parseSchedule(typed, { documentDate })
  const said = schedule ? explainSchedule(schedule, language) : t('reading.schedule.notUnderstood')
  return (
    <EditorFrame
      stands={phrase}
      isTyped={typed.trim() !== phrase.trim()}
      isReady={schedule !== null || typed.trim() === ''}
      onSave={() => onSave(typed.trim())}
      onClose={onClose}
    >
      <TextInput
        label={t('reading.fields.schedule')}
        placeholder={t('reading.schedule.example')}
        autoFocus
        maxLength={400}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        description={typed.trim() === '' ? t('reading.schedule.none') : said}
        inputWrapperOrder={['label', 'input', 'description']}
        descriptionProps={{ role: 'status' }}
      />
    </EditorFrame>
  )
}
