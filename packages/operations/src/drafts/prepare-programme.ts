import { type DraftWork, holdersOf, type NamedBody, programmeOf, takenTasks } from '@dondoc/domain/drafts'
import type { DraftTask, ProgrammeDraft } from '@dondoc/domain/programme'
import type { OperationContext } from '../context.ts'
import { programmeRows, type ReceivedDocument } from '../programmes/programme-rows.ts'
import type { KnownRound } from './draft-moment.ts'
import type { ReadDraft } from './draft-state.ts'

/** A confirmed draft as the rows it becomes, whether of a new programme or of a new version of one. */
export interface PreparedProgramme extends Pick<ReturnType<typeof programmeRows>, 'document' | 'programme'> {
  readonly input: ReceivedDocument
  readonly work: DraftWork
  readonly bodies: readonly NamedBody[]
  readonly confirmed: ProgrammeDraft
  readonly tasks: readonly PreparedTask[]
}

interface PreparedTask {
  /** Its id in the draft. */
  readonly draftId: string
  readonly task: DraftTask
  readonly row: ReturnType<typeof programmeRows>['tasks'][number]['row']
  readonly holders: readonly string[]
}

export function prepareProgramme(
  context: OperationContext,
  { draft, work, known }: { draft: ReadDraft; work: DraftWork; known: KnownRound },
  receipt: Omit<ReceivedDocument, 'fileName'>,
): PreparedProgramme {
  const input = { ...receipt, fileName: draft.file_name }
  const confirmed = { ...programmeOf(work, draft.reading), findings: known.findings }
  const { document, programme, tasks } = programmeRows(context, input, {
    read: { text: draft.text, blocks: draft.blocks ?? [] },
    ...{ draft: confirmed, sha256: draft.sha256 },
  })
  const holders = holdersOf(work, known.bodies)
  const ids = takenTasks(work).map(({ id }) => id)
  return {
    ...{ input, work, bodies: known.bodies, confirmed, document, programme },
    tasks: tasks.map((one, index) => {
      const draftId = ids[index] ?? ''
      return { ...one, draftId, holders: holders[draftId] ?? [] }
    }),
  }
}
