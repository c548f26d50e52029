import { writeDay } from '@dondoc/domain/days'
import type { NoticeMatter } from '@dondoc/domain/notices'
import type { Words } from '../../words/use-words.ts'

/** What a post is told, as one sentence. */
export function sayNotice(t: Words, matter: NoticeMatter): string {
  switch (matter.kind) {
    case 'task-released': {
      const { task, document, deadline } = matter
      const facts = { task, document, on: writeDay(matter.on) }
      return deadline
        ? t('notices.said.taskReleasedBy', { ...facts, deadline: writeDay(deadline) })
        : t('notices.said.taskReleased', facts)
    }
    case 'task-waits-again': {
      const { task, document, on } = matter
      return t('notices.said.taskWaitsAgain', { task, document, on: writeDay(on) })
    }
    case 'work-escalated':
      return matter.task === null
        ? t(`notices.said.escalated.${matter.level}`, { count: matter.count })
        : t(`notices.said.escalatedOne.${matter.level}`, { task: matter.task })
    case 'directive-confirmed': {
      const { document, given, rescheduled, withdrawn } = matter
      const parts = [
        given > 0 && t('notices.said.workGiven', { count: given }),
        rescheduled > 0 && t('notices.said.workRescheduled', { count: rescheduled }),
        withdrawn > 0 && t('notices.said.workWithdrawn', { count: withdrawn }),
      ]
      return `${document}: ${parts.filter(Boolean).join(', ')}.`
    }
    case 'plan-submitted':
      return t('notices.said.planSubmitted', { body: matter.body, programme: matter.programme })
    case 'plan-decided':
      return matter.returned === null
        ? t('notices.said.planApproved', { programme: matter.programme })
        : t('notices.said.planReturned', { programme: matter.programme, reason: matter.returned })
    case 'tasks-released':
      return t('notices.said.tasksReleased', { document: matter.document, count: matter.count })
    case 'tasks-wait-again':
      return t('notices.said.tasksWaitAgain', { document: matter.document, count: matter.count })
  }
}
