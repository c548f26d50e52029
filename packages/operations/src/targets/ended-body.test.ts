import { structureDecisionInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordDecision } from '../reorganisation/record-decision.ts'
import { recordValue } from './record-value.ts'
import { showTargets } from './show-targets.ts'

let open: OpenDatabase
let programmeId: string
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'issuer' }
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const given = {
  ...({ measure: 'giảm biên chế', organisation: 'btc', kind: 'measured', unit: '%', value: 2 } as const),
  ...{ on: day('2025-01-10'), source: 'Báo cáo năm 2024' },
}

/** A commission with its figure of 2024 goes into another on 03/02/2025. */
beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string, kind: 'provincial_committee' | 'advisory_agency', parent: string | null) => ({
    ...{ code, name: `Tổ chức ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [
    body('issuer', 'provincial_committee', null),
    ...['btc', 'moi'].map((code) => body(code, 'advisory_agency', 'issuer')),
  ]
  await recordOrganisations(on('2024-01-02', null), bodies, [])
  const task = await open.db
    .selectFrom('tasks')
    .select('programme_id')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow()
  programmeId = task.programme_id
  const number = { measure: given.measure, operator: '>=', value: 5, unit: '%', by: '2025-12-31' }
  const targets = JSON.stringify([{ ...number, source: { from: 0, until: 1 }, readings: {} }])
  await open.db.updateTable('programmes').set({ targets }).execute()
  await recordValue(on('2025-01-15'), { ...given, programmeId, period: '2024' })
  await recordDecision(on('2025-01-24'), {
    seen: 0,
    ...structureDecisionInput.parse({
      ...{ number: '1-QĐ/TU', signedOn: '2025-01-24', issuer: 'Tỉnh ủy', subject: 'Sắp xếp các ban' },
      ...{ effectiveOn: '2025-02-03', changes: [{ type: 'absorb', codes: ['btc'], into: 'moi' }] },
    }),
  })
})
afterAll(() => open.close())

const bodyOn = async (asOf: string) => {
  const { targets } = await showTargets(on('2026-02-01'), { programmeId, asOf: day(asOf) })
  return targets[0]?.bodies.find(({ organisation }) => organisation.code === 'btc')
}

test('figures stay with the body that has ended, which is late no more and says who goes on with its work', async () => {
  expect(await bodyOn('2025-02-02')).toMatchObject({ endedOn: null, goesOnIn: null })
  // The number's own day, 31/12/2025, has gone by without it.
  expect(await bodyOn('2026-01-31')).toMatchObject({
    ...{ endedOn: '2025-02-03', goesOnIn: { code: 'moi', name: 'Tổ chức moi' } },
    ...{ held: [{ value: 2 }], status: { standing: 'ended', gap: 3 } },
  })
})

test('a period that begins after the end is measured by the body that goes on', async () => {
  const later = { ...given, programmeId, period: '2025-Q2', on: day('2025-07-01') }
  await expect(recordValue(on('2025-07-02'), later)).rejects.toMatchObject({ code: 'target-body-not-then' })
  await recordValue(on('2025-07-02'), { ...later, organisation: 'moi' })
})
