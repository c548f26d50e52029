import { randomUUID } from 'node:crypto'
import { insertNotice, type Tables, type Transaction } from '@dondoc/database'
import type { NoticeMatter, NoticeReceiver } from '@dondoc/domain/notices'

export interface NewNotice {
  readonly to: NoticeReceiver
  readonly matter: NoticeMatter
  /** Names the thing that is told, such as 'released:<event>': told again to the same receiver, it is kept once. */
  readonly thing: string
  readonly assignmentId?: string
  readonly documentId?: string
  /** ISO instant. */
  readonly raisedAt: string
}

/** Tells a receiver of something, once; says whether it was new. Part of an operation: it runs in its transaction. */
export async function raiseNotice(tx: Transaction<Tables>, notice: NewNotice): Promise<boolean> {
  const { to, matter, thing, raisedAt } = notice
  const receiver =
    'post' in to
      ? { to_post: to.post, to_organisation: null }
      : { to_organisation: to.organisation, to_post: null }
  return insertNotice(tx, {
    id: randomUUID(),
    key: `${thing} > ${'post' in to ? `post ${to.post}` : to.organisation}`,
    ...receiver,
    kind: matter.kind,
    facts: JSON.stringify(matter),
    assignment_id: notice.assignmentId ?? null,
    document_id: notice.documentId ?? null,
    raised_at: raisedAt,
  })
}
