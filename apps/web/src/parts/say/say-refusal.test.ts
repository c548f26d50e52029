import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../words/en/index.ts'
import { vi } from '../../words/vi/index.ts'
import { sayRefusal } from './say-refusal.ts'

beforeAll(() => i18next.init({ resources: { vi: { translation: vi }, en: { translation: en } }, lng: 'vi' }))

const ended = { code: 'bt.gt', name: 'Sở GTVT', endedOn: '2025-03-01', day: '2025-04-01' }
const said = (tasks: string | null) =>
  ['vi', 'en'].map((language) =>
    sayRefusal(i18next.getFixedT(language), { code: 'organisation-ended', facts: { ...ended, tasks } }),
  )

test('the tasks of a body that has ended are named where there are any, and nothing stands in their place', () => {
  expect(said('1-02')).toEqual([
    expect.stringContaining('nhận ngày 01/04/2025 chưa giao được nhiệm vụ 1-02. Quyết định'),
    expect.stringContaining('received on 01/04/2025 cannot give it tasks 1-02. No decision'),
  ])
  expect(said(null)).toEqual([
    expect.stringContaining('nhận ngày 01/04/2025 chưa giao được nhiệm vụ. Quyết định'),
    expect.stringContaining('received on 01/04/2025 cannot give it tasks. No decision'),
  ])
})
