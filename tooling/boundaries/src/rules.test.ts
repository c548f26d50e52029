import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseOptions } from './cruise-options.ts'
import { rules } from './rules.ts'

/** A small workspace of the same layout, with imports that cross boundaries and imports that do not. */
const files: Record<string, string> = {
  'packages/domain/src/rule.ts': "import { readFile } from 'node:fs/promises'\nexport const rule = readFile",
  'packages/domain/src/shape.ts': "import { z } from 'zod'\nexport const shape = z",
  'packages/domain/src/query.ts': "import type { Row } from '@dondoc/database'\nexport type Query = Row",
  'packages/domain/src/index.ts': 'export const plain = 1',
  'packages/domain/src/plain.test.ts':
    "import { test } from 'vitest'\nimport { plain } from './index.ts'\ntest('', () => plain)",
  'packages/domain/src/circle-a.ts': "import { b } from './circle-b.ts'\nexport const a = () => b",
  'packages/domain/src/circle-b.ts': "import { a } from './circle-a.ts'\nexport const b = () => a",
  'packages/database/src/index.ts': "import { Kysely } from 'kysely'\nexport type Row = Kysely",
  'packages/database/src/decide.ts': "import { act } from '@dondoc/operations'\nexport const decide = act",
  'packages/operations/src/index.ts':
    "import type { Row } from '@dondoc/database'\nexport const act = (row: Row) => row",
  'packages/operations/src/serve.ts': "import { Hono } from 'hono'\nexport const serve = Hono",
  'packages/operations/src/sql.ts': "import { Kysely } from 'kysely'\nexport const sql = Kysely",
  'packages/operations/src/path.ts':
    "import { plain } from '../../domain/src/index.ts'\nexport const path = plain",
  'packages/operations/src/lost.ts': "import { gone } from './gone.ts'\nexport const lost = gone",
  'packages/operations/src/tool.ts': "import { test } from 'vitest'\nexport const tool = test",
  'apps/api/src/index.ts': "import { act } from '@dondoc/operations'\nexport const router = act",
  'apps/web/src/features/board/screen.tsx':
    "import { row } from '../register/row.tsx'\nexport const screen = row",
  'apps/web/src/features/register/row.tsx':
    "import type { router } from '@dondoc/api'\nexport const row = (of: typeof router) => of",
  'apps/web/src/parts/badge.tsx':
    "import { row } from '../features/register/row.tsx'\nexport const badge = row",
  'apps/web/src/call.ts': "import { router } from '@dondoc/api'\nexport const call = router",
}

const links = { database: 'packages/database', operations: 'packages/operations', api: 'apps/api' }
const libraries = ['zod', 'kysely', 'hono', 'vitest']

let root: string
let crossed: Map<string, string[]>

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'boundaries-')))
  for (const [path, text] of Object.entries(files)) await write(path, text)
  for (const [name, path] of Object.entries(links)) {
    await write(
      `${path}/package.json`,
      JSON.stringify({ name: `@dondoc/${name}`, type: 'module', exports: './src/index.ts' }),
    )
    await mkdir(join(root, 'node_modules/@dondoc'), { recursive: true })
    await symlink(join(root, path), join(root, 'node_modules/@dondoc', name))
  }
  for (const name of libraries) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, type: 'module', exports: './index.js' }),
    )
    await write(`node_modules/${name}/index.js`, 'export const z = 1')
  }
  crossed = await crossings()
})

afterAll(() => rm(root, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

/** Names of the rules that each file breaks. */
async function crossings(): Promise<Map<string, string[]>> {
  const { enhancedResolveOptions, ...options } = cruiseOptions
  const { output } = await cruise(
    ['packages', 'apps'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: rules } },
    enhancedResolveOptions,
  )
  const { summary } = output as ICruiseResult
  const byFile = new Map<string, string[]>()
  for (const { from, rule } of summary.violations)
    byFile.set(from, [...(byFile.get(from) ?? []), rule.name].toSorted())
  return byFile
}

describe('the boundaries of the house', () => {
  test.each([
    ['packages/domain/src/rule.ts', ['packages-domain-without-node']],
    ['packages/domain/src/shape.ts', ['domain-without-libraries', 'schemas-at-home']],
    ['packages/domain/src/query.ts', ['packages-domain-imports']],
    ['packages/domain/src/circle-a.ts', ['no-circles']],
    ['packages/database/src/decide.ts', ['packages-database-imports']],
    ['packages/operations/src/serve.ts', ['transport-at-home']],
    ['packages/operations/src/sql.ts', ['sql-at-home']],
    ['packages/operations/src/path.ts', ['neighbours-by-name']],
    ['packages/operations/src/lost.ts', ['nothing-missing']],
    ['packages/operations/src/tool.ts', ['tests-tools-in-tests']],
    ['apps/web/src/features/board/screen.tsx', ['features-apart']],
    ['apps/web/src/parts/badge.tsx', ['parts-below-features']],
    ['apps/web/src/call.ts', ['apps-web-types-of-apps-api']],
  ])('%s crosses %j', (file, names) => {
    expect(crossed.get(file)).toEqual(names)
  })

  test.each([
    ['packages/domain/src/index.ts', 'plain data'],
    ['packages/domain/src/plain.test.ts', 'a test may use test libraries'],
    ['packages/database/src/index.ts', 'SQL is at home here'],
    ['packages/operations/src/index.ts', 'an operation uses the database'],
    ['apps/api/src/index.ts', 'the API calls operations'],
    ['apps/web/src/features/register/row.tsx', 'types alone of the router'],
  ])('%s is where it belongs: %s', (file) => {
    expect(crossed.get(file) ?? []).toEqual([])
  })

  test('every rule says where to go instead', () => {
    for (const { name, comment } of rules) expect(comment?.length, name).toBeGreaterThan(20)
  })
})
