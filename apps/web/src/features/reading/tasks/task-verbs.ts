import type { DraftCommand, DraftWork, WorkingTask } from '@dondoc/domain/drafts'
import { valuesOf } from '@dondoc/domain/drafts'
import type { Words } from '../../../words/use-words.ts'
import type { ReadingActions } from '../draft/reading-actions.ts'
import { openFieldsOf } from '../fields/open-fields-of.ts'
import { shownTasks } from './shown-tasks.ts'
import { likelySplit } from './split-places.ts'

/** What the verbs need of the screen at the moment they are used. */
export interface VerbPlace {
  readonly t: Words
  readonly work: DraftWork
  readonly picked: string | null
  /** What the list is narrowed to: steps go from one that is shown to the next. */
  readonly words: string
}

/** What is done to the marked task, by key or by button. `now` gives the screen as it stands. */
export function taskVerbs(
  now: () => VerbPlace,
  screen: Omit<ReadingActions, 'task'>,
): ReadingActions['task'] {
  const shown = () => shownTasks(now().work.tasks)
  const current = () => shown().find(({ id }) => id === now().picked)
  /** The next task that is taken, in one direction. */
  function neighbour(task: WorkingTask, step: 1 | -1): WorkingTask | undefined {
    const taken = shown().filter(({ fate }) => fate === 'taken')
    return taken[taken.findIndex(({ id }) => id === task.id) + step]
  }
  /** Does it to the marked task, or says what to do first. */
  function ofTaken(act: (task: WorkingTask) => void): () => void {
    return () => {
      const task = current()
      if (!task) screen.say(now().t('reading.pickFirst'))
      else if (task.fate === 'taken') act(task)
      else screen.say(now().t('reading.restoreFirst', { code: valuesOf(task).code }))
    }
  }
  const send = (command: DraftCommand, said?: string) => screen.send(command, said)

  return {
    step(steps) {
      const tasks = shownTasks(now().work.tasks, now().words.trim())
      const index = tasks.findIndex(({ id }) => id === now().picked)
      const next = tasks[Math.max(0, Math.min(tasks.length - 1, index < 0 ? 0 : index + steps))]
      if (next) screen.pick(next.id)
    },
    merge: (step) =>
      ofTaken((task) => {
        const other = neighbour(task, step)
        if (!other) return screen.say(now().t('reading.noNext'))
        const tasks = step === 1 ? [task.id, other.id] : [other.id, task.id]
        send({ type: 'merge-tasks', tasks }, now().t('reading.merged'))
      })(),
    split: ofTaken((task) => {
      if (likelySplit(valuesOf(task).text) === null) return screen.say(now().t('reading.noSplit'))
      screen.edit({ task: task.id, field: 'split' })
    }),
    drop() {
      const task = current()
      if (!task) return screen.say(now().t('reading.pickFirst'))
      if (task.fate === 'dropped') return send({ type: 'restore-task', task: task.id })
      send({ type: 'drop-task', task: task.id }, now().t('reading.dropped', { code: valuesOf(task).code }))
    },
    move: (step) =>
      ofTaken((task) => {
        const other = neighbour(task, step)
        if (!other) return
        const before = step === -1 ? other.id : (neighbour(other, 1)?.id ?? null)
        send({ type: 'move-task', task: task.id, before })
      })(),
    accept: (which) =>
      ofTaken((task) => {
        const open = openFieldsOf(task)
        const fields = which === 'all' ? open : open.slice(0, 1)
        if (fields.length === 0)
          return screen.say(now().t('reading.nothingWaits', { code: valuesOf(task).code }))
        send({ type: 'accept-fields', fields: fields.map((field) => ({ task: task.id, field })) })
      })(),
    edit: ofTaken((task) => {
      const [waiting] = openFieldsOf(task)
      screen.edit({ task: task.id, field: waiting && waiting !== 'references' ? waiting : 'text' })
    }),
  }
}
