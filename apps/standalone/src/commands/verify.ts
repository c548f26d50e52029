import {
  type Disagreement,
  verifyDocuments,
  verifyDrafts,
  verifyPlans,
  verifyProjections,
  verifyTallies,
} from '@dondoc/database'
import { contextAt, verifyStructure } from '@dondoc/operations'
import { Command } from 'commander'
import { print, printJson } from './print.ts'
import { withDatabase } from './with-database.ts'

/**
 * `dondoc verify`: replays the events of assignments, documents and plans, the edits of drafts and the decisions on the
 * structure, and compares with what queries read.
 */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Đối chiếu số liệu với lịch sử đã ghi. / Prove that the projections equal the replay of events.',
    )
    .option('--json', 'print JSON: checked, drafts, documents, plans, disagreements')
    .addHelpText('after', '\nExit codes: 0 they agree; 1 they do not, and the rows are printed; 2 misused.')
    .action(verify)
}

async function verify({ json }: { json?: boolean }): Promise<void> {
  const disagreements: Disagreement[] = []
  let [checked, drafts, documents, plans] = [0, 0, 0, 0]
  await withDatabase(async (db) => {
    for await (const part of verifyProjections(db)) {
      checked += part.checked
      disagreements.push(...part.disagreements)
    }
    disagreements.push(...(await verifyTallies(db)))
    for (const code of await verifyStructure(contextAt(db, null, new Date())))
      disagreements.push({
        assignmentId: null,
        what: `organisation ${code} differs from the recorded decisions`,
      })
    for await (const part of verifyDrafts(db)) {
      drafts += part.checked
      disagreements.push(...part.disagreements)
    }
    for await (const part of verifyDocuments(db)) {
      documents += part.checked
      disagreements.push(...part.disagreements)
    }
    const ofPlans = await verifyPlans(db)
    plans = ofPlans.checked
    disagreements.push(...ofPlans.disagreements)
  })
  if (json) printJson({ checked, drafts, documents, plans, disagreements })
  else {
    for (const { assignmentId, what } of disagreements) print(`${assignmentId ?? ''}  ${what}`.trim())
    print(
      `${checked} việc được giao, ${drafts} bản đọc, ${documents} văn bản, ${plans} kế hoạch đã đối chiếu / assignments, drafts, documents, plans checked, ${disagreements.length} sai lệch / disagreements`,
    )
  }
  if (disagreements.length > 0) process.exitCode = 1
}
