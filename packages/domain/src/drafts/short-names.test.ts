import { expect, it } from 'vitest'
import { beginDraft } from './begin-draft.ts'
import { findBodies } from './find-bodies.ts'
import { reading, structure } from './testing/plan.ts'

const [first] = reading.tasks
const named = (lead: string, shortNames: NonNullable<typeof reading.shortNames>) =>
  findBodies(
    beginDraft({ ...reading, tasks: first ? [{ ...first, lead: [lead] }] : [], shortNames }),
    structure,
  ).map(({ name, standing, organisations }) => [name, standing, organisations])

it('means by a short name the body that the document gave it to, and shows it as printed', () => {
  const given = [{ short: 'Ban Tổ chức', body: 'Ban Tổ chức Tỉnh ủy' }]
  expect(named('Ban Tổ chức', given)).toEqual([['Ban Tổ chức', 'known', ['p.btc']]])
  expect(named('Ban Tổ chức', [])).toEqual([['Ban Tổ chức', 'unknown', []]])
})

it('takes the printed name where nobody is known by the long one', () => {
  const given = [{ short: 'Văn phòng Tỉnh ủy', body: 'Văn phòng giúp việc Ban Chỉ đạo' }]
  expect(named('Văn phòng Tỉnh ủy', given)).toEqual([['Văn phòng Tỉnh ủy', 'known', ['p.vp']]])
})

it('knows no short names of a reading that was stored before they were read', () => {
  expect(reading.shortNames).toBeUndefined()
  expect(beginDraft(reading).shortNames).toEqual([])
})
