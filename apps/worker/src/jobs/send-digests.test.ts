import { countSignInAttempt, forgetSignInAttempts, movePost, type OpenDatabase } from '@dondoc/database'
import { insertAccount, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import {
  contextAt,
  listMailboxes,
  markNoticesRead,
  raiseNotice,
  recordOrganisations,
  recordPosts,
  setMailbox,
} from '@dondoc/operations'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../mail/open-mailer.ts'
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts'
import { sendDigests } from './send-digests.ts'

const mailbox = 'van-phong@tuy-phong.example'
const focal = { postId: 'dau-moi', kind: 'focal', organisation: 'p.tp' } as const
const desk = { postId: 'theo-doi', kind: 'desk', organisation: 'p' } as const
let open: OpenDatabase
let mail: MailServer
let logged: string[]

beforeEach(async () => {
  open = await openTestDatabase()
  mail = await startMailServer()
  logged = []
  const always = { ledBy: null, group: null, from: null, until: null }
  const setUp = contextAt(open.db, null, new Date('2024-01-01T00:00:00Z'))
  await recordOrganisations(
    setUp,
    [
      { code: 'p', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ...always },
      { code: 'p.tp', name: 'Huyện ủy', kind: 'district_committee', parent: 'p', ...always },
    ],
    [],
  )
  await recordPosts(setUp, [
    { id: 'dau-moi', kind: 'focal', name: 'Đầu mối Huyện ủy', organisation: 'p.tp' },
    { id: 'theo-doi', kind: 'desk', name: 'Chuyên viên theo dõi', organisation: 'p' },
  ])
  await insertAccount(open.db, { name: 'can-bo', postId: 'dau-moi', from: day('2023-01-01') })
  const set = contextAt(open.db, desk, new Date('2024-01-10T02:00:00Z'))
  await setMailbox(set, { post: 'dau-moi', mailbox: { address: mailbox, language: 'vi' } })
})
afterEach(async () => {
  await mail.close()
  await open.close()
})

/** A notice to the body, raised at the moment. */
async function tell(task: string, at: string, body = 'p.tp') {
  await open.db.transaction().execute((tx) =>
    raiseNotice(tx, {
      ...{ thing: `escalated ${task}`, to: { organisation: body }, raisedAt: at },
      matter: { kind: 'work-escalated', level: 'red', count: 1, task },
    }),
  )
}

/** What the worker does at the moment, by the mail server. */
async function work(moment: string, port = mail.port) {
  const settings = {
    server: `smtp://127.0.0.1:${port}`,
    ...{ from: 'Đôn đốc <dondoc@p.example>', console: 'https://dondoc.example' },
  }
  const mailer = openMailer(settings)
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  await sendDigests({ db: open.db, mailer, log, clock: () => new Date(moment) })
  mailer.close()
}

// 15/01/2024 is a Monday; 02:00 in London is 09:00 in Viet Nam.
const monday = '2024-01-15T02:00:00Z'
const tuesday = '2024-01-16T02:00:00Z'

test('a post is sent one digest a day with all it was told since the last one', async () => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  await tell('TH-02', '2024-01-14T18:00:00Z')
  await work(monday)
  await tell('TH-03', '2024-01-15T03:00:00Z')
  await work('2024-01-15T04:00:00Z')
  expect(mail.taken).toHaveLength(1)
  expect(mail.taken[0]).toMatchObject({ to: [mailbox], subject: 'Đôn đốc: 2 thông báo đến ngày 15/01/2024' })
  expect(mail.taken[0]?.text).toContain('Cảnh báo đỏ: nhiệm vụ TH-01 đã quá hạn')
  expect(mail.taken[0]?.text).toContain('Đầu mối Huyện ủy')
  expect(mail.taken[0]?.text).toContain('https://dondoc.example')
  await work(tuesday)
  expect(mail.taken).toHaveLength(2)
  expect(mail.taken[1]?.text).toContain('TH-03')
  expect(mail.taken[1]?.text).not.toContain('TH-01')
})

test('what was read in the console, or told before the post had a mailbox, is not mailed', async () => {
  await tell('TH-00', '2024-01-09T01:00:00Z')
  await tell('TH-01', '2024-01-12T01:00:00Z')
  await markNoticesRead(contextAt(open.db, focal, new Date('2024-01-12T02:00:00Z')), {})
  await work(monday)
  expect(mail.taken).toEqual([])
})

