import { writeDay } from '@dondoc/domain/days'
import type { DocumentHappening } from '@dondoc/domain/documents'
import type { Words } from '../../words/use-words.ts'

/** What happened to an entry of the register, in words. */
export function sayDocumentHappening(t: Words, happening: DocumentHappening): string {
  switch (happening.type) {
    case 'ended':
      return t(`documents.happened.${happening.how}`, { day: writeDay(happening.on) })
    case 'corrected':
    case 'ending-corrected':
      return t(`documents.happened.${happening.type}`, { reason: happening.reason })
    default:
      return t(`documents.happened.${happening.type}`)
  }
}
