import type { DirectiveKind } from '@dondoc/domain/tasks'
import type { Words } from '../../words/use-words.ts'

/** What a directive calls for, an urging among them. */
export function sayDirective(t: Words, kind: DirectiveKind): string {
  return kind === 'urge' ? t('action.names.urge') : t(`assignment.directive.${kind}`)
}
