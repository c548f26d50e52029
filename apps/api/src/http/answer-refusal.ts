import { OperationRefused } from '@dondoc/operations'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { Context } from 'hono'
import { httpCodeOf } from '../refusal-http-codes.ts'

/** An operation's refusal as JSON with its HTTP status; anything else is thrown on. */
export function answerRefusal(error: Error, http: Context): Response {
  if (!(error instanceof OperationRefused)) throw error
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: httpCodeOf(error.code) }))
  return http.json({ refusal: { code: error.code, facts: error.facts } }, status as 400)
}
