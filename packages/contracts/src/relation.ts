import { organisationRelations } from '@dondoc/domain/organisations'
import { z } from 'zod'
import { dayInput } from './day.ts'
import { typedWords } from './typed-words.ts'

const code = typedWords(100).min(1)
/** Number and symbol of the paper, as typed. */
const paper = typedWords(300)
  .transform((words) => words || null)
  .nullable()
  .default(null)

export const beginRelationInput = z.object({
  code,
  relation: z.enum(organisationRelations),
  other: code,
  from: dayInput,
  paper,
})
export type BeginRelation = z.output<typeof beginRelationInput>

/** `until`: the first day on which it no longer holds. */
export const endRelationInput = z.object({ id: z.uuid(), until: dayInput, paper })
export type EndRelation = z.output<typeof endRelationInput>
