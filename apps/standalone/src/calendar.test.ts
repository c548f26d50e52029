import { insertPostHolder } from '@dondoc/database'
import { addDays, day } from '@dondoc/domain/days'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
let focal: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
  ;[desk, focal] = [await server.as('theo-doi'), await server.as('dau-moi')]
})
afterAll(() => server.close())

const makeAddress = async (client: Client) => `${server.url}${(await client.api.calendar.make.mutate()).path}`

/** The events of a feed, as a parser of another house reads them. */
async function eventsAt(address: string) {
  const answer = await fetch(address)
  expect(answer.status).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const { startDate, endDate, uid, summary, description } = event
    const days = { from: startDate.toString(), until: endDate.toString() }
    return { ...days, isWholeDay: startDate.isDate && endDate.isDate, uid, summary, description }
  })
}

/** The body's own work in every role, as its register lists it. */
async function ownRows() {
  const { rows } = await focal.api.register.list.query({ organisation: 'bt.tp', role: 'any', pageSize: 200 })
  return rows.filter(({ organisation }) => organisation.code === 'bt.tp')
}

test('a body finds each of its open deadlines as a whole day in its calendar, and its standing work on the quarter’s last day', async () => {
  const events = await eventsAt(await makeAddress(focal))
  const rows = await ownRows()
  const dated = rows.filter(({ deadline, derived }) => deadline && derived.status !== 'awaiting_document')
  const inTime = dated.filter(({ schedule }) => !['standing', 'recurring', 'from'].includes(schedule.kind))
  expect(inTime.length).toBeGreaterThan(0)
  for (const row of inTime)
    expect(events.find(({ uid }) => uid === `${row.assignmentId}@dondoc`)).toMatchObject({
      ...{ isWholeDay: true, from: row.deadline, until: addDays(row.deadline ?? day('2024-01-15'), 1) },
      summary: expect.stringContaining(`Hạn ${row.task.code}`),
    })
  const standing = rows.filter(({ derived }) => derived.status === 'standing')
  expect(standing.length).toBeGreaterThan(0)
  // All was assigned in 2023 and nobody has reported since, so the first quarter of 2024 owes an entry.
  for (const row of standing)
    expect(events.find(({ uid }) => uid === `${row.assignmentId}@dondoc`)).toMatchObject({
      ...{ isWholeDay: true, from: '2024-03-31', until: '2024-04-01' },
      summary: expect.stringContaining(`Cập nhật tiến độ ${row.task.code}`),
    })
  expect(events).toHaveLength(inTime.length + standing.length)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
})

test('an extended deadline moves its entry, which keeps its name and says what it was', async () => {
  const address = await makeAddress(focal)
  const overdue = (await ownRows()).find(({ derived }) => derived.status === 'overdue')
  if (!overdue) throw new Error('Nothing is overdue.')
  const { assignmentId, version } = overdue
  const change = { assignmentId, version, deadline: '2024-03-15', reason: 'Chờ ý kiến' }
  await desk.api.assignments.extendDeadline.mutate(change)
  const found = (await eventsAt(address)).filter(({ uid }) => uid === `${assignmentId}@dondoc`)
  expect(found).toMatchObject([
    { from: '2024-03-15', description: expect.stringContaining('hạn ban đầu 31/12/2023') },
  ])
})

test('a desk sees on which days tasks are due and from how many bodies', async () => {
  const events = await eventsAt(await makeAddress(desk))
  const { rows } = await desk.api.register.list.query({ pageSize: 200, sort: 'deadline' })
  const open = rows.filter(
    ({ deadline, derived }) => deadline && !['awaiting_document', 'standing'].includes(derived.status),
  )
  const due = Map.groupBy(open, ({ task, deadline }) => `${task.id}-${deadline}@dondoc`)
  expect(events.map(({ uid }) => uid).sort()).toEqual([...due.keys()].sort())
  for (const [uid, bodies] of due) {
    const event = events.find((one) => one.uid === uid)
    expect(event?.from).toBe(bodies[0]?.deadline)
    if (bodies.length > 1) expect(event?.summary).toContain(`(${bodies.length} đơn vị)`)
  }
})

test('every line ends in CRLF and holds 75 octets at most, cut between characters (RFC 5545, 3.1)', async () => {
  const answer = await fetch(await makeAddress(desk))
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(text).not.toContain('\uFFFD')
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
})

test('asked again with its tag, an unchanged calendar is not sent a second time', async () => {
  const address = await makeAddress(desk)
  const first = await fetch(address)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await fetch(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('a new address ends the old one, and one taken back opens nothing', async () => {
  const old = await makeAddress(focal)
  const address = await makeAddress(focal)
  expect((await fetch(old)).status).toBe(404)
  expect((await fetch(address)).status).toBe(200)
  expect(await focal.api.calendar.show.query()).toEqual({ madeAt: '2024-01-15T02:00:00.000Z' })
  await focal.api.calendar.revoke.mutate()
  expect((await fetch(address)).status).toBe(404)
  expect(await focal.api.calendar.show.query()).toEqual({ madeAt: null })
  expect((await fetch(`${server.url}/api/calendar/no-such-address.ics`)).status).toBe(404)
})

test('the address is kept nowhere, only its hash', async () => {
  const token = /calendar\/(.+)\.ics$/.exec(await makeAddress(focal))?.[1] ?? ''
  expect(token).toMatch(/^[\w-]{32}$/)
  const kept = await server.open.db.selectFrom('calendar_addresses').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('once its maker holds the post no longer, the address opens nothing, though another account holds the post', async () => {
  const address = await makeAddress(focal)
  const { db } = server.open
  const holders = () => db.updateTable('post_holders').where('post_id', '=', 'dau-moi')
  await holders()
    .set({ until_day: day('2024-01-15') })
    .execute()
  expect((await fetch(address)).status).toBe(404)
  const leader = await db
    .selectFrom('post_holders')
    .where('post_id', '=', 'lanh-dao')
    .select('user_id')
    .execute()
  await db
    .updateTable('post_holders')
    .where('post_id', '=', 'lanh-dao')
    .set({ until_day: day('2024-01-15') })
    .execute()
  await insertPostHolder(db, { postId: 'dau-moi', userId: leader[0]?.user_id ?? '', from: day('2024-01-15') })
  expect((await fetch(address)).status).toBe(404)
})
