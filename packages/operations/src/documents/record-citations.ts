import { randomUUID } from 'node:crypto'
import {
  appendDocumentEvent,
  deleteCitations,
  findDocumentsLike,
  insertCitations,
  insertRegisteredDocuments,
  type KeptDocument,
  loadCitationsIn,
  removeCitations,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import {
  citedFacts,
  type DocumentReference,
  type KnownDocument,
  referenceOf,
  resolveCitation,
} from '@dondoc/domain/documents'
import { type OperationContext, recorderOf } from '../context.ts'

export interface TextCitations {
  readonly citingId: string
  /** Every document that the text cites. */
  readonly references: readonly DocumentReference[]
  readonly tasks: readonly { readonly id: string; readonly references: readonly DocumentReference[] }[]
}

type References = [DocumentReference, ...DocumentReference[]]

/**
 * Keeps what a document cites, in the words of which task, in place of what an earlier version of it cited; what a person
 * decided of a citation that stays holds. A cited document that the register does not know is entered
 * with what its citations say; one that may be two stays undecided. Part of an operation: it runs in its transaction.
 */
export async function recordCitations(
  tx: Transaction<Tables>,
  context: OperationContext,
  { citingId, references, tasks }: TextCitations,
): Promise<void> {
  const all = distinct([...references, ...tasks.flatMap((task) => task.references)])
  const stored = await findDocumentsLike(tx, all)
  const taskIds = tasks.map((task) => task.id)
  const before = await removeCitations(tx, { citingId, taskIds })
  const decided = new Map(before.map((one) => [keyOf(one.reference), one]))
  const undecided = all.filter((one) => !decided.has(keyOf(one)))
  const { meant, saidOf } = resolveAll(undecided, stored)
  await enterCited(tx, context, { stored, saidOf })
  const cite = (reference: DocumentReference, taskId: string | null) => {
    const said = decided.get(keyOf(reference))
    const citedId = said?.citedId ?? meant.get(keyOf(reference)) ?? null
    return { id: randomUUID(), citingId, taskId, reference, citedId, decided: said?.decided ?? null }
  }
  const citations = [
    ...distinct(references).map((one) => cite(one, null)),
    ...tasks.flatMap((task) => distinct(task.references).map((one) => cite(one, task.id))),
  ]
  await keepCitations(
    tx,
    citingId,
    citations.filter(({ citedId }) => citedId !== citingId),
  )
}

/** What an earlier version of the text cited alike stays with what was decided of it; what it alone cited goes. */
async function keepCitations(
  tx: Transaction<Tables>,
  citingId: string,
  citations: Parameters<typeof insertCitations>[1],
): Promise<void> {
  const said = (taskId: string | null, reference: DocumentReference) => `${taskId ?? ''} ${keyOf(reference)}`
  const before = new Map(
    (await loadCitationsIn(tx, citingId)).map((one) => [said(one.task_id, one.reference), one.id]),
  )
  const now = new Set(citations.map((one) => said(one.taskId, one.reference)))
  await deleteCitations(
    tx,
    [...before].flatMap(([key, id]) => (now.has(key) ? [] : [id])),
  )
  await insertCitations(
    tx,
    citations.filter((one) => !before.has(said(one.taskId, one.reference))),
  )
}

/** Which document each reference means, and what the references say of each; dated ones come first and settle the others. */
function resolveAll(references: readonly DocumentReference[], stored: readonly KeptDocument[]) {
  const known: KnownDocument[] = stored.map(({ id, facts }) => ({ id, reference: referenceOf(facts) }))
  const meant = new Map<string, string>()
  const saidOf = new Map<string, References>()
  for (const reference of references.toSorted((a, b) => Number(!a.date) - Number(!b.date))) {
    const resolved = resolveCitation(reference, known)
    if (resolved.kind === 'ambiguous') continue
    const id = resolved.kind === 'known' ? resolved.id : randomUUID()
    if (resolved.kind === 'unknown') known.push({ id, reference })
    meant.set(keyOf(reference), id)
    const said = saidOf.get(id)
    if (said) said.push(reference)
    else saidOf.set(id, [reference])
  }
  return { meant, saidOf }
}

/** Enters what was unknown, and adds to what was only cited before; what is registered speaks for itself. */
async function enterCited(
  tx: Transaction<Tables>,
  context: OperationContext,
  { stored, saidOf }: { stored: readonly KeptDocument[]; saidOf: ReadonlyMap<string, References> },
): Promise<void> {
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const before = new Map(stored.map((one) => [one.id, one]))
  const entered: Parameters<typeof insertRegisteredDocuments>[1][number][] = []
  for (const [id, said] of saidOf) {
    const known = before.get(id)
    if (!known) {
      entered.push({ id, event: { happening: { type: 'cited', facts: citedFacts(said) }, ...recorded } })
      continue
    }
    const facts = citedFacts([referenceOf(known.facts), ...said])
    if (known.origin !== 'cited' || !addsTo(known.facts, facts)) continue
    await appendDocumentEvent(tx, known, { happening: { type: 'cited', facts }, ...recorded })
  }
  await insertRegisteredDocuments(tx, entered)
}

function addsTo(known: KeptDocument['facts'], facts: KeptDocument['facts']): boolean {
  return known.date !== facts.date || known.issuer !== facts.issuer || known.term !== facts.term
}

function distinct(references: readonly DocumentReference[]): DocumentReference[] {
  return [...new Map(references.map((one) => [keyOf(one), one])).values()]
}

function keyOf({ type, number, symbol, date, issuer, term, title }: DocumentReference): string {
  return JSON.stringify([type, number, symbol, date, issuer, term, title])
}
