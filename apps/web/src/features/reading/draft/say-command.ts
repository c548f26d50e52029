import { type DraftCommand, type DraftWork, valuesOf } from '@dondoc/domain/drafts'
import type { Words } from '../../../words/use-words.ts'
import { sayCarried } from './say-edit.ts'

/** What was meant by a command, its typed words whole, so that nobody types them twice. */
export function sayCommand(t: Words, command: DraftCommand, work: DraftWork): string {
  const code = (id: string) => {
    const task = work.tasks.find((one) => one.id === id)
    return task ? valuesOf(task).code : id
  }
  switch (command.type) {
    case 'change-task':
      return `${code(command.task)}: ${typedWords(command.change)}`
    case 'change-document':
    case 'change-receipt':
      return typedWords(command.change)
    case 'accept-fields':
      return t('reading.edits.fields-accepted', { count: command.fields.length })
    case 'merge-tasks':
      return t('reading.edits.tasks-merged', { codes: command.tasks.map(code).join(', ') })
    case 'split-task':
      return t('reading.edits.task-split', { code: code(command.task), count: command.at.length + 1 })
    case 'drop-task':
      return t('reading.edits.task-dropped', { code: code(command.task) })
    case 'restore-task':
      return t('reading.edits.task-restored', { code: code(command.task) })
    case 'move-task':
      return t('reading.edits.task-moved', { code: code(command.task) })
    case 'match-body':
      return t('reading.edits.body-matched', { name: command.name })
    case 'unmatch-body':
      return t('reading.edits.body-unmatched', { name: command.name })
    case 'keep-names':
      return t('reading.edits.names-kept', { count: command.names.length })
    case 'settle-findings':
      return t('reading.edits.findings-settled', { count: command.findings.length, reason: command.reason })
    case 'reopen-findings':
      return t('reading.edits.findings-reopened', { count: command.findings.length })
    case 'drop-target':
      return t('reading.edits.target-dropped')
    case 'restore-target':
      return t('reading.edits.target-restored')
    case 'carry-target':
      return sayCarried(t, command)
    default:
      return t(`reading.commands.${command.type}`)
  }
}

function typedWords(change: object): string {
  return Object.values(change)
    .map((value) => (Array.isArray(value) ? value.join('; ') : String(value ?? '–')))
    .map((words) => `“${words}”`)
    .join(', ')
}
