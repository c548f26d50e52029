import type { RefusalView } from '@dondoc/contracts'
import type { Kysely, SignedInPost, Tables } from '@dondoc/database'
import { contextOf, OperationRefused } from '@dondoc/operations'
import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { httpCodeOf } from './refusal-http-codes.ts'
import { actorOf } from './sign-in/actor-of.ts'

/** What a call brings: the database, the moment and, where somebody is signed in, the post. */
export interface CallContext {
  readonly db: Kysely<Tables>
  readonly moment: Date
  readonly post: SignedInPost | null
}

const trpc = initTRPC.context<CallContext>().create({
  // A refusal says what the caller needs; where in the server it arose is for the log.
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message:
      error.code === 'INTERNAL_SERVER_ERROR'
        ? 'The call failed; the log of the server says why.'
        : shape.message,
    data: { ...shape.data, refusal: refusalIn(error) },
  }),
})

/** Turns an operation's refusal into an HTTP answer that carries it. */
const answered = trpc.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok || !(result.error.cause instanceof OperationRefused)) return result
  const refused = result.error.cause
  throw new TRPCError({ code: httpCodeOf(refused.code), message: refused.code, cause: refused })
})

export const openProcedure = answered

/** For posts alone: the operation's context is made of the post and the moment. */
export const procedure = answered.use(async ({ ctx, next }) => {
  if (!ctx.post) throw new OperationRefused('not-signed-in')
  return next({ ctx: { operation: await contextOf(ctx.db, actorOf(ctx.post), ctx.moment) } })
})

export const router = trpc.router

function refusalIn(error: TRPCError): RefusalView | null {
  if (error.cause instanceof OperationRefused) {
    const { code, facts, details } = error.cause
    return { code, facts, ...details }
  }
  if (!(error.cause instanceof ZodError)) return null
  const [issue] = error.cause.issues
  return { code: 'bad-input', facts: { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' } }
}
