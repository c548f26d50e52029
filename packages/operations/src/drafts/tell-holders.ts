import type { Tables, Transaction } from '@dondoc/database'
import type { DraftDocument } from '@dondoc/domain/programme'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import type { HeldChange, PublishedProgramme } from './publish-draft.ts'

interface Confirmed {
  readonly draftId: string
  readonly document: Pick<DraftDocument, 'type' | 'symbol'>
  readonly published: PublishedProgramme
}

/** Tells each organisation, once, what a confirmed directive does to its work. */
export async function tellHolders(
  tx: Transaction<Tables>,
  { now }: OperationContext,
  { draftId, document: { type, symbol }, published }: Confirmed,
): Promise<void> {
  const { registeredId, changes } = published
  const document = [type ?? 'Văn bản', symbol].filter(Boolean).join(' ')
  for (const [organisation, own] of Map.groupBy(changes, (change) => change.organisation))
    await raiseNotice(tx, {
      to: { organisation },
      matter: {
        ...{ kind: 'directive-confirmed', document, given: count(own, 'given') },
        ...{ rescheduled: count(own, 'rescheduled'), withdrawn: count(own, 'withdrawn') },
      },
      ...{ thing: `confirmed:${draftId}`, documentId: registeredId, raisedAt: now },
    })
}

function count(changes: readonly HeldChange[], what: HeldChange['what']): number {
  return changes.filter((change) => change.what === what).length
}
