import type { RefusalCode, RefusalView } from '@dondoc/contracts'
import { isRefusal } from '@dondoc/domain/refusals'

type Facts = Readonly<Record<string, string | number | null>>
type RefusalDetails = Omit<RefusalView, 'code' | 'facts'>

/** The one error with which an operation says no; nothing was stored. */
export class OperationRefused extends Error {
  readonly code: RefusalCode
  readonly facts: Facts
  /** What the person needs beside the facts: what was recorded meanwhile, or what stays open. */
  readonly details: RefusalDetails

  constructor(code: RefusalCode, facts: Facts = {}, details: RefusalDetails = {}) {
    super(code)
    this.name = 'OperationRefused'
    this.code = code
    this.facts = facts
    this.details = details
  }
}

type CodesOf<Answer> = Answer extends { readonly refused: infer Code } ? Code : never

/** The answer where the domain said yes; throws where it said no. A code without a sentence does not compile. */
export function accepted<Answer extends object>(
  answer: Answer & (CodesOf<Answer> extends RefusalCode ? unknown : never),
): Exclude<Answer, { readonly refused: unknown }> {
  if (isRefusal(answer)) throw new OperationRefused(answer.refused as RefusalCode, answer.facts)
  return answer as Exclude<Answer, { readonly refused: unknown }>
}
