import { type LocalDate, parseLocalDate } from '@dondoc/domain/days'
import { z } from 'zod'

/** No directive and no work of ours lies outside; beyond them reckoning with days would leave the calendar. */
const [earliest, latest] = ['1900-01-01', '2999-12-31']

/** A civil day 'yyyy-mm-dd' that the calendar has, of the years 1900 to 2999. */
export const dayInput = z.string().transform((text, context): LocalDate => {
  const day = parseLocalDate(text)
  if (day && day >= earliest && day <= latest) return day
  context.addIssue({ code: 'custom', message: 'not-a-day' })
  return z.NEVER
})

/** The day the figures are of; left out, it is today. */
export const asOfInput = z.object({ asOf: dayInput.optional() })
export type AsOfInput = z.input<typeof asOfInput>
