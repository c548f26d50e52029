import { readFileSync } from 'node:fs'
import { draftProgramme, type FieldReading } from '@dondoc/domain/programme'
import { foldForSearch } from '@dondoc/domain/text'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const programme = readFileSync(
  new URL('../../../seeds/programme-28-nq-tw-binh-thuan.md', import.meta.url),
  'utf8',
)
const words = (text: string) => text.replace(/\s+/g, ' ')

/** The programme with pieces cut out, doubled, moved and written over. */
const mutations = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: programme.length }),
    length: fc.integer({ min: 0, max: 400 }),
    put: fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n- ',
        '(',
        ')',
        '; ',
        '. ',
        '| ',
        '|\n|',
        '31/12/2024',
        'Giao Sở Y tế ',
        'Đơn vị chủ trì: ',
      ),
    ),
  }),
  { minLength: 1, maxLength: 12 },
)

it('never throws, points inside the text, and takes every field from its words', async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const mutated = changes.reduce(
        (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        programme,
      )
      const read = await readDocument('a.md', new TextEncoder().encode(mutated))
      if ('refused' in read) return
      const draft = draftProgramme(read)
      for (const { source } of [...draft.tasks, ...draft.findings, ...draft.targets]) {
        expect(source.from).toBeGreaterThanOrEqual(0)
        expect(source.until).toBeLessThanOrEqual(read.text.length)
        expect(source.from).toBeLessThan(source.until)
      }
      for (const task of draft.tasks) {
        const printed = words(read.text.slice(task.source.from, task.source.until))
        const text = words(task.text)
        expect(printed.startsWith(text.slice(0, 10)) && printed.endsWith(text.slice(-10))).toBe(true)
      }
      for (const task of draft.tasks) {
        const { readings } = task
        const held = (reading: FieldReading | undefined, value: string) =>
          expect([value, missingFrom(read.text, reading, value)]).toEqual([value, []])
        held(readings.text, task.text)
        for (const name of task.lead) held(readings.lead, name)
        for (const name of task.coordinating) held(readings.coordinating, name)
        if (task.schedulePhrase) held(readings.schedule, task.schedulePhrase)
        if (task.deliverable) held(readings.deliverable, task.deliverable)
      }
      expect(new Set(draft.tasks.map(({ code }) => code)).size).toBe(draft.tasks.length)
    }),
    { numRuns: 60 },
  )
}, 60_000)

/** The words of a value that its reading's ranges do not hold; a range outside the text holds nothing. */
function missingFrom(text: string, reading: FieldReading | undefined, value: string): string[] {
  const inside = (reading?.ranges ?? []).filter(
    ({ from, until }) => from >= 0 && from < until && until <= text.length,
  )
  if (inside.length !== reading?.ranges.length) return ['a range outside the text']
  const printed = foldForSearch(inside.map(({ from, until }) => text.slice(from, until)).join(' '))
  return (foldForSearch(value).match(/[a-z0-9]+/g) ?? []).filter((word) => !printed.includes(word))
}
