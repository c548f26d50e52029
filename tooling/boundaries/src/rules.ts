import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { libraryHomes } from './library-homes.ts'
import { type PackageRow, packageTable } from './package-table.ts'

const WORKSPACE = '^(packages/[^/]+|apps/[^/]+|tooling/[^/]+|seeds)/'
const TESTS = ['\\.test\\.tsx?$', '/testing/']
const TEST_LIBRARIES = ['node_modules/vitest/', 'node_modules/fast-check/']

/** Every boundary as a rule of dependency-cruiser; the comment is what a person reads when it is crossed. */
export const rules: IRegularForbiddenRuleType[] = [
  ...packageTable.map(mayImportOnly),
  ...packageTable.flatMap(typesOnly),
  ...packageTable.filter((row) => !row.node).map(withoutNode),
  ...libraryHomes.map(({ name, libraries, homes, inTests, instead }) =>
    rule(
      `${name}-at-home`,
      instead,
      {
        path: '^(packages|apps|seeds)/',
        pathNot: [...homes.map((home) => `^${home}/`), ...(inTests ? TESTS : [])],
      },
      { path: libraries.map((library) => `node_modules/${library}/`) },
    ),
  ),
  rule(
    'domain-without-libraries',
    'The domain is plain functions and plain data. What needs a library belongs in the package that is there for it.',
    { path: '^packages/domain/src/', pathNot: TESTS },
    { path: 'node_modules/' },
  ),
  rule(
    'neighbours-by-name',
    'Import another package by its name and what it exports, not by a path into its files.',
    { path: '^(packages/[^/]+|apps/[^/]+|tooling/[^/]+|seeds)/' },
    { path: WORKSPACE, pathNot: '^$1/', dependencyTypes: ['local'] },
  ),
  rule(
    'features-apart',
    'Features of the console never import each other: what two need goes to apps/web/src/parts, what joins them to a route.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/(features|routes)/', pathNot: '^apps/web/src/features/$1/' },
  ),
  rule(
    'parts-below-features',
    'A part of the console knows no screen: pass in what differs.',
    { path: '^apps/web/src/', pathNot: ['^apps/web/src/(features|routes)/', '^apps/web/src/[^/]+$'] },
    { path: '^apps/web/src/(features|routes)/' },
  ),
  rule(
    'tests-tools-in-tests',
    'Test libraries and test set-up stay in tests.',
    { path: ['^(packages|apps)/[^/]+/src/', '^seeds/src/'], pathNot: TESTS },
    { path: [...TESTS, ...TEST_LIBRARIES] },
  ),
  rule(
    'no-circles',
    'Files that import each other in a circle have one idea in two places: move what both need to a third.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule('nothing-missing', 'The import leads nowhere.', {}, { couldNotResolve: true }),
]

function mayImportOnly({ at, mayImport, typesOf = [], instead }: PackageRow): IRegularForbiddenRuleType {
  const allowed = [at, ...mayImport, ...typesOf]
  return rule(
    `${at.replace('/', '-')}-imports`,
    `${at} may import ${mayImport.join(', ') || 'no other package'}. ${instead}`,
    { path: `^${at}/` },
    { path: WORKSPACE, pathNot: allowed.map((path) => `^${path}/`) },
  )
}

function typesOnly({ at, typesOf = [], instead }: PackageRow): IRegularForbiddenRuleType[] {
  return typesOf.map((other) =>
    rule(
      `${at.replace('/', '-')}-types-of-${other.replace('/', '-')}`,
      `${at} may import types alone of ${other} (import type). ${instead}`,
      { path: `^${at}/` },
      { path: `^${other}/`, dependencyTypesNot: ['type-only'] },
    ),
  )
}

function withoutNode({ at, instead }: PackageRow): IRegularForbiddenRuleType {
  return rule(
    `${at.replace('/', '-')}-without-node`,
    `${at} must run without Node. ${instead}`,
    { path: `^${at}/src/`, pathNot: TESTS },
    { dependencyTypes: ['core'] },
  )
}

function rule(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, severity: 'error', comment, from, to }
}
