import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { BrokenRoute } from './routes/broken-route.tsx'
import { HomeRoute } from './routes/home-route.tsx'
import { NotFoundRoute } from './routes/not-found-route.tsx'
import { RootRoute } from './routes/root-route.tsx'
import { readAsOfSearch } from './search/as-of-search.ts'
import { readBoardSearch } from './search/board-search.ts'
import { readDocumentSearch } from './search/document-search.ts'
import { readDocumentsSearch } from './search/documents-search.ts'
import { readEntryDelaysSearch } from './search/entry-delays-search.ts'
import { readGrassrootsSearch } from './search/grassroots-search.ts'
import { readOrganisationsSearch } from './search/organisations-search.ts'
import { readPlanMatrixSearch } from './search/plan-matrix-search.ts'
import { readPlansSearch } from './search/plans-search.ts'
import { readProgrammeSearch } from './search/programme-search.ts'
import { readReadingSearch } from './search/reading-search.ts'
import { readRegisterSearch } from './search/register-search.ts'
import { parseSearchText, writeSearchText } from './search/search-text.ts'
import { readTimelineSearch } from './search/timeline-search.ts'

const root = createRootRoute({
  validateSearch: readAsOfSearch,
  search: { middlewares: [retainSearchParams(['asOf'])] },
  component: RootRoute,
  notFoundComponent: NotFoundRoute,
})
const office = createRoute({ getParentRoute: () => root, id: 'office' })
const home = createRoute({ getParentRoute: () => office, path: '/', component: HomeRoute })
const board = createRoute({
  getParentRoute: () => office,
  path: '/dieu-hanh',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./routes/board-route.tsx'), 'BoardRoute'),
})
const myWork = createRoute({
  getParentRoute: () => office,
  path: '/viec-cua-toi',
  component: lazyRouteComponent(() => import('./routes/my-work-route.tsx'), 'MyWorkRoute'),
})
const queue = createRoute({
  getParentRoute: () => office,
  path: '/viec-hom-nay',
  component: lazyRouteComponent(() => import('./routes/queue-route.tsx'), 'QueueRoute'),
})
const entryDelays = createRoute({
  getParentRoute: () => office,
  path: '/do-tre-nhap',
  validateSearch: readEntryDelaysSearch,
  component: lazyRouteComponent(() => import('./routes/entry-delays-route.tsx'), 'EntryDelaysRoute'),
})
const register = createRoute({
  getParentRoute: () => office,
  path: '/nhiem-vu',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./routes/register-route.tsx'), 'RegisterRoute'),
})
const assignment = createRoute({
  getParentRoute: () => register,
  path: '/$assignmentId',
  component: lazyRouteComponent(() => import('./routes/assignment-route.tsx'), 'AssignmentRoute'),
})
const programmes = createRoute({
  getParentRoute: () => office,
  path: '/chuong-trinh',
  component: lazyRouteComponent(() => import('./routes/programmes-route.tsx'), 'ProgrammesRoute'),
})
const programme = createRoute({
  getParentRoute: () => office,
  path: '/chuong-trinh/$programmeId',
  validateSearch: readProgrammeSearch,
  component: lazyRouteComponent(() => import('./routes/programme-route.tsx'), 'ProgrammeRoute'),
})
const reading = createRoute({
  getParentRoute: () => office,
  path: '/chuong-trinh/dang-doc/$draftId',
  validateSearch: readReadingSearch,
  component: lazyRouteComponent(() => import('./routes/reading-route.tsx'), 'ReadingRoute'),
})
const plans = createRoute({
  getParentRoute: () => office,
  path: '/ke-hoach',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('./routes/plans-route.tsx'), 'PlansRoute'),
})
const planMatrix = createRoute({
  getParentRoute: () => office,
  path: '/ke-hoach/doi-chieu',
  validateSearch: readPlanMatrixSearch,
  component: lazyRouteComponent(() => import('./routes/plans-route.tsx'), 'PlanMatrixRoute'),
})
const plan = createRoute({
  getParentRoute: () => office,
  path: '/ke-hoach/$planId',
  component: lazyRouteComponent(() => import('./routes/plan-route.tsx'), 'PlanRoute'),
})
const documents = createRoute({
  getParentRoute: () => office,
  path: '/van-ban',
  validateSearch: readDocumentsSearch,
  component: lazyRouteComponent(() => import('./routes/documents-route.tsx'), 'DocumentsRoute'),
})
const documentEntry = createRoute({
  getParentRoute: () => office,
  path: '/van-ban/$documentId',
  validateSearch: readDocumentSearch,
  component: lazyRouteComponent(() => import('./routes/document-route.tsx'), 'DocumentRoute'),
})
const organisations = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc',
  validateSearch: readOrganisationsSearch,
  component: lazyRouteComponent(() => import('./routes/organisations-route.tsx'), 'OrganisationsRoute'),
})
const organisation = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/$code',
  component: lazyRouteComponent(() => import('./routes/organisation-route.tsx'), 'OrganisationRoute'),
})
const grassroots = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/co-so',
  validateSearch: readGrassrootsSearch,
  component: lazyRouteComponent(() => import('./routes/grassroots-route.tsx'), 'GrassrootsRoute'),
})
const organisationImport = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/nhap',
  component: lazyRouteComponent(
    () => import('./routes/organisation-import-route.tsx'),
    'OrganisationImportRoute',
  ),
})
const decisions = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/quyet-dinh',
  component: lazyRouteComponent(() => import('./routes/decisions-route.tsx'), 'DecisionsRoute'),
})
const decision = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/quyet-dinh/moi',
  component: lazyRouteComponent(() => import('./routes/decisions-route.tsx'), 'DecisionWizardRoute'),
})
const decisionCorrection = createRoute({
  getParentRoute: () => office,
  path: '/to-chuc/quyet-dinh/$decisionId/dinh-chinh',
  component: lazyRouteComponent(() => import('./routes/decisions-route.tsx'), 'DecisionCorrectionRoute'),
})
const succession = createRoute({
  getParentRoute: () => office,
  path: '/ban-giao',
  component: lazyRouteComponent(() => import('./routes/succession-route.tsx'), 'SuccessionRoute'),
})
const timeline = createRoute({
  getParentRoute: () => office,
  path: '/tien-do',
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import('./routes/timeline-route.tsx'), 'TimelineRoute'),
})
const rules = createRoute({
  getParentRoute: () => office,
  path: '/quy-tac',
  component: lazyRouteComponent(() => import('./routes/rules-route.tsx'), 'RulesRoute'),
})
const reports = createRoute({
  getParentRoute: () => office,
  path: '/bao-cao',
  component: lazyRouteComponent(() => import('./routes/reports-route.tsx'), 'ReportsRoute'),
})
const noRun = createRoute({
  getParentRoute: () => reports,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/report-run-route.tsx'), 'ReportRunNoneRoute'),
})
const run = createRoute({
  getParentRoute: () => reports,
  path: '/$runId',
  component: lazyRouteComponent(() => import('./routes/report-run-route.tsx'), 'ReportRunRoute'),
})

const screens = [
  home,
  board,
  myWork,
  queue,
  entryDelays,
  register.addChildren([assignment]),
  programmes,
  programme,
  reading,
  plans,
  planMatrix,
  plan,
  documents,
  documentEntry,
  organisations,
  organisation,
  grassroots,
  organisationImport,
  decisions,
  decision,
  decisionCorrection,
  succession,
  timeline,
  rules,
  reports.addChildren([noRun, run]),
]

export const router = createRouter({
  routeTree: root.addChildren([office.addChildren(screens)]),
  parseSearch: parseSearchText,
  stringifySearch: writeSearchText,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: BrokenRoute,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
