import { randomUUID } from 'node:crypto'
import { day } from '@dondoc/domain/days'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** The smallest programme with one task, for tests of what hangs below it; gives the task's id. */
export async function insertTask(db: Kysely<Tables>): Promise<string> {
  const [documentId, programmeId, taskId] = [randomUUID(), randomUUID(), randomUUID()]
  const issuer = { code: 'issuer', last_name: 'Tỉnh ủy', sort_key: 'Tỉnh ủy' }
  await db
    .insertInto('organisations')
    .values(issuer)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const nothing = {
    type: null,
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    date: null,
    subject: null,
  }
  const recorded = { recorded_at: '2023-04-01T00:00:00Z', recorded_by: 'test' }
  const document = {
    id: documentId,
    ...nothing,
    file_name: 'a.md',
    sha256: documentId,
    text: 'a',
    blocks: '[]',
    signatory: null,
    recipients: '[]',
    ...recorded,
  }
  await db.insertInto('documents').values(document).execute()
  const empty = { references: '[]', targets: '[]', findings: '[]' }
  const programme = {
    id: programmeId,
    document_id: documentId,
    received_on: day('2023-04-01'),
    assigned_by: 'issuer',
  }
  await db
    .insertInto('programmes')
    .values({ ...programme, ...empty })
    .execute()
  const task = {
    ...{
      id: taskId,
      programme_id: programmeId,
      document_id: documentId,
      ended_by: null,
      position: 0,
      code: '1',
      section: '1',
      heading: '',
      text: 'a',
    },
    ...{
      duty: 'implement' as const,
      measure: false,
      lead: '[]',
      coordinating: '[]',
      schedule: '{}',
      references: '[]',
    },
    ...{ schedule_kind: 'standing' as const, schedule_phrase: null, deliverable: null },
    ...{ source_from: 0, source_until: 1, search_text: 'a' },
  }
  await db.insertInto('tasks').values(task).execute()
  return taskId
}
