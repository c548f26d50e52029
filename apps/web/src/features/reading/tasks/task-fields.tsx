import { taskFieldStanding, valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import type { TaskFieldName } from '@dondoc/domain/programme'
import { explainSchedule } from '@dondoc/domain/schedules'
import { sayReference } from '../../../parts/say/say-document.ts'
import { useWords, type Words } from '../../../words/use-words.ts'
import { readKindOf } from '../beside/read-kind-of.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { FieldLine } from '../fields/field-line.tsx'
import { TaskFieldEditor } from './task-field-editor.tsx'

/** The fields of a task a person may write. */
const writtenFields = ['text', 'lead', 'coordinating', 'duty', 'schedule', 'deliverable'] as const
export type WrittenField = (typeof writtenFields)[number]

/** Where the task stands in the programme; these carry no reading of their own. */
const placeFields = ['code', 'section', 'heading'] as const
export type PlaceField = (typeof placeFields)[number]

interface TaskFieldsProps {
  readonly task: WorkingTask
  readonly editing: string | null
}

/** A task field by field, each beside the words it was read from. */
export function TaskFields({ task, editing }: TaskFieldsProps) {
  const { t, language } = useWords()
  const { send, show, edit } = useReadingActions()
  const values = valuesOf(task)
  const accept = (field: TaskFieldName) => send({ type: 'accept-fields', fields: [{ task: task.id, field }] })

  return (
    <dl>
      {writtenFields.map((field) => (
        <FieldLine
          key={field}
          name={field}
          label={t(`reading.fields.${field}`)}
          of={values.code}
          value={sayValue(field)}
          standing={taskFieldStanding(task, field)}
          reading={task.read.readings[field]}
          kind={readKindOf(field)}
          printed={printedOf(task, field, t)}
          onEdit={() => edit({ task: task.id, field })}
          onAccept={() => accept(field)}
          onShow={show}
          editor={editing === field && <TaskFieldEditor task={task} field={field} />}
        />
      ))}
      {values.references.length > 0 && (
        <FieldLine
          name="references"
          label={t('reading.fields.references')}
          of={values.code}
          value={values.references.map((reference) => sayReference(t, reference)).join('; ')}
          standing={taskFieldStanding(task, 'references')}
          reading={task.read.readings.references}
          kind="citation"
          onAccept={() => accept('references')}
          onShow={show}
        />
      )}
      {placeFields.map((field) => (
        <FieldLine
          key={field}
          name={field}
          label={t(`reading.fields.${field}`)}
          of={values.code}
          value={values[field]}
          standing={field in task.changed ? 'changed' : 'absent'}
          printed={task.read[field]}
          onEdit={() => edit({ task: task.id, field })}
          editor={editing === field && <TaskFieldEditor task={task} field={field} />}
        />
      ))}
    </dl>
  )

  function sayValue(field: WrittenField): string | null {
    switch (field) {
      case 'lead':
      case 'coordinating':
        return values[field].join('; ') || null
      case 'duty':
        return t(`task.duties.${values.duty}`)
      case 'schedule':
        return (
          values.schedulePhrase &&
          `“${values.schedulePhrase}” – ${explainSchedule(values.schedule, language)}`
        )
      default:
        return values[field]
    }
  }
}

/** What the document itself says, for a field that a person wrote anew. */
function printedOf({ read }: WorkingTask, field: WrittenField, t: Words): string | null {
  switch (field) {
    case 'lead':
    case 'coordinating':
      return read[field].join('; ') || null
    case 'duty':
      return t(`task.duties.${read.duty}`)
    case 'schedule':
      return read.schedulePhrase
    default:
      return read[field]
  }
}
