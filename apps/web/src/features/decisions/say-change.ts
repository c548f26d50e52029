import type { StructureChange } from '@dondoc/domain/reorganisation'
import type { Words } from '../../words/use-words.ts'

/** One change of a decision as a sentence. */
export function sayChange(t: Words, change: StructureChange, nameOf: (code: string) => string): string {
  const all = (codes: readonly string[]) => codes.map(nameOf).join(', ')
  switch (change.type) {
    case 'establish':
      return t('structure.decisions.change.establish', { name: change.body.name })
    case 'rename':
      return t('structure.decisions.change.rename', { old: nameOf(change.code), name: change.name })
    case 'change-kind':
      return t('structure.decisions.change.change-kind', {
        name: nameOf(change.code),
        kind: t(`organisations.kinds.${change.kind}`),
      })
    case 'move':
      return change.parent === null
        ? t('structure.decisions.change.moveTop', { name: nameOf(change.code) })
        : t('structure.decisions.change.move', { name: nameOf(change.code), parent: nameOf(change.parent) })
    case 'lead':
      return change.ledBy === null
        ? t('structure.decisions.change.leadNone', { name: nameOf(change.code) })
        : t('structure.decisions.change.lead', { name: nameOf(change.code), ledBy: nameOf(change.ledBy) })
    case 'absorb':
      return t('structure.decisions.change.absorb', { names: all(change.codes), into: nameOf(change.into) })
    case 'merge':
      return t('structure.decisions.change.merge', { names: all(change.codes), into: change.into.name })
    case 'split':
      return t('structure.decisions.change.split', { name: nameOf(change.code), into: all(change.into) })
    case 'cease':
      return change.successors.length === 0
        ? t('structure.decisions.change.cease', { names: all(change.codes) })
        : t('structure.decisions.change.ceaseInto', {
            names: all(change.codes),
            into: all(change.successors),
          })
  }
}
