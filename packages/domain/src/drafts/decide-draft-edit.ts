import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AbsentOrganisation } from '../reorganisation/index.ts'
import { measureKey } from '../targets/index.ts'
import { addTask } from './add-task.ts'
import { changeTask } from './change-task.ts'
import type { DraftCommand } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { DraftWork } from './draft-work.ts'
import { tasksNaming } from './holders-of.ts'
import { mergeTasks } from './merge-tasks.ts'
import { refuseAbsent, refuseAssigner } from './refuse-absent.ts'
import { splitTask } from './split-task.ts'

/** A draft as whoever edits it sees it. */
export interface DraftAtHand {
  readonly sequence: number
  readonly work: DraftWork
  /** The whole text of the document, into which all ranges point. */
  readonly text: string
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** What the decision depends on beside the draft. */
export interface EditingDay {
  readonly today: LocalDate
  /** What to say of an organisation that is not there on the day the document was received; null of one that is. */
  readonly absent: (code: OrganisationCode) => AbsentOrganisation | null
}

/** Whether the command may be done to the draft: the edit to keep, or why not. */
export function decideDraftEdit(
  draft: DraftAtHand,
  command: DraftCommand,
  day: EditingDay,
): DraftEdit | DraftRefusal {
  switch (command.type) {
    case 'change-task':
      return changeTask(draft, command)
    case 'change-document':
      return { type: 'document-changed', change: command.change }
    case 'change-receipt':
      return changeReceipt(command, day)
    case 'accept-fields':
      return acceptFields(draft, command)
    case 'merge-tasks':
      return mergeTasks(draft, command)
    case 'split-task':
      return splitTask(draft, command)
    case 'add-task':
      return addTask(draft, command)
    case 'drop-task':
      return ofTask(draft, command.task, 'taken') ?? { type: 'task-dropped', task: command.task }
    case 'restore-task':
      return ofTask(draft, command.task, 'dropped') ?? { type: 'task-restored', task: command.task }
    case 'move-task':
      return moveTask(draft, command)
    case 'match-body':
      return matchBody(draft, command, day)
    case 'unmatch-body':
      return { type: 'body-unmatched', name: command.name }
    case 'keep-names':
      return { type: 'names-kept', names: command.names }
    case 'settle-finding':
      return { type: 'finding-settled', finding: command.finding }
    case 'reopen-finding':
      return { type: 'finding-reopened', finding: command.finding }
    case 'settle-findings':
      return settleFindings(command)
    case 'reopen-findings':
      return { type: 'findings-reopened', findings: command.findings }
    case 'name-replacement':
      return { type: 'replacement-named', programme: command.programme }
    case 'carry-target':
      return carryTarget(draft, command)
    case 'drop-target':
      return { type: 'target-dropped', target: command.target }
    case 'restore-target':
      return { type: 'target-restored', target: command.target }
    case 'undo':
      return draft.canUndo ? { type: 'undone' } : refuse('nothing-to-undo')
    case 'redo':
      return draft.canRedo ? { type: 'redone' } : refuse('nothing-to-undo')
  }
}

type Of<Type extends DraftCommand['type']> = Extract<DraftCommand, { type: Type }>

function ofTask({ work }: DraftAtHand, id: string, fate: 'taken' | 'dropped'): DraftRefusal | null {
  const task = work.tasks.find((one) => one.id === id)
  return task?.fate === fate ? null : refuse('task-not-there', { task: task?.read.code ?? id })
}

function changeReceipt({ change }: Of<'change-receipt'>, day: EditingDay): DraftEdit | DraftRefusal {
  const { receivedOn, assignedBy } = change
  if (receivedOn && receivedOn > day.today) return refuse('day-in-future', { day: receivedOn })
  const absent = assignedBy ? day.absent(assignedBy) : null
  if (absent) return refuseAssigner(absent)
  return { type: 'receipt-changed', change }
}

function acceptFields(draft: DraftAtHand, { fields }: Of<'accept-fields'>): DraftEdit | DraftRefusal {
  for (const { task } of fields) {
    const refusal = task === null ? null : ofTask(draft, task, 'taken')
    if (refusal) return refusal
  }
  return { type: 'fields-accepted', fields }
}

function moveTask(draft: DraftAtHand, { task, before }: Of<'move-task'>): DraftEdit | DraftRefusal {
  const refusal = ofTask(draft, task, 'taken')
  if (refusal) return refusal
  if (before !== null && (before === task || !draft.work.tasks.some(({ id }) => id === before)))
    return refuse('task-not-there', { task: before })
  return { type: 'task-moved', task, before }
}

function matchBody(
  { work }: DraftAtHand,
  { name, organisations }: Of<'match-body'>,
  day: EditingDay,
): DraftEdit | DraftRefusal {
  const [absent] = organisations.flatMap((code) => day.absent(code) ?? [])
  if (absent) return refuseAbsent(absent, tasksNaming(work, name))
  return { type: 'body-matched', name, organisations: [...new Set(organisations)] }
}

/** What is let stand for many at once is let stand for a reason. */
function settleFindings({ findings, reason }: Of<'settle-findings'>): DraftEdit | DraftRefusal {
  if (reason.trim() === '') return refuse('words-missing')
  return { type: 'findings-settled', findings, reason }
}

/** Two measures never go on as one: their figures of one period would contradict each other. */
function carryTarget({ work }: DraftAtHand, { earlier, now }: Of<'carry-target'>): DraftEdit | DraftRefusal {
  const taken =
    now &&
    work.carried.find(
      (one) =>
        one.now && measureKey(one.now) === measureKey(now) && measureKey(one.earlier) !== measureKey(earlier),
    )
  if (taken) return refuse('target-carried-twice', { now: now.measure, earlier: taken.earlier.measure })
  return { type: 'target-carried', earlier, now }
}
