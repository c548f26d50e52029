import { randomUUID } from 'node:crypto'
import { addDays, day, type LocalDate } from '@dondoc/domain/days'
import { documentOrigins, endingKinds, type RegisteredDocument, standingOf } from '@dondoc/domain/documents'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { openTestDatabase } from '../../testing/open-test-database.ts'
import { documentStandingExpression } from './document-standing-expression.ts'
import { documentOfRow, registeredDocumentRow } from './registered-document-row.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

const nearby: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 30 })
  .map((offset) => addDays(day('2023-10-01'), offset))
const documents: fc.Arbitrary<RegisteredDocument> = fc.record({
  origin: fc.constantFrom(...documentOrigins),
  facts: fc.record({
    ...{ type: fc.constant('Quy định'), number: fc.constant('1'), symbol: fc.constant('1-QĐ/TW') },
    ...{ issuer: fc.constant(null), term: fc.constant(null), subject: fc.constant(null) },
    ...{ date: fc.option(nearby), level: fc.constant('central' as const) },
  }),
  receivedOn: fc.option(nearby),
  inForceFrom: fc.option(nearby),
  ending: fc.option(fc.record({ how: fc.constantFrom(...endingKinds), on: nearby, by: fc.constant(null) })),
})

test('SQL says of every document on every day what the domain says, and a row tells the document it was made of', async () => {
  const kept = new Map<string, RegisteredDocument>(
    fc.sample(documents, { numRuns: 300, seed: 3 }).map((one) => [randomUUID(), one]),
  )
  const rows = [...kept].map(([id, document]) => registeredDocumentRow(id, 1, document))
  await open.db.insertInto('registered_documents').values(rows).execute()
  const seen = new Set<string>()
  for (let offset = -1; offset <= 31; offset += 4) {
    const asOf = addDays(day('2023-10-01'), offset)
    const stored = await open.db
      .selectFrom('registered_documents as r')
      .selectAll()
      .select(documentStandingExpression(asOf).as('standing'))
      .execute()
    expect(stored).toHaveLength(kept.size)
    for (const { standing, ...row } of stored) {
      const document = kept.get(row.id)
      if (!document) throw new Error('A row of no document.')
      expect(documentOfRow(row)).toEqual(document)
      expect(standing).toBe(standingOf(document, asOf))
      seen.add(standing)
    }
  }
  expect(seen.size).toBe(6)
})
