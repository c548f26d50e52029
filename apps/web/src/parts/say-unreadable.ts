import type { Words } from '../words/use-words.ts'

/** The codes of the intake. */
const known = [
  'empty-file',
  'too-large',
  'unsupported-kind',
  'old-format',
  'encrypted',
  'scanned',
  'not-unicode',
  'unreadable',
  'no-text',
] as const

/** Why a file cannot be read, by the code of the intake. */
export function sayUnreadable(t: Words, code: string | null, file: string): string {
  const reason = known.find((one) => one === code)
  return reason ? t(`readings.unreadable.${reason}`, { file }) : t('refusal.file-unreadable', { file })
}
