import type { OpenPoint } from '@dondoc/domain/drafts'
import { expect, it } from 'vitest'
import { nextPoint } from './next-point.ts'

const received: OpenPoint = { kind: 'received-on-missing' }
const assigned: OpenPoint = { kind: 'assigned-by-missing' }
const archive: OpenPoint = { kind: 'body-unknown', name: 'Chi cục Văn thư - Lưu trữ', tasks: ['t2', 't3'] }

it('begins with the first', () => {
  expect(nextPoint([received, assigned], null)).toEqual({ point: received, index: 0 })
})

it('goes on behind the last, and from the end to the beginning', () => {
  const points = [received, assigned, archive]
  expect(nextPoint(points, { point: received, index: 0 })).toEqual({ point: assigned, index: 1 })
  expect(nextPoint(points, { point: archive, index: 2 })).toEqual({ point: received, index: 0 })
})

it('leaves out none when the last was settled meanwhile', () => {
  expect(nextPoint([assigned, archive], { point: received, index: 0 })).toEqual({ point: assigned, index: 0 })
})

it('knows a body again whose tasks became fewer', () => {
  const fewer: OpenPoint = { ...archive, tasks: ['t3'] }
  expect(nextPoint([fewer, received], { point: archive, index: 0 })).toEqual({ point: received, index: 1 })
})

it('is nowhere when nothing is open', () => {
  expect(nextPoint([], { point: received, index: 0 })).toBeNull()
})
