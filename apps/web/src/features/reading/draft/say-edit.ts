import { type DraftEdit, type DraftWork, valuesOf } from '@dondoc/domain/drafts'
import type { CarriedTarget } from '@dondoc/domain/targets'
import type { Words } from '../../../words/use-words.ts'

/** What an edit did, in words: 'Sửa 2.1-03: thời gian'. */
export function sayEdit(t: Words, edit: DraftEdit, work: DraftWork): string {
  const code = (id: string) => {
    const task = work.tasks.find((one) => one.id === id)
    return task ? valuesOf(task).code : id
  }
  const fields = (names: readonly string[]) =>
    [...new Set(names.map(shownField))].map((name) => t(`reading.fields.${name}`).toLowerCase()).join(', ')

  switch (edit.type) {
    case 'task-changed':
      return t('reading.edits.task-changed', {
        code: code(edit.task),
        fields: fields(Object.keys(edit.change)),
      })
    case 'document-changed':
    case 'receipt-changed':
      return t('reading.edits.document-changed', { fields: fields(Object.keys(edit.change)) })
    case 'fields-accepted':
      return t('reading.edits.fields-accepted', { count: edit.fields.length })
    case 'tasks-merged':
      return t('reading.edits.tasks-merged', { codes: edit.tasks.map(code).join(', ') })
    case 'task-split':
      return t('reading.edits.task-split', { code: code(edit.task), count: edit.into.length })
    case 'task-added':
      return t('reading.edits.task-added', { code: code(edit.task.id) })
    case 'task-dropped':
    case 'task-restored':
    case 'task-moved':
      return t(`reading.edits.${edit.type}`, { code: code(edit.task) })
    case 'body-matched':
    case 'body-unmatched':
      return t(`reading.edits.${edit.type}`, { name: edit.name })
    case 'names-kept':
      return t('reading.edits.names-kept', { count: edit.names.length })
    case 'findings-settled':
      return t('reading.edits.findings-settled', { count: edit.findings.length, reason: edit.reason })
    case 'findings-reopened':
      return t('reading.edits.findings-reopened', { count: edit.findings.length })
    case 'target-carried':
      return sayCarried(t, edit)
    default:
      return t(`reading.edits.${edit.type}`)
  }
}

/** What was said of a target of the earlier version: its new words, or that it ends. */
export function sayCarried(t: Words, { earlier, now }: CarriedTarget): string {
  if (!now) return t('reading.edits.target-let-end', { earlier: earlier.measure })
  return t('reading.edits.target-carried', { earlier: earlier.measure, now: now.measure })
}

const written = [
  'text',
  'lead',
  'coordinating',
  'duty',
  'schedule',
  'deliverable',
  'section',
  'heading',
  'code',
  'type',
  'number',
  'symbol',
  'issuer',
  'place',
  'date',
  'subject',
  'receivedOn',
  'assignedBy',
] as const

/** The words for time and what they are understood as are one field to a person. */
function shownField(name: string): (typeof written)[number] {
  return written.find((one) => one === name) ?? 'schedule'
}
