import type { CitationView, CitingTask, CitingView, DocumentName, StandingDocument } from '@dondoc/contracts'
import type { loadCitationsIn } from '@dondoc/database'
import type { DocumentReference } from '@dondoc/domain/documents'

type StoredCitation = Awaited<ReturnType<typeof loadCitationsIn>>[number]

/** What a document cites, once for each document meant, or for each way of printing one that nobody has decided. */
export function groupCited(
  citations: readonly StoredCitation[],
  documents: ReadonlyMap<string, StandingDocument>,
  candidatesOf: (reference: DocumentReference) => readonly DocumentName[],
): CitationView[] {
  const groups = Map.groupBy(citations, (one) => one.cited_id ?? JSON.stringify(one.reference))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const document = first.cited_id ? (documents.get(first.cited_id) ?? null) : null
    return {
      ...{ citationId: first.id, reference: first.reference, document },
      candidates: document ? [] : candidatesOf(first.reference),
      tasks: tasksOf(group),
    }
  })
}

/** Who cites a document, once each, with every way in which it prints the citation. */
export function groupCiting(
  citations: readonly StoredCitation[],
  documents: ReadonlyMap<string, StandingDocument>,
): CitingView[] {
  const groups = Map.groupBy(citations, (one) => one.citing_id)
  return [...groups].flatMap(([id, group]) => {
    const document = documents.get(id)
    if (!document) return []
    const printed = new Map(group.map(({ reference }) => [JSON.stringify(reference), reference]))
    return { document, references: [...printed.values()], tasks: tasksOf(group) }
  })
}

function tasksOf(citations: readonly StoredCitation[]): CitingTask[] {
  const tasks = new Map<string, CitingTask>()
  for (const { task_id, task_code, programme_id } of citations)
    if (task_id && task_code && programme_id)
      tasks.set(task_id, { id: task_id, code: task_code, programmeId: programme_id })
  return [...tasks.values()]
}
