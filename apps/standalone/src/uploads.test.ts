import { randomUUID } from 'node:crypto'
import type { RefusalView } from '@dondoc/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoPost, startTestServer, type TestServer } from './testing/start-test-server.ts'

let server: TestServer
let assignment: string
beforeAll(async () => {
  server = await startTestServer(new Date('2024-03-20T02:00:00Z'))
  const focal = await server.as('dau-moi')
  assignment = (await focal.api.register.list.query({})).rows[0]?.assignmentId ?? ''
})
afterAll(() => server.close())

const megabyte = 1024 * 1024
const workbook = 'fileName=so.xlsx&keep=false'

interface Upload {
  readonly post: DemoPost
  readonly query: string
  /** The code and the reason with which bytes are refused that are a file of no kind. */
  readonly noFile: readonly string[]
  readonly tooLarge: readonly string[]
}
const unreadable = {
  noFile: ['file-unreadable', 'unsupported-kind'],
  tooLarge: ['file-unreadable', 'too-large'],
} as const

/** Who may send what to each address that takes a file. */
const uploads: Readonly<Record<string, Upload>> = {
  '/api/assignments/:assignmentId/evidence-files': {
    ...{ post: 'dau-moi', query: 'file=so.xlsx' },
    ...{ noFile: ['proof-kind'], tooLarge: ['proof-too-large'] },
  },
  '/api/documents/workbook': { post: 'theo-doi', query: workbook, ...unreadable },
  // What a draft cannot be read for is told later: the file itself is taken.
  '/api/drafts': { post: 'theo-doi', query: 'fileName=so.xlsx', ...unreadable, noFile: [] },
  '/api/grassroots/workbook': { post: 'theo-doi', query: workbook, ...unreadable },
  '/api/organisations/workbook': { post: 'quan-tri', query: workbook, ...unreadable },
  '/api/programmes/:programmeId/targets/workbook': { post: 'theo-doi', query: workbook, ...unreadable },
  '/api/register/workbook': { post: 'dau-moi', query: workbook, ...unreadable },
}

/** The refusal that so many bytes end with, by its code and its reason. */
async function refusalOf(address: string, bytes: number): Promise<string[]> {
  const { post = 'theo-doi', query = '' } = uploads[address] ?? {}
  const client = await server.as(post)
  const path = address.replace(':assignmentId', assignment).replace(':programmeId', randomUUID())
  const response = await client.upload(`${path}?${query}`, new Uint8Array(bytes))
  const { refusal } = (await response.json()) as { refusal?: RefusalView }
  return refusal ? [refusal.code, refusal.facts.reason].filter((said) => typeof said === 'string') : []
}

test('every address that takes a file is claimed about here', () => {
  expect(server.uploads.filter((path) => !path.startsWith('/api/auth/')).sort()).toEqual(Object.keys(uploads))
})

test.each(Object.entries(uploads))('%s takes a file of 2 MB', async (address, { noFile }) => {
  expect(await refusalOf(address, 2 * megabyte)).toEqual(noFile)
})

test.each(Object.entries(uploads))(
  '%s refuses a byte over 20 MB, in words',
  async (address, { tooLarge }) => {
    expect(await refusalOf(address, 20 * megabyte + 1)).toEqual(tooLarge)
  },
)

test.each(Object.keys(uploads))(
  '%s says the same of a file that it does not even take in',
  async (address) => {
    expect(await refusalOf(address, 22 * megabyte)).toEqual(['file-unreadable', 'too-large'])
  },
)

test('what people type is bounded by 1 MB', async () => {
  const client = await server.as('theo-doi')
  expect((await client.upload('/api/trpc/documents.register', new Uint8Array(megabyte + 1))).status).toBe(413)
})
