import { writeDay } from '@dondoc/domain/days'
import type { NoticeMatter, TaskNews } from '@dondoc/domain/notices'
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
    case 'task-news':
      return sayNews(t, matter.task, matter.news)
    case 'work-given':
      return sayGiven(t, matter)
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

function sayGiven(t: Words, { count, task, by }: Extract<NoticeMatter, { kind: 'work-given' }>): string {
  const what = task === null ? t('notices.said.givenMany', { count }) : t('notices.said.givenOne', { task })
  return by === null ? `${what}.` : t('notices.said.givenBy', { what, by })
}

function sayNews(t: Words, task: string, news: TaskNews): string {
  switch (news.type) {
    case 'urged':
      return t('notices.news.asked.urge', { task, by: writeDay(news.replyBy), message: news.message })
    case 'directed':
      return t(`notices.news.asked.${news.kind}`, {
        ...{ task, by: writeDay(news.replyBy), message: news.message },
      })
    case 'evidence-accepted':
      return t('notices.news.accepted', { task })
    case 'evidence-returned':
      return t('notices.news.returned', { task, reason: news.reason })
    case 'deadline-extended':
      return t('notices.news.extended', { task, deadline: writeDay(news.deadline) })
    case 'extension-refused':
      return t('notices.news.notExtended', { task, reason: news.reason })
    case 'refusal-answered':
      return t(news.released ? 'notices.news.released' : 'notices.news.kept', { task, reason: news.reason })
    case 'correction-approved':
      return t('notices.news.corrected', { task })
    case 'correction-rejected':
      return t('notices.news.notCorrected', { task, reason: news.reason })
    case 'handed-over':
      return t('notices.news.handedOver', { task, reason: news.reason })
    case 'withdrawn':
      return t('notices.news.withdrawn', { task, reason: news.reason })
  }
}
