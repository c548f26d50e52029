import type { OrganisationNode, OrganisationWork } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import type { NewBody } from '@dondoc/domain/reorganisation'
import { expect, it } from 'vitest'
import { bodyChoices } from './body-choice.ts'

const none: OrganisationWork = { total: 0, byStatus: {}, exceptions: 0 }
const node = (code: string, parent: string | null, endedOn: string | null = null): OrganisationNode => ({
  ...{ code, parent, name: code.toUpperCase(), kind: 'department', own: none, withBelow: none },
  ...{ endedOn: endedOn === null ? null : day(endedOn), planned: { from: null, until: null } },
})
const nodes = [node('tu', null), node('ban', 'tu'), node('cũ', 'tu', '2025-07-01')]
const nothing = { changes: [], names: {} }

it('offers the bodies that exist, each with its superior, and none that has ended', () => {
  expect(bodyChoices(nodes, nothing)).toEqual([
    { value: 'tu', label: 'TU' },
    { value: 'ban', label: 'BAN (TU)' },
  ])
})

it('offers what the decision establishes before all others', () => {
  const body: NewBody = {
    ...{ code: 'mới', name: 'Ban mới', kind: 'department', parent: 'tu', ledBy: null, group: null },
  }
  const [first] = bodyChoices(nodes, { ...nothing, changes: [{ type: 'establish', body }] })
  expect(first).toEqual({ value: 'mới', label: 'Ban mới' })
})

it('offers in a correction what the wrong record ended, and nothing twice', () => {
  const choices = bodyChoices(nodes, { ...nothing, names: { cũ: 'Ban cũ', ban: 'Ban' } })
  expect(choices.map(({ value }) => value)).toEqual(['tu', 'ban', 'cũ'])
})
