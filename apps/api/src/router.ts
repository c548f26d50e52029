import { assignmentsRouter } from './routers/assignments.router.ts'
import { documentsRouter } from './routers/documents.router.ts'
import { draftsRouter } from './routers/drafts.router.ts'
import { noticesRouter } from './routers/notices.router.ts'
import { plansRouter } from './routers/plans.router.ts'
import { calendarRouter, mailboxesRouter } from './routers/posts.routers.ts'
import { decisionsRouter, successionRouter } from './routers/reorganisation.routers.ts'
import { reportsRouter } from './routers/reports.router.ts'
import { rulesRouter } from './routers/rules.router.ts'
import { sessionRouter } from './routers/session.router.ts'
import { grassrootsRouter, organisationsRouter, programmesRouter } from './routers/structure.routers.ts'
import { targetsRouter } from './routers/targets.router.ts'
import { boardRouter, registerRouter } from './routers/work.routers.ts'
import { router } from './trpc.ts'

/** Every procedure; clients import its type alone. */
export const appRouter = router({
  session: sessionRouter,
  board: boardRouter,
  register: registerRouter,
  assignments: assignmentsRouter,
  programmes: programmesRouter,
  drafts: draftsRouter,
  plans: plansRouter,
  organisations: organisationsRouter,
  grassroots: grassrootsRouter,
  decisions: decisionsRouter,
  succession: successionRouter,
  reports: reportsRouter,
  notices: noticesRouter,
  documents: documentsRouter,
  mailboxes: mailboxesRouter,
  calendar: calendarRouter,
  targets: targetsRouter,
  rules: rulesRouter,
})

export type AppRouter = typeof appRouter
