import type { SessionView } from '@dondoc/contracts'
import { actions, policy } from '@dondoc/domain/access'
import { contextOf, organisationName } from '@dondoc/operations'
import { openProcedure, router } from '../trpc.ts'

export const sessionRouter = router({
  /** Who is signed in; null where nobody is. */
  show: openProcedure.query(async ({ ctx }): Promise<SessionView | null> => {
    if (!ctx.post) return null
    const { id, kind, name, organisation } = ctx.post
    const { today, rules } = await contextOf(ctx.db, null, ctx.moment)
    return {
      post: { id, kind, name },
      organisation: { code: organisation, name: await organisationName(ctx.db, organisation, today) },
      actions: actions.filter((action) => policy[action][kind]),
      today,
      replyDays: rules.directiveReplyDays,
    }
  }),
})
