import { valuePeriod } from '@dondoc/domain/targets'
import type { Words } from '../../words/use-words.ts'

/** A figure's period in words: 'Năm 2023', '6 tháng đầu năm 2023', 'Quý I năm 2024'; another way to say the year may be given. */
export function sayPeriod(t: Words, code: string, yearSaid?: number | string): string {
  const period = valuePeriod(code)
  if ('refused' in period || period.span.kind === 'days') return code
  const { span } = period
  const year = yearSaid ?? span.year
  switch (span.kind) {
    case 'year':
      return t('targets.period.year', { year })
    case 'half-year':
      return t(`targets.period.half${span.half}`, { year })
    case 'nine-months':
      return t('targets.period.nineMonths', { year })
    case 'quarter':
      return t('targets.period.quarter', { year, number: span.quarter })
    case 'month':
      return t('targets.period.month', { year, number: span.month })
  }
}
