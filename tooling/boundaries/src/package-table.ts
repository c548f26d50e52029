/** One row of the architecture: what a package may import of this workspace, and where to go instead. */
export interface PackageRow {
  readonly at: string
  readonly mayImport: readonly string[]
  /** Imported for its types alone, such as the router that the console's client is typed by. */
  readonly typesOf?: readonly string[]
  /** False where the code must run without Node. */
  readonly node: boolean
  /** The right place, for the message. */
  readonly instead: string
}

const DOMAIN = 'packages/domain'
const CONTRACTS = 'packages/contracts'
const DATABASE = 'packages/database'
const INTAKE = 'packages/intake'
const OPERATIONS = 'packages/operations'
const REPORTING = 'packages/reporting'
const WORKBOOK = 'packages/workbook'
const CLIENT = 'packages/client'
const API = 'apps/api'
const WORKER = 'apps/worker'
const WEB = 'apps/web'
const STANDALONE = 'apps/standalone'
const SEEDS = 'seeds'

export const packageTable: readonly PackageRow[] = [
  {
    at: DOMAIN,
    mayImport: [],
    node: false,
    instead: 'What a rule needs is an argument: load it in packages/operations and pass it in.',
  },
  {
    at: CONTRACTS,
    mayImport: [DOMAIN],
    node: false,
    instead: 'A contract knows the domain and nothing of how it is stored or served.',
  },
  {
    at: DATABASE,
    mayImport: [DOMAIN],
    node: true,
    instead: 'The database stores and finds; a decision belongs in packages/operations.',
  },
  {
    at: INTAKE,
    mayImport: [DOMAIN],
    node: true,
    instead: 'Intake turns bytes into blocks; storing what was read is an operation in packages/operations.',
  },
  {
    at: OPERATIONS,
    mayImport: [DOMAIN, CONTRACTS, DATABASE, INTAKE],
    node: true,
    instead:
      'An operation knows no transport and no paper: serve it in apps/api, draw it in packages/reporting.',
  },
  {
    at: REPORTING,
    mayImport: [DOMAIN],
    node: true,
    instead: 'Reporting draws the figures it is given: freeze them in an operation in packages/operations.',
  },
  {
    at: WORKBOOK,
    mayImport: [DOMAIN, INTAKE],
    node: true,
    instead: 'A workbook is rows in and rows out: what they do is decided in packages/operations.',
  },
  {
    at: CLIENT,
    mayImport: [CONTRACTS],
    typesOf: [API],
    node: true,
    instead: 'The client knows the wire: add a procedure in apps/api and its shape in packages/contracts.',
  },
  {
    at: API,
    mayImport: [CONTRACTS, DOMAIN, OPERATIONS, DATABASE, WORKBOOK],
    node: true,
    instead:
      'The API parses, calls and presents: what it does goes to packages/operations, papers to apps/worker.',
  },
  {
    at: WORKER,
    mayImport: [CONTRACTS, DOMAIN, OPERATIONS, REPORTING, DATABASE],
    node: true,
    instead: 'A job calls an operation: what it decides goes to packages/operations.',
  },
  {
    at: WEB,
    mayImport: [DOMAIN],
    typesOf: [API, CONTRACTS],
    node: false,
    instead:
      'The console asks the API: add a procedure in apps/api and call it. Schemas are checked there; their library compiles code, which the page forbids.',
  },
  {
    at: STANDALONE,
    mayImport: [API, WORKER, CLIENT, DATABASE, OPERATIONS, REPORTING, INTAKE, CONTRACTS, DOMAIN, SEEDS],
    node: true,
    instead:
      'The standalone process and the command line put parts together; the console is served as built files.',
  },
  {
    at: SEEDS,
    mayImport: [OPERATIONS, DATABASE, CONTRACTS, DOMAIN],
    node: true,
    instead: 'A story is told through packages/operations.',
  },
]
