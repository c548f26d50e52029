/** Libraries that one part of the house is there for; everybody else goes through that part. */
export interface LibraryHome {
  readonly name: string
  /** Names of packages; '@mantine/[^/]+' is every one of that scope. */
  readonly libraries: readonly string[]
  readonly homes: readonly string[]
  /** Whether tests elsewhere may use them: a reader is tried on files that others' libraries wrote. */
  readonly inTests?: boolean
  readonly instead: string
}

export const libraryHomes: readonly LibraryHome[] = [
  {
    name: 'sql',
    libraries: ['kysely', 'pg', '@electric-sql/pglite'],
    homes: ['packages/database'],
    instead: 'SQL lives in packages/database: add a query there and call it.',
  },
  {
    name: 'queue',
    libraries: ['pg-boss'],
    homes: ['apps/worker'],
    instead: 'Jobs live in apps/worker; an operation records what is to be done.',
  },
  {
    name: 'schemas',
    libraries: ['zod'],
    homes: ['packages/contracts', 'apps/api', 'apps/worker', 'apps/standalone'],
    instead: 'What comes from outside is parsed at the edge: schemas live in packages/contracts.',
  },
  {
    name: 'transport',
    libraries: ['hono', '@hono/[^/]+', '@trpc/server'],
    homes: ['apps/api'],
    instead: 'HTTP and tRPC live in apps/api: an operation takes plain input and returns plain values.',
  },
  {
    name: 'sign-in',
    libraries: ['better-auth'],
    homes: ['apps/api', 'apps/web'],
    instead: 'Sign-in lives in apps/api; operations are given the actor.',
  },
  {
    name: 'screens',
    libraries: [
      'react',
      'react-dom',
      'react-i18next',
      'i18next',
      '@mantine/[^/]+',
      '@tanstack/[^/]+',
      '@tabler/[^/]+',
    ],
    homes: ['apps/web'],
    instead: 'Screens live in apps/web.',
  },
  {
    name: 'papers',
    libraries: ['docx', 'pdfkit', 'pdf-lib'],
    homes: ['packages/reporting'],
    inTests: true,
    instead: 'Papers are drawn in packages/reporting.',
  },
  {
    name: 'workbooks',
    libraries: ['exceljs'],
    homes: ['packages/workbook', 'packages/reporting'],
    inTests: true,
    instead: 'Workbooks are written in packages/workbook.',
  },
  {
    name: 'readers',
    libraries: ['parse5', 'papaparse', 'saxes', 'unpdf'],
    homes: ['packages/intake'],
    instead: 'Files are read in packages/intake, which gives blocks with their place in the source.',
  },
]
