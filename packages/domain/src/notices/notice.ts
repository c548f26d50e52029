import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type { Alert } from '../status/index.ts'
import type { TaskNews } from './task-news.ts'

/** What a post is told of, and the facts its sentence needs. */
export type NoticeMatter =
  /** To the holder: the awaited document has been registered, so the clock of the task runs from `on`. */
  | {
      readonly kind: 'task-released'
      readonly task: string
      readonly document: string
      readonly on: LocalDate
      readonly deadline: LocalDate | null
    }
  /** To the holder: that document was not the one awaited, so from `on` the task waits again. */
  | {
      readonly kind: 'task-waits-again'
      readonly task: string
      readonly document: string
      readonly on: LocalDate
    }
  /** To the holder: what the assigning side decided on its work, or asks of it. */
  | { readonly kind: 'task-news'; readonly task: string; readonly news: TaskNews }
  /** To the holder: work given to it by hand. `by`: the body that gives it out from its own; null where the desk gives it. */
  | {
      readonly kind: 'work-given'
      readonly count: number
      /** The task's code, where it is one piece of work. */
      readonly task: string | null
      readonly by: string | null
    }
  /** To those who must act: work that has come to an alert level, all of one night's scan in one notice. */
  | {
      readonly kind: 'work-escalated'
      readonly level: Alert
      readonly count: number
      /** The task's code, where it is one piece of work. */
      readonly task: string | null
    }
  /** To each body that a confirmed directive, or a new version of one, gives work, another time, or takes work from. */
  | {
      readonly kind: 'directive-confirmed'
      readonly document: string
      readonly given: number
      readonly rescheduled: number
      readonly withdrawn: number
    }
  /** To those who may decide: a body has submitted its plan. `plan` is its id. */
  | {
      readonly kind: 'plan-submitted'
      readonly plan: string
      readonly body: string
      readonly programme: string
    }
  /** To the body: its plan was approved, or returned with the reason. */
  | {
      readonly kind: 'plan-decided'
      readonly plan: string
      readonly programme: string
      readonly returned: string | null
    }
  /** To the desk: how many assignments a document has released. */
  | { readonly kind: 'tasks-released'; readonly document: string; readonly count: number }
  /** To the desk: how many of them wait again. */
  | { readonly kind: 'tasks-wait-again'; readonly document: string; readonly count: number }

export type NoticeKind = NoticeMatter['kind']

/**
 * Whom a notice is for: a post, or the posts that stand in the organisation when it is raised; whoever holds them on the day it
 * is read.
 */
export type NoticeReceiver = { readonly organisation: OrganisationCode } | { readonly post: string }
