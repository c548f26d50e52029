import { intakeRefusals } from '@dondoc/domain/refusals'
import type { Words } from '../../words/use-words.ts'

/** Why a file cannot be read, by the code of the intake. */
export function sayUnreadable(t: Words, code: string | null, file: string): string {
  const reason = intakeRefusals.find((one) => one === code)
  return reason ? t(`readings.unreadable.${reason}`, { file }) : t('refusal.file-unreadable', { file })
}
