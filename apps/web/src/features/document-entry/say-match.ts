import type { MatchReason } from '@dondoc/domain/triggers'
import type { Words } from '../../words/use-words.ts'

/** Why a document may be the one awaited: 'đúng cơ quan được nêu; đúng loại Quy định'. */
export function sayMatch(t: Words, reasons: readonly MatchReason[]): string {
  return reasons.map((reason) => sayReason(t, reason)).join('; ')
}

function sayReason(t: Words, reason: MatchReason): string {
  switch (reason.kind) {
    case 'type':
      return t('documents.waiting.reasons.type', { type: reason.type })
    case 'replaces':
      return t('documents.waiting.reasons.replaces', { symbols: reason.symbols.join(', ') })
    case 'subject':
      return t('documents.waiting.reasons.subject', { words: reason.words.join('”, “') })
    default:
      return t(`documents.waiting.reasons.${reason.kind}`)
  }
}
