import { expect, it } from 'vitest'
import { day } from '../days/index.ts'
import { bodyNames } from './body-names.ts'

const until = day('2025-02-03')

it('prints a body under one name, and under its former names with the days they ended', () => {
  const body = { code: 'a', name: 'Ban Tuyên giáo và Dân vận' }
  expect(bodyNames(body)).toBe('Ban Tuyên giáo và Dân vận')
  const before = [
    { name: 'Ban Dân vận', until },
    { name: 'Ban Tuyên giáo', until },
    { name: 'Ban Tuyên huấn', until: day('2025-03-01') },
  ]
  expect(bodyNames({ ...body, before })).toBe(
    'Ban Tuyên giáo và Dân vận (trước ngày 03/02/2025: Ban Dân vận, Ban Tuyên giáo; trước ngày 01/03/2025: Ban Tuyên huấn)',
  )
})
