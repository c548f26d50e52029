import type { DifferenceView } from '@dondoc/contracts'
import type { Words } from '../../words/use-words.ts'

/** What a body became on the day and was not the day before, in a few words. */
export function sayDifference(t: Words, { differs, before, after }: DifferenceView): string {
  return differs
    .map((one) => {
      if (one === 'name') return t('structure.change.name', { name: before?.name })
      if (one === 'parent' && before?.parentName)
        return t('structure.change.parent', { name: before.parentName })
      if (one === 'parent') return t('structure.change.fromTop')
      if (one === 'kind' && before)
        return t('structure.change.kind', { kind: t(`organisations.kinds.${before.kind}`) })
      if (one === 'ledBy') return t('structure.change.ledBy')
      return after ? t('structure.change.established') : t('structure.change.ended')
    })
    .join('; ')
}