test.each([
  ['2024-01-13T03:00:00Z', 'a Saturday'],
  ['2024-02-12T03:00:00Z', 'Tết'],
  ['2024-01-14T23:00:00Z', 'six in the morning of a Monday'],
])('nothing goes out at %s, %s', async (moment) => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  await work(moment)
  expect(mail.taken).toEqual([])
})

test('a post that nobody holds, whose account is locked, or that has no mailbox gets nothing', async () => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  const now = new Date(monday)
  const lockUntil = new Date('2024-01-15T02:15:00Z')
  for (let attempt = 0; attempt < 5; attempt += 1)
    await countSignInAttempt(open.db, { username: 'can-bo', now, limit: 5, lockUntil })
  await work(monday)
  await forgetSignInAttempts(open.db, 'can-bo', now)
  await open.db
    .updateTable('post_holders')
    .set({ until_day: day('2024-01-15') })
    .execute()
  await work(monday)
  await open.db.updateTable('post_holders').set({ until_day: null }).execute()
  const asDesk = contextAt(open.db, desk, now)
  await setMailbox(asDesk, { post: 'dau-moi', mailbox: null })
  await work(monday)
  expect(mail.taken).toEqual([])
  expect(await listMailboxes(asDesk, { organisation: 'p.tp' })).toEqual([
    { post: 'dau-moi', mailbox: null, lastSentAt: null, failing: false },
  ])
})

test('a post that has moved is mailed what it was told where it stood, not the past of its new body', async () => {
  await tell('TH-01', '2024-01-11T01:00:00Z')
  await tell('TH-02', '2024-01-11T01:00:00Z', 'p')
  await open.db.transaction().execute((tx) =>
    movePost(tx, {
      ...{ post_id: 'dau-moi', moved_at: '2024-01-12T03:00:00Z', on_day: day('2024-01-12') },
      ...{ from_organisation: 'p.tp', to_organisation: 'p', reason: 'Sáp nhập', moved_by: 'test' },
    }),
  )
  await tell('TH-03', '2024-01-12T04:00:00Z')
  await tell('TH-04', '2024-01-12T04:00:00Z', 'p')
  await work(monday)
  const said = mail.taken.flatMap(({ text }) => text.match(/TH-0\d/g) ?? [])
  expect([...new Set(said)].sort()).toEqual(['TH-01', 'TH-04'])
})

test('two workers at once send it once', async () => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  await Promise.all([work(monday), work(monday)])
  expect(mail.taken).toHaveLength(1)
})

test('mail that is not taken is tried again after a longer wait each time, and the failure is shown', async () => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  mail.refuse(true)
  await work(monday)
  await work('2024-01-15T02:04:00Z')
  expect(mail.attempts()).toBe(1)
  await work('2024-01-15T02:06:00Z')
  expect(mail.attempts()).toBe(2)
  await work('2024-01-15T02:15:00Z')
  expect(mail.attempts()).toBe(2)
  const asDesk = contextAt(open.db, desk, new Date(monday))
  expect(await listMailboxes(asDesk, { organisation: 'p.tp' })).toMatchObject([{ failing: true }])
  mail.refuse(false)
  await work('2024-01-15T02:30:00Z')
  expect(mail.taken).toHaveLength(1)
  expect(await listMailboxes(asDesk, { organisation: 'p.tp' })).toMatchObject([
    { failing: false, lastSentAt: '2024-01-15T02:30:00.000Z' },
  ])
  expect(logged.join('')).not.toContain(mailbox)
})

test('killed after the mail server took it and before that was kept, it comes again under the same Message-ID', async () => {
  await tell('TH-01', '2024-01-12T01:00:00Z')
  await work(monday)
  await open.db.updateTable('digests').set({ sent_at: null, due_at: '2024-01-15T02:10:00Z' }).execute()
  await work('2024-01-15T02:11:00Z')
  expect(mail.taken).toHaveLength(2)
  expect(mail.taken[0]?.messageId).toBe(mail.taken[1]?.messageId)
  expect(mail.taken[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@dondoc\.example>$/)
})

test('a focal officer neither sees nor sets mailboxes', async () => {
  const asFocal = contextAt(open.db, focal, new Date(monday))
  await expect(listMailboxes(asFocal, { organisation: 'p.tp' })).rejects.toMatchObject({
    code: 'not-permitted',
  })
  await expect(setMailbox(asFocal, { post: 'dau-moi', mailbox: null })).rejects.toMatchObject({
    code: 'not-permitted',
  })
})
