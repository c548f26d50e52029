import type { NoticeMatter } from '@dondoc/domain/notices'
import { z } from 'zod'

export const listNoticesInput = z.object({
  unreadOnly: z.boolean().default(false),
  /** From 1. */
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(100).default(20),
})

/** The notices read, or all of the post's where none is named. */
export const markNoticesReadInput = z.object({ notices: z.array(z.uuid()).max(200).optional() })

/** The same, parsed. */
export type ListNotices = z.output<typeof listNoticesInput>
export type MarkNoticesRead = z.output<typeof markNoticesReadInput>

export interface NoticeView {
  readonly id: string
  readonly matter: NoticeMatter
  readonly assignmentId: string | null
  readonly documentId: string | null
  /** ISO instant. */
  readonly raisedAt: string
  readonly read: boolean
}

export interface NoticePage {
  readonly total: number
  readonly unread: number
  readonly notices: readonly NoticeView[]
}
