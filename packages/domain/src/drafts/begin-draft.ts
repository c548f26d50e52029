import type { ProgrammeDraft } from '../programme/index.ts'
import type { DraftWork } from './draft-work.ts'

/** A reading as it comes to the desk, before anybody has touched it. */
export function beginDraft({ document, tasks, shortNames }: ProgrammeDraft): DraftWork {
  return {
    document: { read: document, changed: {}, accepted: [] },
    receipt: { receivedOn: null, assignedBy: null },
    tasks: tasks.map((read, index) => ({
      ...{ id: `t${index + 1}`, read, changed: {}, accepted: [] },
      ...{ origin: 'read', from: [], fate: 'taken' },
    })),
    matches: [],
    shortNames: shortNames ?? [],
    settled: [],
    replaces: null,
    carried: [],
    droppedTargets: [],
  }
}
