import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@dondoc/database'
import { day } from '@dondoc/domain/days'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDondoc } from './testing/run-dondoc.ts'

const programme = fileURLToPath(new URL('../../../seeds/programme-28-nq-tw-binh-thuan.md', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-commands-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('dondoc read', () => {
  test('prints JSON alone, and its offsets point into what --text prints', async () => {
    const [json, text] = await Promise.all([
      runDondoc(['read', programme, '--json']),
      runDondoc(['read', programme, '--text']),
    ])
    expect(json).toMatchObject({ code: 0, stderr: '' })
    const draft = JSON.parse(json.stdout)
    expect(Object.keys(draft).sort()).toEqual([
      'document',
      'findings',
      'references',
      'remarks',
      'targets',
      'tasks',
    ])
    const tasks = draft.tasks.filter((task: { measure: boolean }) => !task.measure)
    expect([tasks.length, draft.tasks.length]).toEqual([59, 90])
    for (const task of draft.tasks) {
      const words = text.stdout.slice(task.source.from, task.source.to).replace(/\s+/g, ' ')
      expect(words).toContain(task.text.split(' ').slice(0, 6).join(' '))
    }
    expect(tasks.find((task: { code: string }) => task.code === '2.2-05a').schedule).toEqual({
      ...{ kind: 'by', from: null, to: '2024-12-31', trigger: 'có văn bản chỉ đạo của Trung ương' },
    })
  })

  test.each([
    ['an empty file', 'trong.md', '', /trong\.md/],
    ['a file of another kind', 'anh.png', 'PNG', /anh\.png/],
    ['a file that is not what its name says', 'hong.docx', 'not a zip', /hong\.docx/],
    ['a text without a task', 'tho.md', 'Trăm năm trong cõi người ta', /tho\.md/],
  ])('%s is answered with a sentence that names it, and exit 1', async (_name, file, content, sentence) => {
    const ran = await runDondoc(['read', await fileOf(file, content)])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(sentence)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('what the file hides is said before the tasks, in the JSON, and beside the text alone', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Nhiệm vụ').addRows([
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      [1, 'Rà soát quy hoạch', 'Sở Xây dựng'],
    ])
    book.addWorksheet('Danh sách', { state: 'hidden' }).addRow(['Sở Y tế'])
    const path = await fileOf('phu-luc.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
    const [plain, json, text] = await Promise.all(
      [[], ['--json'], ['--text']].map((options) => runDondoc(['read', path, ...options])),
    )
    expect(plain?.stdout).toMatch(/^! Trang tính “Danh sách” .* \/ Sheet “Danh sách” .*hidden/mu)
    expect(JSON.parse(json?.stdout ?? '').remarks).toMatchObject([
      {
        kind: 'hidden-sheet',
        sheet: 'Danh sách',
        rows: 1,
        vi: expect.stringContaining('bị ẩn'),
        en: expect.stringContaining('hidden'),
      },
    ])
    expect(text?.stdout).not.toContain('Danh sách')
    expect(text?.stderr).toContain('“Danh sách”')
  }, 30_000)

  test('a hundred megabytes of text are refused without being read', async () => {
    const path = await fileOf('lon.txt', 'a')
    await truncate(path, 100 * 1024 * 1024)
    const ran = await runDondoc(['read', path])
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/lon\.txt.*20 MB/)
  })

  test('a file that is not there, and a command that is misused', async () => {
    expect(await runDondoc(['read', join(folder, 'khong-co.md')])).toMatchObject({ code: 1, stdout: '' })
    expect(await runDondoc(['read'])).toMatchObject({ code: 2 })
    expect(await runDondoc(['nothing'])).toMatchObject({ code: 2 })
    expect(await runDondoc(['read', '--help'])).toMatchObject({ code: 0, stderr: '' })
  }, 30_000)
})

describe.skipIf(process.env.DATABASE_URL)('on an embedded database of its own', () => {
  const environment = () => ({ DATA_DIR: join(folder, 'data') })

  beforeAll(async () => {
    expect(await runDondoc(['seed', 'programme'], environment())).toMatchObject({ code: 0 })
  }, 60_000)

  test('a scenario told twice is there once', async () => {
    await runDondoc(['seed', 'programme'], environment())
    const { stdout } = await runDondoc(['status', '--as-of', '2024-01-15', '--json'], environment())
    const status = JSON.parse(stdout)
    expect(status).toMatchObject({
      asOf: '2024-01-15',
      total: 200,
      counts: { overdue: 23, awaiting_document: 10 },
    })
    const perOrganisation = status.organisations.map((one: { total: number }) => one.total)
    expect(perOrganisation.reduce((sum: number, count: number) => sum + count, 0)).toBe(200)
  }, 60_000)

  test('the organisations of a day: 124 communes, 121 after the mergers of 01/12/2024, 45 in the new province', async () => {
    const communesOn = async (day: string) => {
      const { stdout } = await runDondoc(['organisations', '--as-of', day, '--json'], environment())
      const listed: { kind: string; parent: string }[] = JSON.parse(stdout)
      return listed.filter((one) => one.kind === 'commune_committee')
    }
    expect(await communesOn('2024-11-30')).toHaveLength(124)
    expect(await communesOn('2024-12-01')).toHaveLength(121)
    const after = await communesOn('2025-07-01')
    expect(after).toHaveLength(45)
    expect(new Set(after.map((one) => one.parent))).toEqual(new Set(['ld']))
  }, 60_000)

  test('reports of a period are written as files, one a body and the consolidated one', async () => {
    const out = join(folder, 'bao-cao')
    expect(await runDondoc(['report', '--period', '2023-Q4', '--out', out], environment())).toMatchObject({
      code: 0,
    })
    expect(await readdir(out)).toHaveLength(32)
    expect(await runDondoc(['report', '--period', 'xyz', '--out', out], environment())).toMatchObject({
      code: 1,
    })
  }, 60_000)

  test('verify proves the projections, and says which row is wrong', async () => {
    expect(await runDondoc(['verify'], environment())).toMatchObject({ code: 0 })
    const open = await openDatabase({ folder: environment().DATA_DIR })
    const row = await open.db
      .selectFrom('assignment_states')
      .select('assignment_id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const wrong = open.db.updateTable('assignment_states').where('assignment_id', '=', row.assignment_id)
    await wrong.set({ begins_on: day('2030-01-01') }).execute()
    await open.close()
    const ran = await runDondoc(['verify'], environment())
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain(row.assignment_id)
  }, 60_000)

  test('a folder in use by another process is refused with a sentence', async () => {
    const open = await openDatabase({ folder: environment().DATA_DIR })
    const ran = await runDondoc(['status'], environment())
    await open.close()
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/DATA_DIR/)
  }, 60_000)
})

test('a database that cannot be reached, or an address that is none, is refused with a sentence without the password', async () => {
  const unreachable = await runDondoc(['status'], {
    DATABASE_URL: 'postgresql://app:bi-mat-123@127.0.0.1:1/dondoc',
  })
  expect(unreachable.code).toBe(1)
  expect(unreachable.stderr).toMatch(/127\.0\.0\.1:1/)
  expect(unreachable.stderr).not.toMatch(/bi-mat-123/)
  const wrong = await runDondoc(['status'], { DATABASE_URL: 'mysql://x' })
  expect(wrong).toMatchObject({ code: 1, stdout: '' })
  expect(wrong.stderr).toMatch(/DATABASE_URL/)
})
