import type { OpenPoint } from '@dondoc/domain/drafts'
import { expect, it } from 'vitest'
import { listedPoints } from './group-open-points.ts'

it('goes through the document, then its bodies, then the fields of its tasks, those of one kind together', () => {
  const field = (task: string, name: 'lead' | 'schedule'): OpenPoint => ({
    ...{ kind: 'field-to-accept', task, field: name },
  })
  const received: OpenPoint = { kind: 'received-on-missing' }
  const body: OpenPoint = { kind: 'body-unknown', name: 'Hội Sử học Cực Nam', tasks: ['t1'] }
  const [lead, schedule, later] = [field('t1', 'lead'), field('t1', 'schedule'), field('t2', 'lead')]
  expect(listedPoints([received, lead, schedule, later, body])).toEqual([
    received,
    body,
    lead,
    later,
    schedule,
  ])
})
