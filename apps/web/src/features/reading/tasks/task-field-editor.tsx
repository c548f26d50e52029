import { valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { duties } from '@dondoc/domain/tasks'
import { Select } from '@mantine/core'
import { readOneOf } from '../../../search/read-search.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { BodiesEditor } from '../fields/bodies-editor.tsx'
import { ScheduleEditor } from '../fields/schedule-editor.tsx'
import { WordsEditor } from '../fields/words-editor.tsx'
import { useReadingFacts } from '../reading-facts.ts'
import type { PlaceField, WrittenField } from './task-fields.tsx'

interface TaskFieldEditorProps {
  readonly task: WorkingTask
  readonly field: WrittenField | PlaceField
}

/** The right way to write each field: words, bodies of the day, a duty, or words for time. */
export function TaskFieldEditor({ task, field }: TaskFieldEditorProps) {
  const { t } = useWords()
  const { send, edit } = useReadingActions()
  const { bodyNames, documentDate } = useReadingFacts()
  const values = valuesOf(task)
  const label = t(`reading.fields.${field}`)
  const onClose = () => edit(null)

  switch (field) {
    case 'lead':
    case 'coordinating':
      return (
        <BodiesEditor
          label={label}
          names={values[field]}
          known={bodyNames}
          onSave={(names) => change(field === 'lead' ? { lead: names } : { coordinating: names })}
          onClose={onClose}
        />
      )
    case 'schedule':
      return (
        <ScheduleEditor
          phrase={values.schedulePhrase ?? ''}
          documentDate={documentDate}
          onSave={(phrase) => change({ schedulePhrase: phrase === '' ? null : phrase })}
          onClose={onClose}
        />
      )
    case 'duty':
      return (
        <Select
          aria-label={label}
          autoFocus
          defaultDropdownOpened
          allowDeselect={false}
          value={values.duty}
          onChange={(value) => {
            const duty = readOneOf(duties, value)
            if (duty && duty !== values.duty) change({ duty })
            else onClose()
          }}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
          onBlur={onClose}
          data={duties.map((value) => ({ value, label: t(`task.duties.${value}`) }))}
        />
      )
    case 'deliverable':
      return (
        <WordsEditor
          label={label}
          words={values.deliverable ?? ''}
          maxLength={1000}
          onSave={(words) => change({ deliverable: words === '' ? null : words })}
          onClose={onClose}
        />
      )
    case 'section':
    case 'heading':
      return (
        <WordsEditor
          label={label}
          words={values[field]}
          maxLength={field === 'section' ? 60 : 2000}
          onSave={(words) => change(field === 'section' ? { section: words } : { heading: words })}
          onClose={onClose}
        />
      )
    default:
      return (
        <WordsEditor
          label={label}
          words={values[field]}
          isNeeded
          maxLength={field === 'code' ? 60 : 20_000}
          onSave={(words) => change(field === 'code' ? { code: words } : { text: words })}
          onClose={onClose}
        />
      )
  }

  function change(values: Extract<Parameters<typeof send>[0], { type: 'change-task' }>['change']) {
    edit(null)
    send({ type: 'change-task', task: task.id, change: values })
  }
}
