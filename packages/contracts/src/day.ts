import { type LocalDate, parseLocalDate } from '@dondoc/domain/days'
import { z } from 'zod'

/** A civil day 'yyyy-mm-dd' that the calendar has. */
export const dayInput = z.string().transform((text, context): LocalDate => {
  const day = parseLocalDate(text)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'not-a-day' })
  return z.NEVER
})

/** The day the figures are of; left out, it is today. */
export const asOfInput = z.object({ asOf: dayInput.optional() })
export type AsOfInput = z.input<typeof asOfInput>
