import { listMailboxesInput, setMailboxInput } from '@dondoc/contracts'
import {
  listMailboxes,
  makeCalendarAddress,
  revokeCalendarAddress,
  setMailbox,
  showCalendarAddress,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const mailboxesRouter = router({
  list: procedure.input(listMailboxesInput).query(({ ctx, input }) => listMailboxes(ctx.operation, input)),
  set: procedure.input(setMailboxInput).mutation(({ ctx, input }) => setMailbox(ctx.operation, input)),
})

export const calendarRouter = router({
  show: procedure.query(({ ctx }) => showCalendarAddress(ctx.operation)),
  make: procedure.mutation(({ ctx }) => makeCalendarAddress(ctx.operation)),
  revoke: procedure.mutation(({ ctx }) => revokeCalendarAddress(ctx.operation)),
})
