import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { newlyAssigned } from './newly-assigned.ts'
import { releasedBelow, scheduleBelow } from './schedule-below.ts'

const today = day('2023-09-05')
const within2023 = {
  kind: 'within',
  from: day('2023-01-01'),
  until: day('2024-01-01'),
  trigger: null,
} as const
const parent = newlyAssigned(within2023, day('2023-04-01'))
const evidence = { number: '1-BC/HU', date: day('2023-09-01'), receiver: 'Tỉnh ủy' }
const release = { document: '12-HD/TW', on: day('2023-05-01'), replaced: null }
const by = (until: string, trigger: string | null = null) => ({ kind: 'by', until: day(until), trigger })

test.each([
  ['an earlier day is its own deadline', parent, '2023-11-30', by('2023-12-01')],
  ["the parent's own last day is allowed", parent, '2023-12-31', by('2024-01-01')],
  ['a later day is refused', parent, '2024-01-01', { refused: 'deadline-after-parent' }],
  ['a day that has passed is refused', parent, '2023-09-04', { refused: 'deadline-before-start' }],
  ["without a day it is the parent's own time", parent, null, within2023],
  [
    'after an extension it is the new day',
    { ...parent, currentDeadline: day('2024-02-29') },
    null,
    by('2024-03-01'),
  ],
  ['work that was sent in is not given out', { ...parent, evidence }, null, { refused: 'not-allowed-now' }],
  [
    'work that waits for a document waits below too',
    { ...parent, schedule: { ...within2023, trigger: 'có hướng dẫn' } },
    null,
    { ...within2023, trigger: 'có hướng dẫn' },
  ],
  [
    'the last day of a window that waits is that window',
    { ...parent, schedule: { ...within2023, trigger: 'có hướng dẫn' } },
    '2023-12-31',
    { ...within2023, trigger: 'có hướng dẫn' },
  ],
  [
    'an earlier day is a time of its own, whatever the parent waits for',
    { ...parent, schedule: { ...within2023, trigger: 'có hướng dẫn' } },
    '2023-11-30',
    by('2023-12-01'),
  ],
  [
    'what was released with a new deadline is due by it, and by the same document',
    {
      ...parent,
      schedule: { ...within2023, trigger: 'có hướng dẫn' },
      ...{ currentDeadline: day('2024-02-29'), release },
    },
    null,
    by('2024-03-01', 'có hướng dẫn'),
  ],
])('%s', (_name, facts, deadline, expected) => {
  expect(scheduleBelow(facts, deadline === null ? null : day(deadline), today)).toMatchObject(expected)
})

test('what is given out in the time of released work runs by the same document, and what has its own deadline by none', () => {
  const released = { ...parent, schedule: { ...within2023, trigger: 'có hướng dẫn' }, release }
  expect(releasedBelow(released, released.schedule)).toMatchObject({ document: '12-HD/TW', deadline: null })
  expect(releasedBelow(released, { ...within2023, trigger: null })).toBeNull()
  expect(releasedBelow({ ...released, release: null }, released.schedule)).toBeNull()
})
