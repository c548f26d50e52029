import type { DocumentHistoryEntry } from '@dondoc/contracts'
import { parseLocalDate, writeDay } from '@dondoc/domain/days'
import type { DocumentHappening } from '@dondoc/domain/documents'
import type { Words } from '../../words/use-words.ts'

/** What a correction changed against what was recorded before: 'Trích yếu: … → …', one line a field. */
export function sayChanges(
  t: Words,
  { happening }: DocumentHistoryEntry,
  earlier: readonly DocumentHistoryEntry[],
): string[] {
  if (happening.type !== 'corrected') return []
  const before = earlier.map((entry) => entry.happening).find((one) => 'facts' in one)
  if (!before) return []
  const [was, is] = [valuesOf(t, before), valuesOf(t, happening)]
  return Object.entries(is).flatMap(([field, value]) =>
    value === was[field]
      ? []
      : t('documents.change', { field, from: written(t, was[field] ?? null), to: written(t, value) }),
  )
}

function valuesOf(
  t: Words,
  happening: Extract<DocumentHappening, { facts: unknown }>,
): Record<string, string | null> {
  const { facts } = happening
  const days = 'receivedOn' in happening ? happening : { receivedOn: null, inForceFrom: null }
  return {
    [t('documents.type')]: facts.type,
    [t('documents.form.symbol')]: facts.symbol,
    [t('documents.form.issuer')]: facts.issuer,
    [t('documents.form.subject')]: facts.subject,
    [t('documents.level')]: facts.level && t(`documents.levels.${facts.level}`),
    [t('documents.form.date')]: facts.date,
    [t('documents.form.receivedOn')]: days.receivedOn,
    [t('documents.form.inForceFrom')]: days.inForceFrom,
  }
}

function written(t: Words, value: string | null): string {
  const day = parseLocalDate(value ?? '')
  return day ? writeDay(day) : (value ?? t('documents.blank'))
}
