import { logSerializers } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mark = 'mật-1234'
const typed = `Nội dung "${mark}" đã gõ`
let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

/** What the log of a server writes of the error that the work ends with. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = []
  const log = pino({ serializers: logSerializers }, { write: (line: string) => void lines.push(line) })
  await work().catch((error: unknown) => log.error({ err: error }, 'call failed'))
  return lines.join('')
}

const post = { id: typed, kind: 'desk', name: typed, organisation_code: typed } as const
const fails = {
  'a row that breaks a rule of the database': {
    work: () => open.db.insertInto('posts').values(post).execute(),
    kept: { code: '23503', message: expect.stringContaining('violates foreign key constraint') },
  },
  'a value that the database cannot read': {
    work: () =>
      open.db.insertInto('post_visits').values({ post_id: typed, since: typed, seen_at: typed }).execute(),
    kept: { code: '22007', message: expect.stringContaining('invalid input syntax for type timestamp') },
  },
  'JSON that cannot be read': {
    work: async () => JSON.parse(`{"a": ${mark}}`),
    kept: { type: 'SyntaxError', message: expect.stringContaining('is not valid JSON') },
  },
}

test.each(Object.entries(fails))(
  '%s is logged by its cause, without a word of it',
  async (_, { work, kept }) => {
    const line = await logged(work)
    expect(line).not.toContain(mark)
    expect(JSON.parse(line).err).toMatchObject(kept)
    expect(JSON.parse(line).err.stack).toMatch(/^\s+at /)
  },
)
